//! A count that is negative, no whole number or below what orders hold would make the row negative once saved.
//!
//! Sources: “Updating the quantity of items in inventory” and “My inventory is negative”, read 2026-08-21.

use super::judgement::Judgement;
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity, labels, stock_row};
use crate::domain::{Pending, Place, Remedy, StockLine};
use crate::facts::{DraftCount, DraftSwitch, Facts, Missing, Moment, SkuFacts, Source};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "negative-count-typed",
    title: Text::of(
        "Typed counts can be saved as they are",
        "As contagens digitadas podem ser salvas como estão",
        "Los recuentos escritos se pueden guardar así",
    ),
    link: Link::Stock,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Updating the quantity of items in inventory", read: "2026-08-21" },
        Citation { name: "My inventory is negative", read: "2026-08-21" },
        Citation { name: "Logistics API: Update inventory by SKU and warehouse", read: "2026-08-07" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let mut judgement = Judgement::default();
    for typed in facts.draft.counts.iter().filter(|typed| !typed.typed.trim().is_empty()) {
        judgement.take(judge(facts, typed));
    }
    judgement.done()
}

fn judge(facts: &Facts, typed: &DraftCount) -> Result<Option<Finding>, Missing> {
    let Some(count) = typed.count else {
        return Ok(Some(finding(facts, typed, no_number(typed), NOT_A_NUMBER, Certainty::Documented)));
    };
    if count < 0 {
        return Ok(Some(finding(facts, typed, negative(typed), NEVER_NEGATIVE, Certainty::Documented)));
    }
    let sku = facts.sku(typed.sku).ok_or(Missing::NotAsked)?;
    let lines = &sku.inventory.get()?.value.lines;
    let line = lines.iter().find(|line| line.name == typed.warehouse).ok_or(Missing::Partial)?;
    if is_unlimited(facts, typed, line) {
        return Ok(None);
    }
    let held = stock_row::pending(sku, line).map(Pending::not_in_handling);
    let certainty = if held.is_some() { Certainty::Documented } else { Certainty::Suspected };
    let held = held.unwrap_or(line.reserved);
    let too_small = || finding(facts, typed, too_small(typed, held), why_too_small(certainty), certainty);
    Ok((count < held).then(too_small))
}

/// Saved or about to be: the count of an unlimited row does not matter.
fn is_unlimited(facts: &Facts, typed: &DraftCount, line: &StockLine) -> bool {
    let moved = facts.draft.switches.iter().find_map(|switch| match switch {
        DraftSwitch::Unlimited { sku, warehouse, on } => (*sku == typed.sku && *warehouse == typed.warehouse).then_some(*on),
        _ => None,
    });
    moved.unwrap_or(line.unlimited)
}

fn finding(facts: &Facts, typed: &DraftCount, says: Text, why: Text, certainty: Certainty) -> Finding {
    let sku = facts.sku(typed.sku);
    let seen = sku.and_then(|sku| sku.inventory.get().ok());
    let line = seen.and_then(|seen| seen.value.lines.iter().find(|line| line.name == typed.warehouse));
    let typed_value = Evidence {
        label: labels::UPDATE_COUNT,
        value: Text::same(typed.typed.trim()),
        source: Source::Typed,
        at: seen.map_or(Moment::default(), |seen| seen.at),
    };
    let row = seen.zip(line).map(|(seen, line)| stock_row::evidence(seen, line));
    Finding {
        sku: Some(typed.sku),
        warehouse: Some(typed.warehouse.clone()),
        severity: Severity::Risk,
        certainty,
        consequence: Consequence::WrongOnceSaved,
        evidence: [typed_value].into_iter().chain(row).collect(),
        places: vec![Place::UpdateCount { sku: typed.sku, warehouse: typed.warehouse.clone() }],
        remedies: sku.zip(line).map(|(sku, line)| remedy(sku, line)).into_iter().collect(),
        ..Finding::of(RULE.id, says, why)
    }
}

fn remedy(sku: &SkuFacts, line: &StockLine) -> Remedy {
    Remedy::UpdateCount { sku: sku.id, warehouse: line.name.clone(), at_least: stock_row::count_for_one(sku, line) }
}

fn no_number(typed: &DraftCount) -> Text {
    let (text, name) = (typed.typed.trim(), &typed.warehouse);
    say! {
        en: "You typed “{text}” for {name}: a count is a whole number.",
        pt: "Você digitou “{text}” em {name}: uma contagem é um número inteiro.",
        es: "Escribiste “{text}” en {name}: un recuento es un número entero.",
    }
}

