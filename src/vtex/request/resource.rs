//! The permissions of License Manager that reading and fixing need, under the names that VTEX shows.
//!
//! Source: VTEX's table of License Manager resources, read 2026-08-21.

use serde::{Deserialize, Serialize};

/// A permission ("resource") of License Manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Resource {
    /// Reads inventory; three broader resources of Logistics do as well.
    InventoryViewer,
    /// Saves inventory.
    InventoryEditor,
    /// Everything of Logistics, saving inventory included.
    LogisticsEditor,
    /// Reads and saves products and SKUs.
    ProductEditor,
    /// The product list.
    ProductList,
    /// The product form.
    ProductForm,
    /// Reads SKUs.
    Skus,
    /// XML Integration; whether saving a feed needs more is not documented.
    Feeds,
    /// Reads warehouses, docks, shipping policies and reservations; *Logistics full access* does as well.
    LogisticsViewer,
    /// Reads prices.
    Prices,
    /// Reads sales channels.
    ViewProduct,
    /// Reads the components of kits.
    Kits,
    /// Reads the configuration of the cart; no narrower one is documented.
    CartConfiguration,
    /// Reads orders; *Orders Full Access* does as well.
    Orders,
    /// Reads brands.
    Brands,
    /// Reads a category.
    Categories,
}

impl Resource {
    /// Every permission that is known of.
    pub const ALL: [Self; 16] = [
        Self::InventoryViewer,
        Self::InventoryEditor,
        Self::LogisticsEditor,
        Self::ProductEditor,
        Self::ProductList,
        Self::ProductForm,
        Self::Skus,
        Self::Feeds,
        Self::LogisticsViewer,
        Self::Prices,
        Self::ViewProduct,
        Self::Kits,
        Self::CartConfiguration,
        Self::Orders,
        Self::Brands,
        Self::Categories,
    ];

    /// The name as License Manager shows it, in English in every language.
    pub const fn name(self) -> &'static str {
        self.row().2
    }

    /// The key that License Manager's API uses.
    pub(super) const fn key(self) -> &'static str {
        self.row().1
    }

    /// The id of the VTEX product that it belongs to.
    pub(super) const fn product(self) -> u16 {
        self.row().0
    }

    const fn row(self) -> (u16, &'static str, &'static str) {
        match self {
            Self::InventoryViewer => (LOGISTICS, "InventoryViewer", "Logistics inventory read only"),
            Self::InventoryEditor => (LOGISTICS, "InventoryAdmin", "Logistics inventory full access"),
            Self::LogisticsEditor => (LOGISTICS, "LogisticsAdmin", "Logistics full access"),
            Self::ProductEditor => (CATALOG, "ManterFormularioProdutoSku", "Product and SKU Management"),
            Self::ProductList => (CATALOG, "Produto.aspx", "Product Form"),
            Self::ProductForm => (CATALOG, "ProdutoForm.aspx", "Product management"),
            Self::Skus => (CATALOG, "Sku.aspx", "SKUs"),
            Self::Feeds => (CATALOG, "Xml.aspx", "Product Collections XML"),
            Self::LogisticsViewer => (LOGISTICS, "LogisticsViewer", "Logistics viewer"),
            Self::Prices => (PRICING, "read_prices", "Read prices"),
            Self::ViewProduct => (CATALOG_API, "ViewProduct", "View Product"),
            Self::Kits => (CATALOG, "SkuKit.aspx", "SKU Bundles"),
            Self::CartConfiguration => (CHECKOUT, "SaveOrderFormConfiguration", "Save OrderForm Configuration"),
            Self::Orders => (OMS, "OMSViewer", "View order"),
            Self::Brands => (CATALOG, "Marca.aspx", "Brands"),
            Self::Categories => (CATALOG, "CategoriaForm.aspx", "Categories Management"),
        }
    }
}

const LOGISTICS: u16 = 9;
const CATALOG: u16 = 2;
const CATALOG_API: u16 = 107;
const CHECKOUT: u16 = 5;
const OMS: u16 = 19;
const PRICING: u16 = 65;
