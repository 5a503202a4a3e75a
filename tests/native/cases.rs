//! Whole stories: the facts of a shop in, the report that a user would read out, compared with the blessed one.
//!
//! `BLESS=1 cargo test --test native` writes the reports anew; read the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};

use sellable::diagnosis::{Report, changes, diagnose, text, what_if};
use sellable::facts::Facts;
use sellable::text::Lang;

/// Every story by the name of its folder.
pub(crate) fn stories() -> Vec<(String, Facts)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/cases");
    let mut folders: Vec<PathBuf> =
        fs::read_dir(root).expect("the cases exist").map(|entry| entry.expect("it is readable").path()).collect();
    folders.sort();
    folders
        .iter()
        .map(|folder| (folder.file_name().expect("a folder has a name").to_string_lossy().into_owned(), facts(folder)))
        .collect()
}

fn facts(folder: &Path) -> Facts {
    let json = fs::read_to_string(folder.join("facts.json")).expect("a story has facts");
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

/// The report in the three languages, then what the first way out would change.
fn told(facts: &Facts) -> String {
    let report = diagnose(facts);
    let mut pages: Vec<String> = Lang::ALL.iter().map(|lang| format!("== {} ==\n{}", lang.tag(), text(&report, *lang))).collect();
    pages.extend(if_done(facts, &report));
    pages.join("\n")
}

fn if_done(facts: &Facts, report: &Report) -> Option<String> {
    let remedy = report.findings.iter().find_map(|finding| finding.remedies.first())?;
    let changes = changes(report, &what_if(facts, remedy));
    let sentences: Vec<String> = changes.sentences().iter().map(|sentence| format!("{}\n", sentence.en)).collect();
    Some(format!("== if: {remedy:?} ==\n{}", sentences.concat()))
}

#[test]
fn reports_are_as_blessed() {
    let stories = stories();
    assert!(stories.len() >= 14, "only {} stories", stories.len());
    let mut changed = Vec::new();
    for (name, facts) in stories {
        let blessed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/cases").join(&name).join("report.txt");
        let told = told(&facts);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&blessed, &told).expect("the folder is writable");
        } else if fs::read_to_string(&blessed).unwrap_or_default() != told {
            changed.push(format!("{name}:\n{told}"));
        }
    }
    assert!(changed.is_empty(), "these reports changed; if that is right, BLESS=1:\n{}", changed.join("\n"));
}
