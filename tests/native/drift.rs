//! How each way of finding a control again fares when pages drift: thousands of seeded variants of every recorded page.
//!
//! The generator changes pages as releases do and knows nothing of how the locator judges. Its figures are in `docs/drift.md`:
//! `BLESS=1 cargo test --test native drift` writes them, and without it the test says when they are no longer true.

mod absent;
mod chance;
mod decoys;
mod figures;
mod markup;
mod recorded;
mod saves;
mod strategies;
mod tables;
mod tree;
mod wording;

use sellable::domain::Place;
use sellable::screen::{Located, NodeId, locate, words_for};

use chance::Chance;
use figures::{Outcome, Tally};
use recorded::{Recorded, Target, recordings};
use strategies::{Answer, Record, ours};
use tree::{Flat, Piece};

/// What is looked for on a page, for changes that must spare it, surround it or take it away.
struct Aim<'a> {
    page: &'a Recorded,
    place: &'a Place,
    nodes: &'a [u32],
    /// Texts that tell its row from the others.
    keys: Vec<String>,
    /// Whether it will be taken away.
    is_gone: bool,
}

/// Changes a page; false if there was nothing to change.
type Change = fn(&mut Piece, &Aim<'_>, &mut Chance) -> bool;

/// The kinds of drift, one by one.
const CHANGES: [(&str, Change); 11] = [
    ("ids, names and classes hashed", markup::hashed),
    ("columns in another order", tables::reordered),
    ("columns added and removed", tables::columns),
    ("rows in another order", tables::sorted),
    ("labels by their other names", wording::synonyms),
    ("wrappers added", markup::wrapped),
    ("drawn controls for native ones", markup::widgets),
    ("a hidden copy", decoys::hidden_copy),
    ("a look-alike", decoys::look_alikes),
    ("labels that are only heard", wording::spoken),
    ("text half translated", wording::half_translated),
];
const SEVERAL: &str = "three to six of these at once";
/// The control is gone, or nothing names it any more.
const GONE: [&str; 2] = ["gone, with up to three of these", "gone, with a look-alike and up to three of these"];
/// Variants of a page for each kind of drift.
const SEEDS: u64 = 10;
/// There are so many at least.
const LEAST: usize = 5000;

/// The strategies that are compared, ours last.
const STRATEGIES: [&str; 4] = ["recorded CSS path", "id or class", "role and name", "ours"];

/// A page after drift, and the controls that are the right ones on it; none when it is gone.
struct Variant {
    flat: Flat,
    right: Vec<NodeId>,
}

fn aim<'a>(page: &'a Recorded, target: &'a Target, kind: usize) -> Aim<'a> {
    let keys = match &target.place {
        Place::UpdateCount { sku, warehouse }
        | Place::UnlimitedStock { sku, warehouse }
        | Place::Available { sku, warehouse } => {
            vec![sku.to_string(), warehouse.clone()]
        }
        Place::EditFeed { feed } => vec![feed.0.clone()],
        _ => Vec::new(),
    };
    Aim { page, place: &target.place, nodes: &target.nodes, keys, is_gone: kind > CHANGES.len() }
}

/// A page changed by chance in one way, in several, or so that the control is gone; nothing if no such change can be made.
fn variant(aim: &Aim<'_>, kind: usize, chance: &mut Chance) -> Option<Variant> {
    let mut root = aim.page.tree.clone();
    let changed = match CHANGES.get(kind) {
        Some((_, change)) => change(&mut root, aim, chance),
        None => {
            let many = if aim.is_gone { chance.below(4) } else { 3 + chance.below(4) };
            for at in chance.order(CHANGES.len()).into_iter().take(many) {
                CHANGES[at].1(&mut root, aim, chance);
            }
            let is_baited = kind <= CHANGES.len() + 1 || decoys::look_alikes(&mut root, aim, chance);
            is_baited && (!aim.is_gone || absent::removed(&mut root, aim, chance))
        }
    };
    let flat = root.flat(&aim.page.snapshot);
    let nodes = flat.origins.iter().zip(0..).filter(|(origin, _)| origin.is_some_and(|own| aim.nodes.contains(&own)));
    let right = nodes.map(|(_, own)| NodeId(own)).collect();
    changed.then_some(Variant { flat, right })
}

/// What every strategy made of a variant.
fn try_all(aim: &Aim<'_>, record: &Record, variant: &Variant) -> [Outcome; 4] {
    let Variant { flat, right } = variant;
    let answers =
        [record.by_path(flat), record.by_id(flat), record.by_name(flat), ours(aim.page.kind, aim.place, flat, !right.is_empty())];
    answers.map(|answer| match answer {
        Answer::Node(node) if right.contains(&node) => Outcome::Found,
        Answer::Node(_) => Outcome::Wrong,
        Answer::Refused => Outcome::Refused,
    })
}

/// What was looked for, what ours said and what would have been right.
fn tell(aim: &Aim<'_>, variant: &Variant) -> String {
    let nodes = &variant.flat.snapshot.nodes;
    let line = |id: NodeId| {
        let above = std::iter::successors(Some(id), |at| nodes[at.0 as usize].parent).take(4);
        let words = |at: NodeId| {
            format!("{} {:?} {}", nodes[at.0 as usize].tag, nodes[at.0 as usize].attributes, nodes[at.0 as usize].text)
        };
        format!("{}: {}", id.0, above.map(words).collect::<Vec<_>>().join(" < "))
    };
    let located = locate(aim.page.kind, aim.place, &variant.flat.snapshot);
    let named = match &located {
        Located::Found { node, .. } | Located::Unusable { node, .. } => line(*node),
        _ => String::new(),
    };
    let right: Vec<String> = variant.right.iter().map(|id| line(*id)).collect();
    let heads: Vec<String> =
        nodes.iter().filter(|node| node.attribute("role") == Some("columnheader")).map(|node| node.text.clone()).collect();
    format!("{:?} {heads:?}\n  {located:?}\n  {named}\n  right: {right:#?}", aim.place)
}

/// All variants of a page.
fn drift(page: &Recorded, number: usize) -> Tally {
    let mut tally = Tally::default();
    let is_curious = std::env::var_os("DRIFT").is_some();
    let recorded = page.tree.flat(&page.snapshot);
    for kind in 0..CHANGES.len() + 1 + GONE.len() {
        for seed in 0..SEEDS {
            let mut chance = Chance::of(&[number as u64, kind as u64, seed]);
            let target = &page.targets[(seed as usize + kind) % page.targets.len()];
            let aim = aim(page, target, kind);
            let Some(variant) = variant(&aim, kind, &mut chance) else { continue };
            let record = Record::of(&recorded, NodeId(target.nodes[0]));
            let outcomes = try_all(&aim, &record, &variant);
            assert_eq!(variant.right.is_empty(), aim.is_gone, "{} {kind} {seed}", page.name);
            tally.add(kind, outcomes);
            if outcomes[3] == Outcome::Wrong || outcomes[3] == Outcome::Refused && is_curious && !variant.right.is_empty() {
                tally.complain(format!("{} kind {kind} seed {seed} {:?}: {}", page.name, outcomes[3], tell(&aim, &variant)));
            }
        }
    }
    tally
}

#[test]
fn controls_are_found_again_or_refused_and_never_mistaken() {
    let pages = recordings();
    let half = pages.len() / 2;
    let numbered: Vec<(usize, &Recorded)> = pages.iter().enumerate().collect();
    let all = |part: &[(usize, &Recorded)]| part.iter().map(|(number, page)| drift(page, *number)).collect::<Vec<_>>();
    let tallies = std::thread::scope(|scope| {
        let first = scope.spawn(|| all(&numbered[..half]));
        let mut rest = all(&numbered[half..]);
        rest.extend(first.join().expect("the other half went well too"));
        rest
    });
    let tally = tallies.into_iter().fold(Tally::default(), Tally::with);
    assert!(tally.total() >= LEAST, "only {} variants", tally.total());
    figures::keep_fresh(&tally);
    tally.assert_trustworthy();
}

/// What is refused is said in words or shown as numbered candidates, so that nobody is left with nothing.
#[test]
fn every_place_that_can_be_refused_has_words() {
    for place in recordings().iter().flat_map(|page| &page.targets).map(|target| &target.place) {
        let words = words_for(place);
        assert!([&words.en, &words.pt, &words.es].iter().all(|words| words.len() > 10), "{place:?}");
    }
}
