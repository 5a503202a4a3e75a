//! Codes and messages: every documented one is explained, pasted text is read in order, and hostile text is survived.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sellable::codes::{Availability, Code, Explained, MOST_EXPLAINED, Sure, What, all, explain, find, of_availability};
use sellable::domain::Link;
use sellable::text::Lang;

/// Every code that the shop's documents name, typed from them; a range stands for each of its numbers.
const DOCUMENTED: &str = "
    ORD002 ORD003 ORD004 ORD005 ORD006 ORD007 ORD008 ORD009 ORD012 ORD013 ORD014 ORD015 ORD015.1 ORD015.2 ORD015.3
    ORD015.4 ORD015.5 ORD016 ORD020 ORD021 ORD021.1 ORD021.2 ORD021.3 ORD021.4 ORD021.5 ORD021.6 ORD021.7 ORD022 ORD023
    ORD024 ORD025 ORD027 ORD028 ORD030 ORD031 ORD033 ORD036 ORD038 ORD039 ORD044 ORD045 ORD046 ORD047 ORD048 ORD050
    ORD052 ORD053 ORD054
    CHK003 CHK004 CHK007 CHK0010 CHK0012 CHK0016 CHK0022 CHK0023 CHK0024 CHK0025 CHK0029 CHK0032 CHK0045 CHK0080 CHK0082
    CHK0087 CHK0111 CHK0120 CHK0152 CHK0161 CHK0162 CHK0171 CHK0175 CHK0176 CHK0177 CHK0182 CHK0198 CHK0204 CHK0205
    CHK0206 CHK0209 CHK0210 CHK0219 CHK0223 CHK0230 CHK0233 CHK0246 CHK0248 CHK0249 CHK0250 CHK0251 CHK0252 CHK0255
    CHK0256 CHK0257 CHK0258 CHK0259 CHK0261 CHK0262 CHK0263 CHK0264 CHK0265 CHK0266 CHK0267 CHK0272 CHK0280 CHK0290
    CHK0290.1 CHK0290.2 CHK0290.3 CHK0290.4 CHK0290.5 CHK0290.6 CHK0290.7 CHK0290.8 CHK0290.9 CHK0290.10 CHK0290.11
    CHK0290.12 CHK0292 CHK00301 CHK00310 CHK00311 CHK00317
    FMT001 FMT002 FMT003 FMT004 FMT005 FMT006 FMT007 FMT009 FMT010 FMT014 FMT017 FMT0021 FMT0022 FMT0023 FMT0024 FMT0025
    FMT0026 FMT0036 FMT0041 FMT0043 FMT0051 FMT0056 FMT0059 FMT0060 FMT0067 FMT0085 FMT0088 FMT0103 FMT0104
    withoutStock cannotBeDelivered withoutPrice withoutPriceRnB withoutPriceFulfillment nullPrice
    unavailableItemFulfillment itemMetricsNotFound maxNumberOfSellersReached itemQuantityNotAvailable
    optimizationUnavailableItemReplaced cartMaxProductCountReached changedPriceValue changedFreight changedFreightPrice
    unavailableSelectedPayment GiftUnavailable itemAttachmentsRemoved bundleItemsRemoved invalidItemAttachmentKeyValue
    couponNotFound couponExpired unavailableGiftCard invalidGiftCard noFundsGiftCard unusedGiftCard
    giftCardCommunicationError orderCommercialConditionsCannotBeMaintained transactionRejectedByAntifraud";

/// The messages without a code that the documents name.
const MESSAGES: [&str; 24] = [
    "Items unavailable",
    "Out of stock",
    "Unavailable inventory",
    "Inactive SKU",
    "Negative inventory",
    "Item not in the collection or sales channel",
    "Delivery zip code not covered by the shipping strategy",
    "Loading dock not associated with sales channel",
    "The order price in the marketplace is different from the price determined by VTEX",
    "Amount divergence",
    "Invalid SKU ID",
    "Incomplete shipping information",
    "Unavailable status",
    "Carrier not registered in the ERP",
    "The selected SLA is not available",
    "We're sorry, but you do not have access to this page",
    "Something Went Wrong",
    "There was a problem performing this filter",
    "There was an error loading reservations",
    "Error while trying to fetch reservation",
    "There was an error loading the data",
    "No se pudo guardar este producto",
    "Active the product to make it visible in the store",
    "Check if this product has all the required information, prices, inventory, and logistics settings",
];

/// Entries that no link of the chain explains: access, and VTEX's own systems.
const PLATFORM: &[&str] = &[
    "ORD008",
    "ORD016",
    "CHK003",
    "CHK0267",
    "CHK0280",
    "CHK0290",
    "CHK0292",
    "FMT0085",
    "We're sorry, but you do not have access to this page",
    "Something Went Wrong",
];

