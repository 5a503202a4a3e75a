//! What a screen says as facts: saved values as values, typed ones as drafts, VTEX's own answer before both.

use sellable::domain::{FeedSettings, Inventory, Product, ProductId, SkuId, StockLine, Subject};
use sellable::facts::{DraftSwitch, Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use sellable::screen::{Reading, ScreenKind, apply, read};

use super::page::snapshot;
use super::{feed, html};

const AT: Moment = Moment(5);

fn reading(name: &str, screen: ScreenKind, url: &str) -> Reading {
    read(screen, url, &snapshot(&html(name, "es")))
}

fn inventory() -> Reading {
    reading("inventory-styleguide", ScreenKind::Inventory, "/admin/inventory")
}

#[test]
fn rows_become_stock_and_typed_counts_drafts() {
    let mut facts = Facts::about(Subject::Rows);
    apply(&mut facts, &inventory(), AT);
    let ids: Vec<u32> = facts.skus.iter().map(|sku| sku.id.0).collect();
    assert_eq!(ids, [301, 302, 777, 1025]);
    let seen = facts.sku(SkuId(1025)).and_then(|sku| sku.inventory.get().ok()).expect("its rows are in view");
    assert_eq!((&seen.source, seen.at, seen.value.complete), (&Source::InventoryScreen, AT, false));
    let lines: Vec<_> = seen.value.lines.iter().map(|line| (line.name.as_str(), line.available(), line.unlimited)).collect();
    assert_eq!(lines, [("Central", -2, false), ("South hub", 999_996, true)]);
    let drafts: Vec<_> = facts.draft.counts.iter().map(|draft| (draft.sku.0, draft.typed.as_str(), draft.count)).collect();
    assert_eq!(drafts, [(301, "40", Some(40)), (302, "1.000", None), (1025, "-5", Some(-5))]);
}

#[test]
fn other_skus_in_view_are_not_the_subject() {
    let mut facts = Facts::about(Subject::Sku(SkuId(301)));
    apply(&mut facts, &inventory(), AT);
    assert_eq!((facts.skus.len(), facts.draft.counts.len()), (1, 1));
    let mut facts = Facts::about(Subject::Product(ProductId(1)));
    apply(&mut facts, &inventory(), AT);
    assert!(facts.skus.is_empty() && facts.draft.counts.is_empty());
}

#[test]
fn what_vtex_answered_stays_and_tells_which_switches_were_moved() {
    let mut facts = Facts::about(Subject::Sku(SkuId(1025)));
    let line = |name: &str, unlimited| StockLine { warehouse: None, name: name.into(), total: 9, reserved: 0, unlimited };
    let answered = Inventory { lines: vec![line("Central", false), line("South hub", false)], complete: true };
    let known = Known::seen(answered, Source::InventoryApi, Moment(1));
    facts.skus.push(SkuFacts { inventory: known.clone(), ..SkuFacts::about(SkuId(1025)) });
    apply(&mut facts, &inventory(), AT);
    assert_eq!(facts.skus[0].inventory, known);
    let moved = DraftSwitch::Unlimited { sku: SkuId(1025), warehouse: "South hub".into(), on: true };
    assert_eq!(facts.draft.switches, [moved]);
}

#[test]
fn a_server_rendered_form_tells_what_is_saved_and_what_is_not() {
    let form = reading("legacy-product-form", ScreenKind::LegacyProductForm, "ProdutoForm.aspx?id=7");
    let mut facts = Facts::about(Subject::Product(ProductId(7)));
    apply(&mut facts, &form, AT);
    let product = facts.product.value().expect("the form tells");
    assert_eq!((product.active, product.visible, product.show_when_out_of_stock), (Some(true), Some(true), Some(false)));
    assert_eq!(facts.draft.switches, [DraftSwitch::ShowWhenOutOfStock { product: ProductId(7), on: true }]);
    let mut other = Facts::about(Subject::Product(ProductId(8)));
    apply(&mut other, &form, AT);
    assert_eq!(other, Facts::about(Subject::Product(ProductId(8))));
}

#[test]
fn a_form_drawn_in_the_browser_tells_a_draft_only_beside_vtex_s_answer() {
    let form = reading("new-product-form", ScreenKind::NewProductForm, "/admin/catalog-products/7");
    let mut facts = Facts::about(Subject::Product(ProductId(7)));
    apply(&mut facts, &form, AT);
    assert_eq!(facts, Facts::about(Subject::Product(ProductId(7))));
    let product = Product {
        id: ProductId(7),
        name: "Raincoat".into(),
        active: Some(true),
        visible: Some(true),
        show_when_out_of_stock: Some(true),
        ..Product::default()
    };
    facts.product = Known::seen(product, Source::ProductApi, Moment(1));
    apply(&mut facts, &form, AT);
    assert_eq!(facts.draft.switches, [DraftSwitch::ShowWhenOutOfStock { product: ProductId(7), on: false }]);
}

#[test]
fn feeds_are_known_by_name_and_their_form_tells_the_rest() {
    let mut facts = Facts::about(Subject::Rows);
    apply(&mut facts, &reading("feed-list", ScreenKind::FeedList, "Xml.aspx"), AT);
    let named = |name| FeedFacts { settings: Missing::OpenFeeds.into(), ..FeedFacts::about(feed(name)) };
    assert_eq!(facts.feeds, Known::seen(vec![named("google"), named("ads 2"), named("empty")], Source::FeedList, AT));
    apply(&mut facts, &reading("feed-form", ScreenKind::FeedForm, "XmlForm.aspx?id=1"), AT);
    let settings = FeedSettings { name: feed("google"), show_unavailable: true, collection: Some("Winter".into()) };
    let google = &facts.feeds.value().expect("they were listed")[0];
    assert_eq!(google.settings, Known::seen(settings, Source::FeedForm(feed("google")), AT));
    assert_eq!(facts.draft.switches, [DraftSwitch::ShowUnavailableSkus { feed: feed("google"), on: false }]);
}
