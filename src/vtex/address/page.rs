//! Which page of the Admin an address is: the same page has an address in the shell, in its frame and on the legacy host.
//!
//! Source: addresses in VTEX's help, known issues and shell sources, read 2026-08-21; case differs between them.

use serde::{Deserialize, Serialize};

use super::{HostKind, Url, decoded};
use crate::domain::{ProductId, SkuId};

/// Whether a document holds the page itself or frames it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Document {
    /// The Admin's shell. Most pages are in a frame below it; some newer ones may be drawn by the shell itself (unverified).
    Shell,
    /// The page itself: a frame of the shell, or the legacy host opened directly.
    Content,
}

/// A page of the Admin, with the record in its address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Page {
    /// Inventory Management.
    Inventory {
        /** The SKU it is filtered to. */
        sku: Option<SkuId>,
        /** What stands in its search box. */
        keyword: Option<String>,
    },
    /// The product form of the legacy catalogue; a new product has no id.
    LegacyProductForm {
        /** The product. */
        product: Option<ProductId>,
    },
    /// The SKU form of the legacy catalogue; a new SKU has no id.
    LegacySkuForm {
        /** The SKU. */
        sku: Option<SkuId>,
    },
    /// XML Integration.
    FeedList,
    /// The form of a feed; its address names the feed in no documented way.
    FeedForm,
    /// The new catalogue: the list, or the form of a product if the address has an id (the form's address is unverified).
    NewProducts {
        /** The product. */
        product: Option<ProductId>,
    },
    /// An order.
    Order(String),
    /// Any other page of the Admin.
    OtherAdmin,
    /// A page on VTEX's hosts that is not the Admin, the store itself for example.
    NotAdmin,
}

/// The document and page at an address.
pub(super) fn read(host: HostKind, url: &Url) -> (Document, Page) {
    let segments: Vec<&str> = url.segments.iter().map(String::as_str).collect();
    match (host, segments.as_slice()) {
        (HostKind::Facelift, path) => (Document::Content, Page::NewProducts { product: product_in(path, url) }),
        (HostKind::SharedAdmin, _) => (Document::Content, Page::OtherAdmin),
        (HostKind::Legacy, ["admin", path @ ..])
        | (HostKind::Admin, ["admin-proxy", path @ ..] | ["admin", "app" | "iframe", path @ ..]) => {
            (Document::Content, page(path, url))
        }
        (HostKind::Admin, ["admin", path @ ..]) => (Document::Shell, page(path, url)),
        _ => (Document::Content, Page::NotAdmin),
    }
}

fn page(path: &[&str], url: &Url) -> Page {
    match path {
        ["inventory", ..] => {
            let sku = url.query("skuId").and_then(|id| SkuId::parse(&id));
            Page::Inventory { sku, keyword: url.query("keyword") }
        }
        ["site", "produtoform.aspx"] => {
            let id = url.query("id").or_else(|| url.query("IdProduto"));
            Page::LegacyProductForm { product: id.and_then(|id| ProductId::parse(&id)) }
        }
        ["site", "skuform.aspx"] => Page::LegacySkuForm { sku: url.query("IdSku").and_then(|id| SkuId::parse(&id)) },
        ["site", "xml.aspx"] => Page::FeedList,
        ["site", "xmlform.aspx"] => Page::FeedForm,
        ["catalog-products", path @ ..] => Page::NewProducts { product: product_in(path, url) },
        ["orders", id, ..] => Page::Order(decoded(id)),
        ["checkout", ..] => order_in(&url.fragment).map_or(Page::OtherAdmin, Page::Order),
        _ => Page::OtherAdmin,
    }
}

/// The new catalogue's form is said to be a child route of the list: its first number is the product.
fn product_in(path: &[&str], url: &Url) -> Option<ProductId> {
    let in_query = || ["productId", "id"].iter().find_map(|name| ProductId::parse(&url.query(name)?));
    path.iter().find_map(|segment| ProductId::parse(segment)).or_else(in_query)
}

