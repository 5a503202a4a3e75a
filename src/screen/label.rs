//! The words that stand beside a field without belonging to it, as in forms where the label is a cell of its own.

use super::NodeId;
use super::index::Index;

/// A label farther up than this is about more than the field.
const LEVELS: usize = 4;

/// Texts beside a field: around it while nothing else is there, the cell or term before it, the legend of its set.
pub(super) fn beside(index: &Index<'_>, id: NodeId) -> Vec<String> {
    let mut texts = Vec::new();
    let mut inside = id;
    for above in index.ancestors(id).take(LEVELS) {
        if let Some(before) = before_cell(index, inside) {
            texts.push(index.text(before));
            break;
        }
        if index.field_count(above) != 1 {
            break;
        }
        texts.push(index.words(above).to_owned());
        texts.extend(siblings(index, inside).map(|sibling| index.text(sibling)));
        // What a label element holds is called by it, not by what stands outside.
        if index.node(above).tag == "label" {
            break;
        }
        inside = above;
    }
    texts.extend(legend(index, id));
    texts.retain(|text| !text.is_empty());
    texts
}

/// The cell before a field's cell. It may hold no field itself, or it would be somebody else's label.
fn before_cell(index: &Index<'_>, cell: NodeId) -> Option<NodeId> {
    let is_cell = matches!(index.node(cell).tag.as_str(), "td" | "dd");
    index.previous_sibling(cell).filter(|before| is_cell && index.field_count(*before) == 0)
}

/// Neighbours on both sides: words stand before a text box and after a check box.
fn siblings(index: &Index<'_>, id: NodeId) -> impl Iterator<Item = NodeId> {
    [index.previous_sibling(id), index.next_sibling(id)].into_iter().flatten()
}

/// The legend of the set, if the field is the only one in it.
fn legend(index: &Index<'_>, id: NodeId) -> Option<String> {
    let set = index.ancestors(id).find(|above| index.node(*above).tag == "fieldset")?;
    let legend = index.children(set).find(|child| index.node(*child).tag == "legend")?;
    (index.field_count(set) == 1).then(|| index.text(legend))
}
