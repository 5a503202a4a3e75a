//! Pages of the stand-in store as the collector of `browser::snapshot` recorded them in Chromium, each with its address:
//! `snapshots/{anything}.json`. Pages of a real account would stand beside them.

use sellable::domain::{FeedName, Place};
use sellable::screen::{Located, Reading, ScreenKind, Snapshot, locate, read, recognise};

/// A page at its address.
#[derive(serde::Deserialize)]
pub(super) struct Recorded {
    pub(super) url: String,
    pub(super) kind: ScreenKind,
    pub(super) snapshot: Snapshot,
}

pub(super) fn recordings() -> Vec<(String, Recorded)> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/snapshots"))
        .expect("the folder is part of the tests");
    let files = folder
        .map(|file| file.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"));
    let open = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        (path.display().to_string(), serde_json::from_str(&text).expect("it is a recording"))
    };
    files.map(open).collect()
}

#[test]
fn recorded_pages_are_recognised_and_every_place_they_show_is_found() {
    let recordings = recordings();
    assert!(!recordings.is_empty());
    for (name, Recorded { url, kind, snapshot }) in recordings {
        assert_eq!(recognise(&url, &snapshot), Some(kind), "{name}");
        let places = places(&read(kind, &url, &snapshot));
        assert!(!places.is_empty(), "{name}");
        for place in places {
            let located = locate(kind, &place, &snapshot);
            // A store may have two warehouses of one name; a Save may be off until something was changed.
            assert_ne!(located, Located::Absent, "{name} {place:?}");
            let is_row = matches!(place, Place::UpdateCount { .. } | Place::UnlimitedStock { .. } | Place::Available { .. });
            assert!(is_row || !matches!(located, Located::Ambiguous(_)), "{name} {place:?} {located:?}");
        }
    }
}

/// The places that a page must have, by what it says itself.
pub(super) fn places(reading: &Reading) -> Vec<Place> {
    match reading {
        Reading::Inventory { rows, .. } => {
            let of_row = |row: &sellable::screen::InventoryRow| {
                let (sku, warehouse) = (row.sku, row.warehouse.clone());
                assert!(
                    row.total.is_some() && row.reserved.is_some() && row.available.is_some() && row.unlimited.is_some(),
                    "{row:?}"
                );
                let count = Place::UpdateCount { sku, warehouse: warehouse.clone() };
                [count, Place::UnlimitedStock { sku, warehouse: warehouse.clone() }, Place::Available { sku, warehouse }]
            };
            rows.iter().flat_map(of_row).chain([Place::SaveStock]).collect()
        }
        Reading::ProductForm(form) => {
            let product = form.product.expect("the recorded form tells its product");
            assert!(
                form.show_when_out_of_stock.is_some() && form.active.is_some() && form.visible.is_some() && !form.name.is_empty()
            );
            vec![Place::ShowWhenOutOfStock { product }, Place::SaveProduct { product }]
        }
        Reading::ProductList(rows) => {
            let of_row = |row: &sellable::screen::ProductListRow| {
                Some(Place::ProductRow { product: row.product?, name: row.name.clone() })
            };
            rows.iter().filter_map(of_row).collect()
        }
        Reading::FeedList(rows) => rows.iter().map(|row| Place::EditFeed { feed: row.feed.clone() }).collect(),
        Reading::FeedForm(form) => {
            let feed: FeedName = form.feed.clone().expect("the recorded form tells its feed");
            assert!(form.show_unavailable.is_some() && form.edit_tab_open == Some(true));
            vec![Place::EditXmlTab, Place::ShowUnavailableSkus { feed: feed.clone() }, Place::SaveFeed { feed }]
        }
    }
}