/// What the documents call an unavailable item, for whatever reason: each may be any of the links that sell an item.
const UNAVAILABLE: [&str; 6] = ["ORD023", "ORD027", "ORD028", "ORD050", "CHK0246", "FMT005"];

/// Everything that is explained, in short: the code, `a/b` for several, `?` and `-` for codes that are not explained.
fn told(text: &str) -> Vec<String> {
    let short = |explained: &Explained| match &explained.what {
        What::Listed => format!("?{}", explained.token),
        What::NotDocumented => format!("-{}", explained.token),
        known => known.codes().iter().map(|code| code.code).collect::<Vec<_>>().join("/"),
    };
    explain(text).iter().map(short).collect()
}

fn code_of(text: &str) -> Option<&'static str> {
    find(text).map(|code| code.code)
}

fn is_platform(code: &Code) -> bool {
    PLATFORM.contains(&code.code.split_once('.').map_or(code.code, |(code, _)| code))
}

#[test]
fn every_documented_code_is_explained_and_nothing_else() {
    let documented: BTreeSet<&str> = DOCUMENTED.split_whitespace().chain(MESSAGES).collect();
    let explained: BTreeSet<&str> = all().map(|entry| entry.code).collect();
    assert_eq!(documented, explained);
    for code in documented {
        assert_eq!(code_of(code), Some(code));
    }
}

#[test]
fn no_two_entries_share_a_code_even_without_its_zeros() {
    let bare = |code: &str| {
        let letters: String = code.chars().take_while(char::is_ascii_alphabetic).collect();
        format!("{letters}{}", code[letters.len()..].trim_start_matches('0')).to_lowercase()
    };
    let codes: BTreeSet<String> = all().map(|entry| bare(entry.code)).collect();
    assert_eq!(codes.len(), all().count());
}

#[test]
fn codes_are_found_as_people_write_them() {
    let cases = [
        ("chk-0032", Some("CHK0032")),
        (" ORD 027 ", Some("ORD027")),
        ("CHK0003", Some("CHK003")),
        ("CHK0301", Some("CHK00301")),
        ("CHK0030", None),
        ("CHK030", None),
        ("ord021.3", Some("ORD021.3")),
        ("ORD021.9", Some("ORD021")),
        ("WITHOUTSTOCK", Some("withoutStock")),
        ("negative INVENTORY", Some("Negative inventory")),
        ("ORD999", None),
        ("", None),
    ];
    for (text, code) in cases {
        assert_eq!(code_of(text), code, "{text}");
    }
}

#[test]
fn every_entry_names_its_links_unless_it_concerns_the_platform() {
    for entry in all() {
        assert_eq!(entry.links.is_empty(), is_platform(entry), "{}", entry.code);
        let once: BTreeSet<&Link> = entry.links.iter().collect();
        assert_eq!(once.len(), entry.links.len(), "{} names a link twice", entry.code);
    }
}

#[test]
fn an_unavailable_item_may_be_any_link_that_sells_it() {
    let selling = BTreeSet::from([Link::Catalog, Link::Channel, Link::Price, Link::Stock, Link::Shipping, Link::Seller]);
    for code in UNAVAILABLE {
        let links: Option<BTreeSet<Link>> = find(code).map(|entry| entry.links.iter().copied().collect());
        assert_eq!(links.as_ref(), Some(&selling), "{code}");
    }
}

#[test]
fn every_sentence_is_whole_short_and_of_its_own_language() {
    for entry in all() {
        let issues = entry.issues.iter().map(|issue| &issue.says);
        for text in [&entry.means, &entry.then].into_iter().chain(issues) {
            let said: BTreeSet<&str> = Lang::ALL.map(|lang| text.in_lang(lang)).into();
            assert_eq!(said.len(), 3, "{}: {text:?}", entry.code);
            assert!(said.iter().all(|words| words.ends_with('.') && words.len() <= 220), "{}: {text:?}", entry.code);
        }
    }
}

#[test]
fn every_entry_names_a_dated_source() {
    for entry in all() {
        let date: Vec<usize> = entry.read.split('-').map(str::len).collect();
        assert_eq!(date, [4, 2, 2], "{}", entry.code);
        assert!(!entry.source.is_empty(), "{}", entry.code);
    }
}

#[test]
fn known_issues_are_told_with_the_codes_they_explain() {
    let cases = [("ORD016", 421_137), ("ORD008", 763_955), ("CHK0012", 607_742), ("CHK007", 402_857), ("nullPrice", 773_537)];
    for (code, number) in cases {
        let numbers: Vec<u32> = find(code).into_iter().flat_map(|entry| entry.issues).map(|issue| issue.number).collect();
        assert!(numbers.contains(&number), "{code}: {numbers:?}");
    }
    assert_eq!(find("ORD016").map(|entry| entry.sure), Some(Sure::Documented));
    assert_eq!(find("ORD023").map(|entry| entry.sure), Some(Sure::Inferred));
}

