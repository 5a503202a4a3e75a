//! What a page does not tell when it changes — what fields hold, what can be used, what is drawn and where — asked after the
//! walk, so that the page is laid out at most once.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::state::restate;
use crate::browser::pace::Pace;
use crate::screen::{Area, Kept, Node, kept};

/// A label around a field is not farther above it.
const LEVELS: usize = 4;
/// A neighbour is not farther away in the list; what stands between them is inside the nearer one.
const REACH: usize = 40;
/// The clock is asked once in so many nodes.
const OFTEN: usize = 16;

#[wasm_bindgen]
extern "C" {
    /// An element, for the one question about it that `web-sys` does not know yet.
    type Seen;
    #[wasm_bindgen(method, js_name = checkVisibility)]
    fn check_visibility(this: &Seen, options: &Object) -> bool;
}

/// The questions still to be asked.
pub(super) struct Measure {
    at: usize,
    /// Fields that nobody sees, for which something else may stand.
    unseen: Vec<usize>,
    options: Object,
    /// Whether the nodes were read some time ago.
    is_old: bool,
}

impl Measure {
    pub(super) fn new(is_old: bool) -> Self {
        Self { at: 0, unseen: Vec::new(), options: visibility(), is_old }
    }

    pub(super) async fn run(&mut self, kept: &mut Kept<Element>, pace: &mut Pace) {
        while (0..OFTEN).all(|_| self.step(kept)) {
            pace.turn().await;
        }
    }

    /// Asks about one node; false at the end.
    pub(super) fn step(&mut self, kept: &mut Kept<Element>) -> bool {
        let Kept { page, elements, .. } = kept;
        if let Some(element) = elements.get(self.at) {
            self.measure(&mut page.nodes[self.at], element);
            self.at += 1;
            return true;
        }
        let Some(unseen) = self.unseen.pop() else { return false };
        for near in stand_ins(&page.nodes, unseen) {
            let node = &mut page.nodes[near];
            node.visible = self.sees(&elements[near]);
            node.area = node.visible.then(|| area(&elements[near]));
            if kept::stands_in(node) {
                break;
            }
        }
        true
    }

    fn measure(&mut self, node: &mut Node, element: &Element) {
        if self.is_old {
            (node.visible, node.area) = (true, None);
            restate(node, element);
        }
        if !kept::is_measured(node) {
            return;
        }
        node.visible = self.sees(element);
        if node.visible && kept::needs_area(node) {
            node.area = Some(unclipped(element));
        }
        self.unseen.extend((kept::needs_area(node) && !kept::is_seen(node)).then_some(self.at));
    }

    fn sees(&self, element: &Element) -> bool {
        element.unchecked_ref::<Seen>().check_visibility(&self.options)
    }
}

/// What a person may see in place of a field that is not drawn, likeliest first: the label around it or naming it, what
/// stands directly beside it or beside its parent, its parent.
fn stand_ins(nodes: &[Node], at: usize) -> Vec<usize> {
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
