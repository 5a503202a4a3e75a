//! The settings say one thing and the checkout another: the checkout decides, and the difference is worth a look.
//!
//! Sources: “Understanding how indexation works” and VTEX's known issues, read 2026-08-21.

use super::blocks::{Blocks, blocks};
use super::judgement::each_sku;
use super::proof::{Proof, proof};
use super::{Certainty, Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity, link_of};
use crate::codes::{self, Code};
use crate::domain::{Quote, Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "checkout-disagrees",
    title: Text::of(
        "The settings and the checkout agree",
        "As configurações e o checkout concordam",
        "La configuración y el checkout coinciden",
    ),
    link: Link::Checkout,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Understanding how indexation works", read: "2026-08-21" },
        Citation { name: "Known issues 1246900, 1034211 and 683345", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let blocks = blocks(facts);
    each_sku(facts, |sku| match proof(facts, sku) {
        Proof::Unproven(reason) => Err(reason),
        Proof::Sells(seen) if should_be_stopped(&blocks, sku) => Ok(vec![sells_anyway(facts, sku, seen, &blocks)]),
        // What was found where the refusal points is its likely cause: the settings do not look right then.
        Proof::Refuses(seen) if blocks.suspects(sku.id, code(seen).map_or(&[], |code| code.links)) => Ok(Vec::new()),
        Proof::Refuses(seen) if blocks.spare(sku.id) => match &blocks.unjudged {
            // What was not read may well be the reason.
            Some(reason) => Err(reason.clone()),
            None => Ok(vec![refuses_anyway(facts, sku, seen)]),
        },
        Proof::Sells(_) | Proof::Refuses(_) => Ok(Vec::new()),
    })
}

/// By the settings: what the checkout itself proves does not contradict it.
fn should_be_stopped(blocks: &Blocks, sku: &SkuFacts) -> bool {
    blocks.of(sku.id).any(|block| block.certainty != Certainty::Proven)
}

/// Whether all that should stop it is that there are no units: then the checkout counts some that the inventory does not show.
fn only_lacks_units(blocks: &Blocks, sku: &SkuFacts) -> bool {
    blocks.of(sku.id).all(|block| link_of(&block.rule) == Some(Link::Stock))
}

fn sells_anyway(facts: &Facts, sku: &SkuFacts, seen: &Seen<Quote>, blocks: &Blocks) -> Finding {
    let mut evidence = answer(seen);
    evidence.extend(blocks.of(sku.id).flat_map(|block| block.evidence.first().cloned()));
    let id = sku.id;
    let says = say! {
        en: "The checkout still sells SKU {id}, although the settings should stop it.",
        pt: "O checkout ainda vende o SKU {id}, embora as configurações devessem impedir.",
        es: "El checkout todavía vende el SKU {id}, aunque la configuración debería impedirlo.",
    };
    let known_issues = if only_lacks_units(blocks, sku) { vec![PHANTOM_UNITS] } else { Vec::new() };
    Finding { evidence, known_issues, ..finding(facts, sku, says, WHY_SELLS) }
}

fn refuses_anyway(facts: &Facts, sku: &SkuFacts, seen: &Seen<Quote>) -> Finding {
    let id = sku.id;
    let says = say! {
        en: "The settings of SKU {id} look right, yet the checkout refuses it.",
        pt: "As configurações do SKU {id} parecem certas, mas o checkout o recusa.",
        es: "La configuración del SKU {id} parece correcta, pero el checkout lo rechaza.",
    };
    let is_stock = seen.value.availability.as_deref() == Some("withoutStock");
    let mut known_issues = if is_stock { ISSUES.to_vec() } else { Vec::new() };
    let listed = code(seen).map(|code| code.issues).unwrap_or_default();
    known_issues.extend_from_slice(listed);
    Finding { evidence: answer(seen), known_issues, ..finding(facts, sku, says, WHY_REFUSES) }
}

fn code(seen: &Seen<Quote>) -> Option<&'static Code> {
    seen.value.availability.as_deref().or(seen.value.codes.first().map(String::as_str)).and_then(codes::find)
}

