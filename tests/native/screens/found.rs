//! Every place is found on every page, whatever its language and wording, and nothing is found where it is not.

use sellable::domain::{Place, ProductId};
use sellable::screen::{Located, Node, ScreenKind, Unusable, locate, recognise, words_for};

use super::page::snapshot;
use super::{LANGS, PAGES, RENAMED, available, count, feed, found, html, renamed, row, unlimited};

/// A place, and how the right node is known.
type Expected = (Place, fn(&Node) -> bool);

fn expected(screen: ScreenKind) -> Vec<Expected> {
    let product = ProductId(7);
    match screen {
        ScreenKind::Inventory => vec![
            (count(301, "Central"), |node| node.value.as_deref() == Some("40")),
            (count(301, "South hub"), |node| node.attribute("placeholder") == Some("10")),
            (count(1025, "Central"), |node| node.value.as_deref() == Some("-5")),
            (count(1025, "central"), |node| node.value.as_deref() == Some("-5")),
            (count(777, "Central"), |node| node.attribute("placeholder") == Some("4")),
            (unlimited(1025, "South hub"), |node| node.checked == Some(true)),
            (unlimited(1025, "Central"), |node| node.checked == Some(false)),
            (available(1025, "Central"), |node| node.text == "-2"),
            (Place::SaveStock, |node| node.tag == "button"),
        ],
        ScreenKind::LegacyProductForm => vec![
            (Place::ShowWhenOutOfStock { product }, |node| node.attribute("name") == Some("ctl00$Conteudo$x3")),
            (Place::SaveProduct { product }, |node| node.attribute("name") == Some("ctl00$Conteudo$BtnB")),
        ],
        ScreenKind::NewProductForm => vec![
            (Place::ShowWhenOutOfStock { product }, |node| {
                node.checked == Some(false) && node.attribute("role") == Some("switch")
            }),
            (Place::SaveProduct { product }, |node| node.attribute("type") == Some("button")),
        ],
        ScreenKind::NewProductList => vec![
            (row(7, "Raincoat"), |node| node.text == "Raincoat"),
            (row(7, ""), |node| node.text == "Raincoat"),
            (row(9, "Cap"), |node| node.attribute("href") == Some("/admin/catalog-products/9")),
        ],
        ScreenKind::FeedList => vec![
            (Place::EditFeed { feed: feed("google") }, |node| node.tag == "a"),
            (Place::EditFeed { feed: feed("ads 2") }, |node| node.tag == "a"),
            (Place::EditFeed { feed: feed("empty") }, |node| node.tag == "a"),
        ],
        ScreenKind::FeedForm => vec![
            (Place::EditXmlTab, |node| node.attribute("href") == Some("#tabXml")),
            (Place::ShowUnavailableSkus { feed: feed("google") }, |node| node.attribute("name") == Some("ctl00$Conteudo$k")),
            (Place::SaveFeed { feed: feed("google") }, |node| node.attribute("type") == Some("submit")),
        ],
    }
}

#[test]
fn every_place_is_found_on_its_page() {
    for (name, screen, url) in PAGES {
        for lang in LANGS {
            for page in [html(name, lang), renamed(&html(name, lang))] {
                let snapshot = snapshot(&page);
                assert_eq!(recognise(url, &snapshot), Some(screen), "{name} {lang}");
                for (place, is_right) in expected(screen) {
                    let (node, drawn) = found(&snapshot, screen, &place);
                    assert!(is_right(node), "{name} {lang} {place:?}: {node:?}");
                    assert!(drawn.area.is_none_or(|area| area.width > 4.0), "{name} {lang} {place:?}: {drawn:?}");
                }
            }
        }
    }
}

/// A renaming that matches no page would make the test above ask less than it says.
#[test]
fn every_renaming_is_on_some_page() {
    let pages: Vec<String> = PAGES.iter().flat_map(|(name, ..)| LANGS.map(|lang| html(name, lang))).collect();
    for (now, _) in RENAMED {
        assert!(pages.iter().any(|page| page.contains(now)), "{now}");
    }
}

