//! Shops made up at random: small ones whose stock alone decides, and whole ones in which anything may be wrong.

use proptest::prelude::*;
use sellable::domain::{FeedEntry, FeedFile, Quote, StockLine, Subject, WarehouseId};
use sellable::domain::{FeedName, FeedSettings, Inventory, Pending, Product, ProductId, Reach, SalesChannel, Sku, SkuId};
use sellable::facts::{Facts, FeedFacts, Known, Moment, SkuFacts, Source};

pub const NOW: Moment = Moment(1_770_000_000_000);
pub const PRODUCT: ProductId = ProductId(30);
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

pub fn sku(id: u32) -> impl Strategy<Value = SkuFacts> {
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

pub fn shop() -> impl Strategy<Value = Facts> {
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
