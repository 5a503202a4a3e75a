//! A kit is sold only with all of its components: one that is inactive or out of stock takes the kit with it.
//!
//! Source: “How to manage the bundle stock” and known issue 1382356, read 2026-08-21.

use super::inactive_sku::as_sold;
use super::judgement::{each_sku, more_telling};
use super::own_stock::is_here;
use super::registered::product_row;
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity, kit, stock_row};
use crate::domain::{Remedy, Setting, SkuId};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "unavailable-component",
    title: Text::of(
        "Every component of the kit can be sold",
        "Todos os componentes do kit podem ser vendidos",
        "Todos los componentes del kit se pueden vender",
    ),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "How to manage the bundle stock", read: "2026-08-21" },
        Citation { name: "Known issue 1382356", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let mut broken = Vec::new();
    let mut missing: Option<Missing> = None;
    let components = kit::made_of(sku)?;
    if !components.is_empty() {
        is_here(facts, sku)?;
    }
    for id in components {
        match look(facts, *id) {
            Ok(Some(problem)) => broken.push(problem),
            Ok(None) => {}
            Err(reason) => missing = Some(missing.map_or(reason.clone(), |kept| more_telling(kept, reason))),
        }
    }
    match missing {
        _ if !broken.is_empty() => Ok(vec![found(facts, sku, broken)]),
        Some(reason) => Err(reason),
        None => Ok(Vec::new()),
    }
}

/// What is wrong with a component.
struct Broken {
    says: Text,
    certain: bool,
    evidence: Vec<Evidence>,
    remedies: Vec<Remedy>,
}

fn look(facts: &Facts, id: SkuId) -> Result<Option<Broken>, Missing> {
    let component = kit::component(facts, id)?;
    let active = as_sold(component);
    if let Ok((false, evidence)) = active {
        let remedies = vec![Remedy::Set(Setting::ActivateSku(id))];
        return Ok(Some(Broken { says: says_inactive(id), certain: true, evidence: vec![evidence], remedies }));
    }
    let supply = kit::stock_of(facts, component)?;
    if supply.has_units() {
        return active.map(|_| None);
    }
    let seen = component.inventory.get()?;
    let offers = stock_row::offers(facts, component, &seen.value.lines);
    Ok(Some(Broken {
        says: says_out(id),
        certain: supply.is_none(),
        evidence: kit::evidence(component, supply).into_iter().collect(),
        remedies: stock_row::remedies(component, &offers),
    }))
}

fn found(facts: &Facts, sku: &SkuFacts, broken: Vec<Broken>) -> Finding {
    let certain = broken.iter().any(|broken| broken.certain);
    let why = broken.iter().fold(kit::WHY, |why, broken| why.then(&broken.says));
    let (evidence, remedies): (Vec<_>, Vec<_>) = broken.into_iter().map(|broken| (broken.evidence, broken.remedies)).unzip();
    Finding {
        sku: Some(sku.id),
        severity: if certain { Severity::Blocks } else { Severity::Risk },
        certainty: if certain { Certainty::Documented } else { Certainty::Suspected },
        consequence: Consequence::BlocksPurchase,
        evidence: evidence.concat(),
        places: product_row(facts, Some(sku)),
        remedies: remedies.concat(),
        known_issues: vec![KnownIssue::open(1_382_356, SIMULATOR)],
        ..Finding::of(RULE.id, says(sku.id), why)
    }
}

fn says(id: SkuId) -> Text {
    say! {
        en: "SKU {id} is a kit, and not all of its components can be sold.",
        pt: "O SKU {id} é um kit, e nem todos os componentes podem ser vendidos.",
        es: "El SKU {id} es un kit, y no todos sus componentes se pueden vender.",
    }
}

fn says_inactive(id: SkuId) -> Text {
    say! {
        en: "Component SKU {id} is inactive.",
        pt: "O componente SKU {id} está inativo.",
        es: "El componente SKU {id} está inactivo.",
    }
}

fn says_out(id: SkuId) -> Text {
    say! {
        en: "Component SKU {id} has nothing to sell: correct its count, not that of the kit.",
        pt: "O componente SKU {id} não tem nada para vender: corrija a contagem dele, não a do kit.",
        es: "El componente SKU {id} no tiene nada para vender: corrige su recuento, no el del kit.",
    }
}

const SIMULATOR: Text = Text::of(
    "The shipping simulator shows empty ranges for kits; the checkout counts their components all the same.",
    "O simulador de frete mostra faixas vazias para kits; mesmo assim, o checkout considera os componentes.",
    "El simulador de envío muestra rangos vacíos para los kits; aun así, el checkout considera los componentes.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::StockLine;
    use crate::facts::Known;

    fn part(id: u32, on: bool, lines: &[StockLine]) -> SkuFacts {
        active(sku(lines), id, on)
    }

    #[test]
    fn judges() {
        let stocked = |id| part(id, true, &[row("a", 9, 0)]);
        let out = |id| part(id, true, &[row("a", 0, 0)]);
        let unreached = reach(stocked(402), &[("a", &[])]);
        let unregistered = || SkuFacts { sku: Missing::NotAsked.into(), ..stocked(402) };
        let mut theirs = kit(vec![out(401), out(402)]);
        if let Known::Seen(seen) = &mut theirs.skus[0].indexed {
            seen.value.sellers = Some(vec![offer("partner", true)]);
        }
        let unread = SkuFacts { id: SkuId(402), ..unread(Missing::NoSession) };
        table(
            &RULE,
            vec![
                ("a component is sold out", kit(vec![stocked(401), out(402)]), Fires(1)),
                ("both are sold out", kit(vec![out(401), out(402)]), Fires(1)),
                ("a component is inactive", kit(vec![stocked(401), part(402, false, &[row("a", 9, 0)])]), Fires(1)),
                ("no channel reaches a component", kit(vec![stocked(401), unreached]), Fires(1)),
                ("sold out beside an unread one", kit(vec![out(401)]), Fires(1)),
                ("all stocked", kit(vec![stocked(401), stocked(402)]), Quiet),
                ("no kit", about(in_index(|_| ())), Quiet),
                ("a kit with its own stock", about(in_index(|indexed| indexed.kit = Some(true))), Quiet),
                ("a component is not read", kit(vec![stocked(401)]), CannotTell(Missing::NotAsked)),
                ("a component’s stock is not read", kit(vec![stocked(401), unread]), CannotTell(Missing::NoSession)),
                ("a component’s activity is not read", kit(vec![stocked(401), unregistered()]), CannotTell(Missing::NotAsked)),
                ("sold out beside one of unread activity", kit(vec![out(401), unregistered()]), Fires(1)),
                ("a component of another seller", kit(vec![stocked(401), of_partner(stocked(402))]), CannotTell(at_partner())),
                ("a kit of another seller", theirs, CannotTell(at_partner())),
                ("perhaps a kit", about(sku(&[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn it_says_which_and_offers_what_mends_them() {
        let found = check(&kit(vec![part(401, true, &[row("a", 0, 0)]), part(402, false, &[])])).expect("enough is known");
        assert!(found[0].why.en.contains("SKU 401 has nothing") && found[0].why.en.contains("SKU 402 is inactive"));
        assert!(found[0].remedies.contains(&Remedy::Set(Setting::ActivateSku(SkuId(402)))));
        assert!(found[0].remedies.contains(&Remedy::SwitchUnlimitedOn { sku: SkuId(401), warehouse: "a".into() }));
    }
}
