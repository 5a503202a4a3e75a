//! Catalog API, the SKU as the index has it: the copy that the checkout reads, with the product, the sellers and the channels.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::wire::{date, measure, parse, part, switch, text, text_of, texts, word};
use crate::domain::{
    Attachment, Binding, Collection, Dimension, IndexedSku, Moment, ProductId, SalesChannel, SkuId, Thousandths,
    put_in_order_once,
};
use crate::facts::Missing;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    product_id: Option<String>,
    #[serde(deserialize_with = "text")]
    sku_name: Option<String>,
    #[serde(deserialize_with = "text")]
    product_name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_product_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    product_is_visible: Option<bool>,
    #[serde(deserialize_with = "switch")]
    show_if_not_available: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_brand_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_direct_category_active: Option<bool>,
    #[serde(deserialize_with = "texts")]
    sales_channels: Option<Vec<String>>,
    #[serde(deserialize_with = "part")]
    sku_sellers: Option<Vec<Seller>>,
    #[serde(deserialize_with = "part")]
    images: Option<Vec<Value>>,
    #[serde(deserialize_with = "part")]
    attachments: Option<Vec<Extra>>,
    #[serde(deserialize_with = "part")]
    product_cluster_names: Option<BTreeMap<String, Value>>,
    #[serde(deserialize_with = "switch")]
    is_kit: Option<bool>,
    #[serde(deserialize_with = "part")]
    kit_items: Option<Vec<Value>>,
    #[serde(deserialize_with = "measure")]
    unit_multiplier: Option<Thousandths>,
    #[serde(deserialize_with = "part")]
    dimension: Option<Packed>,
    #[serde(deserialize_with = "text")]
    modal_type: Option<String>,
    #[serde(deserialize_with = "date")]
    release_date: Option<Moment>,
    #[serde(deserialize_with = "date")]
    estimated_date_arrival: Option<Moment>,
    #[serde(deserialize_with = "word")]
    tax_code: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Seller {
    #[serde(deserialize_with = "text")]
    seller_id: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Extra {
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "switch")]
    is_required: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Packed {
    #[serde(deserialize_with = "measure")]
    weight: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    height: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    width: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    length: Option<Thousandths>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Component {
    #[serde(deserialize_with = "text")]
    stock_keeping_unit_id: Option<String>,
}

/// A SKU of the index; one that was not asked for is not taken.
pub(super) fn read(json: &str, asked: Option<SkuId>) -> Result<IndexedSku, Missing> {
    let wire: Wire = parse(json)?;
    let id = wire.id.as_deref().and_then(SkuId::parse).ok_or(Missing::Malformed)?;
    if asked.is_some_and(|asked| asked != id) {
        return Err(Missing::Malformed);
    }
    Ok(IndexedSku {
        id,
        product: wire.product_id.as_deref().and_then(ProductId::parse),
        name: wire.sku_name.unwrap_or_default(),
        product_name: wire.product_name.unwrap_or_default(),
        active: wire.is_active,
        product_active: wire.is_product_active,
        visible: wire.product_is_visible,
        show_when_out_of_stock: wire.show_if_not_available,
        brand_active: wire.is_brand_active,
        category_active: wire.is_direct_category_active,
        channels: wire.sales_channels.map(|channels| channels.into_iter().map(SalesChannel).collect()),
        sellers: wire.sku_sellers.and_then(|sellers| sellers.into_iter().map(binding).collect()),
        images: wire.images.map(|images| images.len()),
        attachments: wire.attachments.and_then(|extras| extras.into_iter().map(attachment).collect()),
        collections: wire.product_cluster_names.and_then(|names| names.into_iter().map(collection).collect()),
        kit: wire.is_kit,
        components: wire.kit_items.and_then(|items| items.iter().map(component).collect()),
        unit_multiplier: wire.unit_multiplier,
        dimension: wire.dimension.map(measures),
        modal: wire.modal_type,
        released: wire.release_date,
        arrives: wire.estimated_date_arrival,
        fiscal_code: wire.tax_code,
    })
}

/// The components of a kit: one record or a list of them, both are seen.
pub(super) fn components(json: &str, kit: SkuId) -> Result<Vec<SkuId>, Missing> {
    let rows = match parse::<Value>(json)? {
        Value::Array(rows) => rows,
        row => vec![row],
    };
    let id = |row: Value| SkuId::parse(&serde_json::from_value::<Component>(row).ok()?.stock_keeping_unit_id?);
    let mut ids: Vec<SkuId> = rows.into_iter().map(id).collect::<Option<_>>().ok_or(Missing::Malformed)?;
    ids.retain(|id| *id != kit);
    put_in_order_once(&mut ids);
    Ok(ids)
}

fn binding(wire: Seller) -> Option<Binding> {
    Some(Binding { seller: wire.seller_id?, active: wire.is_active })
}

fn attachment(wire: Extra) -> Option<Attachment> {
    Some(Attachment { name: wire.name?, active: wire.is_active, required: wire.is_required })
}

fn collection((id, name): (String, Value)) -> Option<Collection> {
    Some(Collection { id, name: text_of(&name).unwrap_or_default() })
}

/// The schema says texts; records with an id are taken as well, for the list of a kit with components is not documented.
fn component(item: &Value) -> Option<SkuId> {
    let id = ["Id", "SkuId", "ItemId"].iter().find_map(|name| item.get(name)).unwrap_or(item);
    SkuId::parse(&text_of(id)?)
}

fn measures(wire: Packed) -> Dimension {
    Dimension { weight: wire.weight, height: wire.height, width: wire.width, length: wire.length }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn the_index_tells_what_the_checkout_reads() {
        let sku = read(samples::INDEX, Some(SkuId(301))).expect("a SKU of the index");
        assert_eq!((sku.id, sku.product, sku.name.as_str()), (SkuId(301), Some(ProductId(900)), "41"));
        let flags =
            [sku.active, sku.product_active, sku.visible, sku.show_when_out_of_stock, sku.brand_active, sku.category_active];
        assert_eq!(flags, [Some(true), Some(true), Some(true), Some(false), Some(true), Some(false)]);
        let channels = ["1", "3"].map(|id| SalesChannel(id.to_owned())).to_vec();
        assert_eq!((sku.channels, sku.images, sku.fiscal_code.as_deref()), (Some(channels), Some(1), Some("")));
        assert_eq!(sku.sellers, Some(vec![Binding { seller: "1".to_owned(), active: Some(true) }]));
        let extra = Attachment { name: "Engraving".to_owned(), active: Some(true), required: Some(true) };
        assert_eq!(sku.attachments, Some(vec![extra]));
        assert_eq!(sku.collections.map(|list| list.len()), Some(2));
        assert_eq!((sku.kit, sku.components, sku.unit_multiplier), (Some(true), Some(vec![SkuId(311)]), Some(Thousandths(2500))));
        assert_eq!(sku.dimension.and_then(|size| size.weight), Some(Thousandths(300_250)));
        assert_eq!((sku.released, sku.arrives), (moment("2026-01-01T00:00:00"), None));
        assert_eq!(read(samples::INDEX, Some(SkuId(302))), Err(Missing::Malformed));
    }

    #[test]
    fn what_cannot_be_read_is_not_known() {
        let json = r#"{"Id":"301","SkuSellers":[{"IsActive":true}],"Images":null,"KitItems":[{"Id":311},null],"Dimension":7,
            "SalesChannels":"1","Attachments":{},"ProductClusterNames":[],"ReleaseDate":"0001-01-01T00:00:00"}"#;
        assert_eq!(read(json, None), Ok(IndexedSku { id: SkuId(301), ..IndexedSku::default() }));
        assert_eq!(read("{}", None), Err(Missing::Malformed));
        assert_eq!(read("null", None), Err(Missing::NotFound));
    }

    #[test]
    fn a_kit_has_components() {
        let row = |id: &str| format!(r#"{{"Id":1,"StockKeepingUnitParent":301,"StockKeepingUnitId":{id},"Quantity":2}}"#);
        let cases = [
            (row("311"), Ok(vec![SkuId(311)])),
            (format!("[{},{},{}]", row("312"), row("\"311\""), row("312")), Ok(vec![SkuId(311), SkuId(312)])),
            ("[]".to_owned(), Ok(vec![])),
            (row("null"), Err(Missing::Malformed)),
            ("null".to_owned(), Err(Missing::NotFound)),
        ];
        for (json, expected) in cases {
            assert_eq!(components(&json, SkuId(301)), expected, "{json}");
        }
    }
}
