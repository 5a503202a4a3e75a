//! Recordings made for the tests: questions and answers as a browser would export them.

use sellable::domain::{Address, Moment, Personal, ProductId, SalesChannel, SkuId, Subject};
use sellable::facts::Facts;
use sellable::vtex::answer::Answer;
use sellable::vtex::gather::absorb;
use sellable::vtex::request::{Request, Wanted};
use serde_json::{Value, json};

/// The minute of the first answer; each later one comes a second later.
const START: i64 = 1_772_360_100_000;

/// A question with its answer.
pub(super) type Pair = (Request, u16, Value);

/// What the checkout is asked about a SKU.
pub(super) fn simulation(sku: u32, has_address: bool) -> Request {
    let address = Address { country: "BRA".into(), postal_code: Personal::new("01399-998") };
    let items = vec![Wanted { sku: SkuId(sku), quantity: 1, seller: "1".into() }];
    Request::Simulation { items, channel: Some(SalesChannel("1".into())), address: has_address.then_some(address) }
}

/// SKU 301 is sold out, and the checkout says so.
pub(super) fn sold_out() -> Vec<Pair> {
    vec![
        (Request::Sku(SkuId(301)), 200, json!({"Id": 301, "ProductId": 900, "IsActive": true, "Name": "41"})),
        (
            Request::Product(ProductId(900)),
            200,
            json!({"Id": 900, "Name": "Trail Shoe", "IsActive": true, "IsVisible": true, "ShowWithoutStock": false}),
        ),
        (Request::SkusOfProduct(ProductId(900)), 200, json!([{"Id": 301, "ProductId": 900, "IsActive": true}])),
        (
            Request::Inventory(SkuId(301)),
            200,
            json!({"skuId": "301", "balance": [{"warehouseId": "main", "warehouseName": "Main store", "totalQuantity": 0,
                "reservedQuantity": 0, "hasUnlimitedQuantity": false}]}),
        ),
        (simulation(301, false), 200, checkout(301, "withoutStock")),
        (simulation(301, true), 200, checkout(301, "withoutStock")),
        (Request::User, 200, json!({"userId": "1", "user": "operator@demoshop.invalid", "userType": "F"})),
    ]
}

/// What the checkout answers.
pub(super) fn checkout(sku: u32, availability: &str) -> Value {
    json!({"items": [{"id": sku.to_string(), "requestIndex": 0, "quantity": 1, "seller": "1", "price": 5750,
        "sellingPrice": 5750, "unitMultiplier": 1.0, "availability": availability}],
        "paymentData": {"paymentSystems": [{"id": 2, "name": "Visa"}]}, "messages": [],
        "logisticsInfo": [{"itemIndex": 0, "slas": [{"id": "Standard", "name": "Standard"}]}]})
}

/// An entry of a recording; `place` is its place in time.
pub(super) fn entry(account: &str, place: usize, pair: &Pair) -> Value {
    let (request, status, body) = pair;
    let asked = request.body().map(|text| json!({"mimeType": "application/json", "text": text}));
    raw(
        place,
        request.method().name(),
        &format!("https://{account}.myvtex.com{}", request.path()),
        asked,
        *status,
        &body.to_string(),
    )
}

/// An entry of any address.
pub(super) fn raw(place: usize, method: &str, url: &str, asked: Option<Value>, status: u16, body: &str) -> Value {
    let mut request = json!({"method": method, "url": url, "httpVersion": "h2", "cookies": [], "headers": []});
    if let Some(asked) = asked {
        request["postData"] = asked;
    }
    json!({"startedDateTime": at_text(place), "time": 12.5, "request": request, "cache": {}, "timings": {},
        "response": {"status": status, "statusText": "", "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"size": body.len(), "mimeType": "application/json", "text": body}}})
}

/// The entries as a file.
pub(super) fn har(entries: &[Value]) -> String {
    json!({"log": {"version": "1.2", "creator": {"name": "test", "version": "1"}, "entries": entries}}).to_string()
}

/// The answers of one account as a file.
pub(super) fn of(pairs: &[Pair]) -> String {
    har(&pairs.iter().enumerate().map(|(place, pair)| entry("demoshop", place, pair)).collect::<Vec<_>>())
}

/// The facts that the answers give when they are asked for one after the other.
pub(super) fn facts(subject: Subject, pairs: &[Pair]) -> Facts {
    let mut facts = Facts::about(subject);
    for (place, (request, status, body)) in pairs.iter().enumerate() {
        if let Request::Simulation { channel, address, .. } = request {
            facts.basket.channel.clone_from(channel);
            facts.basket.address = address.clone().or(facts.basket.address);
        }
        let kind = Some("application/json".to_owned());
        let answer = Answer { status: *status, content_type: kind, body: body.to_string(), retry_after: None };
        absorb(&mut facts, request, answer.read(request), at(place));
    }
    facts
}

fn at(place: usize) -> Moment {
    Moment(START + 1000 * i64::try_from(place).expect("few answers"))
}

fn at_text(place: usize) -> String {
    sellable::text::date_time(at(place).0)
}
