//! Finds a form's field by what it is called, wherever the name stands.

use super::NodeId;
use super::contract::is_called;
use super::index::Index;
use super::label::beside;
use super::located::{Candidate, Located, Signal, judge};
use super::name::name;
use super::role::Role;
use super::wording::Wording;

/// A field by its meaning.
#[derive(Debug)]
pub(super) struct Field {
    /// What kinds of control it may be.
    pub(super) roles: &'static [Role],
    /// What it, or the line it stands in, is called.
    pub(super) wordings: &'static [Wording],
    /// What programs call it; only names seen in the field.
    pub(super) contracts: &'static [&'static str],
}

/// Kinds that a yes-or-no field may be.
pub(super) const SWITCHES: &[Role] = &[Role::Checkbox, Role::Switch];

impl Field {
    pub(super) fn has(&self, label: &str) -> bool {
        self.wordings.iter().any(|wording| wording.has(label))
    }

    /// Where the field is.
    pub(super) fn locate(&self, index: &Index<'_>) -> Located {
        let fields = index.all().filter(|id| self.roles.contains(&index.role(*id)));
        judge(index, fields.map(|id| self.candidate(index, id)).collect(), |_| None)
    }

    /// The field for reading: a value counts even where one cannot click.
    pub(super) fn read(&self, index: &Index<'_>) -> Option<NodeId> {
        match self.locate(index) {
            Located::Found { node, .. } | Located::Unusable { node, .. } => Some(node),
            Located::Ambiguous(_) | Located::Absent => None,
        }
    }

    fn candidate(&self, index: &Index<'_>, node: NodeId) -> Candidate {
        let hints = ["placeholder", "title"].into_iter().filter_map(|hint| index.attribute(node, hint));
        let signals = [
            (Signal::Contract, is_called(index, node, self.contracts)),
            (Signal::Name, self.has(&name(index, node))),
            (Signal::Label, beside(index, node).iter().any(|label| self.has(label))),
            (Signal::Hint, hints.into_iter().any(|hint| self.has(hint))),
            (Signal::Role, true),
            (Signal::Region, is_in_form(index, node)),
        ];
        Candidate { node, by: signals.into_iter().filter_map(|(signal, there)| there.then_some(signal)).collect() }
    }
}

/// Whether a node stands in the page's form and not in a search, a menu or a window of its own.
fn is_in_form(index: &Index<'_>, id: NodeId) -> bool {
    !index.ancestors(id).any(|above| {
        let named = index.attribute(above, "role").unwrap_or_default();
        index.role(above) == Role::Dialog
            || index.node(above).tag == "nav"
            || matches!(named, "search" | "navigation" | "menu" | "menubar")
    })
}
