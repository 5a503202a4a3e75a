//! The accessible name of a control, as far as one pass can tell it: enough to compare, not the whole of the specification.

use super::NodeId;
use super::index::Index;
use super::role::Role;

/// The name that a screen reader would say; empty when there is none.
pub(super) fn name(index: &Index<'_>, id: NodeId) -> String {
    let given = labelled_by(index, id).or_else(|| attribute(index, id, "aria-label"));
    given.unwrap_or_else(|| match index.role(id) {
        role if role.is_field() => label(index, id),
        Role::Button if index.node(id).tag == "input" => {
            attribute(index, id, "value").or_else(|| attribute(index, id, "alt")).unwrap_or_default()
        }
        _ => Some(index.text(id)).filter(|text| !text.is_empty()).or_else(|| attribute(index, id, "title")).unwrap_or_default(),
    })
}

fn labelled_by(index: &Index<'_>, id: NodeId) -> Option<String> {
    let ids = index.attribute(id, "aria-labelledby")?.split_ascii_whitespace();
    let texts: Vec<String> = ids.filter_map(|id| index.by_id(id)).map(|label| index.text(label)).collect();
    Some(texts.join(" ")).filter(|text| !text.trim().is_empty())
}

fn attribute(index: &Index<'_>, id: NodeId, name: &str) -> Option<String> {
    index.attribute(id, name).filter(|value| !value.trim().is_empty()).map(str::to_owned)
}

/// The label that names the field by id or holds it.
fn label(index: &Index<'_>, id: NodeId) -> String {
    let named = index.labels_for(id).iter().map(|label| index.text(*label)).find(|text| !text.is_empty());
    named.or_else(|| holding_label(index, id).map(|label| index.text(label))).unwrap_or_default()
}

/// The label element around a node.
pub(super) fn holding_label(index: &Index<'_>, id: NodeId) -> Option<NodeId> {
    index.ancestors(id).find(|above| index.node(*above).tag == "label")
}
