//! Every rule is registered once, named like its file, sourced, and seen firing and quiet.

use sellable::diagnosis::diagnose;
use sellable::rules::RULES;

use super::{File, complain_about, files};
use crate::cases::stories;

fn rule_files() -> Vec<File> {
    let is_rule = |file: &File| file.text.contains("const RULE: Rule");
    let found: Vec<File> = files("src/rules", &[".rs"]).into_iter().filter(is_rule).collect();
    assert!(!found.is_empty(), "the rules were not found");
    found
}

/// The id that a rule's file name stands for.
fn id_of(file: &File) -> String {
    file.path.trim_start_matches("src/rules/").trim_end_matches(".rs").replace('_', "-")
}

fn registration(file: &File) -> Vec<String> {
    let id = id_of(file);
    let registered = RULES.iter().filter(|rule| rule.id == id).count();
    if registered == 1 { Vec::new() } else { vec![format!("{id} is registered {registered} times")] }
}

fn table(file: &File) -> Vec<String> {
    let lacks = |word: &&&str| !file.text.contains(**word);
    [" Fires(", " Quiet)", " CannotTell("].iter().filter(lacks).map(|word| format!("no row of its table says{word}")).collect()
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |(part, length): (&&str, usize)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().zip([4, 2, 2]).all(digits)
}

#[test]
fn every_rule_is_registered_once_under_the_name_of_its_file() {
    complain_about(&rule_files(), registration);
    assert_eq!(rule_files().len(), RULES.len());
    assert_eq!(registration(&File::sample("src/rules/no_such_rule.rs", "")).len(), 1);
}

#[test]
fn every_rule_has_a_table_of_what_it_says() {
    complain_about(&rule_files(), table);
    assert_eq!(table(&File::sample("src/rules/x.rs", "(\"a\", facts, Fires(1))")).len(), 2);
}

#[test]
fn every_rule_names_dated_sources() {
    for rule in RULES {
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
        for source in rule.sources {
            assert!(is_date(source.read) && !source.name.is_empty(), "{}: {source:?}", rule.id);
        }
    }
    assert!(!is_date("21 August"));
}

#[test]
fn every_rule_is_seen_firing_and_quiet_in_a_story() {
    let reports: Vec<_> = stories().iter().map(|(_, facts)| diagnose(facts)).collect();
    for rule in RULES {
        let fires = reports.iter().any(|report| report.findings.iter().any(|finding| finding.rule == rule.id));
        let quiet = reports.iter().any(|report| report.clear.iter().any(|clear| clear.rule == rule.id));
        let unknown = reports.iter().any(|report| report.unknown.iter().any(|unknown| unknown.rule == rule.id));
        assert!(fires && quiet && unknown, "{}: fires {fires}, quiet {quiet}, cannot tell {unknown}", rule.id);
    }
}

#[test]
fn no_finding_is_louder_than_its_rule() {
    for (story, facts) in stories() {
        for finding in diagnose(&facts).findings {
            let rule = RULES.iter().find(|rule| rule.id == finding.rule).expect("a finding names its rule");
            assert!(finding.severity >= rule.severity, "{story}: {} is {:?}", rule.id, finding.severity);
        }
    }
}
