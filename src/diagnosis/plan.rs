//! The smallest set of remedies that makes the subject sellable, as far as it is known what stops it.

use super::verdict::verdict;
use super::what_if::imagined;
use super::{Report, Verdict};
use crate::domain::Remedy;
use crate::facts::Facts;
use crate::rules::{Blocks, blocks, stops};

/// Pairs are tried among this many remedies; beyond that they are added one by one.
const TRIED_IN_PAIRS: usize = 8;

/// The remedies, in the order of the findings they mend; empty if nothing stops it or nothing known would help.
pub(super) fn plan(facts: &Facts, report: &Report) -> Vec<Remedy> {
    if report.verdict != Verdict::NotSellable {
        return Vec::new();
    }
    let (candidates, shop) = (candidates(report), Shop { facts, blocks: blocks(facts) });
    let one = candidates.iter().find(|one| shop.sells_after(&[one])).map(|one| vec![*one]);
    let two = || pairs(&candidates).find(|pair| shop.sells_after(pair)).map(Vec::from);
    let chosen = one.or_else(two).or_else(|| step_by_step(&shop, &candidates));
    chosen.into_iter().flatten().cloned().collect()
}

/// The shop as it is, with what stops a purchase in it.
struct Shop<'a> {
    facts: &'a Facts,
    blocks: Blocks,
}

impl Shop<'_> {
    fn sells_after(&self, remedies: &[&Remedy]) -> bool {
        let (facts, left) = imagined(self.facts, &self.blocks, remedies);
        verdict(&facts, left.findings(), &[]) == Verdict::Sellable
    }

    fn blocks_after(&self, remedies: &[&Remedy]) -> usize {
        imagined(self.facts, &self.blocks, remedies).1.findings().len()
    }
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
    // Unlimited inventory sells what is not there: it is for whoever wants that, not for whoever lacks a few units.
    candidates.sort_by_key(|remedy| matches!(remedy, Remedy::SwitchUnlimitedOn { .. }));
    candidates
}

fn pairs<'a>(candidates: &'a [&'a Remedy]) -> impl Iterator<Item = [&'a Remedy; 2]> {
    let few = &candidates[..candidates.len().min(TRIED_IN_PAIRS)];
    few.iter().enumerate().flat_map(move |(place, first)| few[place + 1..].iter().map(move |second| [*first, *second]))
}

/// Adds the remedy that leaves the fewest blocks, again and again, then leaves out what was not needed after all.
fn step_by_step<'a>(shop: &Shop, candidates: &[&'a Remedy]) -> Option<Vec<&'a Remedy>> {
    let (mut chosen, mut blocks): (Vec<&Remedy>, usize) = (Vec::new(), shop.blocks.findings().len());
    while !shop.sells_after(&chosen) {
        let with = |remedy: &Remedy| shop.blocks_after(&[chosen.as_slice(), &[remedy]].concat());
        let unused = candidates.iter().filter(|remedy| !chosen.contains(remedy));
        let (count, best) = unused.map(|remedy| (with(remedy), *remedy)).min_by_key(|(count, _)| *count)?;
        if count >= blocks {
            return None;
        }
        chosen.push(best);
        blocks = count;
    }
    for remedy in chosen.clone() {
        let without: Vec<&Remedy> = chosen.iter().copied().filter(|other| *other != remedy).collect();
        if shop.sells_after(&without) {
            chosen = without;
        }
    }
    Some(chosen)
}
