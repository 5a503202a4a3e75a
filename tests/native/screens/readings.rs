//! What is read from every page: the same values in every language and markup.

use sellable::domain::{ProductId, SkuId};
use sellable::screen::{Reading, ScreenKind, Switch, read};

use super::page::snapshot;
use super::{LANGS, PAGES, feed, html, renamed};

fn readings(screen: ScreenKind) -> Vec<(String, Reading)> {
    let pages = PAGES.iter().filter(|(_, kind, _)| *kind == screen);
    let pages = pages.flat_map(|(name, _, url)| LANGS.map(|lang| (format!("{name} {lang}"), html(name, lang), *url)));
    pages
        .flat_map(|(name, page, url)| {
            [page.clone(), renamed(&page)].map(|page| (name.clone(), read(screen, url, &snapshot(&page))))
        })
        .collect()
}

#[test]
fn inventory_rows_are_read() {
    for (page, reading) in readings(ScreenKind::Inventory) {
        let Reading::Inventory { rows, all_rows } = reading else { panic!("{page}") };
        assert!(!all_rows, "{page}");
        let row = |at: usize| {
            let row = &rows[at];
            let numbers = [row.total, row.reserved, row.available];
            (row.sku.0, row.warehouse.as_str(), numbers, row.typed.as_str(), row.unlimited)
        };
        assert_eq!(rows.len(), 7, "{page} {rows:?}");
        assert_eq!(row(1), (301, "Central", [Some(25), Some(2), Some(23)], "40", Some(false)), "{page}");
        assert_eq!(row(2), (1025, "Central", [Some(3), Some(5), Some(-2)], "-5", Some(false)), "{page}");
        assert_eq!(row(3), (1025, "South hub", [Some(1_000_000), Some(4), Some(999_996)], "", Some(true)), "{page}");
        assert_eq!(row(4), (302, "Central", [Some(7), Some(0), Some(7)], "1.000", Some(false)), "{page}");
        assert_eq!(rows[6].sku, SkuId(777), "{page}");
    }
}

#[test]
fn product_forms_are_read() {
    for screen in [ScreenKind::LegacyProductForm, ScreenKind::NewProductForm] {
        let is_legacy = screen == ScreenKind::LegacyProductForm;
        for (page, reading) in readings(screen) {
            let Reading::ProductForm(form) = reading else { panic!("{page}") };
            let switch = |now, sent: bool| Some(Switch { now, sent: is_legacy.then_some(sent) });
            assert_eq!((form.product, form.name.as_str()), (Some(ProductId(7)), "Raincoat"), "{page}");
            assert_eq!(form.show_when_out_of_stock, switch(is_legacy, false), "{page}");
            assert_eq!(form.active, switch(true, true), "{page}");
            assert_eq!(form.visible, switch(true, true), "{page}");
            assert_eq!(form.errors, Vec::<String>::new(), "{page}");
        }
    }
}

#[test]
fn a_form_that_came_back_with_an_error_does_not_tell_what_is_saved() {
    let page = html("legacy-product-form", "pt").replace("Alterações salvas com sucesso.", "Nome do produto é obrigatório");
    let Reading::ProductForm(form) = read(ScreenKind::LegacyProductForm, "ProdutoForm.aspx?id=7", &snapshot(&page)) else {
        panic!()
    };
    assert_eq!(form.errors, ["Nome do produto é obrigatório"]);
    assert_eq!(form.show_when_out_of_stock, Some(Switch { now: true, sent: None }));
}

#[test]
fn a_new_form_tells_its_product_by_address_or_by_a_named_number_alone() {
    let page = html("new-product-form", "en");
    let bare = page.replace("Product ID: 7", "7");
    let id = |page: &str, url: &str| match read(ScreenKind::NewProductForm, url, &snapshot(page)) {
        Reading::ProductForm(form) => form.product.map(|product| product.0),
        other => panic!("{other:?}"),
    };
    let host = "https://catalog-facelift.admin.vtex.com";
    assert_eq!(id(&page, host), Some(7));
    assert_eq!(id(&bare, host), None);
    assert_eq!(id(&bare, &format!("{host}/admin/catalog-products/12?an=shop")), Some(12));
    assert_eq!(id(&bare, &format!("{host}/admin/catalog-products/12/skus/13")), None);
    assert_eq!(id(&bare, &format!("{host}/12/form")), None);
}

#[test]
fn products_and_feeds_in_lists_are_read() {
    for (page, reading) in readings(ScreenKind::NewProductList) {
        let Reading::ProductList(rows) = reading else { panic!("{page}") };
        let rows: Vec<_> = rows.iter().map(|row| (row.product, row.name.as_str())).collect();
        let id = |id| Some(ProductId(id));
        assert_eq!(rows, [(id(7), "Raincoat"), (id(8), "Cap"), (id(9), "Cap")], "{page}");
    }
    for (page, reading) in readings(ScreenKind::FeedList) {
        let Reading::FeedList(rows) = reading else { panic!("{page}") };
        let rows: Vec<_> = rows.iter().map(|row| (row.feed.0.as_str(), row.shown_address.as_deref())).collect();
        let shown = ["https://shop.myvtex.com/XMLData/google.xml", "https://www.shop.example/loja/XMLData/other.xml"].map(Some);
        assert_eq!(rows, [("google", shown[0]), ("ads 2", shown[1]), ("empty", None)], "{page}");
    }
}

#[test]
fn feed_forms_are_read() {
    for (page, reading) in readings(ScreenKind::FeedForm) {
        let Reading::FeedForm(form) = reading else { panic!("{page}") };
        assert_eq!(form.feed, Some(feed("google")), "{page}");
        assert_eq!(form.show_unavailable, Some(Switch { now: false, sent: Some(true) }), "{page}");
        assert_eq!(form.collection.as_deref(), Some("Winter"), "{page}");
        assert_eq!(form.edit_tab_open, Some(true), "{page}");
    }
    let closed = html("feed-form", "es").replace("<div id=\"tabXml\">", "<div id=\"tabXml\" style=\"display:none\">");
    let Reading::FeedForm(form) = read(ScreenKind::FeedForm, "XmlForm.aspx", &snapshot(&closed)) else { panic!() };
    assert_eq!((form.edit_tab_open, form.show_unavailable.map(|switch| switch.now)), (Some(false), Some(false)));
}