fn negative(typed: &DraftCount) -> Text {
    let (text, name) = (typed.typed.trim(), &typed.warehouse);
    say! {
        en: "You typed {text} for {name}: a count cannot be negative.",
        pt: "Você digitou {text} em {name}: uma contagem não pode ser negativa.",
        es: "Escribiste {text} en {name}: un recuento no puede ser negativo.",
    }
}

fn too_small(typed: &DraftCount, held: i64) -> Text {
    let (text, name, held) = (typed.typed.trim(), &typed.warehouse, number(held));
    say! {
        with held;
        en: "You typed {text} for {name}, but orders hold {held} units there.",
        pt: "Você digitou {text} em {name}, mas pedidos seguram {held} unidades ali.",
        es: "Escribiste {text} en {name}, pero los pedidos retienen {held} unidades allí.",
    }
}

fn why_too_small(certainty: Certainty) -> Text {
    match certainty {
        Certainty::Proven | Certainty::Documented => BECOMES_NEGATIVE,
        Certainty::Contradicted | Certainty::Suspected => MAY_BECOME_NEGATIVE,
    }
}

const NOT_A_NUMBER: Text = Text::of(
    "Type digits only, without separators or decimals. It is not saved yet.",
    "Digite apenas algarismos, sem separadores nem decimais. Ainda não foi salvo.",
    "Escribe solo cifras, sin separadores ni decimales. Todavía no se guardó.",
);
const NEVER_NEGATIVE: Text = Text::of(
    "It is the number of units on the shelf; a negative one also uses up the units of other warehouses. It is not saved yet.",
    "É o número de unidades na prateleira; se for negativo, também consome as unidades de outros estoques. Ainda não foi salvo.",
    "Es el número de unidades en el estante; si es negativo, también consume las unidades de otros almacenes. Todavía no se guardó.",
);
const BECOMES_NEGATIVE: Text = Text::of(
    "Those orders are not yet in handling, so a count must include their units; saved like this, the row becomes negative.",
    "Esses pedidos ainda não estão em manuseio, então a contagem deve incluir suas unidades; salva assim, a linha fica negativa.",
    "Esos pedidos aún no están en preparación, así que el recuento debe incluir sus unidades; guardada así, la fila queda en negativo.",
);
const MAY_BECOME_NEGATIVE: Text = Text::of(
    "A count must include the units of orders not yet in handling. How many of these that is could not be read: saved like this, the row may become negative.",
    "A contagem deve incluir as unidades de pedidos ainda não em manuseio. Não foi possível ler quantas são: salva assim, a linha pode ficar negativa.",
    "El recuento debe incluir las unidades de pedidos aún no en preparación. No se pudo leer cuántas son: guardada así, la fila puede quedar en negativo.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::SkuId;

    fn typing(sku: SkuFacts, typed: &str) -> Facts {
        let count = DraftCount { sku: SkuId(301), warehouse: "a".into(), typed: typed.into(), count: typed.parse().ok() };
        let mut facts = about(sku);
        facts.draft.counts.push(count);
        facts
    }

    fn unlimited_switched_on(mut facts: Facts) -> Facts {
        facts.draft.switches.push(DraftSwitch::Unlimited { sku: SkuId(301), warehouse: "a".into(), on: true });
        facts
    }

    #[test]
    fn judges() {
        let held = || sku(&[row("a", 9, 4)]);
        table(
            &RULE,
            vec![
                ("negative", typing(unread(Missing::NoSession), "-5"), Fires(1)),
                ("not whole", typing(held(), "2.5"), Fires(1)),
                ("words", typing(held(), "ten"), Fires(1)),
                ("below what orders hold", typing(pending(held(), &[("a", 4, 0)]), "3"), Fires(1)),
                ("below what may be held", typing(held(), "3"), Fires(1)),
                ("a row on a screen", typing(shown(&[row("a", 9, 4)]), "3"), Fires(1)),
                ("orders are in handling", typing(pending(held(), &[("a", 4, 2)]), "3"), Quiet),
                ("enough", typing(held(), "4"), Quiet),
                ("nothing typed", about(held()), Quiet),
                ("blanks", typing(held(), " "), Quiet),
                ("unlimited", typing(sku(&[unlimited("a")]), "0"), Quiet),
                ("about to be unlimited", unlimited_switched_on(typing(held(), "0")), Quiet),
                ("stock unknown", typing(unread(Missing::NoSession), "3"), CannotTell(Missing::NoSession)),
                ("row unknown", typing(sku(&[row("b", 9, 4)]), "3"), CannotTell(Missing::Partial)),
            ],
        );
    }

    #[test]
    fn doubt_is_told_when_the_reservations_could_not_be_read() {
        let found = check(&typing(sku(&[row("a", 9, 4)]), "3")).expect("the row is known");
        assert_eq!(found[0].certainty, Certainty::Suspected);
    }
}
