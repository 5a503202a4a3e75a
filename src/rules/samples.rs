//! Small shops for the tables at the end of each rule file.

mod catalog;
pub(super) mod shipping;

pub(super) use catalog::*;
pub(super) mod order;

use crate::domain::*;
use crate::facts::*;

pub(super) const NOW: Moment = Moment(1_770_000_000_000);

pub(super) fn row(name: &str, total: i64, reserved: i64) -> StockLine {
    StockLine { warehouse: Some(WarehouseId(name.into())), name: name.into(), total, reserved, unlimited: false }
}

pub(super) fn unlimited(name: &str) -> StockLine {
    StockLine { unlimited: true, ..row(name, UNLIMITED_TOTAL, 0) }
}

/// SKU 301 with these rows and no more.
pub(super) fn sku(lines: &[StockLine]) -> SkuFacts {
    let mut sku = SkuFacts::about(SkuId(301));
    let inventory = Inventory { lines: lines.to_vec(), complete: true };
    sku.inventory = Known::seen(inventory, Source::InventoryApi, NOW);
    sku
}

/// The same rows as a screen shows them: perhaps not all.
pub(super) fn shown(lines: &[StockLine]) -> SkuFacts {
    let mut sku = sku(lines);
    let inventory = Inventory { lines: lines.to_vec(), complete: false };
    sku.inventory = Known::seen(inventory, Source::InventoryScreen, NOW);
    sku
}

pub(super) fn unread(reason: Missing) -> SkuFacts {
    SkuFacts { inventory: reason.into(), ..SkuFacts::about(SkuId(301)) }
}

pub(super) fn reach(mut sku: SkuFacts, warehouses: &[(&str, &[&str])]) -> SkuFacts {
    let seen = |(name, channels): &(&str, &[&str])| Reach {
        warehouse: WarehouseId((*name).into()),
        channels: channels.iter().map(|channel| SalesChannel((*channel).into())).collect(),
    };
    sku.reach = Known::seen(warehouses.iter().map(seen).collect(), Source::ReachApi, NOW);
    sku
}

/// Each row's reserved units and how many of them are in handling.
pub(super) fn pending(mut sku: SkuFacts, rows: &[(&str, i64, i64)]) -> SkuFacts {
    let split = |(name, reserved, in_handling): &(&str, i64, i64)| Pending {
        warehouse: WarehouseId((*name).into()),
        reserved: *reserved,
        in_handling: *in_handling,
    };
    sku.pending = Known::seen(rows.iter().map(split).collect(), Source::DispatchedApi, NOW);
    sku
}

pub(super) fn active(mut sku: SkuFacts, id: u32, active: bool) -> SkuFacts {
    sku.id = SkuId(id);
    let record =
        Sku { id: sku.id, product: Some(ProductId(30)), name: format!("Shirt {id}"), active: Some(active), ..Sku::default() };
    sku.sku = Known::seen(record, Source::SkuApi, NOW);
    sku
}

/// The checkout's answer for one unit.
pub(super) fn quoted(mut sku: SkuFacts, availability: &str) -> SkuFacts {
    let codes = if availability == "available" { Vec::new() } else { vec![availability.to_owned()] };
    let quote = Quote {
        seller: "1".into(),
        asked: 1,
        quantity: Some(1),
        availability: Some(availability.to_owned()),
        codes,
        payments: Some(vec!["Visa".into()]),
        ..Quote::default()
    };
    sku.quote = Known::seen(quote, Source::Simulation, NOW);
    sku
}

/// Facts about one SKU.
pub(super) fn about(sku: SkuFacts) -> Facts {
    Facts { sku_count: Known::seen(1, Source::ProductApi, NOW), ..about_product(vec![sku], Subject::Sku(SkuId(301))) }
}

/// Facts about product 30 with all its SKUs, *Show when out of stock* off.
pub(super) fn product(skus: Vec<SkuFacts>) -> Facts {
    about_product(skus, Subject::Product(ProductId(30)))
}

fn about_product(skus: Vec<SkuFacts>, subject: Subject) -> Facts {
    let product = Product {
        id: ProductId(30),
        name: "Shirt".into(),
        active: Some(true),
        visible: Some(true),
        show_when_out_of_stock: Some(false),
        ..Product::default()
    };
    let mut facts = Facts::about(subject);
    facts.product = Known::seen(product, Source::ProductApi, NOW);
    facts.sku_count = Known::seen(skus.len(), Source::ProductApi, NOW);
    facts.skus = skus;
    facts
}

/// A feed with its option, and what its file says of SKU 301: listed, priced.
pub(super) fn feed(name: &str, option: Option<bool>, file: Option<(bool, Option<bool>)>) -> FeedFacts {
    let mut feed = FeedFacts::about(FeedName(name.into()));
    if let Some(show_unavailable) = option {
        let settings = FeedSettings { name: feed.name.clone(), show_unavailable, collection: Some("All".into()) };
        feed.settings = Known::seen(settings, Source::FeedForm(feed.name.clone()), NOW);
    }
    if let Some((listed, priced)) = file {
        let entries = vec![FeedEntry { sku: SkuId(301), listed, priced }];
        let file = FeedFile { name: feed.name.clone(), entries_total: 12, entries };
        feed.file = Known::seen(file, Source::FeedFile(feed.name.clone()), NOW);
    }
    feed
}

pub(super) fn with_feeds(facts: Facts, feeds: Vec<FeedFacts>) -> Facts {
    Facts { feeds: Known::seen(feeds, Source::FeedList, NOW), ..facts }
}

/// The option of the feed “ads” moved on the page and not saved.
pub(super) fn option_moved(mut facts: Facts, on: bool) -> Facts {
    facts.draft.switches.push(DraftSwitch::ShowUnavailableSkus { feed: FeedName("ads".into()), on });
    facts
}

/// One line of a rule's table: what the rule says of these facts.
#[derive(Debug)]
pub(super) enum Says {
    Fires(usize),
    Quiet,
    CannotTell(Missing),
}

pub(super) fn table(rule: &super::Rule, rows: Vec<(&str, Facts, Says)>) {
    for (story, facts, expected) in rows {
        let outcome = (rule.check)(&facts);
        match &expected {
            Says::Fires(count) => assert_eq!(outcome.as_ref().map(Vec::len), Ok(*count), "{story}: {outcome:?}"),
            Says::Quiet => assert_eq!(outcome, Ok(Vec::new()), "{story}"),
            Says::CannotTell(reason) => assert_eq!(outcome, Err(reason.clone()), "{story}"),
        }
    }
}
