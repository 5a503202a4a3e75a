//! Logistics API, dispatched reservations: how many reserved units have an order that is already in handling.

use serde::Deserialize;

use crate::domain::{Pending, WarehouseId};
use crate::facts::Missing;

use super::wire::{parse, whole};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Row {
    #[serde(deserialize_with = "whole")]
    total_reserved_quantity: Option<i64>,
    #[serde(deserialize_with = "whole")]
    dispatched_reservations_quantity: Option<i64>,
}

/// How the reserved units split. A list, but of one row; several that disagree cannot be told apart.
pub(super) fn read(json: &str, warehouse: &WarehouseId) -> Result<Pending, Missing> {
    let rows: Vec<Row> = parse(json)?;
    let splits: Option<Vec<(i64, i64)>> =
        rows.iter().map(|row| Some((row.total_reserved_quantity?, row.dispatched_reservations_quantity?))).collect();
    let splits = splits.ok_or(Missing::Malformed)?;
    let &(reserved, in_handling) = splits.first().ok_or(Missing::NotFound)?;
    if splits.iter().any(|split| *split != (reserved, in_handling)) {
        return Err(Missing::Malformed);
    }
    Ok(Pending { warehouse: warehouse.clone(), reserved, in_handling })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_units_split() {
        let row = r#"{"skuId":"301","quantity":2147483647,"totalReservedQuantity":15,"dispatchedReservationsQuantity":"9"}"#;
        let cases = [
            (format!("[{row}]"), Ok((15, 9))),
            (format!("[{row},{row}]"), Ok((15, 9))),
            (format!("[{row},{}]", row.replace("15", "16")), Err(Missing::Malformed)),
            (format!("[{}]", row.replace("15", "null")), Err(Missing::Malformed)),
            ("[]".to_owned(), Err(Missing::NotFound)),
        ];
        for (json, expected) in cases {
            let pending = read(&json, &WarehouseId("main".to_owned()));
            assert_eq!(pending.map(|pending| (pending.reserved, pending.in_handling)), expected, "{json}");
        }
    }
}
