//! What must hold for every registration and index: each way out mends what it is offered for, and a plan leads out.

use proptest::prelude::*;
use sellable::diagnosis::{Verdict, diagnose, what_if, what_if_all};
use sellable::domain::{
    Binding, Channel, IndexedSku, Inventory, Product, ProductId, SalesChannel, Seller, Sku, SkuId, StockLine, Subject,
    WarehouseId,
};
use sellable::facts::{Facts, Known, Moment, SkuFacts, Source};

const NOW: Moment = Moment(1_770_000_000_000);

fn channels(bits: u8) -> Vec<SalesChannel> {
    (1..=2).filter(|id| bits & id != 0).map(|id| SalesChannel(id.to_string())).collect()
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![4 => Just(Some(true)), 2 => Just(Some(false)), 1 => Just(None)]
}

fn index() -> impl Strategy<Value = IndexedSku> {
    let switches = (flag(), flag(), flag(), flag(), flag());
    (switches, 0..4_u8, flag(), flag(), 0..2_usize).prop_map(|(switches, linked, own, other, images)| {
        let (active, product_active, visible, brand_active, category_active) = switches;
        let offers = [("1", own), ("shoes", other)];
        IndexedSku {
            id: SkuId(1),
            product: Some(ProductId(30)),
            channels: Some(channels(linked)),
            sellers: Some(offers.map(|(seller, active)| Binding { seller: seller.into(), active }).to_vec()),
            images: Some(images),
            kit: Some(false),
            attachments: Some(Vec::new()),
            active,
            product_active,
            visible,
            brand_active,
            category_active,
            ..IndexedSku::default()
        }
    })
}

fn shop() -> impl Strategy<Value = Facts> {
    let registration = (flag(), flag(), flag(), flag());
    let configured = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (proptest::option::of(index()), registration, 0..4_u8, proptest::option::of(1..3_u8), configured).prop_map(
        |(index, registration, linked, asked, (main, outlet, own, other))| {
            let (active, activate_if_possible, product_active, visible) = registration;
            let record = Sku { id: SkuId(1), product: Some(ProductId(30)), active, activate_if_possible, ..Sku::default() };
            let product = Product {
                id: ProductId(30),
                active: product_active,
                visible,
                show_when_out_of_stock: Some(true),
                channels: Some(channels(linked)),
                ..Product::default()
            };
            let warehouse = WarehouseId("w".into());
            let line = StockLine { warehouse: Some(warehouse), name: "w".into(), total: 5, reserved: 0, unlimited: false };
            let mut sku = SkuFacts::about(SkuId(1));
            sku.sku = Known::seen(record, Source::SkuApi, NOW);
            sku.inventory = Known::seen(Inventory { lines: vec![line], complete: true }, Source::InventoryApi, NOW);
            sku.indexed = index.map(|index| Known::seen(index, Source::IndexApi, NOW)).unwrap_or_default();
            let mut facts = Facts::about(Subject::Sku(SkuId(1)));
            facts.basket.channel = asked.map(|id| SalesChannel(id.to_string()));
            facts.product = Known::seen(product, Source::ProductApi, NOW);
            facts.sku_count = Known::seen(1, Source::ProductApi, NOW);
            facts.skus = vec![sku];
            let channel = |(id, active): (&str, bool)| Channel {
                id: SalesChannel(id.into()),
                name: String::new(),
                active: Some(active),
                restricted: None,
            };
            let seller = |(id, active): (&str, bool)| Seller { id: id.into(), name: String::new(), active: Some(active) };
            facts.shop.channels = Known::seen([("1", main), ("2", outlet)].map(channel).to_vec(), Source::ChannelsApi, NOW);
            facts.shop.sellers = Known::seen([("1", own), ("shoes", other)].map(seller).to_vec(), Source::SellersApi, NOW);
            facts
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_way_out_mends_what_it_is_offered_for(facts in shop()) {
        // What follows from another finding is mended only with that one.
        for finding in diagnose(&facts).findings.into_iter().filter(|finding| finding.follows_from.is_none()) {
            for remedy in &finding.remedies {
                let left = what_if(&facts, remedy).findings;
                prop_assert!(!left.iter().any(|now| now.is_about_the_same_as(&finding)), "{finding:?} after {remedy:?}");
            }
        }
    }

    #[test]
    fn a_plan_makes_it_sellable(facts in shop()) {
        let report = diagnose(&facts);
        let plan: Vec<_> = report.plan.iter().collect();
        prop_assert!(plan.is_empty() || what_if_all(&facts, &plan).verdict == Verdict::Sellable);
        prop_assert!(report.verdict != Verdict::Sellable, "the checkout was not asked");
    }
}
