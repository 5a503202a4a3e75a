//! Logistics API, inventory by SKU: one row a warehouse. A row that cannot be read spoils the whole, for a sum of some rows is a lie.

use serde::Deserialize;

use crate::domain::{Inventory, SkuId, StockLine, WarehouseId};
use crate::facts::Missing;

use super::wire::{parse, switch, text, whole};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    sku_id: Option<String>,
    balance: Option<Vec<Row>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Row {
    #[serde(deserialize_with = "text")]
    warehouse_id: Option<String>,
    #[serde(deserialize_with = "text")]
    warehouse_name: Option<String>,
    #[serde(deserialize_with = "whole")]
    total_quantity: Option<i64>,
    #[serde(deserialize_with = "whole")]
    reserved_quantity: Option<i64>,
    #[serde(deserialize_with = "switch")]
    has_unlimited_quantity: Option<bool>,
}

/// All rows of a SKU.
pub(super) fn read(json: &str, sku: SkuId) -> Result<Inventory, Missing> {
    let wire: Wire = parse(json)?;
    let is_asked = wire.sku_id.is_none_or(|id| SkuId::parse(&id) == Some(sku));
    let lines: Option<Vec<StockLine>> = wire.balance.and_then(|rows| rows.into_iter().map(line).collect());
    match lines {
        Some(lines) if is_asked && !has_doubles(&lines) => Ok(Inventory { lines, complete: true }),
        _ => Err(Missing::Malformed),
    }
}

fn line(row: Row) -> Option<StockLine> {
    let warehouse = row.warehouse_id?;
    Some(StockLine {
        name: row.warehouse_name.unwrap_or_else(|| warehouse.clone()),
        warehouse: Some(WarehouseId(warehouse)),
        total: row.total_quantity?,
        reserved: row.reserved_quantity?,
        unlimited: row.has_unlimited_quantity?,
    })
}

/// The same warehouse twice would be counted twice.
fn has_doubles(lines: &[StockLine]) -> bool {
    lines.iter().enumerate().any(|(index, line)| lines[..index].iter().any(|other| other.warehouse == line.warehouse))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(rows: &str) -> String {
        format!(r#"{{"skuId":"301","balance":[{rows}]}}"#)
    }

    fn row(total: &str, rest: &str) -> String {
        format!(r#"{{"warehouseId":"main","totalQuantity":{total},"reservedQuantity":2,"hasUnlimitedQuantity":false{rest}}}"#)
    }

    #[test]
    fn rows_become_lines() {
        let rest = r#","warehouseName":"Main store","timeToRefill":null,"leadTime":"1.00:00:00","unheardOf":{}"#;
        let inventory = read(&body(&row("12.0", rest)), SkuId(301)).expect("an inventory");
        assert!(inventory.complete);
        let line = &inventory.lines[0];
        assert_eq!((line.name.as_str(), line.total, line.reserved, line.available()), ("Main store", 12, 2, 10));
        assert_eq!(read(&body(""), SkuId(301)), Ok(Inventory { lines: vec![], complete: true }));
        assert_eq!(read(&body(&row("-4", "")), SkuId(301)).map(|inventory| inventory.lines[0].available()), Ok(-6));
    }

    #[test]
    fn an_unreadable_row_spoils_the_whole() {
        let good = row("1", "");
        let cases = [
            body(&row("null", "")),
            body(&row("\"many\"", "")),
            body(&row("1.5", "")),
            body(&format!("{good},{good}")),
            body(&format!("{good},null")),
            body(&good.replace("\"hasUnlimitedQuantity\":false", "\"hasUnlimitedQuantity\":null")),
            body(&good.replace("\"warehouseId\":\"main\",", "")),
            body(&good.replace("\"reservedQuantity\":2", "\"ReservedQuantity\":2")),
            body(&good).replace("301", "302"),
            r#"{"skuId":"301"}"#.to_owned(),
            r#"{"skuId":"301","balance":null}"#.to_owned(),
            "[]".to_owned(),
        ];
        for json in cases {
            assert_eq!(read(&json, SkuId(301)), Err(Missing::Malformed), "{json}");
        }
    }
}
