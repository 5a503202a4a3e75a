//! The product form of the new catalogue: drawn in the browser, so what the server had cannot be seen on it.

use super::address::Address;
use super::index::Index;
use super::labelled::labelled_number;
use super::wording::Wording;
use super::{ProductFormReading, product_form};
use crate::domain::ProductId;

/// Seen working on the project's own stand-in store only; a real account is unverified, and so is the address of the form.
pub(super) const SEEN_WORKING: &str = "stand-in store";

/// What the number of a product is called.
pub(super) const PRODUCT_ID: Wording = Wording::of(&["Product ID"], &["ID do produto"], &["ID del producto", "ID de producto"]);

pub(super) fn read(index: &Index<'_>, address: &Address<'_>) -> ProductFormReading {
    product_form::read(index, product_of(address).or_else(|| shown_product(index)), false)
}

/// The only number in the path below the catalogue's own name; two numbers could be a product and a SKU.
fn product_of(address: &Address<'_>) -> Option<ProductId> {
    let mut numbers = address.segments().skip_while(|part| !part.eq_ignore_ascii_case(super::address::CATALOGUE));
    let mut numbers = numbers.by_ref().filter_map(ProductId::parse);
    numbers.next().filter(|_| numbers.next().is_none())
}

/// Whether a text gives the id of a product.
pub(super) fn tells_product(text: &str) -> bool {
    labelled_number(text, &PRODUCT_ID).is_some()
}

/// The id that the page shows with its name, if it shows exactly one.
pub(super) fn shown_product(index: &Index<'_>) -> Option<ProductId> {
    let mut ids: Vec<ProductId> = index
        .all()
        .filter(|id| index.says(*id, tells_product))
        .filter_map(|id| labelled_number(index.words(id), &PRODUCT_ID))
        .collect();
    ids.dedup();
    (ids.len() == 1).then(|| ids.pop()).flatten()
}
