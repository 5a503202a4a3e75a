//! What a person sees of a control whose real input is not displayed: its label, or the drawing beside it.

use super::NodeId;
use super::index::Index;
use super::kept::{is_seen, stands_in};
use super::name::holding_label;

/// The node to point at: the control itself, or what stands for it; `None` when nothing of it can be seen.
pub(super) fn drawn(index: &Index<'_>, id: NodeId) -> Option<NodeId> {
    if is_seen(index.node(id)) {
        return Some(id);
    }
    if !index.role(id).is_field() {
        return None;
    }
    let holding = holding_label(index, id);
    let label = holding.into_iter().chain(index.labels_for(id).iter().copied());
    // A neighbour with a field in it is the drawing of that one, and what stands outside a field's label is none of it.
    let is_free = |other: &NodeId| index.field_count(*other) == 0 && holding.is_none_or(|label| index.is_within(*other, label));
    let wrapper = index.parent(id).filter(|parent| index.field_count(*parent) == 1);
    let beside = [Some(id), wrapper].into_iter().flatten().flat_map(|at| [index.next_sibling(at), index.previous_sibling(at)]);
    label.chain(beside.flatten().filter(is_free)).chain(wrapper).find(|proxy| stands_in(index.node(*proxy)))
}
