//! Hints of made-up pages: how many there are, where they stand, and that the same page always has the same.

use super::*;

fn finding(rule: &str) -> Finding {
    serde_json::from_value(serde_json::json!({
        "rule": rule, "severity": "Blocks", "places": [], "consequence": "Nothing", "certainty": "Documented", "evidence": [],
        "says": { "en": "a", "pt": "b", "es": "c" }, "why": { "en": "a", "pt": "b", "es": "c" }, "remedies": [], "known_issues": [],
    }))
    .expect("a finding")
}

fn count(sku: u32) -> Place {
    Place::UpdateCount { sku: SkuId(sku), warehouse: "Central".into() }
}

fn one_placed(rule: &str, sku: u32, order: u32) -> Placed {
    Placed { place: count(sku), order, finding: finding(rule) }
}

/// Rows 1 to `count`, found from the last to the first.
fn table(rule: &str, rows: u32) -> Vec<Placed> {
    (1..=rows).rev().map(|sku| one_placed(rule, sku, sku * 10)).collect()
}

#[test]
fn a_few_rows_have_a_hint_each_in_reading_order() {
    let placed = table("negative-stock", 3);
    let hints = hints(&placed, None);
    assert_eq!(hints.iter().map(|hint| placed[hint.at].order).collect::<Vec<_>>(), [10, 20, 30]);
    assert!(hints.iter().all(|hint| hint.groups.is_empty() && hint.findings.len() == 1));
}

#[test]
fn many_rows_of_one_rule_share_a_hint_at_the_first_of_them() {
    let placed = table("negative-stock", 12);
    let hints = hints(&placed, None);
    let [hint] = hints.as_slice() else { panic!("{hints:?}") };
    assert_eq!(placed[hint.at].order, 10);
    assert_eq!(
        hint.groups.iter().flatten().map(|at| placed[*at].order).collect::<Vec<_>>(),
        (1..=12).map(|row| row * 10).collect::<Vec<_>>()
    );
    assert!(hint.findings.is_empty());
}

#[test]
fn rules_are_counted_apart_and_share_the_hint_of_a_row() {
    let mut placed = table("negative-stock", 5);
    placed.extend(table("unlimited-stock", 5));
    placed.push(one_placed("out-of-stock", 1, 10));
    let hints = hints(&placed, None);
    let [hint] = hints.as_slice() else { panic!("{hints:?}") };
    assert_eq!((hint.findings.len(), hint.groups.len()), (1, 2));
}

#[test]
fn two_findings_in_one_row_are_one_row() {
    let placed: Vec<_> = (0..6).map(|_| one_placed("negative-stock", 1, 10)).collect();
    let hints = hints(&placed, None);
    assert_eq!(hints.len(), 1);
    assert_eq!((hints[0].findings.len(), hints[0].groups.len()), (6, 0));
}

#[test]
fn a_picked_row_has_its_own_hint() {
    let placed = table("negative-stock", 6);
    let hints = hints(&placed, Some(&count(3)));
    let own: Vec<_> = hints.iter().filter(|hint| hint.groups.is_empty()).collect();
    assert_eq!(own.iter().map(|hint| placed[hint.at].order).collect::<Vec<_>>(), [30]);
    assert_eq!(hints.iter().map(|hint| hint.groups.iter().flatten().count()).sum::<usize>(), 5);
}

#[test]
fn a_page_has_no_more_hints_than_can_be_looked_through() {
    let feeds = (0..50).map(|at| Placed {
        place: Place::EditFeed { feed: crate::domain::FeedName(format!("feed {at}")) },
        order: at,
        finding: finding("feed-not-generated"),
    });
    let placed: Vec<_> = feeds.collect();
    assert_eq!(hints(&placed, None).len(), MOST_HINTS);
    let last = placed[49].place.clone();
    let picked = hints(&placed, Some(&last));
    assert_eq!(picked.len(), MOST_HINTS + 1, "what was asked for is shown all the same");
}
