//! What must hold for every shop: forgetting a fact never turns a no into a yes, and a plan leads out.

use proptest::prelude::*;
use sellable::diagnosis::{Verdict, answer, diagnose, text, what_if, what_if_all};
use sellable::domain::{FeedEntry, FeedFile, Quote, StockLine, Subject, WarehouseId};
use sellable::domain::{FeedName, FeedSettings, Inventory, Pending, Product, ProductId, Reach, SalesChannel, Sku, SkuId};
use sellable::facts::{Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use sellable::rules::{Proof, blocks, proof};
use sellable::text::Lang;

const NOW: Moment = Moment(1_770_000_000_000);
const PRODUCT: ProductId = ProductId(30);

fn line(place: usize) -> impl Strategy<Value = (StockLine, Reach, Pending)> {
    let (counts, channels) = ((-3..12_i64, 0..9_i64, 0..9_i64), proptest::collection::vec(1..3_u8, 0..3));
    (counts, proptest::bool::weighted(0.1), channels).prop_map(move |((total, reserved, handled), unlimited, channels)| {
        let warehouse = WarehouseId(format!("w{place}"));
        let name = warehouse.0.clone();
        let channels = channels.into_iter().map(|channel| SalesChannel(channel.to_string())).collect();
        let pending = Pending { warehouse: warehouse.clone(), reserved, in_handling: handled.min(reserved) };
        let reach = Reach { warehouse: warehouse.clone(), channels };
        (StockLine { warehouse: Some(warehouse), name, total, reserved, unlimited }, reach, pending)
    })
}

fn sku(id: u32) -> impl Strategy<Value = SkuFacts> {
    ((0..3_usize), line(0), line(1), any::<bool>(), proptest::bool::weighted(0.9), 0..4_usize).prop_map(
        move |(rows, first, second, complete, active, says)| {
            let rows: Vec<_> = [first, second].into_iter().take(rows).collect();
            let lines = rows.iter().map(|row| row.0.clone()).collect();
            let record =
                Sku { id: SkuId(id), product: Some(PRODUCT), name: String::new(), active: Some(active), ..Sku::default() };
            SkuFacts {
                id: SkuId(id),
                sku: Known::seen(record, Source::SkuApi, NOW),
                inventory: Known::seen(Inventory { lines, complete }, Source::InventoryApi, NOW),
                reach: Known::seen(rows.iter().map(|row| row.1.clone()).collect(), Source::ReachApi, NOW),
                pending: Known::seen(rows.iter().map(|row| row.2.clone()).collect(), Source::DispatchedApi, NOW),
                quote: Known::seen(quote(says), Source::Simulation, NOW),
                ..SkuFacts::about(SkuId(id))
            }
        },
    )
}

fn quote(says: usize) -> Quote {
    let (availability, payments) = [("available", 1), ("available", 0), ("withoutStock", 1), ("somethingNew", 1)][says];
    Quote {
        seller: "1".into(),
        asked: 1,
        quantity: Some(1),
        availability: Some(availability.into()),
        payments: Some(vec!["Visa".to_owned(); payments]),
        ..Quote::default()
    }
}

fn feed() -> impl Strategy<Value = FeedFacts> {
    (any::<bool>(), any::<bool>(), any::<Option<bool>>()).prop_map(|(show_unavailable, listed, priced)| {
        let name = FeedName("ads".into());
        let settings = FeedSettings { name: name.clone(), show_unavailable, collection: None };
        let entries = vec![FeedEntry { sku: SkuId(1), listed, priced }];
        FeedFacts {
            settings: Known::seen(settings, Source::FeedForm(name.clone()), NOW),
            file: Known::seen(FeedFile { name: name.clone(), entries_total: 1, entries }, Source::FeedFile(name.clone()), NOW),
            name,
        }
    })
}

fn shop() -> impl Strategy<Value = Facts> {
    let switches = (any::<bool>(), any::<bool>(), any::<bool>());
    (sku(1), sku(2), feed(), switches, any::<bool>()).prop_map(|(first, second, feed, switches, whole_product)| {
        let (active, visible, show) = switches;
        let product = Product {
            id: PRODUCT,
            name: String::new(),
            active: Some(active),
            visible: Some(visible),
            show_when_out_of_stock: Some(show),
            ..Product::default()
        };
        let subject = if whole_product { Subject::Product(PRODUCT) } else { Subject::Sku(SkuId(1)) };
        Facts {
            product: Known::seen(product, Source::ProductApi, NOW),
            sku_count: Known::seen(2, Source::ProductApi, NOW),
            skus: vec![first, second],
            feeds: Known::seen(vec![feed], Source::FeedList, NOW),
            ..Facts::about(subject)
        }
    })
}

/// As many facts as can be forgotten.
const FACTS: u32 = 17;

/// Forgets each fact whose bit is set.
fn forget(mut facts: Facts, bits: u32) -> Facts {
    let gone = |bit: u16| bits & (1 << bit) != 0;
    macro_rules! drop {
        ($($bit:literal: $fact:expr;)*) => { $(if gone($bit) { $fact = Missing::Unreachable.into(); })* };
    }
    drop! {
        0: facts.product;
        1: facts.sku_count;
        2: facts.skus[0].sku;
        3: facts.skus[0].inventory;
        4: facts.skus[0].reach;
        5: facts.skus[0].pending;
        6: facts.skus[1].sku;
        7: facts.skus[1].inventory;
        8: facts.skus[1].reach;
        9: facts.skus[1].pending;
        10: facts.feeds;
        15: facts.skus[0].quote;
        16: facts.skus[1].quote;
    }
    if let Known::Seen(feeds) = &mut facts.feeds {
        drop! { 11: feeds.value[0].settings; 12: feeds.value[0].file; }
    }
    facts.skus = facts.skus.into_iter().enumerate().filter(|(place, _)| !gone([13, 14][*place])).map(|(_, sku)| sku).collect();
    facts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forgetting_never_turns_no_into_yes(facts in shop(), bits in any::<u32>()) {
        prop_assume!(answer(&facts) == Verdict::NotSellable);
        // Each fact by itself, then many at once: a single missing one is the hardest to notice.
        for bits in (0..FACTS).map(|bit| 1 << bit).chain([bits]) {
            prop_assert_ne!(answer(&forget(facts.clone(), bits)), Verdict::Sellable);
        }
    }

    #[test]
    fn yes_is_said_by_the_checkout_alone(facts in shop(), bits in any::<u32>()) {
        let facts = forget(facts, bits);
        let sells = |sku: &SkuFacts| matches!(proof(&facts, sku), Proof::Sells(_));
        let answer = answer(&facts);
        prop_assert!(answer != Verdict::Sellable || facts.skus.iter().any(sells));
        prop_assert!(answer != Verdict::NothingFound, "only a feed or a list has nothing to be bought");
    }

    #[test]
    fn forgetting_moves_an_agreed_answer_towards_cannot_tell(facts in shop(), bits in any::<u32>()) {
        let before = answer(&facts);
        let stopped = blocks(&facts);
        let agrees = facts.skus.iter().all(|sku| match proof(&facts, sku) {
            Proof::Sells(_) => stopped.spare(sku.id),
            _ => true,
        });
        prop_assume!(agrees);
        let left = answer(&forget(facts, bits));
        prop_assert!(left == before || left == Verdict::CannotTell, "{before:?} became {left:?}");
    }

    #[test]
    fn a_way_out_of_missing_stock_leads_out(facts in shop(), bits in any::<u32>()) {
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
    fn every_way_out_can_be_imagined_and_told(facts in shop(), bits in any::<u32>()) {
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
    fn the_plan_makes_it_sellable(facts in shop(), bit in 0..2 * FACTS) {
        let facts = forget(facts, 1_u32.checked_shl(bit).unwrap_or_default());
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
