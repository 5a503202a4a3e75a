//! What must hold for every shop: forgetting a fact never turns a no into a yes, and a plan leads out.

mod forget;
mod settings;
mod shops;
mod whole;

use proptest::prelude::*;
use sellable::diagnosis::{Verdict, answer, diagnose, text, what_if, what_if_all};
use sellable::facts::{Facts, SkuFacts};
use sellable::rules::{Proof, blocks, proof};
use sellable::text::Lang;

use forget::{FACTS, forget};
use shops::shop;
use whole::whole;

/// Registered off and still on in the index. Without the index, which the checkout reads, the registration is all that tells.
fn is_off_and_not_indexed(sku: &SkuFacts) -> bool {
    let registered = sku.sku.value().and_then(|record| record.active);
    let indexed = sku.indexed.value().and_then(|indexed| indexed.active);
    (registered, indexed) == (Some(false), Some(true))
}

/// A kit of which nothing is left that says so: it is taken for a SKU with rows of its own.
fn is_forgotten_kit(known: &SkuFacts, left: &SkuFacts) -> bool {
    let is_kit = known.sku.value().is_some_and(|record| record.kit == Some(true));
    is_kit && left.sku.value().is_none() && left.indexed.value().is_none()
}

/// Shops whose stock alone decides, and such where anything may.
fn any_shop() -> impl Strategy<Value = Facts> {
    prop_oneof![shop().boxed(), whole()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forgetting_never_turns_no_into_yes(facts in any_shop(), bits in any::<u64>()) {
        prop_assume!(answer(&facts) == Verdict::NotSellable);
        // Each fact by itself, then many at once: a single missing one is the hardest to notice.
        for bits in (0..FACTS).map(|bit| 1 << bit).chain([bits]) {
            prop_assert_ne!(answer(&forget(facts.clone(), bits)), Verdict::Sellable);
        }
    }

    #[test]
    fn yes_is_said_by_the_checkout_alone(facts in any_shop(), bits in any::<u64>()) {
        let facts = forget(facts, bits);
        let sells = |sku: &SkuFacts| matches!(proof(&facts, sku), Proof::Sells(_));
        let answer = answer(&facts);
        prop_assert!(answer != Verdict::Sellable || facts.skus.iter().any(sells));
        prop_assert!(answer != Verdict::NothingFound, "only a feed or a list has nothing to be bought");
    }

    #[test]
    fn forgetting_moves_an_agreed_answer_towards_cannot_tell(facts in any_shop(), bits in any::<u64>()) {
        let before = answer(&facts);
        let stopped = blocks(&facts);
        let agrees = facts.skus.iter().all(|sku| match proof(&facts, sku) {
            Proof::Sells(_) => stopped.spare(sku.id),
            _ => true,
        });
        prop_assume!(agrees && !facts.skus.iter().any(is_off_and_not_indexed));
        let forgetful = forget(facts.clone(), bits);
        prop_assume!(!forgetful.skus.iter().any(|sku| facts.sku(sku.id).is_some_and(|known| is_forgotten_kit(known, sku))));
        let left = answer(&forgetful);
        let by: Vec<_> = blocks(&forgetful).findings().iter().map(|finding| (finding.rule.clone(), finding.sku)).collect();
        prop_assert!(left == before || left == Verdict::CannotTell, "{before:?} became {left:?} by {by:?}");
    }

    #[test]
    fn a_way_out_of_missing_stock_leads_out(facts in shop(), bits in any::<u64>()) {
        let facts = forget(facts, bits);
        for finding in diagnose(&facts).findings {
            let own = finding.remedies.iter().filter(|_| finding.sku.is_some() && finding.feed.is_none());
            for remedy in own {
                let left = what_if(&facts, remedy).findings;
                prop_assert!(!left.iter().any(|now| now.is_about_the_same_as(&finding)), "{finding:?} after {remedy:?}");
            }
        }
    }

    #[test]
    fn every_way_out_can_be_imagined_and_told(facts in shop(), bits in any::<u64>()) {
        let facts = forget(facts, bits);
        let report = diagnose(&facts);
        for remedy in report.findings.iter().flat_map(|finding| &finding.remedies) {
            let imagined = what_if(&facts, remedy);
            prop_assert!(Lang::ALL.iter().all(|lang| !text(&imagined, *lang).is_empty()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_plan_makes_it_sellable(facts in shop(), bit in 0..2 * FACTS as u32) {
        let facts = forget(facts, 1_u64.checked_shl(bit).unwrap_or_default());
        let plan = diagnose(&facts).plan;
        prop_assume!(!plan.is_empty());
        let all: Vec<_> = plan.iter().collect();
        prop_assert_eq!(what_if_all(&facts, &all).verdict, Verdict::Sellable);
        for gone in 0..all.len() {
            let fewer: Vec<_> = all.iter().enumerate().filter(|(place, _)| *place != gone).map(|(_, way)| *way).collect();
            prop_assert_ne!(what_if_all(&facts, &fewer).verdict, Verdict::Sellable, "{:?} is not needed", all[gone]);
        }
    }
}