/// The old order page is a hash route: `#/orders/{id}`, with a query of its own.
fn order_in(fragment: &str) -> Option<String> {
    let path = fragment.split('?').next().unwrap_or_default();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.next().filter(|first| first.eq_ignore_ascii_case("orders"))?;
    segments.next().map(decoded)
}

#[cfg(test)]
mod tests {
    use super::super::Address;
    use super::*;

    fn at(path: &str) -> (Document, Page) {
        let address = Address::parse(&format!("https://demoshop.myvtex.com{path}")).expect("an address");
        (address.document, address.page)
    }

    #[test]
    fn pages_are_known_in_the_shell_and_in_its_frames() {
        let inventory = Page::Inventory { sku: Some(SkuId(301)), keyword: Some("301".to_owned()) };
        let form = Page::LegacyProductForm { product: Some(ProductId(900)) };
        let cases = [
            ("/admin/inventory/?keyword=301&skuId=301", Document::Shell, inventory.clone()),
            ("/ADMIN/App/Inventory?Keyword=301&SKUID=301", Document::Content, inventory),
            ("/admin/inventory", Document::Shell, Page::Inventory { sku: None, keyword: None }),
            ("/admin/Site/ProdutoForm.aspx?id=900", Document::Shell, form.clone()),
            ("/admin/site/produtoform.aspx?IdProduto=900", Document::Shell, form.clone()),
            ("/admin-proxy/Site/ProdutoForm.aspx?ID=900#x", Document::Content, form),
            ("/admin/Site/ProdutoForm.aspx?id=x", Document::Shell, Page::LegacyProductForm { product: None }),
            ("/admin/Site/SkuForm.aspx?IdSku=301", Document::Shell, Page::LegacySkuForm { sku: Some(SkuId(301)) }),
            ("/admin/Site/Xml.aspx", Document::Shell, Page::FeedList),
            ("/admin-proxy/site/XmlForm.aspx?id=4", Document::Content, Page::FeedForm),
            ("/admin/catalog-products", Document::Shell, Page::NewProducts { product: None }),
            ("/admin/catalog-products/900/skus", Document::Shell, Page::NewProducts { product: Some(ProductId(900)) }),
            ("/admin/orders/1234567890123-01", Document::Shell, Page::Order("1234567890123-01".to_owned())),
            ("/admin/checkout#/orders/v51-01?x=1", Document::Shell, Page::Order("v51-01".to_owned())),
            ("/admin/iframe/checkout/#/orders/v51-01", Document::Content, Page::Order("v51-01".to_owned())),
            ("/admin/checkout/#/orders?page=1", Document::Shell, Page::OtherAdmin),
            ("/admin/logistics/#/holidays", Document::Shell, Page::OtherAdmin),
            ("/admin", Document::Shell, Page::OtherAdmin),
            ("/administrator/inventory", Document::Content, Page::NotAdmin),
            ("/shoe/p?skuId=301", Document::Content, Page::NotAdmin),
        ];
        for (path, document, page) in cases {
            assert_eq!(at(path), (document, page), "{path}");
        }
    }

    #[test]
    fn the_other_hosts_hold_the_page_itself() {
        let cases = [
            ("https://demoshop.vtexcommercestable.com.br/admin/Site/Xml.aspx", Page::FeedList),
            ("https://demoshop.vtexcommercestable.com.br/shoe/p", Page::NotAdmin),
            (
                "https://catalog-facelift.admin.vtex.com/admin/catalog-products/900?an=a",
                Page::NewProducts { product: Some(ProductId(900)) },
            ),
            ("https://catalog-facelift.admin.vtex.com/product?id=900", Page::NewProducts { product: Some(ProductId(900)) }),
            ("https://other.admin.vtex.com/900", Page::OtherAdmin),
        ];
        for (text, page) in cases {
            let address = Address::parse(text).expect(text);
            assert_eq!((address.document, address.page), (Document::Content, page), "{text}");
        }
    }
}
