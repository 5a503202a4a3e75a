//! What a diagnosis makes of the findings: the verdict, the order, and what became of them later.

use sellable::diagnosis::{Verdict, changes, diagnose};
use sellable::domain::SkuId;
use sellable::facts::{Facts, Known, Missing};
use sellable::rules::{Certainty, Severity};

use crate::cases::stories;

fn story(name: &str) -> Facts {
    stories().into_iter().find(|(known, _)| known == name).expect("the story exists").1
}

#[test]
fn stories_have_the_verdict_that_their_name_promises() {
    let cases = [
        ("healthy", Verdict::Sellable),
        ("unlimited", Verdict::Sellable),
        ("sold-out", Verdict::NotSellable),
        ("all-reserved", Verdict::NotSellable),
        ("negative-cancels-the-others", Verdict::NotSellable),
        ("negative-in-one-channel", Verdict::CannotTell),
        ("product-with-two-of-three-sold-out", Verdict::CannotTell),
        ("sold-to-the-door", Verdict::Sellable),
        ("no-delivery-option-to-the-door", Verdict::NotSellable),
        ("no-price-of-its-own", Verdict::CannotTell),
        ("typed-negative", Verdict::NeedsAttention),
        ("no-session", Verdict::CannotTell),
        ("no-permission-for-stock", Verdict::CannotTell),
    ];
    for (name, verdict) in cases {
        assert_eq!(diagnose(&story(name)).verdict, verdict, "{name}");
    }
}

#[test]
fn what_the_checkout_proves_is_no_contradiction() {
    let mut facts = story("sold-to-the-door");
    let Known::Seen(delivery) = &mut facts.skus[0].delivery else { panic!("the checkout was asked with the address") };
    delivery.value.codes.push("cannotBeDelivered".into());
    let report = diagnose(&facts);
    let found = report.findings.iter().find(|finding| finding.rule == "undeliverable-here").expect("it is found");
    assert_eq!((found.severity, found.certainty), (Severity::Blocks, Certainty::Proven));
    assert_eq!(report.verdict, Verdict::NotSellable);
}

#[test]
fn a_product_cannot_be_bought_once_all_its_skus_are_known_to_be_out() {
    let mut facts = story("product-with-two-of-three-sold-out");
    facts.skus.retain(|sku| sku.id != SkuId(303));
    assert_eq!(diagnose(&facts).verdict, Verdict::CannotTell, "a third SKU is not read");
    if let Known::Seen(count) = &mut facts.sku_count {
        count.value = 2;
    }
    assert_eq!(diagnose(&facts).verdict, Verdict::NotSellable);
}

#[test]
fn the_cause_stands_before_what_follows_from_it() {
    let findings = diagnose(&story("negative-cancels-the-others")).findings;
    let order: Vec<&str> = findings.iter().map(|finding| &*finding.rule).collect();
    assert_eq!(
        order,
        ["negative-stock", "out-of-stock", "refused-by-checkout", "hidden-when-out-of-stock", "feed-lists-without-price"]
    );
    assert!(findings[1..].iter().all(|finding| finding.follows_from.as_deref() == Some("negative-stock")));
}

#[test]
fn what_can_no_longer_be_read_is_never_called_fixed() {
    let before = story("sold-out");
    let mut after = before.clone();
    after.skus[0].inventory = Missing::NoSession.into();
    let changes = changes(&diagnose(&before), &diagnose(&after));
    assert_eq!(changes.fixed, []);
    // The facebook file alone proves its entry, and the checkout its refusal, so those can still be told.
    assert_eq!((changes.unknown_now.len(), changes.still.len(), changes.new.len()), (3, 2, 0));
    assert!(!changes.is_all_mended());
}

#[test]
fn a_product_is_not_mended_by_losing_sight_of_a_sku() {
    let before = story("product-with-two-of-three-sold-out");
    let mut after = before.clone();
    after.skus[0].inventory = Missing::Unreachable.into();
    let changes = changes(&diagnose(&before), &diagnose(&after));
    let unknown: Vec<&str> = changes.unknown_now.iter().map(|finding| &*finding.rule).collect();
    assert_eq!((unknown, changes.fixed.len()), (vec!["out-of-stock"], 0));
}

#[test]
fn a_switch_moved_but_not_saved_mends_nothing() {
    let facts = story("hidden-and-switched-on-unsaved");
    let before = Facts { draft: Default::default(), ..facts.clone() };
    let changes = changes(&diagnose(&before), &diagnose(&facts));
    assert_eq!((changes.fixed.len(), changes.still.len()), (0, 2));
}
