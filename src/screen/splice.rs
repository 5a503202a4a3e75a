//! Keeps a snapshot true to its page by reading anew only what changed: the parts read are put in the place of the old ones.

use super::heed::ANYTHING;
use super::rests::{self, Rests, at_once};
use super::{Node, NodeId, Snapshot};

/// A snapshot with something of each node's own beside it: its element in the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<E> {
    /// The page as data.
    pub page: Snapshot,
    /// One for every node, under the node's number.
    pub elements: Vec<E>,
    /// What the last judgement asked of each node; empty before there was one.
    pub asked: Vec<u8>,
}

/// A node that was read anew.
#[derive(Clone, Debug)]
pub struct Patch<E> {
    /// Which node it was.
    pub at: NodeId,
    /// What it is now; its parent is the one it had.
    pub node: Node,
    /// What is in it now, in order; none if nothing came or went.
    pub children: Option<Vec<Child<E>>>,
}

/// What is in a node that was read anew.
#[derive(Clone, Debug)]
pub enum Child<E> {
    /// What was in it before, with all that is in that.
    Kept(NodeId),
    /// What came: nodes as in a snapshot of their own.
    New(Vec<Node>, Vec<E>),
}

impl Snapshot {
    /// The number behind the last node that is in each node: all that is in a node stands right behind it.
    pub fn ends(&self) -> Vec<u32> {
        let mut ends: Vec<u32> = (1..=self.nodes.len() as u32).collect();
        for own in (0..ends.len()).rev() {
            if let Some(parent) = self.nodes[own].parent {
                ends[parent.0 as usize] = ends[parent.0 as usize].max(ends[own]);
            }
        }
        ends
    }

    /// The nodes directly in a node.
    pub fn children(of: NodeId, ends: &[u32]) -> impl Iterator<Item = NodeId> + '_ {
        let end = ends[of.0 as usize];
        let next = move |at: &u32| Some(ends[*at as usize]).filter(|next| *next < end);
        std::iter::successors(Some(of.0 + 1).filter(|first| *first < end), next).map(NodeId)
    }
}

impl<E> Default for Kept<E> {
    fn default() -> Self {
        Self { page: Snapshot::default(), elements: Vec::new(), asked: Vec::new() }
    }
}

impl<E> Kept<E> {
    /// Puts what was read anew into its place. A patch of a node that went away with another is left out.
    pub fn patch(&mut self, patches: Vec<Patch<E>>) {
        at_once(async |rests| self.patch_with_rests(patches, rests).await);
    }

    /// The same, with rests.
    pub async fn patch_with_rests(&mut self, mut patches: Vec<Patch<E>>, rests: &mut Rests<'_>) {
        patches.sort_by_key(|patch| patch.at);
        let ends = self.page.ends();
        let nodes = std::mem::take(&mut self.page.nodes);
        let elements = std::mem::take(&mut self.elements).into_iter().map(Some).collect();
        let mut asked = std::mem::take(&mut self.asked);
        asked.resize(nodes.len(), ANYTHING);
        // Room is made at once: growing by and by took longer than the splice.
        self.page.nodes.reserve(nodes.len());
        self.elements.reserve(nodes.len());
        self.asked.reserve(nodes.len());
        let (moved, left) = (vec![NodeId(0); nodes.len()], vec![Left::Old(0, nodes.len() as u32)]);
        let places = patches.iter().map(|patch| patch.at.0).collect();
        let patches = patches.into_iter().map(Some).collect();
        Spliced { nodes, elements, asked, ends, moved, places, patches, left, into: self }.run(rests).await;
    }
}

/// A splice under way: what is old is taken from here, node by node.
struct Spliced<'a, E> {
    nodes: Vec<Node>,
    elements: Vec<Option<E>>,
    asked: Vec<u8>,
    ends: Vec<u32>,
    /// Which number each old node has now.
    moved: Vec<NodeId>,
    places: Vec<u32>,
    patches: Vec<Option<Patch<E>>>,
    /// What is still to be put behind what is there, the next last.
    left: Vec<Left<E>>,
    into: &'a mut Kept<E>,
}

enum Left<E> {
    /// Old nodes, from one number to before another.
    Old(u32, u32),
    /// What came into an old node.
    New(u32, Vec<Node>, Vec<E>),
}

impl<E> Spliced<'_, E> {
    async fn run(&mut self, rests: &mut Rests<'_>) {
        while let Some(left) = self.left.pop() {
            match left {
                Left::Old(at, end) if at < end => self.old(at, end),
                Left::Old(..) => {}
                Left::New(around, nodes, elements) => self.came(around, nodes, elements),
            }
            if let Some(rest) = rests() {
                rest.await;
            }
        }
    }

    /// Copies a portion, or as far as the next patch.
    fn old(&mut self, at: u32, end: u32) {
        let next = self.places.partition_point(|place| *place < at);
        let place = self.places.get(next).copied().unwrap_or(end);
        let stop = end.min(place).min(at + rests::NODES as u32);
        (at..stop).for_each(|old| self.copy(old, None));
        match self.patches.get_mut(next).filter(|_| stop == place && stop < end).and_then(Option::take) {
            Some(patch) => self.patched(patch, end),
            None => self.left.push(Left::Old(stop, end)),
        }
    }

    fn copy(&mut self, old: u32, anew: Option<Node>) {
        let own = NodeId(self.into.elements.len() as u32);
        let was = std::mem::take(&mut self.nodes[old as usize]);
        let parent = was.parent.map(|parent| self.moved[parent.0 as usize]);
        // Every old node is copied once at most, so its element is still there.
        let Some(element) = self.elements[old as usize].take() else { return };
        self.moved[old as usize] = own;
        self.into.elements.push(element);
        self.into.asked.push(self.asked[old as usize]);
        self.into.page.nodes.push(Node { parent, ..anew.unwrap_or(was) });
    }

    /// The old nodes go on behind it, up to an end.
    fn patched(&mut self, patch: Patch<E>, end: u32) {
        let old = patch.at.0;
        self.copy(old, Some(patch.node));
        let behind = if patch.children.is_some() { self.ends[old as usize] } else { old + 1 };
        self.left.push(Left::Old(behind, end));
        self.left.extend(patch.children.into_iter().flatten().rev().map(|child| match child {
            Child::Kept(top) => Left::Old(top.0, self.ends[top.0 as usize]),
            Child::New(nodes, elements) => Left::New(old, nodes, elements),
        }));
    }

    fn came(&mut self, around: u32, nodes: Vec<Node>, elements: Vec<E>) {
        let first = self.into.elements.len() as u32;
        let around = self.moved[around as usize];
        let placed = |node: Node| {
            let parent = node.parent.map_or(around, |parent| NodeId(parent.0 + first));
            Node { parent: Some(parent), ..node }
        };
        self.into.page.nodes.extend(nodes.into_iter().map(placed));
        self.into.elements.extend(elements);
        self.into.asked.resize(self.into.elements.len(), 0);
    }
}
