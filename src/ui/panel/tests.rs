//! The panel's lists on made-up reports and walks.

use super::super::group::groups;
use super::*;
use crate::diagnosis::{Read, Verdict};
use crate::domain::{Account, SkuId, Subject};
use crate::facts::{Missing, Moment};
use crate::rules::Link;

fn finding(rule: &str, warehouse: Option<&str>) -> Finding {
    let says = format!("{rule} {}", warehouse.unwrap_or_default());
    serde_json::from_value(serde_json::json!({
        "rule": rule, "severity": "Risk", "warehouse": warehouse, "consequence": "Nothing", "certainty": "Documented", "evidence": [],
        "places": warehouse.map(|warehouse| serde_json::json!({ "Available": { "sku": 1, "warehouse": warehouse } })).into_iter().collect::<Vec<_>>(),
        "says": { "en": says, "pt": says, "es": says }, "why": { "en": "a", "pt": "b", "es": "c" }, "remedies": [
            { "SwitchUnlimitedOn": { "sku": 1, "warehouse": "Main" } },
        ], "known_issues": [],
    }))
    .expect("a finding")
}

fn report() -> Report {
    let unknown = |reason| Unknown { rule: "a".into(), title: Text::same("A"), link: Link::Feed, reason };
    Report {
        subject: Subject::Sku(SkuId(1)),
        verdict: Verdict::CannotTell,
        findings: Vec::new(),
        plan: Vec::new(),
        unknown: vec![unknown(Missing::NoSession), unknown(Missing::OpenFeeds), unknown(Missing::OpenFeeds)],
        clear: Vec::new(),
        values: Vec::new(),
        read: Read::default(),
    }
}

#[test]
fn findings_stay_in_order_and_lead_to_what_is_shown() {
    let all = [finding("b", Some("North")), finding("a", None)];
    let entries = entries(&groups(&all, |_| true).0, |place| *place == all[0].places[0]);
    assert_eq!(entries.iter().map(|entry| &*entry.says.en).collect::<Vec<_>>(), ["b North", "a "]);
    assert_eq!((entries[0].show.is_some(), entries[1].show.is_some()), (true, false));
    assert!(entries[0].remedy.is_some());
}

#[test]
fn what_is_listed_without_its_cause_follows_from_nothing() {
    let follows = Finding { follows_from: Some("a".into()), ..finding("b", None) };
    let all = [finding("a", None), follows];
    let follow = |hidden: &str| {
        let entries = entries(&groups(&all, |finding| finding.rule != hidden).0, |_| false);
        entries.iter().map(|entry| entry.follows).collect::<Vec<_>>()
    };
    assert_eq!(follow(""), [false, true]);
    assert_eq!(follow("a"), [false]);
}

#[test]
fn many_rows_of_a_rule_are_one_line() {
    let all: Vec<Finding> =
        ["a", "b", "c", "d"].iter().map(|name| finding("negative-stock", Some(name))).chain([finding("z", None)]).collect();
    let lines = entries(&groups(&all, |_| true).0, |_| true);
    assert_eq!(lines.iter().map(|entry| &*entry.says.en).collect::<Vec<_>>(), ["4 rows: negative stock", "z "]);
    assert_eq!(lines[0].rows.len(), 4);
    assert_eq!(entries(&groups(&all[1..], |_| true).0, |_| true).len(), 4, "three rows are three lines");
}

#[test]
fn reasons_are_told_once_the_most_frequent_first() {
    assert_eq!(unknown(&report()), [(Missing::OpenFeeds.label(), 2), (Missing::NoSession.label(), 1)]);
}

#[test]
fn steps_are_behind_now_or_ahead() {
    let remedy = Remedy::SwitchUnlimitedOn { sku: SkuId(1), warehouse: "Main".into() };
    let mut walk = guide::start(remedy, Account("demo".into()), report(), Moment(0));
    walk.at = 1;
    let stands = |walk: &Walk| steps(walk).1.iter().map(|(stands, _)| *stands).collect::<Vec<_>>();
    assert_eq!(stands(&walk)[..3], [StepStands::Done, StepStands::Now, StepStands::Later]);
    walk.state = State::Ended(Ended::Proven { changes: crate::diagnosis::changes(&report(), &report()), despite: None });
    assert!(stands(&walk).iter().all(|stands| *stands == StepStands::Done));
}
