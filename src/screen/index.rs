//! A snapshot made easy to walk: children, subtrees and ids, built once so that no question costs more than its answer.

use std::collections::HashMap;

use super::normal::normal;
use super::{Node, NodeId, Snapshot};

/// Longer texts are no labels.
const LONGEST_TEXT: usize = 300;

/// A snapshot with its relations.
pub(super) struct Index<'a> {
    nodes: &'a [Node],
    /// For each node, one past the last node of its subtree; nodes stand in document order.
    ends: Vec<usize>,
    children: Vec<Vec<NodeId>>,
    ids: HashMap<&'a str, NodeId>,
    /// `label` elements by the id that they stand for.
    labels: HashMap<&'a str, NodeId>,
}

impl<'a> Index<'a> {
    /// The relations of a snapshot. A parent that does not stand before its child, which no page has, counts as none.
    pub(super) fn of(page: &'a Snapshot) -> Self {
        let nodes = page.nodes.as_slice();
        let mut index = Self {
            nodes,
            ends: (1..=nodes.len()).collect(),
            children: vec![Vec::new(); nodes.len()],
            ids: HashMap::new(),
            labels: HashMap::new(),
        };
        for (at, node) in nodes.iter().enumerate() {
            let here = NodeId(u32::try_from(at).unwrap_or(u32::MAX));
            if let Some(parent) = parent(nodes, here) {
                index.children[parent.0 as usize].push(here);
            }
            if let Some(id) = node.attribute("id") {
                index.ids.entry(id).or_insert(here);
            }
            if let Some(id) = node.attribute("for").filter(|_| node.tag == "label") {
                index.labels.entry(id).or_insert(here);
            }
        }
        for at in (0..nodes.len()).rev() {
            if let Some(last) = index.children[at].last() {
                index.ends[at] = index.ends[last.0 as usize];
            }
        }
        index
    }

    /// A node.
    pub(super) fn node(&self, id: NodeId) -> &'a Node {
        &self.nodes[id.0 as usize]
    }

    /// Every node in document order.
    pub(super) fn all(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)).map(NodeId)
    }

    /// The children of a node.
    pub(super) fn children(&self, id: NodeId) -> &[NodeId] {
        &self.children[id.0 as usize]
    }

    /// A node and everything below it, in document order.
    pub(super) fn subtree(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        let end = u32::try_from(self.ends[id.0 as usize]).unwrap_or(u32::MAX);
        (id.0..end).map(NodeId)
    }

    /// Whether a node lies below another or is it.
    pub(super) fn holds(&self, outer: NodeId, inner: NodeId) -> bool {
        outer <= inner && (inner.0 as usize) < self.ends[outer.0 as usize]
    }

    /// The parents of a node, nearest first.
    pub(super) fn parents(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<'_, 'a> {
        std::iter::successors(parent(self.nodes, id), |at| parent(self.nodes, *at))
    }

    /// The nearest parent that fits.
    pub(super) fn nearest(&self, id: NodeId, fits: impl Fn(&Node) -> bool) -> Option<NodeId> {
        self.parents(id).find(|parent| fits(self.node(*parent)))
    }

    /// The node with an id attribute.
    pub(super) fn by_id(&self, id: &str) -> Option<NodeId> {
        self.ids.get(id).copied()
    }

    /// The label element that stands for a control: by `for`, or wrapped around it.
    pub(super) fn label(&self, id: NodeId) -> Option<NodeId> {
        let named = self.node(id).attribute("id").and_then(|id| self.labels.get(id)).copied();
        named.or_else(|| self.nearest(id, |node| node.tag == "label"))
    }

    /// The words of a node and all below it, white space folded.
    pub(super) fn text(&self, id: NodeId) -> String {
        let mut text = String::new();
        for below in self.subtree(id) {
            let words = self.node(below).text.trim();
            if words.is_empty() || self.node(below).tag == "option" {
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(words);
            if text.len() > LONGEST_TEXT {
                break;
            }
        }
        text
    }

    /// Whether a node says one of these words: as a whole, or in one element of it alone, beside icons and sort marks.
    pub(super) fn says(&self, id: NodeId, set: &[&str]) -> bool {
        let fits = |text: &str| {
            let text = normal(text);
            !text.is_empty() && set.iter().any(|known| *known == text)
        };
        fits(&self.text(id)) || self.subtree(id).any(|below| fits(&self.node(below).text))
    }
}

fn parent(nodes: &[Node], id: NodeId) -> Option<NodeId> {
    nodes[id.0 as usize].parent.filter(|parent| *parent < id)
}