#[test]
fn nothing_is_found_on_another_page_or_record() {
    let product = ProductId(8);
    let strange = [
        count(301, "West"),
        count(999, "Central"),
        unlimited(30, "Central"),
        available(1025, "Estoque"),
        Place::ShowWhenOutOfStock { product },
        Place::SaveProduct { product },
        row(10, "Raincoat"),
        row(70, ""),
        Place::EditFeed { feed: feed("goog") },
        Place::EditFeed { feed: feed("other") },
        Place::ShowUnavailableSkus { feed: feed("other") },
        Place::SaveFeed { feed: feed("other") },
    ];
    for (name, screen, _) in PAGES {
        for lang in LANGS {
            let snapshot = snapshot(&html(name, lang));
            for place in &strange {
                assert_eq!(locate(screen, place, &snapshot), Located::Absent, "{name} {lang} {place:?}");
            }
            let elsewhere = PAGES.iter().filter(|(_, other, _)| *other != screen).flat_map(|(_, other, _)| expected(*other));
            for (place, _) in elsewhere.filter(|(place, _)| !is_shared(place)) {
                assert_eq!(locate(screen, &place, &snapshot), Located::Absent, "{name} {lang} {place:?}");
            }
        }
    }
}

/// Both product forms show the same two places.
fn is_shared(place: &Place) -> bool {
    matches!(place, Place::ShowWhenOutOfStock { .. } | Place::SaveProduct { .. })
}

#[test]
fn a_control_taken_from_the_page_is_not_found_in_another() {
    type Take = fn(&str) -> String;
    let cases: [(&str, ScreenKind, Take, Place); 5] = [
        ("inventory-shoreline", ScreenKind::Inventory, |page| without(page, "data-sl-input-element"), count(301, "Central")),
        (
            "inventory-styleguide",
            ScreenKind::Inventory,
            |page| page.replace("type=\"checkbox\"", "type=\"hidden\""),
            unlimited(301, "Central"),
        ),
        (
            "legacy-product-form",
            ScreenKind::LegacyProductForm,
            |page| without(page, "ctl00$Conteudo$x3"),
            Place::ShowWhenOutOfStock { product: ProductId(7) },
        ),
        (
            "feed-form",
            ScreenKind::FeedForm,
            |page| without(page, "ctl00$Conteudo$k"),
            Place::ShowUnavailableSkus { feed: feed("google") },
        ),
        ("feed-form", ScreenKind::FeedForm, |page| without(page, "ctl00$Conteudo$s"), Place::SaveFeed { feed: feed("google") }),
    ];
    for (name, screen, take, place) in cases {
        for lang in LANGS {
            let located = locate(screen, &place, &snapshot(&take(&html(name, lang))));
            assert!(!matches!(located, Located::Found { .. } | Located::Ambiguous(_)), "{name} {lang} {place:?}: {located:?}");
        }
    }
}

/// The page without the inputs that carry a text in their tag.
fn without(page: &str, mark: &str) -> String {
    let mut parts = page.split("<input");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| match part.split_once('>') {
        Some((tag, rest)) if tag.contains(mark) => page + rest,
        _ => page + "<input" + part,
    })
}

#[test]
fn two_rows_of_one_name_are_left_to_the_user() {
    for name in ["inventory-shoreline", "inventory-styleguide"] {
        for lang in LANGS {
            let snapshot = snapshot(&html(name, lang));
            for place in [count(302, "Central"), unlimited(302, "Central"), available(302, "Central")] {
                let located = locate(ScreenKind::Inventory, &place, &snapshot);
                assert!(matches!(&located, Located::Ambiguous(nodes) if nodes.len() == 2), "{name} {lang} {located:?}");
            }
        }
    }
}

