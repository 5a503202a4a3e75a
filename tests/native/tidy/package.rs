//! What is shipped and what it rests on: pinned versions, fitting licences, complete locales.

use std::collections::BTreeSet;
use std::fs;

use super::{File, complain_about, files, root};

fn read(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    File::sample(path, &text)
}

/// Dependencies are the lines below a `[…dependencies]` heading; a version starts with `=`.
fn crates(file: &File) -> Vec<String> {
    let mut inside = false;
    let mut loose = Vec::new();
    for line in file.text.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if inside && line.contains(" = ") {
            let version = line.split("version = ").nth(1).or_else(|| line.split(" = ").nth(1)).unwrap_or_default();
            if !version.trim_start().starts_with("\"=") {
                loose.push(format!("not pinned: {line}"));
            }
        }
    }
    loose
}

fn packages(file: &File) -> Vec<String> {
    let loose = |line: &&str| {
        ["\"^", "\"~", "\"*", "\">", "\"latest"]
            .iter()
            .any(|range| line.split_once(": ").is_some_and(|(_, value)| value.starts_with(range)))
    };
    file.text.lines().filter(loose).map(|line| format!("not pinned: {}", line.trim())).collect()
}

fn licences(file: &File) -> Vec<String> {
    file.text
        .lines()
        .filter(|line| line.contains("\"license\"") && line.contains("AGPL"))
        .map(|line| line.trim().to_owned())
        .collect()
}

/// The keys of a locale's messages.
fn keys(file: &File) -> BTreeSet<String> {
    let json: serde_json::Value = serde_json::from_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
    json.as_object().expect("messages are an object").keys().cloned().collect()
}

fn differences(locales: &[File]) -> Vec<String> {
    let all: BTreeSet<String> = locales.iter().flat_map(keys).collect();
    let lacks = |file: &File| all.difference(&keys(file)).map(|key| format!("{} lacks {key}", file.path)).collect::<Vec<_>>();
    locales.iter().flat_map(lacks).collect()
}

#[test]
fn versions_are_pinned() {
    complain_about(&[read("Cargo.toml")], crates);
    complain_about(&[read("tests/package.json")], packages);
    assert_eq!(crates(&File::sample("Cargo.toml", "[dependencies]\nserde = \"1\"\nyew = { version = \"0.23\" }")).len(), 2);
    assert_eq!(packages(&File::sample("package.json", "  \"typescript\": \"^5.0.0\"")).len(), 1);
}

#[test]
fn no_licence_forbids_use() {
    complain_about(&[read("tests/package-lock.json")], licences);
    assert_eq!(licences(&File::sample("package-lock.json", "\"license\": \"AGPL-3.0\"")).len(), 1);
}

#[test]
fn locales_have_the_same_keys() {
    let locales = files("extension/_locales", &["messages.json"]);
    assert!(locales.len() >= 3 || !root().join("extension").exists(), "the extension speaks fewer than three languages");
    assert_eq!(differences(&locales), Vec::<String>::new());
    let manifest = files("extension", &["manifest.json"]);
    for key in manifest.iter().flat_map(|file| file.text.split("__MSG_").skip(1)).filter_map(|rest| rest.split("__").next()) {
        assert!(locales.iter().all(|file| keys(file).contains(key)), "the manifest uses {key}, which a locale lacks");
    }
    let bad = [File::sample("en", "{\"a\": {}, \"b\": {}}"), File::sample("pt", "{\"a\": {}}")];
    assert_eq!(differences(&bad).len(), 1);
}
