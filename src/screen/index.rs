//! One pass over a snapshot, so that every later question — children, labels, roles, texts — is cheap on thousands of nodes.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use super::heed::{INSIDE, WORDS};
use super::inventory::Stock;
use super::rests::{self, Rests, after};
use super::role::{Role, role};
use super::{Node, NodeId, Snapshot};

/// No label, cell or heading that matters is longer; a whole page asked for its text stops here.
const TEXT_LIMIT: usize = 240;
const NODES_LIMIT: usize = 200;
const NONE: u32 = u32::MAX;

/// A snapshot with its tree. A parent that does not stand before its child is ignored, so no walk can go in circles.
pub(super) struct Index<'a> {
    snapshot: &'a Snapshot,
    parents: Vec<u32>,
    first: Vec<u32>,
    next: Vec<u32>,
    previous: Vec<u32>,
    fields: Vec<u32>,
    roles: Vec<Role>,
    by_id: HashMap<&'a str, NodeId>,
    labels: HashMap<&'a str, Vec<NodeId>>,
    stock: OnceCell<Stock>,
    /// What was asked of each node, see [`super::heed`].
    asked: Vec<Cell<u8>>,
}

impl<'a> Index<'a> {
    pub(super) async fn of(snapshot: &'a Snapshot, rests: &mut Rests<'_>) -> Self {
        let count = snapshot.nodes.len();
        let mut roles = Vec::with_capacity(count);
        for (done, node) in snapshot.nodes.iter().enumerate() {
            roles.push(role(node));
            after(rests::NODES, done, rests).await;
        }
        let mut index = Self {
            snapshot,
            parents: snapshot.nodes.iter().zip(0..).map(|(node, own)| parent_before(node, own)).collect(),
            first: vec![NONE; count],
            next: vec![NONE; count],
            previous: vec![NONE; count],
            fields: roles.iter().map(|role| u32::from(role.is_field())).collect(),
            roles,
            by_id: HashMap::new(),
            labels: HashMap::new(),
            stock: OnceCell::new(),
            asked: vec![Cell::new(0); count],
        };
        for own in (0..count).rev() {
            index.link(own);
            after(rests::NODES, own, rests).await;
        }
        for (own, node) in snapshot.nodes.iter().enumerate() {
            index.enter(node, NodeId(own as u32));
            after(rests::NODES, own, rests).await;
        }
        index
    }

    /// Puts a node into its parent; what stands after it is there already.
    fn link(&mut self, own: usize) {
        let parent = self.parents[own] as usize;
        let Some(slot) = self.first.get_mut(parent) else { return };
        self.next[own] = std::mem::replace(slot, own as u32);
        if let Some(slot) = self.previous.get_mut(self.next[own] as usize) {
            *slot = own as u32;
        }
        self.fields[parent] += self.fields[own];
    }

    /// Enters a node under its id, and under the id that it names as a label.
    fn enter(&mut self, node: &'a Node, own: NodeId) {
        if let Some(id) = node.attribute("id").filter(|id| !id.is_empty()) {
            self.by_id.entry(id).or_insert(own);
        }
        if let Some(target) = node.attribute("for").filter(|id| node.tag == "label" && !id.is_empty()) {
            self.labels.entry(target).or_default().push(own);
        }
    }

    /// The tables of stock, which every control of a list is found in: they are looked for once.
    pub(super) fn stock(&self, find: impl FnOnce(&Self) -> Stock) -> &Stock {
        self.stock.get_or_init(|| find(self))
    }

    fn ask(&self, id: NodeId, what: u8) {
        let asked = &self.asked[id.0 as usize];
        asked.set(asked.get() | what);
    }

    /// What was asked of each node so far.
    pub(super) fn asked(&self) -> Vec<u8> {
        self.asked.iter().map(Cell::get).collect()
    }

