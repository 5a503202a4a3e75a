//! Finds the *Save* that saves the record of the screen, not one of a window, a row or another form.

use super::NodeId;
use super::contract::is_called;
use super::index::Index;
use super::located::{Candidate, Located, Signal, is_open_modal, judge};
use super::name::name;
use super::role::Role;
use super::wording::Wording;

/// *Save* in the three languages; the longer wordings are VTEX's on other pages of the Admin.
pub(super) const SAVE: Wording =
    Wording::of(&["Save", "Save changes"], &["Salvar", "Salvar alterações"], &["Guardar", "Guardar cambios"]);

/// The name of *Save* on the legacy SKU form, the one legacy form of which it is on record.
const CONTRACTS: &[&str] = &["BtnSalvar"];

/// Where the *Save* is that saves what `record` belongs to: a field, or a table.
pub(super) fn locate(index: &Index<'_>, record: Option<NodeId>) -> Located {
    let buttons = index.all().filter(|id| index.role(*id) == Role::Button && SAVE.has(&name(index, *id)));
    let mut buttons: Vec<NodeId> = buttons.collect();
    // A window that asks to confirm the change has the one Save that can be pressed now.
    if buttons.iter().any(|button| is_in_modal(index, *button)) {
        buttons.retain(|button| is_in_modal(index, *button));
    }
    let candidates = buttons.iter().map(|node| candidate(index, *node, &buttons, record)).collect();
    judge(index, candidates, |rivals| nearest_of_one_form(index, rivals, record))
}

fn candidate(index: &Index<'_>, node: NodeId, buttons: &[NodeId], record: Option<NodeId>) -> Candidate {
    let mut by = vec![Signal::Name, Signal::Role];
    if is_called(index, node, CONTRACTS) {
        by.push(Signal::Contract);
    }
    if belongs(index, node, buttons, record) {
        by.push(Signal::Region);
    }
    Candidate { node, by }
}

/// A part of the page that saves on its own must hold the record too, unless it is the window that asks to confirm the change;
/// and so must the nearest box around the button with anything in it to save.
fn belongs(index: &Index<'_>, button: NodeId, buttons: &[NodeId], record: Option<NodeId>) -> bool {
    let holds = |part: NodeId| is_open_modal(index, part) || record.is_some_and(|record| index.is_within(record, part));
    let nearest = index.ancestors(button).find(|above| is_open_modal(index, *above) || has_to_save(index, *above, buttons));
    let is_another = record.is_some() && nearest.is_some_and(|nearest| !holds(nearest));
    !is_another && index.ancestors(button).filter(|above| saves_alone(index, *above)).all(holds)
}

/// Whether a box holds a field that none of the buttons is nearer to, other than one to search with.
fn has_to_save(index: &Index<'_>, id: NodeId, buttons: &[NodeId]) -> bool {
    let around = |field: NodeId| std::iter::once(field).chain(index.ancestors(field)).take_while(move |above| *above != id);
    let is_search = |field: NodeId| {
        index.attribute(field, "type") == Some("search")
            || around(field).any(|above| index.attribute(above, "role") == Some("search"))
    };
    let is_claimed = |field: NodeId| around(field).any(|above| buttons.iter().any(|button| index.is_within(*button, above)));
    let mut fields = index.below(id).filter(|below| index.field_count(id) > 0 && index.role(*below).is_field());
    fields.any(|field| !is_search(field) && !is_claimed(field))
}

fn is_in_modal(index: &Index<'_>, id: NodeId) -> bool {
    index.ancestors(id).any(|above| is_open_modal(index, above))
}

fn saves_alone(index: &Index<'_>, id: NodeId) -> bool {
    let named = index.attribute(id, "role").unwrap_or_default();
    matches!(index.role(id), Role::Dialog | Role::Row | Role::Table)
        || matches!(index.node(id).tag.as_str(), "form" | "fieldset")
        || matches!(named, "tabpanel" | "search" | "form")
}

/// Several buttons that submit the same form do the same: the first one after the record, else the last before it.
fn nearest_of_one_form(index: &Index<'_>, rivals: &[NodeId], record: Option<NodeId>) -> Option<NodeId> {
    let forms: Vec<NodeId> = rivals.iter().filter_map(|id| submitted(index, *id)).collect();
    let form = forms.first()?;
    if forms.len() != rivals.len() || forms.iter().any(|other| other != form) {
        return None;
    }
    let record = record?;
    let after = rivals.iter().filter(|id| **id > record).min();
    after.or_else(|| rivals.iter().max()).copied()
}

/// The form that a button submits.
fn submitted(index: &Index<'_>, id: NodeId) -> Option<NodeId> {
    let node = index.node(id);
    let kind = node.attribute("type").unwrap_or(if node.tag == "button" { "submit" } else { "" });
    let submits = matches!(node.tag.as_str(), "input" | "button") && matches!(kind, "submit" | "image");
    index.ancestors(id).find(|above| submits && index.node(*above).tag == "form")
}
