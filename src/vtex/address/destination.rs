//! The address of a page that a guide sends the user to.

use crate::domain::Destination;

/// The address in the shell of the Admin at an origin (see [`super::Address::admin_origin`]).
pub fn url_of(origin: &str, to: &Destination) -> String {
    let path = match to {
        Destination::Inventory(sku) => format!("/admin/inventory/?keyword={sku}&skuId={sku}"),
        Destination::LegacyProductForm(product) => format!("/admin/Site/ProdutoForm.aspx?id={product}"),
        Destination::NewProductList => "/admin/catalog-products".to_owned(),
        Destination::FeedList => "/admin/Site/Xml.aspx".to_owned(),
    };
    format!("{origin}{path}")
}

#[cfg(test)]
mod tests {
    use super::super::{Address, Document, Page};
    use super::*;
    use crate::domain::{ProductId, SkuId};

    #[test]
    fn every_destination_is_read_back() {
        let cases = [
            (Destination::Inventory(SkuId(301)), Page::Inventory { sku: Some(SkuId(301)), keyword: Some("301".to_owned()) }),
            (Destination::LegacyProductForm(ProductId(900)), Page::LegacyProductForm { product: Some(ProductId(900)) }),
            (Destination::NewProductList, Page::NewProducts { product: None }),
            (Destination::FeedList, Page::FeedList),
        ];
        for origin in ["https://demoshop.myvtex.com", "https://dev--demoshop.myvtex.com:8443"] {
            for (to, page) in &cases {
                let address = Address::parse(&url_of(origin, to)).expect("an address");
                assert_eq!((address.origin.as_str(), address.document, &address.page), (origin, Document::Shell, page));
            }
        }
    }
}
