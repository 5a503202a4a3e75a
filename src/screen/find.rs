//! Chooses a control by what it means: evidence is added up, a doubtful winner is refused, and classes count for nothing.

use super::control::{self, Family};
use super::index::Index;
use super::normal::is_one_of;
use super::{Located, NodeId};
use crate::text::Text;

/// An accepted control has at least this much evidence, in hundredths …
const ENOUGH: u32 = 70;
/// … and this much more than the next one.
const MARGIN: u32 = 15;
/// With this much evidence and too little margin, a control is one of the candidates that the user chooses among.
const WORTH_SHOWING: u32 = 50;

/// The weights of the kinds of evidence, in hundredths.
const CONTRACT: u32 = 55;
const NAME: u32 = 50;
const BESIDE: u32 = 45;
const FAMILY: u32 = 15;
const REGION: u32 = 15;

/// What is known of a control beforehand, in words and roles.
pub(super) struct Target {
    /// What kind of control it is.
    pub(super) family: Family,
    /// How it may be called, in comparable form: three languages, old and new names.
    pub(super) names: &'static [&'static str],
    /// How the author may call it, in comparable form.
    pub(super) contracts: &'static [&'static str],
}

/// A control that was scored.
#[derive(Clone, Copy)]
struct Scored {
    node: NodeId,
    drawn: NodeId,
    score: u32,
}

/// Finds a target in a part of the page.
pub(super) fn find(index: &Index<'_>, region: NodeId, target: &Target) -> Located {
    choose(index, score(index, region, target))
}

/// Finds a button that stands more than once for the same form: the nearest one after the field that it saves.
pub(super) fn find_near(index: &Index<'_>, region: NodeId, target: &Target, field: Option<NodeId>) -> Located {
    let scored = score(index, region, target);
    let best = scored.iter().map(|hit| hit.score).max().unwrap_or(0);
    let equal: Vec<Scored> = scored.iter().copied().filter(|hit| hit.score + MARGIN > best).collect();
    let form = |hit: &Scored| index.nearest(hit.node, |node| node.tag == "form");
    let one_form = equal.iter().all(|hit| form(hit).is_some() && form(hit) == form(&equal[0]) && submits(index, hit.node));
    if equal.len() < 2 || !one_form {
        return choose(index, scored);
    }
    let after = field.and_then(|field| equal.iter().find(|hit| hit.node > field));
    choose(index, vec![*after.unwrap_or(&equal[equal.len() - 1])])
}

fn submits(index: &Index<'_>, id: NodeId) -> bool {
    let node = index.node(id);
    let kind = node.attribute("type").unwrap_or("submit").to_ascii_lowercase();
    matches!(node.tag.as_str(), "input" | "button") && kind == "submit"
}

fn score(index: &Index<'_>, region: NodeId, target: &Target) -> Vec<Scored> {
    let mut scored = Vec::new();
    for node in index.subtree(region).filter(|id| control::is(index.node(*id), target.family)) {
        let Some(drawn) = control::drawn(index, node) else { continue };
        let mut score = FAMILY + REGION;
        let contracts = control::contracts(index, node);
        if contracts.iter().any(|name| target.contracts.contains(&name.as_str())) {
            score += CONTRACT;
        }
        if is_one_of(&control::name(index, node), target.names) {
            score += NAME;
        }
        if target.family != Family::Button
            && control::words_beside(index, node).is_some_and(|words| is_one_of(&words, target.names))
        {
            score += BESIDE;
        }
        if score > FAMILY + REGION {
            scored.push(Scored { node, drawn, score });
        }
    }
    scored
}

fn choose(index: &Index<'_>, mut scored: Vec<Scored>) -> Located {
    scored.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    let Some(best) = scored.first().copied() else { return Located::Absent };
    let rivals: Vec<NodeId> = scored.iter().filter(|hit| hit.score + MARGIN > best.score).map(|hit| hit.drawn).collect();
    if best.score >= ENOUGH && rivals.len() == 1 {
        return usable(index, best.node, best.drawn);
    }
    if best.score >= WORTH_SHOWING { Located::Ambiguous(rivals) } else { Located::Absent }
}

/// A control that was decided on: found, or found and not to be used now.
pub(super) fn usable(index: &Index<'_>, node: NodeId, drawn: NodeId) -> Located {
    if index.node(node).disabled {
        return Located::Unusable { node: drawn, reason: DISABLED };
    }
    Located::Found { node, drawn }
}

/// Why a control cannot be used.
const DISABLED: Text = Text::of(
    "It is there, but the page keeps it disabled for now.",
    "Está na página, mas desabilitado por enquanto.",
    "Está en la página, pero por ahora está deshabilitado.",
);
