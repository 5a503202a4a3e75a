//! The store's search does not list the SKU although nothing that was read explains it.
//!
//! Sources: “My product or category page shows page not found” and known issue 1330325, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::answered;
use super::registered::{product_id, product_row};
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, RULES, Rule, Severity};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "not-on-the-shelf",
    title: Text::of(
        "The store’s search lists it, or it is clear why not",
        "A busca da loja o lista, ou está claro por que não",
        "La búsqueda de la tienda lo muestra, o está claro por qué no",
    ),
    link: Link::Visibility,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "My product or category page shows page not found", read: "2026-08-21" },
        Citation { name: "I can’t view the product in the search results", read: "2026-08-21" },
        Citation { name: "Known issue 1330325", read: "2026-08-21" },
    ],
    check,
};

/// What keeps an item out of the search; each says so itself.
const CAUSES: &[&str] = &[
    "inactive-sku",
    "inactive-product",
    "inactive-brand",
    "inactive-category",
    "not-in-channel",
    "inactive-channel",
    "hidden-product",
    "not-released-yet",
    "hidden-when-out-of-stock",
    "stale-index",
];

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let seen = sku.shelf.get()?;
    if seen.value.listed || is_put_away(facts, sku) {
        return Ok(Vec::new());
    }
    let causes = || RULES.iter().filter(|rule| CAUSES.contains(&rule.id)).map(|rule| (rule.check)(facts));
    let explains = |finding: &Finding| finding.severity != Severity::Note && finding.sku.is_none_or(|id| id == sku.id);
    if causes().flatten().flatten().any(|finding| explains(&finding)) {
        return Ok(Vec::new());
    }
    let why = if causes().any(|outcome| outcome.is_err()) { WHY.then(&NOT_ALL_READ) } else { WHY };
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        consequence: Consequence::HidesProduct,
        evidence: vec![evidence(seen)],
        places: product_row(facts, Some(sku)),
        remedies: product_id(facts, Some(sku)).map(|id| Remedy::Set(Setting::Reindex(id))).into_iter().collect(),
        known_issues: vec![KnownIssue::open(1_330_325, MISSED)],
        ..Finding::of(RULE.id, says(sku), why)
    }])
}

/// What cannot be bought, for whatever reason, is not displayed while “Show when out of stock” is off.
fn is_put_away(facts: &Facts, sku: &SkuFacts) -> bool {
    let is_shown = facts.product.value().and_then(|product| product.show_when_out_of_stock);
    is_shown == Some(false) && answered(facts, sku, &sku.quote).is_ok_and(|seen| seen.value.sells() == Some(false))
}

/// Whether the search lists it.
fn evidence(seen: &Seen<crate::domain::Shelf>) -> Evidence {
    Evidence::of(seen, LABEL, crate::text::words::listed(seen.value.listed, None))
}

fn says(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "The store’s search does not list SKU {id}.",
        pt: "A busca da loja não lista o SKU {id}.",
        es: "La búsqueda de la tienda no muestra el SKU {id}.",
    }
}

const LABEL: Text = Text::of("In the store’s search", "Na busca da loja", "En la búsqueda de la tienda");
const WHY: Text = Text::of(
    "Nothing that was read explains it. Check in this order: its row in Products and SKUs > “View indexed info”; the product’s address (slug) and category path; the store’s published workspace. A store that only uses Intelligent Search may list it all the same.",
    "Nada do que foi lido explica isso. Verifique nesta ordem: a linha dele em Produtos e SKUs > informações indexadas; o endereço (slug) do produto e o caminho da categoria; o workspace publicado da loja. Uma loja que só usa o Intelligent Search pode listá-lo mesmo assim.",
    "Nada de lo leído lo explica. Revisa en este orden: su fila en Productos y SKUs > información indexada; la dirección (slug) del producto y la ruta de la categoría; el workspace publicado de la tienda. Una tienda que solo usa Intelligent Search puede mostrarlo de todos modos.",
);
const NOT_ALL_READ: Text = Text::of(
    "Not everything that decides it could be read.",
    "Nem tudo o que decide isso pôde ser lido.",
    "No se pudo leer todo lo que lo decide.",
);
const MISSED: Text = Text::of(
    "The catalog search may miss a product even after indexing; edit and save it again.",
    "A busca do catálogo pode deixar um produto de fora mesmo depois da indexação; edite e salve de novo.",
    "La búsqueda del catálogo puede omitir un producto incluso después de indexarlo; edítalo y guárdalo otra vez.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let hidden = on_shelf(in_index(|indexed| indexed.category_active = Some(false)), false);
        let not_sold = |is_shown: bool| {
            let indexed = in_index(|indexed| indexed.show_when_out_of_stock = Some(is_shown));
            let sku = quoted(on_shelf(indexed, false), "withoutPrice");
            with_product(about(sku), |product| product.show_when_out_of_stock = Some(is_shown))
        };
        let unread = SkuFacts { shelf: Missing::Unreachable.into(), ..in_index(|_| ()) };
        table(
            &RULE,
            vec![
                ("not listed, nothing explains it", about(on_shelf(in_index(|_| ()), false)), Fires(1)),
                ("not listed, little was read", about(on_shelf(sku(&[row("a", 5, 0)]), false)), Fires(1)),
                ("listed", about(on_shelf(sku(&[]), true)), Quiet),
                ("its category hides it", about(hidden), Quiet),
                ("not sold, and not shown then", not_sold(false), Quiet),
                ("not sold, and shown all the same", not_sold(true), Fires(1)),
                ("search unread", about(unread), CannotTell(Missing::Unreachable)),
            ],
        );
    }

    #[test]
    fn it_says_when_not_all_was_read() {
        let why = |facts| check(&facts).expect("the search was read")[0].why.en.to_string();
        let known = with_channels(about(on_shelf(in_index(|_| ()), false)), &[("1", true)]);
        assert!(!why(known).contains("Not everything"));
        assert!(why(about(on_shelf(in_index(|_| ()), false))).contains("Not everything"));
    }
}
