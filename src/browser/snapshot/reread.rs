//! Reads again the elements that a page said were changed, and nothing else of it.

use js_sys::Map;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node as DomNode, ShadowRoot};

use super::dirt::{Again, Dirt};
use super::state::node;
use super::walk::{Walk, add};
use crate::browser::pace::Pace;
use crate::browser::shadow;
use crate::screen::{Child, Kept, NodeId, Patch, Snapshot, kept};

/// Elements asked about between two looks at the clock.
const OFTEN: usize = 128;

/// What reading again found.
#[derive(Default)]
pub(super) struct Reread {
    pub(super) patches: Vec<Patch<Element>>,
    /// Shadow roots in what came.
    pub(super) roots: Vec<ShadowRoot>,
    /// Whether something was left out, so that the page has to be read as a whole.
    pub(super) truncated: bool,
}

/// What is needed on the way.
struct Known<'a> {
    kept: &'a Kept<Element>,
    ends: Vec<u32>,
    dirt: &'a Dirt,
    own: Option<&'a Element>,
}

/// Everything that changed; `own` is the host of our overlay.
pub(super) async fn reread(kept: &Kept<Element>, dirt: &Dirt, own: Option<&Element>, pace: &mut Pace) -> Reread {
    let known = Known { kept, ends: kept.page.ends(), dirt, own };
    let mut found = Reread::default();
    for (at, element) in kept.elements.iter().enumerate() {
        if at.is_multiple_of(OFTEN) {
            pace.turn().await;
        }
        if let Some(again) = dirt.of(element) {
            let patch = known.patch(at, element, again, &mut found, pace).await;
            found.patches.push(patch);
        }
    }
    found
}

impl Known<'_> {
    async fn patch(&self, at: usize, element: &Element, again: Again, found: &mut Reread, pace: &mut Pace) -> Patch<Element> {
        let old = &self.kept.page.nodes[at];
        let id = NodeId(at as u32);
        let mut patch = Patch { at: id, node: node(element, old.tag.clone(), None, true), children: None };
        patch.node.text.clone_from(&old.text);
        // Where it is drawn is asked only when a judgement follows.
        (patch.node.visible, patch.node.area) = (old.visible, old.area);
        if again == Again::Itself || kept::is_closed(&old.tag) {
            return patch;
        }
        patch.node.text.clear();
        let mut children = Vec::new();
        let root = shadow::root_of(element, &old.tag);
        for around in [Some(element.as_ref()), root.as_deref().map(AsRef::as_ref)].into_iter().flatten() {
            let text = self.inside(id, around, again, &mut children, (&mut *found, &mut *pace)).await;
            if !text.is_empty() {
                patch.node.text = text;
            }
        }
        patch.children = (again == Again::Children).then_some(children);
        patch
    }

    /// What is in an element or its shadow root now; answers the text in between.
    async fn inside(
        &self,
        id: NodeId,
        around: &DomNode,
        again: Again,
        children: &mut Vec<Child<Element>>,
        (found, pace): (&mut Reread, &mut Pace),
    ) -> String {
        let before = if again == Again::Children { self.children(id) } else { Map::new() };
        let mut text = String::new();
        let mut next = around.first_child();
        while let Some(child) = next {
            next = child.next_sibling();
            match child.node_type() {
                DomNode::TEXT_NODE => add(&mut text, &child.node_value().unwrap_or_default()),
                DomNode::ELEMENT_NODE if again == Again::Children => {
                    let element: &Element = child.unchecked_ref();
                    pace.turn().await;
                    match before.get(element).as_f64().filter(|_| !self.dirt.is_new(element)) {
                        Some(old) => children.push(Child::Kept(NodeId(old as u32))),
                        None => children.extend(self.came(id, element, found, pace).await),
                    }
                }
                _ => {}
            }
        }
        text
    }

    /// What was in a node, by element.
    fn children(&self, id: NodeId) -> Map {
        let map = Map::new();
        for child in Snapshot::children(id, &self.ends) {
            map.set(&self.kept.elements[child.0 as usize], &child.0.into());
        }
        map
    }

    async fn came(&self, around: NodeId, element: &Element, found: &mut Reread, pace: &mut Pace) -> Option<Child<Element>> {
        let nodes = &self.kept.page.nodes;
        let depth = std::iter::successors(Some(around), |at| nodes[at.0 as usize].parent).count();
        let mut walk = Walk::from(element, depth, self.own);
        walk.run(pace).await;
        found.truncated |= walk.truncated;
        found.roots.append(&mut walk.roots);
        (!walk.nodes.is_empty()).then_some(Child::New(walk.nodes, walk.elements))
    }
}
