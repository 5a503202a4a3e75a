//! The row that a control stands in, also where rows are drawn without table markup.

use super::NodeId;
use super::index::Index;
use super::role::Role;

/// A row is not farther above its controls.
const LEVELS: usize = 8;

/// The nearest table row or list item.
pub(super) fn row_of(index: &Index<'_>, id: NodeId) -> Option<NodeId> {
    index.ancestors(id).take(LEVELS).find(|above| index.role(*above) == Role::Row || index.node(*above).tag == "li")
}
