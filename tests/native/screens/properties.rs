//! No snapshot, however broken, stops the program; and no answer names a node that is not there.

use proptest::prelude::*;
use sellable::domain::{Place, ProductId, Subject};
use sellable::facts::{Facts, Moment};
use sellable::screen::{Area, Located, Node, NodeId, ScreenKind, Snapshot, apply, locate, read, recognise};

use super::{PAGES, count, feed, row, unlimited};

const TAGS: [&str; 14] =
    ["div", "span", "table", "tr", "td", "th", "label", "input", "button", "a", "form", "li", "fieldset", "option"];
const WORDS: [&str; 16] = [
    "SKU ID",
    "Estoque",
    "Warehouse",
    "Update count",
    "Estoque infinito",
    "Available",
    "Central",
    "301",
    "Save",
    "Edit",
    "Edit XML",
    "Show when out of stock",
    "Exibir SKUs indisponíveis",
    "google",
    "Product ID: 7",
    "(1)",
];
const ATTRIBUTES: [(&str, &str); 12] = [
    ("role", "row"),
    ("role", "cell"),
    ("role", "dialog"),
    ("aria-modal", "true"),
    ("type", "checkbox"),
    ("type", "submit"),
    ("for", "a"),
    ("id", "a"),
    ("aria-labelledby", "a a"),
    ("colspan", "65535"),
    ("aria-colindex", "0"),
    ("href", "/XMLData/google.xml"),
];

fn node() -> impl Strategy<Value = Node> {
    let attributes = proptest::collection::vec(proptest::sample::select(&ATTRIBUTES[..]), 0..3);
    let text = proptest::option::of(proptest::sample::select(&WORDS[..]));
    let parent = proptest::option::of(0..80u32);
    let area = proptest::option::of(any::<(f64, f64)>());
    (proptest::sample::select(&TAGS[..]), attributes, text, parent, any::<(bool, bool, bool)>(), area).prop_map(
        |(tag, attributes, text, parent, (checked, disabled, visible), area)| Node {
            parent: parent.map(NodeId),
            tag: tag.into(),
            attributes: attributes.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            text: text.unwrap_or_default().into(),
            value: text.map(str::to_owned),
            checked: Some(checked),
            disabled,
            visible,
            area: area.map(|(width, height)| Area { width, height, ..Area::default() }),
            ..Node::default()
        },
    )
}

fn places() -> Vec<Place> {
    let (product, feed) = (ProductId(7), feed("google"));
    vec![
        count(301, "Central"),
        unlimited(301, "Central"),
        Place::SaveStock,
        Place::ShowWhenOutOfStock { product },
        Place::SaveProduct { product },
        row(7, "Central"),
        Place::EditFeed { feed: feed.clone() },
        Place::EditXmlTab,
        Place::ShowUnavailableSkus { feed: feed.clone() },
        Place::SaveFeed { feed },
    ]
}

fn named(located: &Located) -> Vec<NodeId> {
    match located {
        Located::Found { node, drawn, .. } => vec![*node, *drawn],
        Located::Unusable { node, .. } => vec![*node],
        Located::Ambiguous(nodes) => nodes.clone(),
        Located::Absent => Vec::new(),
    }
}

proptest! {
    #[test]
    fn broken_pages_stop_nothing(nodes in proptest::collection::vec(node(), 0..80), lang in "[a-z]{0,3}") {
        let snapshot = Snapshot { lang, nodes, ..Snapshot::default() };
        for (_, screen, url) in PAGES {
            recognise(url, &snapshot);
            let mut facts = Facts::about(Subject::Rows);
            apply(&mut facts, &read(screen, url, &snapshot), Moment(0));
            for place in places() {
                let located = locate(screen, &place, &snapshot);
                prop_assert!(named(&located).iter().all(|id| (id.0 as usize) < snapshot.nodes.len()));
                prop_assert!(!matches!(located, Located::Ambiguous(nodes) if nodes.is_empty()));
            }
        }
    }

    #[test]
    fn typed_text_never_becomes_another_number(typed in "\\PC{0,12}") {
        let row = sellable::screen::InventoryRow {
            sku: sellable::domain::SkuId(1), warehouse: "a".into(), total: None, reserved: None, available: None,
            typed: typed.clone(), unlimited: None,
        };
        let mut facts = Facts::about(Subject::Rows);
        apply(&mut facts, &sellable::screen::Reading::Inventory { rows: vec![row], all_rows: false }, Moment(0));
        let count = facts.draft.counts.first().and_then(|draft| draft.count);
        prop_assert_eq!(count, typed.trim().parse::<i64>().ok().filter(|_| !typed.contains('+')));
    }
}

/// Which screen is which must not hang on the order of the kinds.
#[test]
fn an_empty_page_is_no_screen() {
    for (_, screen, url) in PAGES {
        assert_eq!(recognise(url, &Snapshot::default()), None, "{screen:?}");
        assert!(matches!(read(screen, url, &Snapshot::default()), reading if reading_is_empty(&reading)), "{screen:?}");
    }
    assert_eq!(ScreenKind::Inventory, PAGES[0].1);
}

fn reading_is_empty(reading: &sellable::screen::Reading) -> bool {
    use sellable::screen::Reading::{FeedForm, FeedList, Inventory, ProductForm, ProductList};
    match reading {
        Inventory { rows, .. } => rows.is_empty(),
        ProductForm(form) => form.show_when_out_of_stock.is_none() && form.name.is_empty(),
        ProductList(rows) => rows.is_empty(),
        FeedList(rows) => rows.is_empty(),
        FeedForm(form) => form.show_unavailable.is_none() && form.feed.is_none(),
    }
}
