//! Which hints stand on a page: findings of one control share a hint, many rows of one rule share one as well, and no page has
//! more than a reader can look through.

use std::collections::BTreeMap;

use crate::domain::{Place, SkuId, put_in_order};
use crate::rules::Finding;

/// More hints than this on one page tell nothing any more.
pub const MOST_HINTS: usize = 20;
/// From so many rows on, what one rule found in a table is one hint.
pub const MANY_ROWS: usize = 4;

/// A finding at a control that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The control.
    pub place: Place,
    /// Its position in the document.
    pub order: u32,
    /// What was found there.
    pub finding: Finding,
}

/// A hint: the control that it stands at, and what it tells, as positions in the list of what was placed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hinted {
    /// One of those at its control.
    pub at: usize,
    /// What was found at that very control.
    pub findings: Vec<usize>,
    /// What was found in many rows, of which this control's is the first on the page: one list a rule, in reading order.
    pub groups: Vec<Vec<usize>>,
}

/// The hints of a page in reading order; `picked` is a row that has its own hint although it is one of many.
pub fn hints(placed: &[Placed], picked: Option<&Place>) -> Vec<Hinted> {
    let groups = groups(placed, picked);
    let mut is_grouped = vec![false; placed.len()];
    groups.iter().flatten().for_each(|at| is_grouped[*at] = true);
    let leader = |group: &Vec<usize>| group.first().copied();
    let mut hints: Vec<Hinted> = Vec::new();
    for (at, one) in placed.iter().enumerate() {
        let led: Vec<_> = groups.iter().filter(|group| leader(group) == Some(at)).cloned().collect();
        if is_grouped[at] && led.is_empty() {
            continue;
        }
        let known = hints.iter().position(|hint| placed[hint.at].place == one.place);
        let known = match known {
            Some(known) => known,
            None if hints.len() < MOST_HINTS || picked == Some(&one.place) => {
                hints.push(Hinted { at, ..Hinted::default() });
                hints.len() - 1
            }
            None => continue,
        };
        let hint = &mut hints[known];
        hint.groups.extend(led);
        if !is_grouped[at] {
            hint.findings.push(at);
        }
    }
    put_in_order(&mut hints, |hint| placed[hint.at].order);
    hints
}

/// What one rule found in many rows, in the order in which they stand on the page.
fn groups(placed: &[Placed], picked: Option<&Place>) -> Vec<Vec<usize>> {
    let mut of_rule: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in placed.iter().enumerate() {
        if row(&one.place).is_some() && picked != Some(&one.place) {
            of_rule.entry(one.finding.rule.as_ref()).or_default().push(at);
        }
    }
    let mut groups: Vec<Vec<usize>> = of_rule.into_values().filter(|group| rows(placed, group) >= MANY_ROWS).collect();
    for group in &mut groups {
        group.sort_by_key(|at| placed[*at].order);
    }
    groups
}

fn rows(placed: &[Placed], group: &[usize]) -> usize {
    let mut rows: Vec<_> = group.iter().filter_map(|at| row(&placed[*at].place)).collect();
    rows.sort_unstable();
    rows.dedup();
    rows.len()
}

/// The row of a table that a control stands in.
fn row(place: &Place) -> Option<(SkuId, &str)> {
    match place {
        Place::UpdateCount { sku, warehouse }
        | Place::Available { sku, warehouse }
        | Place::UnlimitedStock { sku, warehouse } => Some((*sku, warehouse)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
