//! The catalogue of rules as a page of the documentation, always as the code has it.
//!
//! `BLESS=1 cargo test --test native catalogue` writes it anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sellable::diagnosis::{link, severity};
use sellable::domain::Link;
use sellable::rules::{RULES, Rule};

fn row(rule: &Rule) -> String {
    let sources: Vec<String> = rule.sources.iter().map(|source| format!("{} ({})", source.name, source.read)).collect();
    format!("| `{}` | {} | {} | {} |", rule.id, rule.title.en, severity(rule.severity).en, sources.join("; "))
}

fn page() -> String {
    let mut page = String::from("# What Sellable checks\n\n");
    page += "Written from the code by `BLESS=1 cargo test --test native catalogue`. A rule asks for one thing; *loudest* is how loud a\n";
    page += "finding of it can be. Each source stands with the day it was read.\n";
    for chain in Link::ALL {
        let rules: Vec<String> = RULES.iter().filter(|rule| rule.link == chain).map(row).collect();
        if !rules.is_empty() {
            let heading = link(chain).en;
            let table = rules.join("\n");
            write!(
                page,
                "\n## {heading}\n\n| Rule | What it asks for | Loudest | Sources |\n| --- | --- | --- | --- |\n{table}\n"
            )
            .expect("a string takes text");
        }
    }
    page
}

#[test]
fn the_catalogue_is_as_the_code_has_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, page()).expect("the folder is writable");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, page(), "docs/rules.md is out of date: BLESS=1 cargo test --test native catalogue");
}
