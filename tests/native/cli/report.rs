//! The documented JSON report: its example is what the command prints, and its table names every field.
//!
//! `BLESS=1 cargo test --test native cli` writes the example anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sellable::diagnosis::SCHEMA;
use serde_json::Value;

use super::diagnosed;
use super::recording::{of, sold_out};

/// Where the example begins and ends.
const FENCES: [&str; 2] = ["```json\n", "\n```\n"];

/// The names of all fields, as `findings[].title`.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|entry| fields(entry, &format!("{path}[]"), found)),
        Value::Object(object) => {
            for (name, value) in object {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                found.insert(path.clone());
                fields(value, &path, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_documented_report_is_the_printed_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/report.md");
    let page = fs::read_to_string(&path).expect("docs/report.md is there");
    let report = diagnosed(&of(&sold_out()), &[]);
    let (before, rest) = page.split_once(FENCES[0]).expect("it has an example");
    let (_, after) = rest.split_once(FENCES[1]).expect("its example ends");
    let example = serde_json::to_string_pretty(&report).expect("a report is JSON");
    let fresh = format!("{before}{}{example}{}{after}", FENCES[0], FENCES[1]);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &fresh).expect("the folder is writable");
    }
    let page = fs::read_to_string(&path).expect("docs/report.md is there");
    assert_eq!(page, fresh, "docs/report.md is out of date: BLESS=1 cargo test --test native cli");
    assert!(before.contains(SCHEMA), "it names the version of the schema");
    let mut found = BTreeSet::new();
    fields(&report, "", &mut found);
    let undocumented: Vec<&String> = found.iter().filter(|field| !before.contains(&format!("| `{field}` |"))).collect();
    assert!(undocumented.is_empty(), "{undocumented:?}");
}
