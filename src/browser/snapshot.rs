//! Takes the snapshot of a document: one walk in document order through shadow roots, few questions a node.

mod attributed;
mod state;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node as DomNode, ShadowRoot};

use attributed::{Attributed, selector};
use state::{add_state, attributes};

use super::shadow;
use crate::screen::{Area, Node, NodeId, Snapshot, kept};

/// Recursion ends here; no page is nested as deep, and the stack of a content script is small.
const DEEPEST: usize = 200;

/// What was taken.
#[derive(Debug)]
pub struct Taken {
    /// The document as data.
    pub page: Snapshot,
    /// The element of every node, under the node's number.
    pub elements: Vec<Element>,
    /// The shadow roots on the way: whoever watches the document does not see what changes in them.
    pub roots: Vec<ShadowRoot>,
}

/// Reads a document. `own` is the host of our overlay, which is no part of the page.
pub fn take(document: &Document, own: Option<&Element>) -> Taken {
    let mut walk = Walk { own, ..Walk::default() };
    if let Some(root) = document.document_element() {
        walk.snapshot.lang = root.get_attribute("lang").unwrap_or_default();
        walk.snapshot.title = document.title();
        let mut attributed = Attributed::below(document.query_selector_all(&selector()).ok());
        walk.element(&root, None, &mut attributed, 0);
    }
    walk.measure();
    Taken { page: walk.snapshot, elements: walk.elements, roots: walk.roots }
}

#[derive(Default)]
struct Walk<'a> {
    own: Option<&'a Element>,
    snapshot: Snapshot,
    elements: Vec<Element>,
    roots: Vec<ShadowRoot>,
}

impl Walk<'_> {
    fn element(&mut self, element: &Element, parent: Option<NodeId>, attributed: &mut Attributed, depth: usize) {
        let tag = element.local_name();
        if kept::skips(&tag) || self.own == Some(element) {
            return attributed.leave(element);
        }
        if self.elements.len() >= kept::MOST_NODES || depth > DEEPEST {
            self.snapshot.truncated = true;
            return attributed.leave(element);
        }
        let own = NodeId(self.elements.len() as u32);
        let has_attributes = attributed.has(element);
        let is_closed = kept::is_closed(&tag);
        let root = shadow::root_of(element, &tag);
        self.snapshot.nodes.push(node(element, tag, parent, has_attributes));
        self.elements.push(element.clone());
        if is_closed {
            return attributed.leave(element);
        }
        self.children(element, own, attributed, depth);
        if let Some(root) = root {
            let mut inside = Attributed::below(root.query_selector_all(&selector()).ok());
            self.children(&root, own, &mut inside, depth);
            self.roots.push(root);
        }
    }

    fn children(&mut self, around: &DomNode, own: NodeId, attributed: &mut Attributed, depth: usize) {
        let mut text = String::new();
        let mut child = around.first_child();
        while let Some(at) = child {
            match at.node_type() {
                DomNode::ELEMENT_NODE => self.element(at.unchecked_ref(), Some(own), attributed, depth + 1),
                DomNode::TEXT_NODE => add(&mut text, &at.node_value().unwrap_or_default()),
                _ => {}
            }
            child = at.next_sibling();
        }
        if !text.is_empty() {
            self.snapshot.nodes[own.0 as usize].text = text;
        }
    }

    /// Asks where things are drawn, after the walk, so that the page is laid out at most once.
    fn measure(&mut self) {
        let options = visibility();
        let mut unseen = Vec::new();
        for at in 0..self.elements.len() {
            let node = &mut self.snapshot.nodes[at];
            if !kept::is_measured(node) {
                continue;
            }
            node.visible = self.elements[at].unchecked_ref::<Seen>().check_visibility(&options);
            if node.visible && kept::needs_area(node) {
                node.area = Some(unclipped(&self.elements[at]));
            }
            unseen.extend((kept::needs_area(node) && !kept::is_seen(node)).then_some(at));
        }
        for at in unseen {
            for near in self.stand_ins(at) {
                let node = &mut self.snapshot.nodes[near];
                node.visible = self.elements[near].unchecked_ref::<Seen>().check_visibility(&options);
                node.area = node.visible.then(|| area(&self.elements[near]));
                if kept::stands_in(node) {
                    break;
                }
            }
        }
    }

    /// What a person may see in place of a field that is not drawn, likeliest first: the label around it or naming it, what
    /// stands directly beside it or beside its parent, its parent.
    fn stand_ins(&self, at: usize) -> Vec<usize> {
        let nodes = &self.snapshot.nodes;
        let parent = |at: &usize| nodes[*at].parent.map(|parent| parent.0 as usize);
        let mut around = std::iter::successors(parent(&at), parent).take(LEVELS);
        let label = around.find(|above| nodes[*above].tag == "label");
        let near = REACH.min(at);
        let id = nodes[at].attribute("id").filter(|id| !id.is_empty());
        let names = |other: &usize| id.is_some() && nodes[*other].tag == "label" && nodes[*other].attribute("for") == id;
        let naming = (at - near..nodes.len()).take(near + REACH).find(names);
        let beside = |at: usize| {
            let is_beside = |other: &usize| parent(other) == parent(&at);
            let after = (at + 1..nodes.len()).take(REACH).find(is_beside);
            [after, (0..at).rev().take(REACH).find(is_beside)].into_iter().flatten()
        };
        let above = parent(&at);
        label.into_iter().chain(naming).chain(beside(at)).chain(above.into_iter().flat_map(beside)).chain(above).collect()
    }
}

/// A label around a field is not farther above it.
const LEVELS: usize = 4;
/// A neighbour is not farther away in the list; what stands between them is inside the nearer one.
const REACH: usize = 40;

#[wasm_bindgen]
extern "C" {
    /// An element, for the one question about it that `web-sys` does not know yet.
    type Seen;
    #[wasm_bindgen(method, js_name = checkVisibility)]
    fn check_visibility(this: &Seen, options: &Object) -> bool;
}

/// Where a field is drawn. Some are kept at their size inside a box of one pixel that clips them: then it is the box that counts.
fn unclipped(field: &Element) -> Area {
    let around = field.parent_element().map(|parent| area(&parent)).filter(|around| !kept::is_large(around));
    around.unwrap_or_else(|| area(field))
}

fn area(element: &Element) -> Area {
    let rect = element.get_bounding_client_rect();
    Area { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() }
}

/// Invisible, transparent and skipped content counts as hidden, beside what is not displayed.
fn visibility() -> Object {
    let options = Object::new();
    for name in ["visibilityProperty", "opacityProperty", "contentVisibilityAuto"] {
        // Setting a property of a plain new object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &JsValue::TRUE);
    }
    options
}

fn node(element: &Element, tag: String, parent: Option<NodeId>, has_attributes: bool) -> Node {
    let mut node = Node { parent, tag, visible: true, ..Node::default() };
    if has_attributes {
        node.attributes = attributes(element, &node.tag);
    }
    if node.tag == "dialog" && element.matches(":modal").unwrap_or(false) {
        node.attributes.push(("aria-modal".into(), "true".into()));
    }
    add_state(&mut node, element);
    node
}

/// Adds a text with its white space folded, up to the longest text kept.
fn add(text: &mut String, more: &str) {
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
