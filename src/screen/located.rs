//! The answer to "where is it", and the judgement that prefers no answer to a guess.

use super::NodeId;
use super::drawn::drawn;
use super::index::Index;
use super::role::Role;
use crate::text::Text;

/// Enough to point at it, in hundredths.
const ACCEPTED: u32 = 70;
/// Enough to offer it as a candidate.
const OFFERED: u32 = 50;
/// How far the second must be behind.
const MARGIN: u32 = 15;

/// A reason to believe that a node is the control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// A name its makers gave it for programs.
    Contract,
    /// Its accessible name.
    Name,
    /// The header of its column.
    Header,
    /// Words beside it.
    Label,
    /// The key of its row.
    Row,
    /// Its placeholder or title.
    Hint,
    /// Its kind.
    Role,
    /// The part of the page it stands in.
    Region,
}

/// What became of the search for a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Located {
    /// There it is.
    Found {
        /** The control, whose value counts. */
        node: NodeId,
        /** What to point at: the control, or what a person sees of it. */
        drawn: NodeId,
        /** How sure, in hundredths; 70 is the least. */
        score: u32,
        /** Why. */
        by: Vec<Signal>,
    },
    /// These look right and none of them clearly enough, best first.
    Ambiguous(Vec<NodeId>),
    /// It is there and cannot be used now.
    Unusable {
        /** The control. */
        node: NodeId,
        /** Why not. */
        reason: Unusable,
    },
    /// It is not on this page.
    Absent,
}

/// Why a control that was found cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Not displayed: in a closed tab or section, for example.
    Hidden,
    /// Switched off by the page.
    Disabled,
    /// A window of the page is in front of it.
    Behind,
}

/// A node that may be the control, with the reasons for it.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) node: NodeId,
    pub(super) by: Vec<Signal>,
}

impl Signal {
    /// In hundredths. Identifiers and classes are no signal at all: they change with every release.
    const fn weight(self) -> u32 {
        match self {
            Self::Contract => 55,
            Self::Name => 50,
            Self::Header | Self::Label => 45,
            Self::Row => 30,
            Self::Hint => 20,
            Self::Role | Self::Region => 15,
        }
    }
}

impl Unusable {
    /// The reason in words.
    pub fn text(self) -> Text {
        match self {
            Self::Hidden => Text::of(
                "It is on this page but not displayed now.",
                "Está nesta página, mas não é exibido agora.",
                "Está en esta página, pero ahora no se muestra.",
            ),
            Self::Disabled => Text::of(
                "The page has it switched off now.",
                "A página o mantém desativado agora.",
                "La página lo tiene desactivado ahora.",
            ),
            Self::Behind => Text::of(
                "A window of the page is in front of it.",
                "Há uma janela da página na frente.",
                "Hay una ventana de la página delante.",
            ),
        }
    }
}

impl Candidate {
    pub(super) fn score(&self) -> u32 {
        self.by.iter().map(|signal| signal.weight()).sum()
    }
}

/// Judges the candidates: what can be seen goes before what is hidden, and only a clear winner is pointed at.
/// `prefer` may settle a tie between controls that do the same.
pub(super) fn judge(
    index: &Index<'_>,
    mut candidates: Vec<Candidate>,
    prefer: impl FnOnce(&[NodeId]) -> Option<NodeId>,
) -> Located {
    candidates.retain(|candidate| candidate.score() >= OFFERED);
    candidates.sort_by_key(|candidate| (std::cmp::Reverse(candidate.score()), candidate.node));
    let (seen, hidden): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|candidate| drawn(index, candidate.node).is_some());
    let seen_is_sure = seen.first().is_some_and(|best| best.score() >= ACCEPTED);
    if let Some(best) = hidden.first().filter(|best| !seen_is_sure && best.score() >= ACCEPTED) {
        return Located::Unusable { node: best.node, reason: Unusable::Hidden };
    }
    let Some(best) = seen.first() else { return Located::Absent };
    let close = |candidate: &&Candidate| best.score() - candidate.score() < MARGIN;
    let rivals: Vec<NodeId> = seen.iter().filter(close).map(|candidate| candidate.node).collect();
    let chosen = if rivals.len() == 1 { Some(best.node) } else { prefer(&rivals) };
    let winner = seen.iter().find(|candidate| chosen == Some(candidate.node) && candidate.score() >= ACCEPTED);
    winner.map_or(Located::Ambiguous(rivals), |winner| usable(index, winner))
}

fn usable(index: &Index<'_>, winner: &Candidate) -> Located {
    let node = winner.node;
    if is_behind(index, node) {
        return Located::Unusable { node, reason: Unusable::Behind };
    }
    if index.node(node).disabled {
        return Located::Unusable { node, reason: Unusable::Disabled };
    }
    match drawn(index, node) {
        Some(drawn) => Located::Found { node, drawn, score: winner.score(), by: winner.by.clone() },
        None => Located::Unusable { node, reason: Unusable::Hidden },
    }
}

/// A modal window makes everything outside it unusable.
fn is_behind(index: &Index<'_>, id: NodeId) -> bool {
    let mut modals = index.all().filter(|at| is_open_modal(index, *at)).peekable();
    modals.peek().is_some() && !modals.any(|modal| index.is_within(id, modal))
}

/// Whether a node is a modal window in view.
pub(super) fn is_open_modal(index: &Index<'_>, id: NodeId) -> bool {
    index.role(id) == Role::Dialog && index.attribute(id, "aria-modal") == Some("true") && !index.is_hidden(id)
}