    /// A node's own text, without what is in it.
    pub(super) fn words(&self, id: NodeId) -> &'a str {
        self.ask(id, WORDS);
        &self.node(id).text
    }

    /// Whether a node's own text is one that tells a screen wherever it stands: [`super::heed::tells`] has to know of `is`.
    pub(super) fn says(&self, id: NodeId, is: impl FnOnce(&str) -> bool) -> bool {
        let says = is(&self.node(id).text);
        if says {
            self.ask(id, WORDS);
        }
        says
    }

    pub(super) fn lang(&self) -> &'a str {
        &self.snapshot.lang
    }

    /// The node; every id that the index hands out is one of its own.
    pub(super) fn node(&self, id: NodeId) -> &'a Node {
        &self.snapshot.nodes[id.0 as usize]
    }

    pub(super) fn role(&self, id: NodeId) -> Role {
        self.roles[id.0 as usize]
    }

    pub(super) fn attribute(&self, id: NodeId, name: &str) -> Option<&'a str> {
        self.node(id).attribute(name)
    }

    /// All nodes in document order.
    pub(super) fn all(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.parents.len() as u32).map(NodeId)
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        some(self.parents[id.0 as usize])
    }

    /// From the parent up to the root.
    pub(super) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |above| self.parent(*above))
    }

    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.ask(id, INSIDE);
        std::iter::successors(some(self.first[id.0 as usize]), |child| self.next_sibling(*child))
    }

    pub(super) fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.ask_around(id);
        some(self.next[id.0 as usize])
    }

    pub(super) fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.ask_around(id);
        some(self.previous[id.0 as usize])
    }

    fn ask_around(&self, id: NodeId) {
        if let Some(parent) = self.parent(id) {
            self.ask(parent, INSIDE);
        }
    }

    /// Everything below a node, in document order.
    pub(super) fn below(&self, top: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let after = move |id: NodeId| {
            let up = std::iter::once(id).chain(self.ancestors(id)).take_while(move |at| *at != top);
            up.into_iter().find_map(|at| self.next_sibling(at))
        };
        std::iter::successors(self.first_child(top), move |id| self.first_child(*id).or_else(|| after(*id)))
    }

    fn first_child(&self, id: NodeId) -> Option<NodeId> {
        self.ask(id, INSIDE);
        some(self.first[id.0 as usize])
    }

    pub(super) fn is_within(&self, id: NodeId, top: NodeId) -> bool {
        id == top || self.ancestors(id).any(|above| above == top)
    }

    /// How many fields a node holds, itself included.
    pub(super) fn field_count(&self, id: NodeId) -> u32 {
        self.fields[id.0 as usize]
    }

    pub(super) fn by_id(&self, id: &str) -> Option<NodeId> {
        self.by_id.get(id).copied()
    }

    /// The labels that name a node by its id. Of several nodes with one id they name the first, as in the browser.
    pub(super) fn labels_for(&self, id: NodeId) -> &[NodeId] {
        let own = self.attribute(id, "id").filter(|own| self.by_id(own) == Some(id));
        own.and_then(|own| self.labels.get(own)).map_or(&[], Vec::as_slice)
    }

    /// The browser said that nobody can see it.
    pub(super) fn is_hidden(&self, id: NodeId) -> bool {
        !self.node(id).visible
    }

    /// The text of a node and everything below it, cut at a length no label has. Hidden parts are left out, unless all of it
    /// is hidden, as in a closed tab: then these are still its words.
    pub(super) fn text(&self, id: NodeId) -> String {
        let mut words = String::new();
        let is_hidden = self.is_hidden(id);
        for at in std::iter::once(id).chain(self.below(id)).take(NODES_LIMIT) {
            let own = self.words(at).trim();
            if own.is_empty() || !is_hidden && self.is_hidden(at) || self.node(at).tag == "option" {
                continue;
            }
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(own);
            if words.len() > TEXT_LIMIT {
                break;
            }
        }
        words
    }
}

fn some(id: u32) -> Option<NodeId> {
    (id != NONE).then_some(NodeId(id))
}

fn parent_before(node: &Node, own: u32) -> u32 {
    node.parent.map(|parent| parent.0).filter(|parent| *parent < own).unwrap_or(NONE)
}
