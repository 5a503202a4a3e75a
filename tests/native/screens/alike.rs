//! What looks like the control and is another one is not taken for it; each case was once a wrong hit on a drifted page.

use sellable::domain::{Place, ProductId};
use sellable::screen::{Located, ScreenKind, locate};

use super::page::snapshot;
use super::{available, count, feed, found, html};

const PRODUCT: Place = Place::ShowWhenOutOfStock { product: ProductId(7) };

/// The first of these in a page by others.
fn changed(page: &str, from: &str, to: &str) -> String {
    assert!(page.contains(from), "{from}");
    page.replacen(from, to, 1)
}

#[test]
fn what_is_only_alike_is_refused() {
    let inventory = html("inventory-shoreline", "en");
    let save = changed(&inventory, "<header>", "<div><input value=\"\"><button>Save</button></div><header hidden>");
    let twice = changed(&inventory, "header-cell=\"true\">Last Update<", "header-cell=\"true\">Available<");
    let renamed = inventory.replace(">Central<", ">Central (2)<");
    let narrow = changed(&inventory, "<div role=\"columnheader\" data-sl-table-header-cell=\"true\">Reserved</div>", "");
    let form = html("new-product-form", "en");
    let label = "Show when out of stock";
    let beside = format!("<div><span>{label}</span><label><input type=\"checkbox\"> {label} in the app</label></div></body>");
    let option = changed(&form.replace(label, "Zzyzx"), "</body>", &beside);
    let cases = [
        ("the Save of another box", ScreenKind::Inventory, save, Place::SaveStock),
        ("two columns of one heading", ScreenKind::Inventory, twice, available(301, "Central")),
        ("a warehouse with a number", ScreenKind::Inventory, renamed, count(301, "Central")),
        ("headings of another table", ScreenKind::Inventory, narrow, available(301, "Central")),
        ("words outside the field's label", ScreenKind::NewProductForm, option, PRODUCT),
    ];
    for (what, screen, page, place) in cases {
        let located = locate(screen, &place, &snapshot(&page));
        assert!(!matches!(located, Located::Found { .. }), "{what}: {located:?}");
    }
}

#[test]
fn what_is_the_same_is_found() {
    let inventory = html("inventory-shoreline", "en");
    let heading = "header-cell=\"true\">Update Count<";
    let heard = changed(&inventory, heading, "header-cell=\"true\" aria-label=\"Update count\"><svg></svg><");
    let (node, _) = found_on(&heard, ScreenKind::Inventory, &count(301, "Central"));
    assert_eq!(node.as_deref(), Some("40"));
    let save = changed(&inventory, "<header>", "<header><div><input value=\"\"><button>Save</button></div>");
    found_on(&save, ScreenKind::Inventory, &Place::SaveStock);
    let list = html("feed-list", "en").replace("<tr><td>", "<tr><td>Nordeste</td><td>");
    found_on(&list, ScreenKind::FeedList, &Place::EditFeed { feed: feed("empty") });
}

/// The value and the address of the node that was found.
fn found_on(page: &str, screen: ScreenKind, place: &Place) -> (Option<String>, Option<String>) {
    let snapshot = snapshot(page);
    let (node, _) = found(&snapshot, screen, place);
    (node.value.clone(), node.attribute("href").map(str::to_owned))
}
