//! Takes the snapshot of a document: one walk in document order through open shadow roots, few questions a node.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, Node as DomNode, NodeList};

use crate::screen::{Area, Node, NodeId, Snapshot, kept};

/// Recursion ends here; no page is nested as deep, and the stack of a content script is small.
const DEEPEST: usize = 200;

/// The document as data, and the element of every node under the node's number. `own` is the host of our overlay, which is no
/// part of the page.
pub fn take(document: &Document, own: Option<&Element>) -> (Snapshot, Vec<Element>) {
    let mut walk = Walk { own, ..Walk::default() };
    if let Some(root) = document.document_element() {
        walk.snapshot.lang = root.get_attribute("lang").unwrap_or_default();
        walk.snapshot.title = document.title();
        let attributed = Attributed::below(document.query_selector_all(&selector()).ok());
        walk.element(&root, None, &mut { attributed }, 0);
    }
    walk.measure();
    (walk.snapshot, walk.elements)
}

/// Elements with an attribute that is kept, disabled ones and busy ones, in one question to the browser instead of one a node.
fn selector() -> String {
    let kept: Vec<String> = kept::ATTRIBUTES.iter().map(|name| format!("[{name}]")).collect();
    kept.join(",")
}

/// The elements of one tree that have something to keep, met in document order.
#[derive(Default)]
struct Attributed {
    all: Option<NodeList>,
    met: u32,
    next: Option<DomNode>,
}

impl Attributed {
    fn below(all: Option<NodeList>) -> Self {
        let next = all.as_ref().and_then(|all| all.get(0));
        Self { all, met: 0, next }
    }

    /// Whether an element is the next of them. Elements that are skipped on the way are passed over when the next one is met.
    fn has(&mut self, element: &Element) -> bool {
        let is_next = self.next.as_ref().is_some_and(|next| next == element.as_ref() as &DomNode);
        if is_next {
            self.step();
        }
        is_next
    }

    fn step(&mut self) {
        self.met += 1;
        self.next = self.all.as_ref().and_then(|all| all.get(self.met));
    }

    /// Passes over those inside an element that is left out.
    fn leave(&mut self, element: &Element) {
        while self.next.as_ref().is_some_and(|next| element.contains(Some(next))) {
            self.step();
        }
    }
}

#[derive(Default)]
struct Walk<'a> {
    own: Option<&'a Element>,
    snapshot: Snapshot,
    elements: Vec<Element>,
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
        self.snapshot.nodes.push(node(element, tag, parent, has_attributes));
        self.elements.push(element.clone());
        if is_closed {
            return attributed.leave(element);
        }
        self.children(element, own, attributed, depth);
        if let Some(root) = element.shadow_root() {
            let mut inside = Attributed::below(root.query_selector_all(&selector()).ok());
            self.children(&root, own, &mut inside, depth);
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
            if kept::is_measured(&self.snapshot.nodes[at]) {
                self.draw(at, &options);
                unseen.extend(kept::needs_neighbours(&self.snapshot.nodes[at]).then_some(at));
            }
        }
        for at in unseen {
            for near in self.neighbours(at) {
                self.draw(near, &options);
            }
        }
    }

    fn draw(&mut self, at: usize, options: &Object) {
        let (node, element) = (&mut self.snapshot.nodes[at], &self.elements[at]);
        node.visible = element.unchecked_ref::<Seen>().check_visibility(options);
        let area = if node.visible {
            let rect = element.get_bounding_client_rect();
            Area { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() }
        } else {
            Area::default()
        };
        node.area = Some(area);
    }

    /// The parent of a node, and what stands directly beside the node and beside its parent. Such are near in the list as well.
    fn neighbours(&self, at: usize) -> Vec<usize> {
        let nodes = &self.snapshot.nodes;
        let Some(parent) = nodes[at].parent.map(|parent| parent.0 as usize) else { return Vec::new() };
        let around = nodes[parent].parent.map(|around| around.0 as usize);
        let beside = |at: usize, parent: Option<usize>| {
            let is_beside = |other: &usize| nodes[*other].parent.map(|parent| parent.0 as usize) == parent;
            let first = parent.map_or(0, |parent| parent + 1);
            let before = (first..at).rev().take(REACH).find(is_beside);
            let after = (at + 1..nodes.len()).take(REACH).find(is_beside);
            [before, after].into_iter().flatten()
        };
        std::iter::once(parent).chain(beside(at, Some(parent))).chain(beside(parent, around)).collect()
    }
}

#[wasm_bindgen]
extern "C" {
    /// An element, for the one question about it that `web-sys` does not know yet.
    type Seen;
    #[wasm_bindgen(method, js_name = checkVisibility)]
    fn check_visibility(this: &Seen, options: &Object) -> bool;
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

/// A neighbour is not farther away in the list; what stands between them is inside the nearer one.
const REACH: usize = 40;

fn node(element: &Element, tag: String, parent: Option<NodeId>, has_attributes: bool) -> Node {
    let mut node = Node { parent, tag, ..Node::default() };
    if has_attributes {
        node.attributes = attributes(element, &node.tag);
    }
    if node.tag == "dialog" && element.matches(":modal").unwrap_or(false) {
        node.attributes.push(("aria-modal".into(), "true".into()));
    }
    add_state(&mut node, element);
    node
}

fn attributes(element: &Element, tag: &str) -> Vec<(String, String)> {
    let kind =
        if tag == "input" { element.get_attribute("type").unwrap_or_default().to_ascii_lowercase() } else { String::new() };
    let names = element.get_attribute_names();
    let kept = names.iter().filter_map(|name| name.as_string()).filter(|name| kept::keeps(tag, &kind, name));
    kept.filter_map(|name| element.get_attribute(&name).map(|value| (name, cut(&value)))).collect()
}

/// Addresses and labels beyond this are none that matter; `data:` addresses can be megabytes.
fn cut(value: &str) -> String {
    value.chars().take(2 * kept::LONGEST_TEXT).collect()
}

/// What a field holds and held, and whether it can be used.
fn add_state(node: &mut Node, element: &Element) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let is_box = matches!(input.type_().as_str(), "checkbox" | "radio");
        if is_box {
            (node.checked, node.default_checked) = (Some(input.checked()), Some(input.default_checked()));
        } else if input.type_() != "password" && input.type_() != "hidden" {
            (node.value, node.default_value) = (Some(input.value()), Some(input.default_value()));
        }
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        (node.value, node.default_value) = (Some(cut(&area.value())), Some(cut(&area.default_value().unwrap_or_default())));
    } else if let Some(option) = element.dyn_ref::<HtmlOptionElement>() {
        (node.checked, node.default_checked) = (Some(option.selected()), Some(option.default_selected()));
    }
    if node.checked.is_none() {
        let told = node.attribute("aria-checked").or_else(|| node.attribute("aria-pressed"));
        node.checked = told.map(|told| told == "true");
    }
    let can_be = matches!(node.tag.as_str(), "input" | "button" | "select" | "textarea") || node.attribute("role").is_some();
    node.disabled = can_be && element.matches(":disabled,[aria-disabled=true],[inert] *").unwrap_or(false);
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
