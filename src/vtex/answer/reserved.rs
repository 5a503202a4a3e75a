//! Logistics API: the reservations of a row and its supply lots.

use serde::Deserialize;

use super::Answer;
use super::wire::{date, parse, part, switch, text, whole};
use crate::domain::{Moment, Reservation, Reservations, SupplyLot, WarehouseId};
use crate::facts::Missing;

/// The list of reservations is not in VTEX's schema; both ways of writing its names are taken.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Page {
    #[serde(alias = "Items")]
    items: Option<Vec<Row>>,
    #[serde(deserialize_with = "part")]
    paging: Option<Paging>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Row {
    #[serde(deserialize_with = "whole", alias = "quantity")]
    quantity: Option<i64>,
    #[serde(deserialize_with = "text", alias = "status")]
    status: Option<String>,
    #[serde(deserialize_with = "date", alias = "maximumConfirmationDateUtc")]
    maximum_confirmation_date_utc: Option<Moment>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Paging {
    #[serde(deserialize_with = "whole")]
    total: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Lot {
    #[serde(deserialize_with = "whole")]
    total_quantity: Option<i64>,
    #[serde(deserialize_with = "whole")]
    reserved_quantity: Option<i64>,
    #[serde(deserialize_with = "whole")]
    available_quantity: Option<i64>,
    #[serde(deserialize_with = "date")]
    date_of_supply_utc: Option<Moment>,
    #[serde(deserialize_with = "switch")]
    keep_selling_after_expiration: Option<bool>,
}

/// The reservations of a row.
pub(super) fn reservations(json: &str, warehouse: &WarehouseId) -> Result<Reservations, Missing> {
    let page: Page = parse(json)?;
    let reservation = |row: Row| {
        let (warehouse, units) = (warehouse.clone(), row.quantity?);
        Some(Reservation { warehouse, units, status: row.status, expires: row.maximum_confirmation_date_utc })
    };
    let list: Option<Vec<_>> = page.items.and_then(|rows| rows.into_iter().map(reservation).collect());
    let total = page.paging.and_then(|paging| paging.total).and_then(|total| u64::try_from(total).ok());
    Ok(Reservations { list: list.ok_or(Missing::Malformed)?, total, too_many: false })
}

/// Whether VTEX refused because a row has more than 2,000 active reservations.
pub(super) fn are_too_many(answer: &Answer) -> bool {
    answer.status == 400 && answer.body.contains("Too many active reservations")
}

/// The supply lots of a row.
pub(super) fn lots(json: &str, warehouse: &WarehouseId) -> Result<Vec<SupplyLot>, Missing> {
    let rows: Vec<Lot> = parse(json)?;
    let lot = |row: Lot| {
        let counted = || Some(row.total_quantity?.saturating_sub(row.reserved_quantity?));
        Some(SupplyLot {
            warehouse: warehouse.clone(),
            available: row.available_quantity.or_else(counted)?,
            arrives: row.date_of_supply_utc,
            keeps_selling: row.keep_selling_after_expiration,
        })
    };
    rows.into_iter().map(lot).collect::<Option<_>>().ok_or(Missing::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn reservations_are_listed_and_counted() {
        let main = WarehouseId("main".to_owned());
        let read = reservations(samples::RESERVATIONS, &main).expect("reservations");
        assert_eq!((read.total, read.too_many, read.list.len()), (Some(4), false, 1));
        let row = &read.list[0];
        assert_eq!((row.units, row.status.as_deref(), row.expires), (2, Some("Authorized"), moment("2026-02-06T12:00:00")));
        let lower = r#"{"items":[{"quantity":"3","status":1,"maximumConfirmationDateUtc":"0001-01-01T00:00:00"}]}"#;
        let read = reservations(lower, &main).expect("reservations");
        assert_eq!((read.total, read.list[0].units, read.list[0].expires), (None, 3, None));
        assert_eq!(reservations(r#"{"items":[{}]}"#, &main), Err(Missing::Malformed));
        assert_eq!(reservations("{}", &main), Err(Missing::Malformed));
    }

    #[test]
    fn lots_arrive() {
        let main = WarehouseId("main".to_owned());
        let read = lots(samples::LOTS, &main).expect("lots");
        assert_eq!((read[0].available, read[0].keeps_selling), (96, Some(true)));
        assert_eq!(read[0].arrives, moment("2026-05-04T00:00:00Z"));
        let counted = samples::LOTS.replace("\"availableQuantity\":96", "\"availableQuantity\":null");
        assert_eq!(lots(&counted, &main).map(|lots| lots[0].available), Ok(95));
        assert_eq!(lots("[{}]", &main), Err(Missing::Malformed));
        assert_eq!(lots("[]", &main), Ok(vec![]));
    }
}
