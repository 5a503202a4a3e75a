//! An invented shop for the tests, and a verdict on something in it.
//!
//! Product 900 has SKUs 301 to 304, of which 304 is inactive. SKU 301 has ten units, a row of which orders hold more than it
//! has, and an empty row; the others have nothing. Warehouse `main` and `south` ship through the dock of channel 1.

use super::{Asked, absorb, plan};
use crate::domain::{SkuId, Subject, WarehouseId};
use crate::facts::{Facts, Moment};
use crate::vtex::answer::{Answer, samples};
use crate::vtex::request::Request;

/// When everything is read.
pub(super) const AT: Moment = Moment(7);

/// A successful answer.
pub(super) fn ok(body: impl Into<String>) -> Answer {
    Answer { status: 200, body: body.into(), ..Answer::default() }
}

/// A refusal.
pub(super) fn status(status: u16) -> Answer {
    Answer { status, ..Answer::default() }
}

/// What the shop answers.
pub(super) fn shop(request: &Request) -> Answer {
    match request {
        Request::Sku(id) => ok(format!(r#"{{"Id":{id},"ProductId":900,"IsActive":true,"Name":"41"}}"#)),
        Request::SkuContext(id) => ok(index(id.0, "")),
        Request::Product(_) | Request::ProductForm(_) => ok(r#"{"Id":900,"Name":"Shoe","ShowWithoutStock":false}"#),
        Request::SkusOfProduct(_) => ok(skus(301..=304)),
        Request::Inventory(SkuId(301)) => ok(inventory(301, &[("main", 12, 2), ("south", 0, 3), ("east", 0, 0)])),
        Request::Inventory(id) => ok(inventory(id.0, &[("main", 0, 0), ("south", 0, 0), ("east", 0, 0)])),
        Request::Reach(_, warehouse) => ok(format!(r#"[{{"warehouseId":"{warehouse}","salesChannel":["1"]}}]"#)),
        Request::Dispatched(..) => ok(r#"[{"totalReservedQuantity":3,"dispatchedReservationsQuantity":1}]"#),
        Request::Prices(id) => ok(format!(r#"{{"itemId":"{id}","basePrice":59.9,"fixedPrices":[]}}"#)),
        Request::Simulation { items, .. } => ok(sold(&items.iter().map(|item| (item.sku.0, true)).collect::<Vec<_>>())),
        Request::Warehouses => ok(format!("[{},{},{}]", warehouse("main"), warehouse("south"), warehouse("east"))),
        Request::Docks => ok(r#"[{"id":"d1","isActive":true,"salesChannels":["1"]}]"#),
        _ => ok(samples::documented(request)),
    }
}

/// The same shop with nothing that asks for a further question: one row, plenty of units, shown when out of stock.
pub(super) fn healthy(request: &Request) -> Answer {
    match request {
        Request::Inventory(id) => ok(inventory(id.0, &[("main", 12, 2)])),
        Request::Product(_) => ok(r#"{"Id":900,"Name":"Shoe","ShowWithoutStock":true}"#),
        Request::SkuContext(id) => ok(index(id.0, r#","ShowIfNotAvailable":true"#)),
        _ => shop(request),
    }
}

/// A SKU of the index, with further fields.
pub(super) fn index(id: u32, more: &str) -> String {
    format!(
        r#"{{"Id":{id},"ProductId":900,"IsActive":true,"SalesChannels":[1],"SkuSellers":[{{"SellerId":"1","IsActive":true}}]{more}}}"#
    )
}

/// The SKUs of the product; the last of four is inactive.
pub(super) fn skus(ids: std::ops::RangeInclusive<u32>) -> String {
    let row = |id: u32| format!(r#"{{"Id":{id},"ProductId":900,"IsActive":{}}}"#, id != 304);
    format!("[{}]", ids.map(row).collect::<Vec<_>>().join(","))
}

/// Rows of warehouse, total and reserved.
pub(super) fn inventory(sku: u32, rows: &[(&str, i64, i64)]) -> String {
    let row = |(id, total, reserved): &(&str, i64, i64)| {
        format!(r#"{{"warehouseId":"{id}","totalQuantity":{total},"reservedQuantity":{reserved},"hasUnlimitedQuantity":false}}"#)
    };
    format!(r#"{{"skuId":"{sku}","balance":[{}]}}"#, rows.iter().map(row).collect::<Vec<_>>().join(","))
}

/// What the checkout says of each SKU: sold or out of stock.
pub(super) fn sold(skus: &[(u32, bool)]) -> String {
    let item = |(id, is_sold): &(u32, bool)| {
        format!(r#"{{"id":"{id}","availability":"{}"}}"#, if *is_sold { "available" } else { "withoutStock" })
    };
    format!(r#"{{"items":[{}],"messages":[]}}"#, skus.iter().map(item).collect::<Vec<_>>().join(","))
}

fn warehouse(id: &str) -> String {
    format!(r#"{{"id":"{id}","isActive":true,"warehouseDocks":[{{"dockId":"d1"}}]}}"#)
}

/// A row of SKU 301.
pub(super) fn row(request: fn(SkuId, WarehouseId) -> Request, name: &str) -> Request {
    request(SkuId(301), WarehouseId(name.to_owned()))
}

/// Asks until nothing is left to ask; gives the facts, and each round that was asked.
pub(super) fn verdict(mut facts: Facts, answer: impl Fn(&Request) -> Answer) -> (Facts, Asked, Vec<Vec<Request>>) {
    let (mut asked, mut rounds) = (Asked::default(), Vec::new());
    go_on(&mut facts, &mut asked, &mut rounds, answer);
    (facts, asked, rounds)
}

/// Goes on asking.
pub(super) fn go_on(facts: &mut Facts, asked: &mut Asked, rounds: &mut Vec<Vec<Request>>, answer: impl Fn(&Request) -> Answer) {
    loop {
        let round = plan(facts, asked);
        if round.is_empty() {
            return;
        }
        asked.round(&round);
        for request in &round {
            absorb(facts, request, answer(request).read(request), AT);
        }
        rounds.push(round);
    }
}

/// A verdict on a subject of which nothing is known.
pub(super) fn about(subject: Subject, answer: impl Fn(&Request) -> Answer) -> (Facts, Asked, Vec<Vec<Request>>) {
    verdict(Facts::about(subject), answer)
}
