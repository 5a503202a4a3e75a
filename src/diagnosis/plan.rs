//! The smallest set of remedies that makes the subject sellable, as far as it is known what stops it.

use super::verdict::stops;
use super::{Report, Verdict, what_if_all};
use crate::domain::Remedy;
use crate::facts::Facts;

/// Pairs are tried among this many remedies; beyond that they are added one by one.
const TRIED_IN_PAIRS: usize = 12;

/// The remedies, in the order of the findings they mend; empty if nothing stops it or nothing known would help.
pub(super) fn plan(facts: &Facts, report: &Report) -> Vec<Remedy> {
    if report.verdict != Verdict::NotSellable {
        return Vec::new();
    }
    let candidates = candidates(report);
    let helps = |remedies: &[&Remedy]| what_if_all(facts, remedies).verdict == Verdict::Sellable;
    if let Some(one) = candidates.iter().find(|one| helps(&[one])) {
        return vec![(*one).clone()];
    }
    if let Some(pair) = pairs(&candidates).find(|pair| helps(pair)) {
        return pair.into_iter().cloned().collect();
    }
    step_by_step(facts, &candidates, helps)
}

/// What mends a finding that stops the purchase, each once.
fn candidates(report: &Report) -> Vec<&Remedy> {
    let blocks = report.findings.iter().filter(|finding| stops(finding));
    let mut candidates: Vec<&Remedy> = Vec::new();
    for remedy in blocks.flat_map(|finding| &finding.remedies) {
        if !candidates.contains(&remedy) {
            candidates.push(remedy);
        }
    }
    candidates
}

fn pairs<'a>(candidates: &'a [&'a Remedy]) -> impl Iterator<Item = [&'a Remedy; 2]> {
    let few = &candidates[..candidates.len().min(TRIED_IN_PAIRS)];
    few.iter().enumerate().flat_map(move |(place, first)| few[place + 1..].iter().map(move |second| [*first, *second]))
}

/// Adds the remedy that leaves the fewest blocks, again and again, then leaves out what was not needed after all.
fn step_by_step(facts: &Facts, candidates: &[&Remedy], helps: impl Fn(&[&Remedy]) -> bool) -> Vec<Remedy> {
    let left = |chosen: &[&Remedy]| what_if_all(facts, chosen).findings.iter().filter(|finding| stops(finding)).count();
    let (mut chosen, mut blocks): (Vec<&Remedy>, usize) = (Vec::new(), left(&[]));
    while !helps(&chosen) {
        let with = |remedy: &&Remedy| left(&[chosen.as_slice(), &[*remedy]].concat());
        let unused = candidates.iter().filter(|remedy| !chosen.contains(remedy));
        let Some((count, best)) = unused.map(|remedy| (with(remedy), *remedy)).min_by_key(|(count, _)| *count) else {
            return Vec::new();
        };
        if count >= blocks {
            return Vec::new();
        }
        chosen.push(best);
        blocks = count;
    }
    for remedy in chosen.clone() {
        let without: Vec<&Remedy> = chosen.iter().copied().filter(|other| *other != remedy).collect();
        if helps(&without) {
            chosen = without;
        }
    }
    chosen.into_iter().cloned().collect()
}
