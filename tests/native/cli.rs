//! The command line, run as a user runs it: arguments and a recording in; an answer and an exit code out.

mod personal;
mod recording;
mod report;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use proptest::prelude::*;
use sellable::diagnosis::{diagnose, told};
use sellable::domain::{Cents, OrderId, ProductId, SalesChannel, SkuId, Subject};
use sellable::har::{self, Unreadable, Wish};
use sellable::rules::RULES;
use sellable::text::Lang;
use sellable::vtex::request::{Request, Wanted};
use serde_json::{Value, json};

use recording::{checkout, entry, facts, of, raw, simulation, sold_out};

/// Runs the command with a recording on its standard input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sellable"));
    command.args(arguments).env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command was built");
    // A command that refuses its arguments does not wait for its input.
    let _ = child.stdin.take().expect("it is piped").write_all(input);
    child.wait_with_output().expect("it ends")
}

fn diagnosed(input: &str, more: &[&str]) -> Value {
    let output = run(&[&["diagnose", "--har", "-", "--json"], more].concat(), input.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

#[test]
fn the_report_is_that_of_the_facts() {
    let pairs = sold_out();
    let expected = told(&diagnose(&facts(Subject::Sku(SkuId(301)), &pairs)), Lang::En);
    let expected = serde_json::to_value(&expected).expect("a report is JSON");
    assert_eq!(expected["verdict"], "not_sellable");
    assert_eq!(diagnosed(&of(&pairs), &[]), expected);
    assert_eq!(diagnosed(&of(&pairs), &["--sku=301"]), expected);
    let mut reversed: Vec<Value> = pairs.iter().enumerate().map(|(place, pair)| entry("demoshop", place, pair)).collect();
    reversed.reverse();
    assert_eq!(diagnosed(&recording::har(&reversed), &[]), expected, "the times decide, not the places");
}

#[test]
fn what_is_not_about_the_subject_changes_nothing() {
    let pairs = sold_out();
    let expected = diagnosed(&of(&pairs), &[]);
    let mut entries: Vec<Value> = pairs.iter().enumerate().map(|(place, pair)| entry("demoshop", place, pair)).collect();
    entries.push(entry("demoshop", 20, &(simulation(999, false), 200, checkout(999, "available"))));
    entries.push(entry("othershop", 21, &(simulation(301, false), 200, checkout(301, "available"))));
    entries.push(raw(22, "GET", "https://www.demoshop.example/api/logistics/pvt/inventory/skus/301", None, 200, "{}"));
    let input = recording::har(&entries);
    assert_eq!(diagnosed(&input, &[]), expected);
    let output = run(&["diagnose", "--har", "-"], input.as_bytes());
    assert!(String::from_utf8_lossy(&output.stderr).contains("othershop"), "the other account is named");
    assert_eq!(diagnosed(&input, &["--account", "othershop"])["verdict"], "sellable");
}

#[test]
fn what_is_missing_is_never_fine() {
    let answer = (simulation(301, false), 200, checkout(301, "available"));
    let mut bare = entry("demoshop", 0, &answer);
    bare["response"]["content"].as_object_mut().expect("an object").remove("text");
    let change =
        raw(9, "PUT", "https://demoshop.myvtex.com/api/logistics/pvt/inventory/skus/301/warehouses/main", None, 200, "true");
    let cases: [(&str, Vec<Value>, &[&str], &str); 6] = [
        ("as recorded", vec![entry("demoshop", 0, &answer)], &[], "sellable"),
        ("no entries", vec![], &["--sku", "301"], "cannot_tell"),
        ("no body", vec![bare], &[], "cannot_tell"),
        ("another SKU", vec![entry("demoshop", 0, &answer)], &["--sku", "302"], "cannot_tell"),
        ("another channel", vec![entry("demoshop", 0, &answer)], &["--channel", "2"], "cannot_tell"),
        ("changed since", vec![entry("demoshop", 0, &answer), change], &[], "cannot_tell"),
    ];
    for (name, entries, more, verdict) in cases {
        let report = diagnosed(&recording::har(&entries), more);
        assert_eq!(report["verdict"], verdict, "{name}");
        assert!(!report["unknown"].as_array().expect("a list").is_empty(), "{name}");
    }
    let inventory = (Request::Inventory(SkuId(301)), 403, json!({}));
    assert_eq!(diagnosed(&of(&[inventory]), &[])["verdict"], "cannot_tell");
}

#[test]
fn what_cannot_be_used_gets_one_sentence() {
    let whole = of(&sold_out());
    let undecodable = whole.replacen("\"mimeType\":\"application/json\",\"size\"", "\"encoding\":\"base64\",\"size\"", 1);
    let two = of(&[(Request::Inventory(SkuId(1)), 403, json!({})), (Request::Inventory(SkuId(2)), 403, json!({}))]);
    let diagnose = ["diagnose", "--har", "-"];
    let cases: [(&[&str], &[u8]); 16] = [
        (&diagnose, &whole.as_bytes()[..whole.len() / 2]),
        (&diagnose, b"<html>"),
        (&diagnose, b"{}"),
        (&diagnose, b"\xff\xfe"),
        (&diagnose, b""),
        (&diagnose, undecodable.as_bytes()),
        (&diagnose, br#"{"log":{"entries":[]}}"#),
        (&diagnose, two.as_bytes()),
        (&["diagnose"], b""),
        (&["diagnose", "--har", "no/such/file.har"], b""),
        (&["diagnose", "--har", "-", "--sku", "x"], b""),
        (&["diagnose", "--har", "-", "--sku", "1", "--order", "2"], b""),
        (&["diagnose", "--har", "-", "--json", "--markdown"], b""),
        (&["rules", "--colour"], b""),
        (&["explain"], b""),
        (&["guess"], b""),
    ];
    for (arguments, input) in cases {
        let output = run(arguments, input);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{arguments:?}: {said}");
    }
}

#[test]
fn each_item_of_an_order_counts_in_its_own_quantity() {
    let items = json!([{"id": "301", "quantity": 1, "seller": "1"}, {"id": "302", "quantity": 2, "seller": "partner"}]);
    let order = json!({"orderId": "17-01", "salesChannel": "1", "isCompleted": true, "status": "handling", "items": items});
    let item = |sku, quantity, seller: &str| Wanted { sku: SkuId(sku), quantity, seller: seller.to_owned() };
    let cart = |second| Request::Simulation {
        items: vec![item(301, 1, "1"), item(302, second, "partner")],
        channel: Some(SalesChannel("1".into())),
        address: None,
    };
    let sold = |second: u32, availability: &str| {
        let mut body = checkout(301, "available");
        let mut other = checkout(302, availability)["items"][0].clone();
        (other["requestIndex"], other["quantity"]) = (json!(1), json!(second));
        body["items"].as_array_mut().expect("a list").push(other);
        (cart(second), 200, body)
    };
    let placed = (Request::Order(OrderId("17-01".into())), 200, order);
    for (second, availability, verdict) in
        [(2, "available", "sellable"), (2, "withoutStock", "not_sellable"), (1, "available", "cannot_tell")]
    {
        let pairs = [placed.clone(), sold(second, availability)];
        assert_eq!(diagnosed(&of(&pairs), &["--order", "17-01"])["verdict"], verdict, "{second} {availability}");
    }
}

#[test]
fn a_component_is_one_whenever_it_was_read() {
    let context = |sku: u32, more: &str| {
        let body = format!(r#"{{"Id":{sku},"ProductId":{sku},"IsActive":true,"IsKit":{}}}"#, !more.is_empty());
        let mut body: Value = serde_json::from_str(&body).expect("an answer");
        body["KitItems"] = if more.is_empty() { json!([]) } else { json!([more]) };
        (Request::SkuContext(SkuId(sku)), 200, body)
    };
    let recorded = of(&[context(311, ""), context(301, "311")]);
    let facts = har::read(recorded.as_bytes(), &Wish { subject: Some(Subject::Sku(SkuId(301))), ..Wish::default() });
    let facts = facts.expect("a recording").facts;
    assert_eq!(facts.skus.iter().map(|sku| sku.id.0).collect::<Vec<_>>(), [301]);
    assert!(facts.component(SkuId(311)).is_some_and(|sku| sku.indexed.value().is_some()));
}

#[test]
fn brand_category_and_price_are_those_of_the_subject() {
    let product = json!({"Id": 900, "Name": "Trail Shoe", "BrandId": 77, "CategoryId": 12});
    let brand = |id: u32, active: bool| (Request::Brand(id), 200, json!({"id": id, "isActive": active}));
    let price = |channel: &str, value: f64| {
        (Request::ComputedPrice(SkuId(301), SalesChannel(channel.into())), 200, json!({"sellingPrice": value}))
    };
    let recorded = [
        (Request::Category(12), 200, json!({"Id": 12, "IsActive": false})),
        brand(77, true),
        brand(78, false),
        (Request::Product(ProductId(900)), 200, product),
        (Request::Sku(SkuId(301)), 200, json!({"Id": 301, "ProductId": 900, "IsActive": true})),
        (simulation(301, false), 200, checkout(301, "withoutPrice")),
        price("1", 57.5),
        price("2", 40.0),
    ];
    let facts = har::read(of(&recorded).as_bytes(), &Wish::default()).expect("a recording").facts;
    assert_eq!((facts.brand.value(), facts.category.value()), (Some(&true), Some(&false)));
    assert_eq!(facts.skus[0].computed.value(), Some(&Some(Cents(5750))));
}

#[test]
fn feeds_are_read_as_files() {
    let mut entries: Vec<Value> = sold_out().iter().enumerate().map(|(place, pair)| entry("demoshop", place, pair)).collect();
    let file = "<products><product><sku>301</sku><price></price></product></products>";
    entries.push(raw(8, "GET", "https://demoshop.myvtex.com/XMLData/Google.xml?t=1", None, 200, file));
    let report = diagnosed(&recording::har(&entries), &[]);
    let about_feed = |finding: &&Value| finding["feed"] == "Google" && finding["rule"] == "feed-lists-without-price";
    assert_eq!(report["findings"].as_array().expect("a list").iter().filter(about_feed).count(), 1, "{report:#}");
}

#[test]
fn codes_and_rules_are_told() {
    let output = run(&["explain", "ORD027", "--lang", "pt"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("[ORD027]"));
    let unknown = run(&["explain", "--json", "ORD999"], b"");
    let json: Value = serde_json::from_slice(&unknown.stdout).expect("it prints JSON");
    assert_eq!((unknown.status.code(), json["found"][0]["token"].as_str()), (Some(1), Some("ORD999")));
    assert_eq!(run(&["explain", "nothing", "like", "it"], b"").status.code(), Some(1));
    let rules: Value = serde_json::from_slice(&run(&["rules", "--json"], b"").stdout).expect("it prints JSON");
    let ids: Vec<&str> = rules.as_array().expect("an array").iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!(ids, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
    for argument in ["--help", "--version"] {
        let output = run(&[argument], b"");
        assert!(output.status.success() && !output.stdout.is_empty(), "{argument}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_cut_is_refused(part in 0.0_f64..1.0) {
        let whole = of(&sold_out());
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a part of a small file")]
        let end = (whole.len() as f64 * part) as usize;
        prop_assert_eq!(har::read(&whole.as_bytes()[..end], &Wish::default()).err(), Some(Unreadable::CutShort));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200), url in "\\PC*", body in "\\PC*") {
        let _ = har::read(&bytes, &Wish::default());
        let path = format!("https://demoshop.myvtex.com/{url}");
        let inventory = "https://demoshop.myvtex.com/api/logistics/pvt/inventory/skus/301";
        let entries = [raw(0, "GET", &path, None, 200, &body), raw(1, "GET", inventory, None, 200, &body)];
        prop_assert!(har::read(recording::har(&entries).as_bytes(), &Wish::default()).is_ok());
    }
}
