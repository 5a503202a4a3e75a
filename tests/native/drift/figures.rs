//! What came of all variants, as the table in `docs/drift.md`.

use std::fmt::Write as _;

use super::{CHANGES, GONE, SEVERAL, STRATEGIES};

/// What came of one search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Found,
    Wrong,
    Refused,
}

/// Numbers of searches found, wrong and refused.
type Counts = [usize; 3];

/// What came of many, by the kind of drift and by strategy.
pub(super) struct Tally {
    rows: Vec<[Counts; 4]>,
    complaints: Vec<String>,
}

impl Default for Tally {
    fn default() -> Self {
        Self { rows: vec![[[0; 3]; 4]; names().count()], complaints: Vec::new() }
    }
}

/// The kinds of drift; those that leave the control there come first.
fn names() -> impl Iterator<Item = &'static str> {
    CHANGES.iter().map(|(name, _)| *name).chain([SEVERAL]).chain(GONE)
}

impl Tally {
    pub(super) fn add(&mut self, kind: usize, outcomes: [Outcome; 4]) {
        for (counts, outcome) in self.rows[kind].iter_mut().zip(outcomes) {
            counts[outcome as usize] += 1;
        }
    }

    pub(super) fn complain(&mut self, complaint: String) {
        self.complaints.push(complaint);
    }

    pub(super) fn with(mut self, other: Self) -> Self {
        for (row, more) in self.rows.iter_mut().zip(&other.rows) {
            add(row, more);
        }
        self.complaints.extend(other.complaints);
        self
    }

    fn there(&self) -> [Counts; 4] {
        sum(&self.rows[..=CHANGES.len()])
    }

    fn gone(&self) -> [Counts; 4] {
        sum(&self.rows[CHANGES.len() + 1..])
    }

    pub(super) fn total(&self) -> usize {
        self.there()[3].iter().chain(&self.gone()[3]).sum()
    }

    /// The promise: nearly all is found, nothing is mistaken for something else.
    pub(super) fn assert_trustworthy(&self) {
        let [found, wrong, refused] = self.there()[3];
        assert_eq!(wrong + self.gone()[3][0] + self.gone()[3][1], 0, "{}", self.complaints.join("\n"));
        assert!(found * 100 >= 95 * (found + refused), "found {found}, refused {refused}");
    }
}

fn sum(rows: &[[Counts; 4]]) -> [Counts; 4] {
    let mut all = [[0; 3]; 4];
    rows.iter().for_each(|row| add(&mut all, row));
    all
}

fn add(to: &mut [Counts; 4], more: &[Counts; 4]) {
    for (to, more) in to.iter_mut().flatten().zip(more.iter().flatten()) {
        *to += more;
    }
}

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/drift.md");
const HEAD: &str = "# Finding controls again after drift

Pages change: a release gives new ids, another order of columns, another name for the same thing. Every screen of the stand-in
store, in three languages and all its variants, was recorded in Chromium (`tests/tools/record.mjs`) with the place of each control
by the store's own knowledge. `tests/native/drift/` makes seeded variants of these pages and asks four strategies for the control.
It knows nothing of how the locator judges. The pages are the stand-in's, and so are the kinds of drift an idea of what may come:
the figures compare strategies and are no promise for a real account.

*Found*: the right control. *Wrong*: another one. *Refused*: none; ours then shows numbered candidates or says in words what to
look for. A control that is there and cannot be used now (disabled, behind a window) counts as found when ours names it.

*Recorded CSS path*: tags and positions from the document down. *Id or class*: the id, else tag and classes and the how-manieth.
*Role and name*: exactly one visible control with the recorded role and accessible name. *Ours*: `screen::locate`.
";

/// Writes the document, or complains that what it says is no longer true.
pub(super) fn keep_fresh(tally: &Tally) {
    let text = document(tally);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(DOCUMENT, &text).expect("the document can be written");
    }
    let kept = std::fs::read_to_string(DOCUMENT).unwrap_or_default();
    assert!(kept == text, "docs/drift.md is not what came out now (BLESS=1 writes it):\n{text}\n{}", tally.complaints.join("\n"));
}

fn document(tally: &Tally) -> String {
    let mut text = format!("{HEAD}\n{}", title("Strategy", "There: found | wrong | refused | Gone: wrong | refused"));
    for (at, strategy) in STRATEGIES.iter().enumerate() {
        let ([found, wrong, refused], gone) = (tally.there()[at], tally.gone()[at]);
        let share = percent(found, found + wrong + refused);
        line(&mut text, &format!("{strategy} | {found} ({share}) | {wrong} | {refused} | {} | {}", gone[0] + gone[1], gone[2]));
    }
    text +=
        "\nThe same by the kind of drift: the share found, or refused where the control is gone, and how many were wrong.\n\n";
    text += &title("Drift", &format!("variants | {}", STRATEGIES.join(" | ")));
    for (kind, (row, name)) in tally.rows.iter().zip(names()).enumerate() {
        let is_gone = kind > CHANGES.len();
        let cells: Vec<String> = row.iter().map(|counts| share_and_wrong(*counts, is_gone)).collect();
        line(&mut text, &format!("{name} | {} | {}", row[3].iter().sum::<usize>(), cells.join(" | ")));
    }
    let (there, gone) = (tally.there()[3], tally.gone()[3]);
    let [found, wrong, refused] = [there[0], there[1] + gone[0] + gone[1], there[2] + gone[2]];
    let _ = writeln!(text, "\ndrift: {} targets, {found} found, {wrong} wrong, {refused} refused", tally.total());
    text
}

fn share_and_wrong([found, wrong, refused]: Counts, is_gone: bool) -> String {
    let (good, bad) = if is_gone { (refused, found + wrong) } else { (found, wrong) };
    let share = percent(good, found + wrong + refused);
    if bad == 0 { share } else { format!("{share}, {bad} wrong") }
}

fn title(first: &str, rest: &str) -> String {
    let columns = rest.split('|').count();
    format!("| {first} | {rest} |\n| --- |{}\n", " ---: |".repeat(columns))
}

fn line(text: &mut String, cells: &str) {
    let _ = writeln!(text, "| {cells} |");
}

fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or_default();
    format!("{}.{} %", tenths / 10, tenths % 10)
}
