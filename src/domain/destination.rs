//! A page of the Admin that a person can be sent to, by what it is about and never by its address.

use serde::{Deserialize, Serialize};

use super::{ProductId, SkuId};

/// Where a guide sends the user.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Destination {
    /// Inventory Management, filtered to a SKU.
    Inventory(SkuId),
    /// The product form of the legacy catalogue.
    LegacyProductForm(ProductId),
    /// The product list of the new catalogue; the address of its form is not documented.
    NewProductList,
    /// XML Integration.
    FeedList,
}
