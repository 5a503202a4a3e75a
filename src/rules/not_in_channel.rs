//! A product is sold only in the sales channels that it is linked to; what none means, VTEX's pages say in two ways.
//!
//! Sources: “How trade policies work”, “Associating SKUs with a trade policy” and known issue 1286569.

use super::channel_links::{self, Linked, asked};
use super::judgement::shared;
use super::registered::{Switch, Told, product_id, product_row, switch};
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, SalesChannel, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "not-in-channel",
    title: Text::of(
        "The product is linked to the sales channel",
        "O produto está associado ao canal de vendas",
        "El producto está asociado al canal de ventas",
    ),
    link: Link::Channel,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "How trade policies work", read: "2026-08-21" },
        Citation { name: "Checkout error codes (CHK0032)", read: "2026-08-21" },
        Citation { name: "Known issue 1286569", read: "2026-11-24" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    shared(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Option<Finding>, Missing> {
    let (registered, indexed) = (channel_links::registered(facts, sku), channel_links::indexed(sku));
    let ticked: Vec<bool> =
        [&registered, &indexed].iter().filter_map(|linked| Some(!linked.as_ref().ok()?.0.is_empty())).collect();
    if !ticked.is_empty() && !ticked.contains(&true) {
        let evidence = [registered, indexed].into_iter().filter_map(Result::ok).map(|(_, evidence)| evidence).collect();
        return Ok(Some(in_none(facts, sku, evidence)));
    }
    // “None” of one source beside a list of the other is read as “all” and decides nothing.
    match switch(is_in(facts, registered), is_in(facts, indexed))? {
        Switch::On | Switch::StillOff => Ok(None),
        Switch::Off(evidence) => Ok(asked(facts).map(|channel| not_in(facts, sku, channel, evidence))),
        Switch::SoonOff(evidence) => Ok(asked(facts).map(|channel| soon_not_in(facts, sku, channel, evidence))),
    }
}

/// Whether the channel that is asked about is among those; any will do if none is asked about.
fn is_in(facts: &Facts, linked: Linked) -> Told {
    let (channels, evidence) = linked?;
    if channels.is_empty() {
        return Err(Missing::Partial);
    }
    Ok((asked(facts).is_none_or(|channel| channels.contains(channel)), evidence))
}

fn in_none(facts: &Facts, sku: &SkuFacts, evidence: Vec<Evidence>) -> Finding {
    let finding = Finding::of(RULE.id, IN_NONE, WHY_NONE);
    let finding = Finding { severity: Severity::Risk, certainty: Certainty::Suspected, ..finding };
    complete(facts, sku, evidence, finding)
}

fn not_in(facts: &Facts, sku: &SkuFacts, channel: &SalesChannel, evidence: Vec<Evidence>) -> Finding {
    let says = say! {
        en: "The product is not in sales channel {channel}.",
        pt: "O produto não está no canal de vendas {channel}.",
        es: "El producto no está en el canal de ventas {channel}.",
    };
    complete(facts, sku, evidence, Finding { severity: Severity::Blocks, ..Finding::of(RULE.id, says, WHY) })
}

fn soon_not_in(facts: &Facts, sku: &SkuFacts, channel: &SalesChannel, evidence: Vec<Evidence>) -> Finding {
    let says = say! {
        en: "The product was taken out of sales channel {channel} and will stop selling there once VTEX indexes that.",
        pt: "O produto foi retirado do canal de vendas {channel} e deixará de ser vendido nele quando a VTEX indexar isso.",
        es: "El producto se quitó del canal de ventas {channel} y dejará de venderse allí cuando VTEX lo indexe.",
    };
    complete(facts, sku, evidence, Finding { severity: Severity::Risk, ..Finding::of(RULE.id, says, WHY) })
}

fn complete(facts: &Facts, sku: &SkuFacts, evidence: Vec<Evidence>, finding: Finding) -> Finding {
    let link = |channel: &SalesChannel| {
        let product = product_id(facts, Some(sku))?;
        Some(Remedy::Set(Setting::LinkChannel { product, channel: channel.clone() }))
    };
    Finding {
        consequence: Consequence::BlocksPurchase,
        evidence,
        places: product_row(facts, Some(sku)),
        remedies: asked(facts).and_then(link).into_iter().collect(),
        known_issues: vec![KnownIssue::open(1_286_569, NEW_CHANNELS)],
        ..finding
    }
}

const IN_NONE: Text = Text::of(
    "The product is linked to no sales channel.",
    "O produto não está associado a nenhum canal de vendas.",
    "El producto no está asociado a ningún canal de ventas.",
);
const WHY: Text = Text::of(
    "VTEX sells a product only in the sales channels (trade policies) that it is linked to.",
    "A VTEX só vende um produto nos canais de venda (políticas comerciais) aos quais ele está associado.",
    "VTEX solo vende un producto en los canales de ventas (políticas comerciales) a los que está asociado.",
);
const WHY_NONE: Text = Text::of(
    "In the older product form, none ticked means all; the new one asks you to choose “All” or “Specific”. Choose there to be sure.",
    "No formulário antigo, nenhum marcado significa todos; o novo pede que você escolha “Todas” ou “Específicas”. Escolha lá para ter certeza.",
    "En el formulario anterior, ninguno marcado significa todos; el nuevo te pide elegir “Todas” o “Específicas”. Elige allí para estar seguro.",
);
const NEW_CHANNELS: Text = Text::of(
    "A sales channel created or switched on later reaches its products only once they are saved again.",
    "Um canal de vendas criado ou ativado depois só chega aos produtos quando eles são salvos de novo.",
    "Un canal de ventas creado o activado después solo llega a los productos cuando se guardan de nuevo.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    fn linked(ids: &[&str]) -> SkuFacts {
        in_index(|indexed| indexed.channels = Some(ids.iter().copied().map(channel_id).collect()))
    }

    fn registered_in(facts: Facts, ids: &[&str]) -> Facts {
        with_product(facts, |product| product.channels = Some(ids.iter().copied().map(channel_id).collect()))
    }

    fn no_index() -> SkuFacts {
        without_index(linked(&[]), Missing::NoSession)
    }

    #[test]
    fn judges() {
        let two = |first: &[&str], second: &[&str]| {
            product(vec![linked(first), SkuFacts { id: crate::domain::SkuId(302), ..linked(second) }])
        };
        table(
            &RULE,
            vec![
                ("in another channel", asked_in(about(linked(&["1"])), "2"), Fires(1)),
                ("registered in another", asked_in(registered_in(about(no_index()), &["1"]), "2"), Fires(1)),
                ("taken out, not indexed yet", asked_in(registered_in(about(linked(&["1", "2"])), &["1"]), "2"), Fires(1)),
                ("in none", about(linked(&[])), Fires(1)),
                ("said once for both SKUs", asked_in(two(&["1"], &["1"]), "2"), Fires(1)),
                ("one SKU of two", asked_in(two(&["1"], &["2"]), "2"), Fires(1)),
                ("in that channel", asked_in(about(linked(&["1", "2"])), "2"), Quiet),
                ("in any, none asked", about(linked(&["3"])), Quiet),
                ("the index is behind", asked_in(registered_in(about(linked(&["1"])), &["1", "2"]), "2"), Quiet),
                ("none registered means all", asked_in(registered_in(about(linked(&["2"])), &[]), "2"), Quiet),
                ("nothing read", asked_in(about(no_index()), "2"), CannotTell(Missing::NoSession)),
            ],
        );
    }

    #[test]
    fn one_sku_of_two_is_named_and_both_are_not() {
        let both = product(vec![linked(&["1"]), SkuFacts { id: crate::domain::SkuId(302), ..linked(&["1"]) }]);
        let found = check(&asked_in(both, "2")).expect("enough is known");
        assert_eq!((found.len(), found[0].sku), (1, None));
        let unread = product(vec![linked(&["1"]), SkuFacts { id: crate::domain::SkuId(302), ..no_index() }]);
        let found = check(&asked_in(unread, "2")).expect("enough is known");
        assert_eq!(found[0].sku, Some(crate::domain::SkuId(301)));
    }
}
