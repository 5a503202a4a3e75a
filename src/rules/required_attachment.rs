//! An order fails while an attachment that the item requires is empty (ORD025): the store must ask the shopper for it.
//!
//! Source: “Checkout error codes”, read 2026-08-21.

use super::judgement::each_sku;
use super::registered::unsaid;
use super::{Citation, Consequence, Evidence, Finding, Link, Rule, Severity};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "required-attachment",
    title: Text::of(
        "No attachment has to be filled in",
        "Nenhum anexo precisa ser preenchido",
        "Ningún adjunto debe completarse",
    ),
    link: Link::Cart,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Checkout error codes", read: "2026-08-21" },
        Citation { name: "Catalog API: Get SKU and context", read: "2026-08-07" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, judge)
}

fn judge(sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let seen = sku.indexed.get()?;
    let attachments = seen.value.attachments.as_ref().ok_or_else(|| unsaid(&seen.source))?;
    let in_use = attachments.iter().filter(|attachment| attachment.active != Some(false));
    let required: Vec<Text> = in_use
        .filter(|attachment| attachment.required == Some(true))
        .map(|attachment| Text::same(attachment.name.clone()))
        .collect();
    if required.is_empty() {
        return Ok(Vec::new());
    }
    let names = Text::list(&required);
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity: Severity::Risk,
        consequence: Consequence::BlocksPurchase,
        evidence: vec![Evidence::of(seen, LABEL, names.clone())],
        ..Finding::of(RULE.id, says(sku, &names), WHY)
    }])
}

fn says(sku: &SkuFacts, names: &Text) -> Text {
    let id = sku.id;
    say! {
        with names;
        en: "SKU {id} asks the shopper to fill in: {names}.",
        pt: "O SKU {id} exige que o cliente preencha: {names}.",
        es: "El SKU {id} le pide al cliente que complete: {names}.",
    }
}

const LABEL: Text = Text::of("Required attachments", "Anexos obrigatórios", "Adjuntos obligatorios");
const WHY: Text = Text::of(
    "The checkout refuses an order in which one of these is empty (error ORD025). Make sure that your store asks for it, also where a marketplace sells the item.",
    "O checkout recusa um pedido em que um deles está vazio (erro ORD025). Verifique se a sua loja pede isso, também onde um marketplace vende o item.",
    "El checkout rechaza un pedido en el que uno de ellos está vacío (error ORD025). Comprueba que tu tienda lo pida, también donde un marketplace vende el ítem.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::Attachment;

    fn with(active: Option<bool>, required: Option<bool>) -> Facts {
        let attachment = Attachment { name: "Engraving".into(), active, required };
        about(in_index(|indexed| indexed.attachments = Some(vec![attachment])))
    }

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("required", with(Some(true), Some(true)), Fires(1)),
                ("required, perhaps active", with(None, Some(true)), Fires(1)),
                ("inactive", with(Some(false), Some(true)), Quiet),
                ("optional", with(Some(true), Some(false)), Quiet),
                ("none", about(in_index(|_| ())), Quiet),
                ("unsaid", about(in_index(|indexed| indexed.attachments = None)), CannotTell(Missing::Partial)),
                ("index unread", about(sku(&[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
