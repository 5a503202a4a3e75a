//! Logistics API, inventory by SKU and warehouse: one row a dock, with the sales channels of the dock.

use serde::Deserialize;

use crate::domain::{Reach, SalesChannel, WarehouseId, put_in_order_once};
use crate::facts::Missing;

use super::wire::{parse, text, texts};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Row {
    #[serde(deserialize_with = "text")]
    warehouse_id: Option<String>,
    #[serde(deserialize_with = "texts", alias = "salesChannels")]
    sales_channel: Option<Vec<String>>,
}

/// The channels of all docks that serve the warehouse. No rows mean no docks, so a row that cannot be read must not vanish.
pub(super) fn read(json: &str, warehouse: &WarehouseId) -> Result<Reach, Missing> {
    let rows: Vec<Row> = parse(json)?;
    let mut channels = Vec::new();
    for row in rows {
        // Case is not told apart in the inventory (known issue 346163).
        let is_asked = row.warehouse_id.is_none_or(|id| id.to_lowercase() == warehouse.0.trim().to_lowercase());
        match row.sales_channel {
            Some(of_dock) if is_asked => channels.extend(of_dock.into_iter().map(SalesChannel)),
            _ => return Err(Missing::Malformed),
        }
    }
    put_in_order_once(&mut channels);
    Ok(Reach { warehouse: warehouse.clone(), channels })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_of_all_docks_are_gathered() {
        let cases = [
            ("[]", Ok(vec![])),
            (r#"[{"warehouseId":"MAIN","dockId":"d1","salesChannel":["3",1]},{"salesChannel":["1"]}]"#, Ok(vec!["1", "3"])),
            (r#"[{"warehouseId":"main","salesChannel":[]}]"#, Ok(vec![])),
            (r#"[{"warehouseId":"main","salesChannel":null}]"#, Err(Missing::Malformed)),
            (r#"[{"warehouseId":"main"}]"#, Err(Missing::Malformed)),
            (r#"[{"warehouseId":"other","salesChannel":["1"]}]"#, Err(Missing::Malformed)),
            (r#"{"items":[]}"#, Err(Missing::Malformed)),
            ("null", Err(Missing::NotFound)),
        ];
        let warehouse = WarehouseId("main".to_owned());
        for (json, channels) in cases {
            let expected = channels.map(|names| Reach {
                warehouse: warehouse.clone(),
                channels: names.into_iter().map(|name| SalesChannel(name.to_owned())).collect(),
            });
            assert_eq!(read(json, &warehouse), expected, "{json}");
        }
    }
}
