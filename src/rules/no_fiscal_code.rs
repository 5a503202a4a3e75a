//! A product without a fiscal code sells; in Brazil its invoice may be refused, which is all that is documented.
//!
//! Sources: release note of 2025-08-29 on fiscal fields, and known issue 1031109, read 2026-08-21.

use super::judgement::{more_telling, of_product};
use super::registered::{product_id, product_of, product_row, unsaid};
use super::{Certainty, Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-fiscal-code",
    title: Text::of("The product has a fiscal code", "O produto tem código fiscal", "El producto tiene código fiscal"),
    link: Link::Catalog,
    severity: Severity::Note,
    sources: &[
        Citation { name: "Release note of 2025-08-29 on fiscal fields of Brazilian invoices", read: "2026-08-21" },
        Citation { name: "Catalog API: Get product (TaxCode)", read: "2026-08-07" },
        Citation { name: "Known issue 1031109", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    of_product(facts, |sku| judge(facts, sku))
}

/// The registration decides: the code goes to invoices, not to the checkout.
fn judge(facts: &Facts, sku: Option<&SkuFacts>) -> Result<Option<Finding>, Missing> {
    let registered = product_of(facts, sku).and_then(|seen| is_empty(seen, seen.value.fiscal_code.as_deref()));
    let indexed = sku.ok_or(Missing::NotAsked).and_then(|sku| sku.indexed.get());
    let indexed = || indexed.and_then(|seen| is_empty(seen, seen.value.fiscal_code.as_deref()));
    let evidence = registered.or_else(|one| indexed().map_err(|other| more_telling(one, other)))?;
    Ok(evidence.map(|evidence| Finding {
        certainty: Certainty::Suspected,
        evidence: vec![evidence],
        places: product_row(facts, sku),
        remedies: product_id(facts, sku).map(|id| Remedy::Set(Setting::SetFiscalCode(id))).into_iter().collect(),
        known_issues: vec![KnownIssue::open(1_031_109, FEED_TAG)],
        ..Finding::of(RULE.id, SAYS, WHY)
    }))
}

fn is_empty<T>(seen: &Seen<T>, code: Option<&str>) -> Result<Option<Evidence>, Missing> {
    let code = code.ok_or_else(|| unsaid(&seen.source))?;
    Ok(code.trim().is_empty().then(|| Evidence::of(seen, LABEL, NONE)))
}

const LABEL: Text = Text::of("Tax code of the product", "Código fiscal do produto", "Código fiscal del producto");
const NONE: Text = Text::of("empty", "vazio", "vacío");
const SAYS: Text =
    Text::of("The product has no fiscal code.", "O produto está sem código fiscal.", "El producto no tiene código fiscal.");
const WHY: Text = Text::of(
    "It can be bought without one. VTEX ties refused invoices in Brazil to fiscal fields like this one; no page of VTEX says that an order needs it. Outside Brazil it may not matter to you.",
    "Dá para comprá-lo sem isso. A VTEX relaciona notas fiscais recusadas no Brasil a campos fiscais como este; nenhuma página da VTEX diz que um pedido precisa dele. Fora do Brasil, talvez não importe para você.",
    "Se puede comprar sin él. VTEX relaciona las facturas rechazadas en Brasil con campos fiscales como este; ninguna página de VTEX dice que un pedido lo necesite. Fuera de Brasil, quizá no te afecte.",
);
const FEED_TAG: Text = Text::of(
    "The fiscal code tag of an XML feed stays empty even when the product has one.",
    "A tag de código fiscal de um feed XML fica vazia mesmo quando o produto tem um.",
    "La etiqueta de código fiscal de un feed XML queda vacía aunque el producto tenga uno.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let code = |facts, code: &str| with_product(facts, |product| product.fiscal_code = Some(code.into()));
        let in_index_empty = in_index(|indexed| indexed.fiscal_code = Some(String::new()));
        let unsaid = in_index(|indexed| indexed.fiscal_code = None);
        table(
            &RULE,
            vec![
                ("empty", code(about(sku(&[])), " "), Fires(1)),
                ("empty by the index alone", about(in_index_empty.clone()), Fires(1)),
                ("registered", code(about(in_index_empty), "6109.10.00"), Quiet),
                ("in the index alone", about(in_index(|_| ())), Quiet),
                ("neither says", about(unsaid), CannotTell(Missing::Partial)),
                ("nothing read", without_product(about(sku(&[])), Missing::NoSession), CannotTell(Missing::NoSession)),
            ],
        );
    }
}