#[test]
fn what_vtex_shows_is_explained() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"error":{"code":"CHK0246","message":"Purchase cannot be done with unavailable items"}}"#, &["CHK0246"]),
        ("Purchase cannot be done with unavailable items", &["ORD023/ORD050/CHK0246"]),
        (r#"[{"code":"withoutStock","text":"The item Trail Shoe 41 has no inventory","status":"error"}]"#, &["withoutStock"]),
        ("The requested order could not be created. Please try again.", &["ORD008"]),
        (
            "Item Trail Shoe is unavailable",
            &["ORD028/withoutPrice/withoutPriceRnB/withoutPriceFulfillment/unavailableItemFulfillment"],
        ),
        ("The selected SLA for item Trail Shoe(4107) is not available", &["CHK0171/FMT010"]),
        ("A communication error with gateway has occurred", &["CHK0265"]),
        ("SKU inativo: 4107", &["Inactive SKU"]),
        ("CEP de entrega NÃO atendido pela estratégia de envio", &["Delivery zip code not covered by the shipping strategy"]),
        ("Muelle no asociado a la política comercial", &["Loading dock not associated with sales channel"]),
        ("Indisponibilidad de stock", &["Items unavailable/Unavailable inventory"]),
        ("Order reservation couldn’t be done", &["ORD012/ORD013/CHK0259/FMT002"]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text), *expected, "{text}");
    }
}

#[test]
fn codes_are_told_in_order_each_once_and_unknown_ones_as_such() {
    let cases: &[(&str, &[&str])] = &[
        ("ORD027 then chk-0032, ord027 and FMT_005.", &["ORD027", "CHK0032", "FMT005"]),
        ("Error ORD021.3: wait. ORD021.", &["ORD021.3", "ORD021"]),
        ("ORD999, ord999 and CHK0026", &["-ORD999", "?CHK0026"]),
        (r"failed\nORD027", &["ORD027"]),
        ("Negative inventory before ORD016", &["Negative inventory", "ORD016"]),
        ("WORD027 ORD027X xORD0271 ORD27 ORD0000027", &[]),
        ("order ORD-0027-01, ORD0027-01, ORD-2024 and ORD12345", &[]),
        ("ORD027-Item, ORD027: Item", &["ORD027"]),
        ("Item 5 was sent. The refund is not available", &[]),
        ("Inactive SKUs are inactive. The item is available.", &[]),
        ("", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text), *expected, "{text}");
    }
}

#[test]
fn an_availability_is_sold_refused_or_unknown() {
    let refused = |value: &str| match of_availability(value) {
        Availability::Refused(code) => Some(code.code),
        Availability::Available | Availability::Unknown => None,
    };
    assert_eq!(of_availability("available"), Availability::Available);
    assert_eq!(refused("withoutStock"), Some("withoutStock"));
    assert_eq!(refused("nullPrice"), Some("nullPrice"));
    for value in ["", "changedFreight", "ORD027", "soldOut"] {
        assert_eq!(of_availability(value), Availability::Unknown, "{value}");
    }
}

#[test]
fn hostile_lengths_are_cut() {
    let many: String = (100..1_000).map(|number| format!("ORD{number} ")).collect();
    assert_eq!(explain(&many).len(), MOST_EXPLAINED);
    assert_eq!(told(&("é".repeat(20_000) + " ORD027")), Vec::<String>::new());
    assert_eq!(explain(&"item ".repeat(100_000)).len(), 0);
}

proptest! {
    #[test]
    fn any_text_is_survived(text in r"(?s).{0,300}") {
        prop_assert!(explain(&text).len() <= MOST_EXPLAINED);
        let _ = (find(&text), of_availability(&text));
    }

    #[test]
    fn pieces_of_codes_and_messages_are_survived(
        pieces in prop::collection::vec(r"(ORD|chk|FMT)[-_. ]?[0-9]{0,6}\.?|item|Item .{0,9} is|\\|unavailable|é", 0..60),
    ) {
        let text = pieces.join(" ");
        let explained = explain(&text);
        prop_assert!(explained.len() <= MOST_EXPLAINED);
        for part in explained {
            prop_assert!(text.contains(&part.token));
            prop_assert!(matches!(part.what, What::Listed | What::NotDocumented) == part.what.codes().is_empty());
        }
    }

    #[test]
    fn a_code_is_found_in_any_case_between_any_marks(number in 0_usize..1_000, before in "[ \"(:,;]", after in "[ \"):,;]") {
        let codes: Vec<&str> = all().map(|entry| entry.code).collect();
        let code = codes[number % codes.len()];
        let text = format!("{before}{}{after}", code.to_uppercase());
        prop_assert!(told(&text).iter().any(|found| found == code), "{text}: {:?}", told(&text));
    }
}
