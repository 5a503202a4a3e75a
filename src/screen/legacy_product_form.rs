//! The product form of the legacy catalogue, `ProdutoForm.aspx`: rendered by the server, posted back to itself.

use super::address::Address;
use super::index::Index;
use super::{ProductFormReading, product_form};
use crate::domain::ProductId;

/// Seen working on the project's own stand-in store only; a real account is unverified.
pub(super) const SEEN_WORKING: &str = "stand-in store";

pub(super) fn read(index: &Index<'_>, address: &Address<'_>) -> ProductFormReading {
    product_form::read(index, product_of(address), true)
}

/// One third party writes `IdProduto`, everybody else `id`.
fn product_of(address: &Address<'_>) -> Option<ProductId> {
    address.parameter("id").or_else(|| address.parameter("idproduto")).and_then(ProductId::parse)
}

/// The product that a form posts itself back for, where the page alone must tell.
pub(super) fn posted_product(index: &Index<'_>) -> Option<ProductId> {
    let action = index.all().find_map(|id| index.attribute(id, "action").filter(|_| index.node(id).tag == "form"))?;
    product_of(&Address::of(action))
}