fn finding(facts: &Facts, sku: &SkuFacts, says: Text, why: Text) -> Finding {
    let product = sku.sku.value().and_then(|sku| sku.product).or_else(|| facts.product.value().map(|product| product.id));
    Finding {
        sku: Some(sku.id),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        remedies: product.map(|product| Remedy::Set(Setting::Reindex(product))).into_iter().collect(),
        ..Finding::of(RULE.id, says, why)
    }
}

fn answer(seen: &Seen<Quote>) -> Vec<Evidence> {
    let says = if seen.value.sells() == Some(true) { words::QUOTE_SELLS } else { words::QUOTE_REFUSES };
    vec![Evidence::of(seen, words::QUOTE, says)]
}

const WHY_SELLS: Text = Text::of(
    "VTEX indexes a change some minutes after it was saved. Until then the checkout goes by what stood there before.",
    "A VTEX indexa uma mudança alguns minutos depois de salva. Até lá, o checkout segue o que estava antes.",
    "VTEX indexa un cambio unos minutos después de guardado. Hasta entonces, el checkout sigue lo que había antes.",
);
const WHY_REFUSES: Text = Text::of(
    "Probably VTEX has not indexed the last change yet, which takes some minutes, or one of its known issues is behind it.",
    "Provavelmente a VTEX ainda não indexou a última mudança, o que leva alguns minutos, ou há um problema conhecido por trás.",
    "Probablemente VTEX todavía no indexó el último cambio, lo que tarda unos minutos, o hay un problema conocido detrás.",
);
const PHANTOM_UNITS: KnownIssue = KnownIssue::left(
    1_246_900,
    Text::of(
        "The checkout can still count the units of a deleted warehouse. Only moving to Delivery Promise or VTEX support clears them.",
        "O checkout pode ainda contar as unidades de um estoque excluído. Só a migração para o Delivery Promise ou o suporte da VTEX as remove.",
        "El checkout puede seguir contando las unidades de un almacén eliminado. Solo la migración a Delivery Promise o el soporte de VTEX las quita.",
    ),
);
const ISSUES: &[KnownIssue] = &[
    KnownIssue::open(
        1_034_211,
        Text::of(
            "With more than 10,000 routes the availability can be wrong. Fewer docks, warehouses and policies per sales channel help.",
            "Com mais de 10.000 rotas a disponibilidade pode sair errada. Menos docas, estoques e políticas por canal de vendas ajudam.",
            "Con más de 10.000 rutas la disponibilidad puede salir mal. Menos muelles, almacenes y políticas por canal de ventas ayudan.",
        ),
    ),
    KnownIssue::open(
        683_345,
        Text::of(
            "Stock changes do not always reach the search index. Saving the product again indexes it.",
            "Mudanças de estoque nem sempre chegam ao índice de busca. Salvar o produto de novo o indexa.",
            "Los cambios de stock no siempre llegan al índice de búsqueda. Guardar el producto de nuevo lo indexa.",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let told = |units: i64, availability: &str| about(quoted(sku(&[row("a", units, 0)]), availability));
        let part = Facts { skus: vec![quoted(unread(Missing::NoSession), "withoutStock")], ..told(5, "available") };
        table(
            &RULE,
            vec![
                ("both say no", told(0, "withoutStock"), Quiet),
                ("sold without units", told(0, "available"), Fires(1)),
                ("not everything is read that could explain it", part, CannotTell(Missing::NoSession)),
                ("not asked", about(sku(&[row("a", 5, 0)])), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn units_that_nobody_sees_may_be_those_of_a_deleted_warehouse() {
        let sold = |units: i64| quoted(sku(&[row("a", units, 0)]), "available");
        let issues = |sku: SkuFacts| check(&about(sku)).expect("all is read").remove(0).known_issues;
        assert_eq!(issues(sold(0)), [PHANTOM_UNITS]);
        assert_eq!(issues(active(sold(5), 301, false)), []);
        assert_eq!(issues(active(sold(0), 301, false)), []);
    }
}
