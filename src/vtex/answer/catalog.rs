//! Catalog API: products and SKUs, from the registration and from the index. Field names are in Pascal case here.

use serde::Deserialize;

use crate::domain::{Product, ProductId, Sku, SkuId};
use crate::facts::Missing;

use super::wire::{parse, switch, text};

/// One shape for a product and for a SKU of each endpoint: what an endpoint does not give stays empty.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    product_id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "text")]
    sku_name: Option<String>,
    #[serde(deserialize_with = "text")]
    product_name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_visible: Option<bool>,
    #[serde(deserialize_with = "switch")]
    show_without_stock: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_product_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    product_is_visible: Option<bool>,
    #[serde(deserialize_with = "switch")]
    show_if_not_available: Option<bool>,
}

/// A product; one that was not asked for is not taken.
pub(super) fn product(json: &str, asked: Option<ProductId>) -> Result<Product, Missing> {
    let wire: Wire = parse(json)?;
    let id = wire.id.as_deref().and_then(ProductId::parse).ok_or(Missing::Malformed)?;
    if asked.is_some_and(|asked| asked != id) {
        return Err(Missing::Malformed);
    }
    Ok(Product {
        id,
        name: wire.name.unwrap_or_default(),
        active: wire.is_active,
        visible: wire.is_visible,
        show_when_out_of_stock: wire.show_without_stock,
        ..Product::default()
    })
}

/// A SKU as registered.
pub(super) fn sku(json: &str, asked: SkuId) -> Result<Sku, Missing> {
    let sku = sku_of(&parse(json)?).ok_or(Missing::Malformed)?;
    if sku.id == asked { Ok(sku) } else { Err(Missing::Malformed) }
}

/// A SKU and its product as the index has them.
pub(super) fn indexed(json: &str, asked: Option<SkuId>) -> Result<(Sku, Option<Product>), Missing> {
    let wire: Wire = parse(json)?;
    let sku = sku_of(&wire).ok_or(Missing::Malformed)?;
    if asked.is_some_and(|asked| asked != sku.id) {
        return Err(Missing::Malformed);
    }
    let product = sku.product.map(|id| Product {
        id,
        name: wire.product_name.unwrap_or_default(),
        active: wire.is_product_active,
        visible: wire.product_is_visible,
        show_when_out_of_stock: wire.show_if_not_available,
        ..Product::default()
    });
    Ok((sku, product))
}

/// The SKUs of a product. One that cannot be read spoils the list, for the list is what is counted.
pub(super) fn skus(json: &str, product: ProductId) -> Result<Vec<Sku>, Missing> {
    let rows: Vec<Wire> = parse(json)?;
    let skus: Option<Vec<Sku>> = rows.iter().map(sku_of).collect();
    let mut skus = skus.ok_or(Missing::Malformed)?;
    for sku in &mut skus {
        if *sku.product.get_or_insert(product) != product {
            return Err(Missing::Malformed);
        }
    }
    skus.sort_by_key(|sku| sku.id);
    skus.dedup_by_key(|sku| sku.id);
    Ok(skus)
}

/// The SKU id of a reference code: a bare JSON string.
pub(super) fn sku_id(json: &str) -> Result<SkuId, Missing> {
    let value: serde_json::Value = parse(json)?;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    SkuId::parse(&text).ok_or(Missing::Malformed)
}

fn sku_of(wire: &Wire) -> Option<Sku> {
    Some(Sku {
        id: SkuId::parse(wire.id.as_deref()?)?,
        product: wire.product_id.as_deref().and_then(ProductId::parse),
        name: wire.name.clone().or_else(|| wire.sku_name.clone()).unwrap_or_default(),
        active: wire.is_active,
        ..Sku::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_keeps_what_is_unknown_unknown() {
        let json =
            r#"{"Id":900,"Name":"Trail Shoe","IsVisible":true,"IsActive":null,"ShowWithoutStock":false,"SupplierId":null}"#;
        let read = product(json, Some(ProductId(900))).expect("a product");
        assert_eq!(read.name, "Trail Shoe");
        assert_eq!((read.active, read.visible, read.show_when_out_of_stock), (None, Some(true), Some(false)));
        assert_eq!(product(json, Some(ProductId(901))), Err(Missing::Malformed));
        assert_eq!(product("{}", None), Err(Missing::Malformed));
        assert_eq!(product("null", None), Err(Missing::NotFound));
    }

    #[test]
    fn a_sku_knows_its_product() {
        let registered = sku(r#"{"Id":"301","ProductId":900,"IsActive":false,"Name":"41"}"#, SkuId(301)).expect("a SKU");
        assert_eq!((registered.product, registered.active, registered.name.as_str()), (Some(ProductId(900)), Some(false), "41"));
        assert_eq!(sku(r#"{"Id":302}"#, SkuId(301)), Err(Missing::Malformed));
        let json = r#"{"Id":301,"ProductId":900,"SkuName":"41","ProductName":"Shoe","IsActive":true,"ShowIfNotAvailable":true}"#;
        let (known, product) = indexed(json, None).expect("a SKU of the index");
        assert_eq!((known.name.as_str(), known.active), ("41", Some(true)));
        assert_eq!(product.and_then(|product| product.show_when_out_of_stock), Some(true));
    }

    #[test]
    fn the_skus_of_a_product_are_counted_once() {
        let row = |id: &str| format!(r#"{{"Id":{id},"ProductId":900,"IsActive":true}}"#);
        let list = |rows: &[String]| format!("[{}]", rows.join(","));
        let ids = |json: &str| skus(json, ProductId(900)).map(|skus| skus.iter().map(|sku| sku.id.0).collect::<Vec<_>>());
        assert_eq!(ids(&list(&[row("302"), row("301"), row("302")])), Ok(vec![301, 302]));
        assert_eq!(ids("[]"), Ok(vec![]));
        assert_eq!(ids(&list(&[row("301"), row("null")])), Err(Missing::Malformed));
        assert_eq!(ids(&list(&[row("301").replace("900", "7")])), Err(Missing::Malformed));
    }

    #[test]
    fn a_reference_code_leads_to_a_sku() {
        let cases = [
            ("\"301\"", Ok(SkuId(301))),
            ("301", Ok(SkuId(301))),
            ("null", Err(Missing::NotFound)),
            ("\"\"", Err(Missing::Malformed)),
        ];
        for (json, id) in cases {
            assert_eq!(sku_id(json), id, "{json}");
        }
    }
}
