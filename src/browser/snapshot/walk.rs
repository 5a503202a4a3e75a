//! The walk through a tree of elements, in document order and through shadow roots, that can stop after any node and go on.

use web_sys::{Element, Node as DomNode, ShadowRoot};

use super::attributed::Attributed;
use super::state::node;
use crate::browser::pace::Pace;
use crate::browser::shadow;
use crate::screen::{Node, NodeId, kept};

/// No page is nested deeper.
const DEEPEST: usize = 200;
/// The clock is asked once in so many nodes.
const OFTEN: usize = 8;

/// What was walked through so far.
#[derive(Default)]
pub(super) struct Walk {
    own: Option<Element>,
    /// The nodes; a parent counts from the top of the walk.
    pub(super) nodes: Vec<Node>,
    pub(super) elements: Vec<Element>,
    /// The shadow roots on the way.
    pub(super) roots: Vec<ShadowRoot>,
    /// Whether something was left out for its depth or number.
    pub(super) truncated: bool,
    attributed: Attributed,
    open: Vec<Open>,
}

/// An element or shadow root whose children are not all walked through.
struct Open {
    own: NodeId,
    /// A tree of its own that was not begun yet.
    root: Option<ShadowRoot>,
    next: Option<DomNode>,
    text: String,
    depth: usize,
}

impl Walk {
    /// A walk from an element of this depth; `own` is the host of our overlay, which is no part of the page.
    pub(super) fn from(top: &Element, depth: usize, own: Option<&Element>) -> Self {
        let mut walk = Self { own: own.cloned(), ..Self::default() };
        walk.enter(top, None, depth, true);
        walk
    }

    /// Goes to the end, in slices. Where the page changed between two of them, what is read no longer fits together; whoever
    /// walks has to read again what was told to have changed since the beginning.
    pub(super) async fn run(&mut self, pace: &mut Pace) {
        while (0..OFTEN).all(|_| self.step()) {
            pace.turn().await;
        }
    }

    /// Goes on by one node of the document; false at the end.
    pub(super) fn step(&mut self) -> bool {
        let Some(open) = self.open.last_mut() else { return false };
        if let Some(root) = open.root.take() {
            open.next = root.first_child();
            self.roots.push(root);
        }
        let Some(at) = open.next.take() else {
            self.close();
            return true;
        };
        open.next = at.next_sibling();
        match at.node_type() {
            DomNode::ELEMENT_NODE => {
                let (own, depth) = (open.own, open.depth + 1);
                self.enter(wasm_bindgen::JsCast::unchecked_ref(&at), Some(own), depth, false);
            }
            DomNode::TEXT_NODE => add(&mut open.text, &at.node_value().unwrap_or_default()),
            _ => {}
        }
        true
    }

    fn enter(&mut self, element: &Element, parent: Option<NodeId>, depth: usize, is_top: bool) {
        let tag = element.local_name();
        let left_out = kept::skips(&tag) || self.own.as_ref() == Some(element);
        let too_much = self.elements.len() >= kept::MOST_NODES || depth > DEEPEST;
        self.truncated |= !left_out && too_much;
        if left_out || too_much {
            return;
        }
        let own = NodeId(self.elements.len() as u32);
        let has_attributes = is_top || self.attributed.has(element);
        let root = shadow::root_of(element, &tag);
        let is_closed = kept::is_closed(&tag);
        self.nodes.push(node(element, tag, parent, has_attributes));
        self.elements.push(element.clone());
        if !is_closed {
            self.open.extend(root.map(|root| Open::of(own, None, Some(root), depth)));
            self.open.push(Open::of(own, element.first_child(), None, depth));
        }
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if !open.text.is_empty() {
            self.nodes[open.own.0 as usize].text = open.text;
        }
    }
}

impl Open {
    fn of(own: NodeId, next: Option<DomNode>, root: Option<ShadowRoot>, depth: usize) -> Self {
        Self { own, root, next, text: String::new(), depth }
    }
}

/// Adds a text with its white space folded, up to the longest text kept.
pub(super) fn add(text: &mut String, more: &str) {
    for word in more.split_whitespace() {
        if text.len() + word.len() >= kept::LONGEST_TEXT {
            return;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
}
