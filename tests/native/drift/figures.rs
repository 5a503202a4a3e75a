//! What came of all variants, as the table in `docs/drift.md`.

use std::fmt::Write as _;

use super::{ABSENT, CHANGES, SEVERAL, STRATEGIES};

/// What came of one search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Found,
    Wrong,
    Refused,
}

/// Numbers of searches found, wrong and refused.
type Counts = [usize; 3];

/// What came of many, by the kind of drift and by strategy; where the control is there, and where it is gone.
#[derive(Default)]
pub(super) struct Tally {
    there: Vec<[Counts; 4]>,
    gone: [Counts; 4],
    complaints: Vec<String>,
}

impl Tally {
    pub(super) fn add(&mut self, kind: usize, is_there: bool, outcomes: [Outcome; 4]) {
        self.there.resize(CHANGES.len() + 2, [[0; 3]; 4]);
        let row = if is_there { &mut self.there[kind] } else { &mut self.gone };
        for (counts, outcome) in row.iter_mut().zip(outcomes) {
            counts[outcome as usize] += 1;
        }
    }

    pub(super) fn complain(&mut self, complaint: String) {
        self.complaints.push(complaint);
    }

    pub(super) fn with(mut self, other: Self) -> Self {
        self.there.resize(CHANGES.len() + 2, [[0; 3]; 4]);
        for (row, more) in self.there.iter_mut().zip(&other.there) {
            add(row, more);
        }
        add(&mut self.gone, &other.gone);
        self.complaints.extend(other.complaints);
        self
    }

    fn all_there(&self) -> [Counts; 4] {
        let mut all = [[0; 3]; 4];
        self.there.iter().for_each(|row| add(&mut all, row));
        all
    }

    pub(super) fn total(&self) -> usize {
        self.all_there()[3].iter().chain(&self.gone[3]).sum()
    }

    /// The promise: nearly all is found, nothing is mistaken for something else.
    pub(super) fn assert_trustworthy(&self) {
        let [found, wrong, refused] = self.all_there()[3];
        assert_eq!(wrong + self.gone[3][0] + self.gone[3][1], 0, "{}", self.complaints.join("\n"));
        assert!(found * 100 >= 95 * (found + refused), "found {found}, refused {refused}");
    }
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
        let ([found, wrong, refused], gone) = (tally.all_there()[at], tally.gone[at]);
        let share = percent(found, found + wrong + refused);
        line(&mut text, &format!("{strategy} | {found} ({share}) | {wrong} | {refused} | {} | {}", gone[0] + gone[1], gone[2]));
    }
    let found = |row: &[Counts; 4], at: usize| {
        let [found, wrong, refused] = row[at];
        format!("{} / {wrong}", percent(found, found + wrong + refused))
    };
    text += "\nThe same by the kind of drift, as found / wrong where the control is there:\n\n";
    text += &title("Drift", &format!("variants | {}", STRATEGIES.join(" | ")));
    for (row, name) in tally.there.iter().zip(CHANGES.iter().map(|(name, _)| *name).chain([SEVERAL])) {
        let cells: Vec<String> = (0..STRATEGIES.len()).map(|at| found(row, at)).collect();
        line(&mut text, &format!("{name} | {} | {}", row[3].iter().sum::<usize>(), cells.join(" | ")));
    }
    let (there, gone) = (tally.all_there()[3], tally.gone[3]);
    let gone_all: usize = gone.iter().sum();
    let _ = writeln!(text, "\n{gone_all} variants have {ABSENT}.\n");
    let [found, wrong, refused] = [there[0], there[1] + gone[0] + gone[1], there[2] + gone[2]];
    let _ = writeln!(text, "drift: {} targets, {found} found, {wrong} wrong, {refused} refused", tally.total());
    text
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
