//! Finds the control of a place on the screen it belongs to; a screen that shows another record has none.

use super::index::Index;
use super::inventory::Column;
use super::located::Located;
use super::{ScreenKind, feed_form, feed_list, inventory, legacy_product_form, new_product_form, new_product_list, product_form};
use crate::domain::{FeedName, Place, ProductId};

pub(super) fn locate(screen: ScreenKind, place: &Place, index: &Index<'_>) -> Located {
    use ScreenKind::{FeedForm, FeedList, Inventory, LegacyProductForm, NewProductForm, NewProductList};
    match (screen, place) {
        (Inventory, Place::UpdateCount { sku, warehouse }) => inventory::locate(index, *sku, warehouse, Column::Count),
        (Inventory, Place::Available { sku, warehouse }) => inventory::locate(index, *sku, warehouse, Column::Available),
        (Inventory, Place::UnlimitedStock { sku, warehouse }) => inventory::locate(index, *sku, warehouse, Column::Unlimited),
        (Inventory, Place::SaveStock) => inventory::locate_save(index),
        (LegacyProductForm | NewProductForm, Place::ShowWhenOutOfStock { product }) if shows(screen, index, *product) => {
            product_form::SOLD_OUT.locate(index)
        }
        (LegacyProductForm | NewProductForm, Place::SaveProduct { product }) if shows(screen, index, *product) => {
            product_form::locate_save(index)
        }
        (NewProductList, Place::ProductRow { product, name }) => new_product_list::locate(index, *product, name),
        (FeedList, Place::EditFeed { feed }) => feed_list::locate(index, feed),
        (FeedForm, Place::EditXmlTab) => feed_form::locate_tab(index),
        (FeedForm, Place::ShowUnavailableSkus { feed }) if is_form_of(index, feed) => feed_form::OPTION.locate(index),
        (FeedForm, Place::SaveFeed { feed }) if is_form_of(index, feed) => feed_form::locate_save(index),
        _ => Located::Absent,
    }
}

/// A form that does not say whose it is may be the one.
fn shows(screen: ScreenKind, index: &Index<'_>, product: ProductId) -> bool {
    let shown = match screen {
        ScreenKind::LegacyProductForm => legacy_product_form::posted_product(index),
        _ => new_product_form::shown_product(index),
    };
    shown.is_none_or(|shown| shown == product)
}

fn is_form_of(index: &Index<'_>, feed: &FeedName) -> bool {
    feed_form::feed(index, true).is_none_or(|shown| shown == *feed)
}
