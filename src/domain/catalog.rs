//! What the catalogue says of a product and its SKUs, once as registered and once as the index has it.
//!
//! Every flag is optional: an answer that leaves one out says nothing of it.

use serde::{Deserialize, Serialize};

use super::{Moment, ProductId, SalesChannel, SkuId};

/// A product with the switches that decide where it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name as registered.
    pub name: String,
    /// *Active* in the form.
    pub active: Option<bool>,
    /// *Display on website*: off hides the product, yet it can still be put in a cart.
    pub visible: Option<bool>,
    /// *Show when out of stock*: changes what is displayed, never what can be bought.
    pub show_when_out_of_stock: Option<bool>,
    /// The brand's id.
    pub brand: Option<u32>,
    /// The category's id.
    pub category: Option<u32>,
    /// The release date; shown from then on.
    pub released: Option<Moment>,
    /// The sales channels it is linked to; only the older endpoint tells.
    pub channels: Option<Vec<SalesChannel>>,
    /// The fiscal code (NCM); empty if none is registered.
    pub fiscal_code: Option<String>,
}

/// A SKU as registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sku {
    /// Its id.
    pub id: SkuId,
    /// The product it belongs to.
    pub product: Option<ProductId>,
    /// Its name as registered.
    pub name: String,
    /// Whether the SKU is active.
    pub active: Option<bool>,
    /// *Activate SKU if possible*: VTEX activates it once its requirements are met.
    pub activate_if_possible: Option<bool>,
    /// Whether it is a kit (bundle).
    pub kit: Option<bool>,
    /// Carts take multiples of this only.
    pub unit_multiplier: Option<Thousandths>,
    /// The modal it must travel by, such as `CHEMICALS`; `None` also when it has none.
    pub modal: Option<String>,
    /// Its packaged measures.
    pub dimension: Option<Dimension>,
    /// When it was last changed; only the list of a product's SKUs tells.
    pub changed: Option<Moment>,
}

/// A SKU as the index has it, with its product: what the checkout reads. It may be older than the registration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IndexedSku {
    /// Its id.
    pub id: SkuId,
    /// The product it belongs to.
    pub product: Option<ProductId>,
    /// The SKU's name.
    pub name: String,
    /// The product's name.
    pub product_name: String,
    /// Whether the SKU is active.
    pub active: Option<bool>,
    /// Whether the product is active.
    pub product_active: Option<bool>,
    /// *Display on website*.
    pub visible: Option<bool>,
    /// *Show when out of stock*.
    pub show_when_out_of_stock: Option<bool>,
    /// Whether the brand is active.
    pub brand_active: Option<bool>,
    /// Whether the category is active.
    pub category_active: Option<bool>,
    /// The sales channels it is in.
    pub channels: Option<Vec<SalesChannel>>,
    /// The sellers that are bound to it.
    pub sellers: Option<Vec<Binding>>,
    /// How many images it has.
    pub images: Option<usize>,
    /// Its attachments.
    pub attachments: Option<Vec<Attachment>>,
    /// The collections its product is in.
    pub collections: Option<Vec<Collection>>,
    /// Whether it is a kit (bundle).
    pub kit: Option<bool>,
    /// The components of a kit.
    pub components: Option<Vec<SkuId>>,
    /// Carts take multiples of this only.
    pub unit_multiplier: Option<Thousandths>,
    /// Its packaged measures.
    pub dimension: Option<Dimension>,
    /// The modal it must travel by.
    pub modal: Option<String>,
    /// The release date of the product.
    pub released: Option<Moment>,
    /// When a pre-sale item is expected.
    pub arrives: Option<Moment>,
    /// The fiscal code (NCM); empty if none is registered.
    pub fiscal_code: Option<String>,
}

impl IndexedSku {
    /// The seller that sells it: the shop itself, unless the SKU is bound to others alone.
    pub fn seller(&self) -> &str {
        let bindings = self.sellers.as_deref().unwrap_or_default();
        let is_own = bindings.iter().any(|binding| binding.seller == OWN_SELLER);
        let other = bindings.iter().find(|binding| binding.active != Some(false)).or_else(|| bindings.first());
        other.filter(|_| !is_own).map_or(OWN_SELLER, |binding| &binding.seller)
    }
}

/// The seller that is the shop itself.
pub const OWN_SELLER: &str = "1";

/// A seller's offer of a SKU.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binding {
    /// The seller; `1` is the shop itself.
    pub seller: String,
    /// Whether the offer is active.
    pub active: Option<bool>,
}

/// Something the shopper is asked for with the item, such as an engraving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
    /// Whether an order needs it (error ORD025).
    pub required: Option<bool>,
}

/// A collection of products.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collection {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A number with up to three decimals, in thousandths, so that values compare exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Thousandths(pub i64);

/// Packaged measures in the units that the shop uses (VTEX suggests grams and centimetres).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dimension {
    /// Weight.
    pub weight: Option<Thousandths>,
    /// Height.
    pub height: Option<Thousandths>,
    /// Width.
    pub width: Option<Thousandths>,
    /// Length.
    pub length: Option<Thousandths>,
}
