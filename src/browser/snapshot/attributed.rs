//! Which elements have attributes worth keeping: one question to the browser instead of one a node.

use web_sys::{Element, Node as DomNode, NodeList};

use crate::screen::kept;

/// What selects every element with an attribute that is kept.
pub(super) fn selector() -> String {
    let kept: Vec<String> = kept::ATTRIBUTES.iter().map(|name| format!("[{name}]")).collect();
    kept.join(",")
}

/// The elements of one tree that have something to keep, met in document order.
#[derive(Default)]
pub(super) struct Attributed {
    all: Option<NodeList>,
    met: u32,
    next: Option<DomNode>,
    /// Whether the list is older than the tree, so that every element has to be asked.
    is_old: bool,
}

impl Attributed {
    pub(super) fn below(all: Option<NodeList>) -> Self {
        let next = all.as_ref().and_then(|all| all.get(0));
        Self { all, met: 0, next, is_old: false }
    }

    /// Whether an element is the next of them. Elements that are skipped on the way are passed over when the next one is met.
    pub(super) fn has(&mut self, element: &Element) -> bool {
        let is_next = self.next.as_ref().is_some_and(|next| next == element.as_ref() as &DomNode);
        if is_next {
            self.step();
        }
        is_next || self.is_old
    }

    /// The tree is no longer the one that was listed.
    pub(super) fn forget(&mut self) {
        *self = Self { is_old: true, ..Self::default() };
    }

    fn step(&mut self) {
        self.met += 1;
        self.next = self.all.as_ref().and_then(|all| all.get(self.met));
    }

    /// Passes over those inside an element that is left out.
    pub(super) fn leave(&mut self, element: &Element) {
        while self.next.as_ref().is_some_and(|next| element.contains(Some(next))) {
            self.step();
        }
    }
}
