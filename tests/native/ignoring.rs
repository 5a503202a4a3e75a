//! What is ignored is known again from wherever it is seen, and never changes what a diagnosis says.

use sellable::diagnosis::{diagnose, markdown};
use sellable::domain::{Moment, ProductId, Subject};
use sellable::facts::Facts;
use sellable::rules::Finding;
use sellable::settings::{AccountSettings, Settings, is_open};
use sellable::text::Lang;

use crate::cases::stories;

/// A product of no story.
const OTHER: Subject = Subject::Product(ProductId(999_999));

/// The stories about a product, with its id and the findings about all of it.
fn of_products() -> Vec<(String, Facts, Vec<Finding>)> {
    let whole = |finding: &Finding| finding.sku.is_none() && finding.feed.is_none();
    let told = stories().into_iter().filter(|(_, facts)| matches!(facts.subject, Subject::Product(_)));
    let told = told.map(|(name, facts)| {
        let findings = diagnose(&facts).findings.into_iter().filter(whole).collect();
        (name, facts, findings)
    });
    let told: Vec<_> = told.filter(|(_, _, findings): &(_, _, Vec<_>)| !findings.is_empty()).collect();
    assert!(!told.is_empty(), "a story finds something of a whole product");
    told
}

fn seen_from(facts: &Facts, subject: Subject) -> Vec<Finding> {
    diagnose(&Facts { subject, ..facts.clone() }).findings
}

#[test]
fn a_product_is_ignored_as_one_from_its_skus_as_well() {
    let mut compared = 0;
    for (name, facts, findings) in of_products() {
        for finding in findings {
            let mut own = AccountSettings::default();
            own.ignore(&finding, Moment(1));
            assert_eq!(finding.record, Some(facts.subject.clone()), "{name}: {}", finding.rule);
            for sku in &facts.skus {
                let same = seen_from(&facts, Subject::Sku(sku.id)).into_iter().filter(|other| other.rule == finding.rule);
                for other in same {
                    compared += 1;
                    assert!(!is_open(&other, &Settings::default(), &own), "{name}: {} of {:?}", other.rule, other.sku);
                }
            }
        }
    }
    assert!(compared > 3, "only {compared} findings were seen twice");
}

#[test]
fn another_product_with_the_same_trouble_is_not_ignored() {
    for (name, facts, findings) in of_products() {
        let mut own = AccountSettings::default();
        findings.iter().for_each(|finding| own.ignore(finding, Moment(1)));
        for finding in findings {
            assert_ne!(facts.subject, OTHER, "{name}");
            let other = Finding { record: Some(OTHER), ..finding };
            assert!(is_open(&other, &Settings::default(), &own), "{name}: {}", other.rule);
        }
    }
}

#[test]
fn what_is_copied_tells_everything_all_the_same() {
    for (name, facts) in stories() {
        let report = diagnose(&facts);
        let mut own = AccountSettings::default();
        report.findings.iter().for_each(|finding| own.ignore(finding, Moment(1)));
        assert!(report.findings.iter().all(|finding| !is_open(finding, &Settings::default(), &own)), "{name}");
        let copied = markdown(&diagnose(&facts), Lang::En);
        assert!(report.findings.iter().all(|finding| copied.contains(finding.says.en.trim_end_matches('.'))), "{name}");
    }
}
