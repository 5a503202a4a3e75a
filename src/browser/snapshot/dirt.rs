//! What the page said of its changes since it was read: which elements are no longer what they were, and what came new.

use js_sys::{Array, Map, Set};
use wasm_bindgen::prelude::*;
use web_sys::{Element, MutationRecord, Node as DomNode, ShadowRoot};

/// More changes than this at once are a page that draws itself anew, which is read as a whole.
const MOST: u32 = 2_000;

/// Changes that were not read yet.
#[derive(Debug)]
pub struct Dirt {
    /// By element: what is to be read again.
    known: Map,
    /// Elements that were put in: what happened to them before was told to nobody.
    new: Set,
    told: u32,
    /// Whether an attribute changed: some of them change how a page is drawn.
    is_of_states: bool,
}

/// What of an element is to be read again.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) enum Again {
    /// Its attributes.
    Itself,
    /// Also its text.
    Text,
    /// Also which elements are in it.
    Children,
}

impl Default for Dirt {
    fn default() -> Self {
        Self { known: Map::new(), new: Set::new(&JsValue::UNDEFINED), told: 0, is_of_states: false }
    }
}

impl Dirt {
    /// Nothing is known of what changed.
    pub fn everything() -> Self {
        Self { told: MOST + 1, ..Self::default() }
    }

    /// Takes in what an observer was told; false if it was about our own host alone, which is no part of the page.
    pub fn take_in(&mut self, records: &Array, own: Option<&Element>) -> bool {
        let before = self.told;
        self.told = self.told.saturating_add(records.length());
        if self.told > MOST {
            return true;
        }
        let ours = records.iter().filter(|record| !self.record(record.unchecked_ref(), own)).count();
        self.told -= ours as u32;
        self.told > before
    }

    /// False if it was ours.
    fn record(&mut self, record: &MutationRecord, own: Option<&Element>) -> bool {
        let Some(target) = record.target() else { return true };
        match record.type_().as_str() {
            "attributes" if own.is_some_and(|own| **own == target) => return false,
            "attributes" => {
                self.is_of_states = true;
                self.add(target.unchecked_ref(), Again::Itself);
            }
            "characterData" => self.add_around(target.parent_node(), Again::Text),
            _ => {
                let (added, removed) = (record.added_nodes(), record.removed_nodes());
                let both = [&added, &removed].map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect::<Vec<_>>());
                if both.iter().flatten().all(|node| own.is_some_and(|own| **own == *node)) {
                    return false;
                }
                let elements = |nodes: &[DomNode]| nodes.iter().any(|node| node.node_type() == DomNode::ELEMENT_NODE);
                let again = if both.iter().any(|nodes| elements(nodes)) { Again::Children } else { Again::Text };
                for node in both[0].iter().filter(|node| node.node_type() == DomNode::ELEMENT_NODE) {
                    self.new.add(node);
                }
                self.add_around(Some(target), again);
            }
        }
        true
    }

    /// The element that a node is, or whose shadow root it is.
    fn add_around(&self, node: Option<DomNode>, again: Again) {
        let Some(node) = node else { return };
        match node.dyn_ref::<ShadowRoot>() {
            Some(root) => self.add(&root.host(), again),
            None => self.add(node.unchecked_ref(), again),
        }
    }

    fn add(&self, element: &Element, again: Again) {
        if self.of(element).is_none_or(|before| before < again) {
            self.known.set(element, &JsValue::from(again as u32));
        }
    }

    pub(super) fn of(&self, element: &Element) -> Option<Again> {
        match self.known.get(element).as_f64()? as u32 {
            0 => Some(Again::Itself),
            1 => Some(Again::Text),
            _ => Some(Again::Children),
        }
    }

    pub(super) fn is_new(&self, element: &Element) -> bool {
        self.new.has(element)
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.told == 0
    }

    /// Whether some of it may show or hide, free or lock what is elsewhere.
    pub(super) fn is_of_states(&self) -> bool {
        self.is_of_states
    }

    /// Whether the page is to be read as a whole.
    pub(super) fn is_everything(&self) -> bool {
        self.told > MOST
    }
}
