//! Tells changes that a judgement would notice from those it cannot: what it never asked about cannot change its answer.
//!
//! An index remembers of which nodes the text was used and of which it was asked what is in them. Recognising, reading and
//! locating are functions of a snapshot alone, so that a text that was not used, and boxes without meaning in a place where
//! nobody looked, leave every answer as it was.

use std::collections::BTreeSet;

use super::role::{Role, role};
use super::splice::{Child, Kept, Patch};
use super::{Node, NodeId, Snapshot, inventory, new_product_form};

/// Its text was used.
pub(super) const WORDS: u8 = 1;
/// What is in it was asked.
pub(super) const INSIDE: u8 = 2;
/// Nothing is known of what was asked.
pub(super) const ANYTHING: u8 = WORDS | INSIDE;

/// Elements that mean nothing by themselves.
const PLAIN: &[&str] =
    &["div", "span", "p", "b", "i", "em", "strong", "small", "time", "svg", "img", "br", "ul", "ol", "section"];

impl<E> Kept<E> {
    /// Whether a judgement might answer otherwise after these patches.
    pub fn heeds(&self, patches: &[Patch<E>]) -> bool {
        let ends = self.page.ends();
        patches.iter().any(|patch| self.heeds_one(patch, &ends))
    }

    fn heeds_one(&self, patch: &Patch<E>, ends: &[u32]) -> bool {
        let at = patch.at.0 as usize;
        let old = &self.page.nodes[at];
        let asked = self.asked.get(at).copied().unwrap_or(ANYTHING);
        let is_other_text = old.text != patch.node.text;
        if is_other_text && (asked & WORDS != 0 || tells(&patch.node.text)) || !is_alike(old, &patch.node) {
            return true;
        }
        let Some(children) = &patch.children else { return false };
        let came = children.iter().flat_map(|child| match child {
            Child::New(nodes, _) => nodes.as_slice(),
            Child::Kept(_) => &[],
        });
        let stayed: Vec<NodeId> = children.iter().filter_map(Child::kept).collect();
        let all: BTreeSet<NodeId> = stayed.iter().copied().collect();
        let is_gone = |id: &NodeId| !all.contains(id);
        let before: Vec<NodeId> = Snapshot::children(patch.at, ends).collect();
        let gone = before.iter().filter(|id| is_gone(id)).flat_map(|id| id.0 as usize..ends[id.0 as usize] as usize);
        let mut gone = gone.peekable();
        let mut came = came.peekable();
        let is_moved = !before.iter().filter(|id| !is_gone(id)).eq(&stayed);
        if is_moved || asked & INSIDE != 0 && (gone.peek().is_some() || came.peek().is_some()) {
            return true;
        }
        let was_asked = |id: usize| self.asked.get(id).is_none_or(|asked| *asked != 0);
        !came.all(is_plain) || gone.any(|id| was_asked(id) || !is_plain(&self.page.nodes[id]))
    }
}

impl<E> Child<E> {
    fn kept(&self) -> Option<NodeId> {
        match self {
            Self::Kept(id) => Some(*id),
            Self::New(..) => None,
        }
    }
}

/// Whether a node is the same but for its text, its parent and what is measured.
fn is_alike(old: &Node, new: &Node) -> bool {
    let stated =
        |node: &Node| (node.value.clone(), node.default_value.clone(), node.checked, node.default_checked, node.disabled);
    old.tag == new.tag && old.attributes == new.attributes && stated(old) == stated(new)
}

/// Whether a node is a box or a text that no search stops at.
fn is_plain(node: &Node) -> bool {
    role(node) == Role::Other && node.attributes.is_empty() && PLAIN.contains(&node.tag.as_str()) && !tells(&node.text)
}

/// Whether a text is one that is searched for all over the page.
fn tells(text: &str) -> bool {
    inventory::tells_list(text) || new_product_form::tells_product(text)
}
