//! A negative row uses up the units of the other warehouses of its sales channel.
//!
//! Sources: “My inventory is negative” and “SKU available in stock but unavailable for sale”, read 2026-08-21. The first says
//! that any negative warehouse makes the SKU unavailable, the second that the warehouses of a sales channel are added up.

use super::own_stock::each_own_sku;
use super::supply::{Supply, channel_sums, channels, is_out_of_reach, is_unreached, supply};
use super::{Certainty, Citation, Consequence, Finding, Link, Rule, Severity, stock_row};
use crate::domain::{Pending, Place, Remedy, SalesChannel, StockLine};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "negative-stock",
    title: Text::of("No warehouse is negative", "Nenhum estoque está negativo", "Ningún almacén está en negativo"),
    link: Link::Stock,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "My inventory is negative", read: "2026-08-21" },
        Citation { name: "SKU available in stock but unavailable for sale", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let inventory = &sku.inventory.get()?.value;
        let found: Vec<Finding> = inventory
            .lines
            .iter()
            .filter(|line| is_negative(line))
            .map(|line| finding(facts, sku, line))
            .collect::<Result<_, _>>()?;
        if found.is_empty() && !inventory.complete { Err(Missing::Partial) } else { Ok(found) }
    })
}

fn is_negative(line: &StockLine) -> bool {
    !line.unlimited && line.available() < 0
}

