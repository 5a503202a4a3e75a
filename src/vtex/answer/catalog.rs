//! Catalog API: products and SKUs as registered. Field names are in Pascal case here.

use serde::Deserialize;

use super::wire::{date, measure, parse, switch, text, texts, whole, word};
use crate::domain::{Dimension, Moment, Product, ProductId, SalesChannel, Sku, SkuId, Thousandths};
use crate::facts::Missing;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct WireProduct {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_visible: Option<bool>,
    #[serde(deserialize_with = "switch")]
    show_without_stock: Option<bool>,
    #[serde(deserialize_with = "whole")]
    brand_id: Option<i64>,
    #[serde(deserialize_with = "whole")]
    category_id: Option<i64>,
    #[serde(deserialize_with = "date")]
    release_date: Option<Moment>,
    #[serde(deserialize_with = "texts")]
    list_store_id: Option<Vec<String>>,
    #[serde(deserialize_with = "word")]
    tax_code: Option<String>,
}

/// One shape for a single SKU and for the list of a product's: the two name the packaged measures differently.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct WireSku {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    product_id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    activate_if_possible: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_kit: Option<bool>,
    #[serde(deserialize_with = "measure")]
    unit_multiplier: Option<Thousandths>,
    #[serde(deserialize_with = "text")]
    modal_type: Option<String>,
    #[serde(deserialize_with = "date")]
    date_updated: Option<Moment>,
    #[serde(deserialize_with = "measure")]
    packaged_weight_kg: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    packaged_height: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    packaged_width: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    packaged_length: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    weight_kg: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    height: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    width: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    length: Option<Thousandths>,
}

/// A product; one that was not asked for is not taken.
pub(super) fn product(json: &str, asked: Option<ProductId>) -> Result<Product, Missing> {
    let wire: WireProduct = parse(json)?;
    let id = wire.id.as_deref().and_then(ProductId::parse).ok_or(Missing::Malformed)?;
    if asked.is_some_and(|asked| asked != id) {
        return Err(Missing::Malformed);
    }
    let record = |id: Option<i64>| id.and_then(|id| u32::try_from(id).ok());
    Ok(Product {
        id,
        name: wire.name.unwrap_or_default(),
        active: wire.is_active,
        visible: wire.is_visible,
        show_when_out_of_stock: wire.show_without_stock,
        brand: record(wire.brand_id),
        category: record(wire.category_id),
        released: wire.release_date,
        channels: wire.list_store_id.map(|channels| channels.into_iter().map(SalesChannel).collect()),
        fiscal_code: wire.tax_code,
    })
}

/// A SKU as registered.
pub(super) fn sku(json: &str, asked: SkuId) -> Result<Sku, Missing> {
    let wire: WireSku = parse(json)?;
    let packed = Dimension {
        weight: wire.packaged_weight_kg,
        height: wire.packaged_height,
        width: wire.packaged_width,
        length: wire.packaged_length,
    };
    let sku = sku_of(wire, packed).ok_or(Missing::Malformed)?;
    if sku.id == asked { Ok(sku) } else { Err(Missing::Malformed) }
}

/// The SKUs of a product. One that cannot be read spoils the list, for the list is what is counted.
pub(super) fn skus(json: &str, product: ProductId) -> Result<Vec<Sku>, Missing> {
    let rows: Vec<WireSku> = parse(json)?;
    let listed = |wire: WireSku| {
        let packed = Dimension { weight: wire.weight_kg, height: wire.height, width: wire.width, length: wire.length };
        sku_of(wire, packed)
    };
    let skus: Option<Vec<Sku>> = rows.into_iter().map(listed).collect();
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

fn sku_of(wire: WireSku, packed: Dimension) -> Option<Sku> {
    Some(Sku {
        id: SkuId::parse(wire.id.as_deref()?)?,
        product: wire.product_id.as_deref().and_then(ProductId::parse),
        name: wire.name.unwrap_or_default(),
        active: wire.is_active,
        activate_if_possible: wire.activate_if_possible,
        kit: wire.is_kit,
        unit_multiplier: wire.unit_multiplier,
        modal: wire.modal_type,
        dimension: (packed != Dimension::default()).then_some(packed),
        changed: wire.date_updated,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn a_product_keeps_what_is_unknown_unknown() {
        let read = product(samples::PRODUCT, Some(ProductId(900))).expect("a product");
        assert_eq!((read.name.as_str(), read.brand, read.category), ("Trail Shoe", Some(77), Some(12)));
        assert_eq!((read.active, read.visible, read.show_when_out_of_stock), (None, Some(true), Some(false)));
        assert_eq!((read.released, read.fiscal_code.as_deref()), (moment("2025-01-01T00:00:00"), Some("")));
        assert_eq!(read.channels, Some(vec![SalesChannel("1".to_owned()), SalesChannel("3".to_owned())]));
        assert_eq!(product(samples::PRODUCT, Some(ProductId(901))), Err(Missing::Malformed));
        assert_eq!(product("{}", None), Err(Missing::Malformed));
        assert_eq!(product("null", None), Err(Missing::NotFound));
    }

    #[test]
    fn a_sku_knows_its_product_and_its_package() {
        let read = sku(samples::SKU, SkuId(301)).expect("a SKU");
        assert_eq!((read.product, read.active, read.name.as_str()), (Some(ProductId(900)), Some(false), "41"));
        assert_eq!((read.activate_if_possible, read.kit, read.modal.as_deref()), (Some(true), Some(false), Some("GLASS")));
        let weight = |sku: &Sku| sku.dimension.and_then(|size| size.weight);
        assert_eq!((weight(&read), read.unit_multiplier), (Some(Thousandths(300_500)), Some(Thousandths(1000))));
        assert_eq!(sku(r#"{"Id":302}"#, SkuId(301)), Err(Missing::Malformed));
        let listed = skus(samples::SKUS, ProductId(900)).expect("SKUs");
        assert_eq!((weight(&listed[0]), listed[0].changed), (Some(Thousandths(300_000)), moment("2026-01-06T19:10:00")));
        assert_eq!(skus(r#"[{"Id":301}]"#, ProductId(900)).map(|skus| skus[0].dimension), Ok(None));
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