#[test]
fn two_saves_are_left_to_the_user_unless_they_submit_one_form() {
    let place = Place::SaveProduct { product: ProductId(7) };
    let page = html("new-product-form", "en").replace("<header>", "<header><button type=\"button\">Save</button>");
    let located = locate(ScreenKind::NewProductForm, &place, &snapshot(&page));
    assert!(matches!(&located, Located::Ambiguous(nodes) if nodes.len() == 2), "{located:?}");
    let page = html("legacy-product-form", "en")
        .replace("</form>", "</form><form action=\"./x\"><input type=\"submit\" value=\"Save\"></form>");
    let snapshot = snapshot(&page);
    let (node, _) = found(&snapshot, ScreenKind::LegacyProductForm, &place);
    assert_eq!(node.attribute("name"), Some("ctl00$Conteudo$BtnB"));
}

#[test]
fn a_column_of_an_unknown_name_is_no_more_than_a_suggestion() {
    let page = html("inventory-shoreline", "pt")
        .replace("Estoque infinito", "Sem limite")
        .replace("Atualizar contagem", "Nova contagem");
    let located = |place| locate(ScreenKind::Inventory, &place, &snapshot(&page));
    assert!(matches!(located(unlimited(301, "Central")), Located::Ambiguous(nodes) if nodes.len() == 1));
    assert!(matches!(located(count(301, "Central")), Located::Ambiguous(nodes) if nodes.len() == 2));
}

#[test]
fn a_control_that_cannot_be_used_is_named_with_the_reason() {
    let screen = ScreenKind::Inventory;
    let page = html("inventory-shoreline", "pt");
    let reason = |page: &str, place: &Place| match locate(screen, place, &snapshot(page)) {
        Located::Unusable { reason, .. } => reason,
        other => panic!("{place:?}: {other:?}"),
    };
    assert_eq!(reason(&page, &count(1025, "South hub")), Unusable::Disabled);
    let modal = page.replace("</body>", "<div role=\"dialog\" aria-modal=\"true\"><button>OK</button></div></body>");
    assert_eq!(reason(&modal, &count(301, "Central")), Unusable::Behind);
    let hidden = page
        .replace("<input data-sl-input-element", "<input style=\"display:none\" data-sl-input-element")
        .replace("<div data-sl-input", "<div style=\"display:none\" data-sl-input");
    assert_eq!(reason(&hidden, &count(301, "Central")), Unusable::Hidden);
}

#[test]
fn a_window_that_asks_to_confirm_has_the_save() {
    for lang in LANGS {
        let page = html("inventory-styleguide", lang);
        let save = ["Save", "Salvar", "Guardar"].into_iter().find(|save| page.contains(&format!(">{save}<"))).expect("a save");
        let modal = format!("<div role=\"dialog\" aria-modal=\"true\"><button title=\"last\">{save}</button></div></body>");
        let snapshot = snapshot(&page.replace("</body>", &modal));
        let located = locate(ScreenKind::Inventory, &Place::SaveStock, &snapshot);
        assert!(
            !matches!(located, Located::Found { node, .. } if snapshot.nodes[node.0 as usize].attribute("title").is_none()),
            "{located:?}"
        );
    }
}

#[test]
fn pages_of_errors_are_no_screens() {
    let error = "<html lang=\"en\"><body><h1>404</h1><p>Inventory Management could not be found</p></body></html>";
    for (_, _, url) in PAGES {
        assert_eq!(recognise(url, &snapshot(error)), None, "{url}");
    }
    let inventory = snapshot(&html("inventory-shoreline", "en"));
    for url in ["https://shop.myvtex.com/admin/orders", "https://shop.myvtex.com/admin/Site/ProdutoForm.aspx?id=1", ""] {
        assert_eq!(recognise(url, &inventory), None, "{url}");
    }
}

#[test]
fn a_place_is_told_in_words() {
    let words = words_for(&count(1025, "Central"));
    assert_eq!(words.en, "the box under Update count in the row of SKU 1025, warehouse Central");
    for (_, screen, _) in PAGES {
        for (place, _) in expected(screen) {
            let words = words_for(&place);
            assert!(words.en != words.pt && words.pt != words.es && !words.es.ends_with('.'), "{words:?}");
        }
    }
}