fn finding(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> Result<Finding, Missing> {
    let seen = sku.inventory.get()?;
    let effect = Effect::of(facts, sku, line);
    let pending = stock_row::pending(sku, line).map(Pending::not_in_handling);
    let unsaved = stock_row::unsaved(sku, seen, &facts.draft);
    let mut why = cause(line).then(&effect.text());
    if !unsaved.is_empty() {
        why = why.then(&super::labels::NOT_SAVED);
    }
    let (warehouse, reserved) = (line.name.clone(), line.reserved);
    Ok(Finding {
        sku: Some(sku.id),
        warehouse: Some(line.name.clone()),
        severity: effect.severity(),
        certainty: effect.certainty(),
        consequence: if matches!(effect, Effect::OnOthers | Effect::OnNobody) {
            Consequence::Nothing
        } else {
            Consequence::BlocksPurchase
        },
        evidence: seen.value.lines.iter().map(|line| stock_row::evidence(seen, line)).chain(unsaved).collect(),
        places: vec![
            Place::Available { sku: sku.id, warehouse: warehouse.clone() },
            Place::UpdateCount { sku: sku.id, warehouse: warehouse.clone() },
        ],
        remedies: vec![Remedy::CorrectNegative { sku: sku.id, warehouse, pending, reserved }],
        ..Finding::of(RULE.id, says(sku, line), why)
    })
}

/// What a negative row does to the SKU.
#[derive(Debug, PartialEq)]
enum Effect {
    /// No row has units.
    Sole,
    /// Other rows have units, and none of them can be sold.
    OnAll,
    /// Other rows have units that these sales channels cannot sell.
    OnChannels(Vec<Text>),
    /// Enough is left by the sum, or the sales channels are not known.
    Disputed,
    /// The sales channel that is asked about does not sell from the warehouse.
    OnOthers,
    /// No sales channel reaches the warehouse.
    OnNobody,
}

impl Effect {
    fn of(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> Self {
        if is_unreached(facts, sku, line) {
            return Self::OnNobody;
        }
        if is_out_of_reach(facts, sku, line) {
            return Self::OnOthers;
        }
        match supply(facts, sku) {
            Ok(Supply::Empty) => Self::Sole,
            Ok(Supply::Cancelled) => Self::OnAll,
            _ => Some(dry_channels(facts, sku, line)).filter(|dry| !dry.is_empty()).map_or(Self::Disputed, Self::OnChannels),
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Sole | Self::OnAll => Severity::Blocks,
            Self::OnChannels(_) | Self::Disputed => Severity::Risk,
            Self::OnOthers | Self::OnNobody => Severity::Note,
        }
    }

    fn certainty(&self) -> Certainty {
        if matches!(self, Self::Disputed | Self::OnNobody) { Certainty::Suspected } else { Certainty::Documented }
    }

    fn text(&self) -> Text {
        match self {
            Self::Sole => NOTHING_LEFT,
            Self::OnAll => USES_UP_ALL,
            Self::OnChannels(dry) => uses_up_in(&Text::list(dry)),
            Self::Disputed => SOURCES_DISAGREE,
            Self::OnOthers => SOLD_ELSEWHERE,
            Self::OnNobody => NOBODY_SELLS_FROM_HERE,
        }
    }
}

/// Channels that see this row and add up to nothing although they see units; none unless every row's channels are known.
fn dry_channels(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> Vec<Text> {
    let Some(inventory) = sku.inventory.value().filter(|inventory| inventory.complete) else { return Vec::new() };
    let sees = |line: &StockLine, channel: &SalesChannel| channels(facts, sku, line).is_some_and(|seen| seen.contains(channel));
    if inventory.lines.iter().any(|line| channels(facts, sku, line).is_none()) {
        return Vec::new();
    }
    let dry = channel_sums(facts, sku, &inventory.lines).into_iter().filter(|(channel, sum)| {
        let seen = || inventory.lines.iter().filter(|line| sees(line, channel));
        *sum <= 0 && sees(line, channel) && seen().all(|line| !line.unlimited) && seen().any(|line| line.available() > 0)
    });
    dry.map(|(channel, _)| Text::same(channel.0)).collect()
}

fn says(sku: &SkuFacts, line: &StockLine) -> Text {
    let (id, name, available) = (sku.id, &line.name, number(line.available()));
    say! {
        with available;
        en: "SKU {id} is negative in {name}: {available} available.",
        pt: "O SKU {id} está negativo em {name}: {available} disponíveis.",
        es: "El SKU {id} está en negativo en {name}: {available} disponibles.",
    }
}

fn cause(line: &StockLine) -> Text {
    if line.total < 0 {
        return COUNT_IS_NEGATIVE;
    }
    let (total, reserved) = (number(line.total), number(line.reserved));
    say! {
        with total, reserved;
        en: "More units are reserved ({reserved}) than counted ({total}), often because units left the count before their order reached Handling shipping.",
        pt: "Há mais unidades reservadas ({reserved}) do que contadas ({total}), muitas vezes porque saíram da contagem antes de o pedido chegar a Preparando entrega.",
        es: "Hay más unidades reservadas ({reserved}) que contadas ({total}), a menudo porque salieron del recuento antes de que el pedido llegara a Preparando entrega.",
    }
}

fn uses_up_in(dry: &Text) -> Text {
    say! {
        with dry;
        en: "VTEX adds up the warehouses of a sales channel: nothing is left to sell in sales channel {dry}, although other rows have units.",
        pt: "A VTEX soma os estoques de um canal de vendas: não sobra nada para vender no canal de vendas {dry}, embora outras linhas tenham unidades.",
        es: "VTEX suma los almacenes de un canal de ventas: no queda nada para vender en el canal de ventas {dry}, aunque otras filas tengan unidades.",
    }
}

const COUNT_IS_NEGATIVE: Text =
    Text::of("The count itself is negative.", "A própria contagem está negativa.", "El propio recuento es negativo.");
const NOTHING_LEFT: Text = Text::of(
    "Nobody can buy it until the count covers the reserved units.",
    "Ninguém consegue comprá-lo até que a contagem cubra as unidades reservadas.",
    "Nadie puede comprarlo hasta que el recuento cubra las unidades reservadas.",
);
const USES_UP_ALL: Text = Text::of(
    "VTEX adds up the warehouses of a sales channel, so this row uses up the units of the others and none can be sold.",
    "A VTEX soma os estoques de um canal de vendas, então esta linha consome as unidades das outras e nenhuma pode ser vendida.",
    "VTEX suma los almacenes de un canal de ventas, así que esta fila consume las unidades de las otras y ninguna se puede vender.",
);
const SOURCES_DISAGREE: Text = Text::of(
    "VTEX's pages disagree: one says that any negative warehouse makes a SKU unavailable, another that it happens when the warehouses of a sales channel add up to zero.",
    "As páginas da VTEX divergem: uma diz que qualquer estoque negativo deixa o SKU indisponível; outra, que isso ocorre quando os estoques de um canal de vendas somam zero.",
    "Las páginas de VTEX no coinciden: una dice que cualquier almacén negativo deja el SKU no disponible; otra, que ocurre cuando los almacenes de un canal de ventas suman cero.",
);
const SOLD_ELSEWHERE: Text = Text::of(
    "The sales channel that you ask about does not sell from this warehouse; others may miss its units.",
    "O canal de vendas sobre o qual você pergunta não vende a partir deste estoque; em outros essas unidades podem faltar.",
    "El canal de ventas por el que preguntas no vende desde este almacén; en otros esas unidades pueden faltar.",
);
const NOBODY_SELLS_FROM_HERE: Text = Text::of(
    "No sales channel reaches this warehouse, so it should not hold back the others; correct it before one does.",
    "Nenhum canal de vendas alcança este estoque, então ele não deve prejudicar os outros; corrija antes que algum alcance.",
    "Ningún canal de ventas llega a este almacén, así que no debería afectar a los otros; corrígelo antes de que alguno llegue.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("the only row", about(sku(&[row("a", 1, 3)])), Fires(1)),
                ("a row on a screen", about(shown(&[row("a", 1, 3)])), Fires(1)),
                ("two rows", about(sku(&[row("a", 1, 3), row("b", -2, 0), row("c", 9, 0)])), Fires(2)),
                ("no row", about(sku(&[row("a", 3, 3), row("b", 0, 0)])), Quiet),
                ("an unlimited row never is", about(sku(&[crate::domain::StockLine { total: -1, ..unlimited("a") }])), Quiet),
                ("no such row in view", about(shown(&[row("a", 3, 1)])), CannotTell(Missing::Partial)),
                ("not asked", about(unread(Missing::NotAsked)), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 1, 3)]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn the_sum_over_a_channel_decides_how_bad_it_is() {
        let rows = [row("a", 5, 0), row("b", 0, 5), row("c", 9, 0)];
        let cases: Vec<(SkuFacts, Severity, Certainty)> = vec![
            (sku(&rows), Severity::Risk, Certainty::Suspected),
            (reach(sku(&rows), &[("a", &["1"]), ("b", &["1"]), ("c", &[])]), Severity::Blocks, Certainty::Documented),
            (reach(sku(&rows), &[("a", &["1"]), ("b", &["1"]), ("c", &["2"])]), Severity::Risk, Certainty::Documented),
            (reach(sku(&rows), &[("a", &["1"]), ("b", &["1"]), ("c", &["1"])]), Severity::Risk, Certainty::Suspected),
            (reach(sku(&rows), &[("a", &["1"]), ("b", &[]), ("c", &["1"])]), Severity::Note, Certainty::Suspected),
            (sku(&rows[1..2]), Severity::Blocks, Certainty::Documented),
        ];
        for (sku, severity, certainty) in cases {
            let found = check(&about(sku)).expect("negative rows are found");
            assert_eq!((found[0].severity, found[0].certainty), (severity, certainty), "{:?}", found[0].why.en);
        }
    }
}
