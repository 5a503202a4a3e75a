//! Findings about broken roads: only of rows with units, and only if no other road of the same row is open.

use super::super::judgement::Judgement;
use super::super::own_stock::each_own_sku;
use super::super::proof::asks_for_delivery;
use super::super::{Certainty, Consequence, Evidence, Finding, KnownIssue, Severity, stock_row};
use super::parcel::Parcel;
use super::{Fault, Road, Stage, roads};
use crate::domain::{Inventory, Place, Remedy, StockLine};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::text::Text;

/// A row whose roads break where a rule looks.
#[derive(Debug)]
pub(in crate::rules) struct Broken<'a> {
    pub(in crate::rules) facts: &'a Facts,
    pub(in crate::rules) sku: &'a SkuFacts,
    pub(in crate::rules) line: &'a StockLine,
    /// The faults of the rule's stage, in the order of the roads.
    pub(in crate::rules) faults: Vec<Fault<'a>>,
}

impl Broken<'_> {
    /// The records that the faults speak of, quoted, each once.
    pub(in crate::rules) fn names(&self, name: impl Fn(&Fault) -> Option<String>) -> String {
        let mut names: Vec<String> = self.faults.iter().filter_map(name).map(|name| format!("“{name}”")).collect();
        names.dedup();
        names.join(", ")
    }

    /// The names of the docks.
    pub(in crate::rules) fn docks(&self) -> String {
        self.names(|fault| fault.dock.map(|dock| dock.name.clone()))
    }

    /// The names of the shipping policies.
    pub(in crate::rules) fn policies(&self) -> String {
        self.names(|fault| fault.policy.map(|policy| policy.name.clone()))
    }
}

/// What a rule says of such a row; what follows is said for it.
#[derive(Debug)]
pub(in crate::rules) struct Told {
    pub(in crate::rules) says: Text,
    pub(in crate::rules) why: Text,
    pub(in crate::rules) evidence: Vec<Evidence>,
    pub(in crate::rules) remedies: Vec<Remedy>,
    pub(in crate::rules) known_issues: Vec<KnownIssue>,
}

/// Judges every row with units of every SKU at one stage of its roads.
pub(in crate::rules) fn each_broken_row(
    facts: &Facts,
    rule: &'static str,
    stage: Stage,
    tell: impl Fn(&Broken) -> Told,
) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let seen = sku.inventory.get()?;
        let parcel = Parcel::of(facts, sku);
        let with_units = seen.value.lines.iter().filter(|line| line.unlimited || line.available() > 0);
        let rows: Vec<(&StockLine, Vec<Road>)> = with_units.map(|line| (line, roads(facts, line, &parcel))).collect();
        let effect = Effect::of(&rows, seen.value.complete);
        let mut judgement = Judgement::default();
        for (line, roads) in rows.iter().filter(|(_, roads)| !is_open(roads)) {
            let faults: Vec<Fault> = roads.iter().filter_map(fault).filter(|fault| fault.stage == stage).collect();
            if faults.is_empty() {
                roads.iter().filter_map(|road| hides(road, stage)).for_each(|reason| judgement.lacks(reason));
            } else {
                let broken = Broken { facts, sku, line, faults };
                judgement.take(Ok(Some(finding(rule, &broken, seen, effect, tell(&broken)))));
            }
        }
        if !seen.value.complete {
            judgement.lacks(Missing::Partial);
        }
        judgement.done()
    })
}

fn is_open(roads: &[Road]) -> bool {
    roads.iter().any(|road| matches!(road, Road::Open))
}

fn fault<'a>(road: &Road<'a>) -> Option<Fault<'a>> {
    if let Road::Broken(fault) | Road::Doubtful(fault) = road { Some(*fault) } else { None }
}

/// Why a fault at this stage may be there unseen: the road was not read so far, or not in this respect.
fn hides(road: &Road, stage: Stage) -> Option<Missing> {
    match road {
        Road::Unknown(unread, reason) if *unread == stage || (*unread <= Stage::Policy && *unread <= stage) => {
            Some(reason.clone())
        }
        _ => None,
    }
}

/// What a broken road does to the SKU.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Effect {
    /// No unit has another road.
    OnAll,
    /// Units of other rows have.
    OnTheRow,
    /// That is not known.
    Unsure,
}

impl Effect {
    fn of(rows: &[(&StockLine, Vec<Road>)], complete: bool) -> Self {
        let is_broken = |roads: &[Road]| roads.iter().all(|road| matches!(road, Road::Broken(_)));
        if rows.iter().any(|(_, roads)| is_open(roads)) {
            Self::OnTheRow
        } else if complete && rows.iter().all(|(_, roads)| is_broken(roads)) {
            Self::OnAll
        } else {
            Self::Unsure
        }
    }

    fn severity(self) -> Severity {
        match self {
            Self::OnAll => Severity::Blocks,
            Self::OnTheRow => Severity::Note,
            Self::Unsure => Severity::Risk,
        }
    }

    fn text(self) -> Text {
        match self {
            Self::OnAll => NOBODY_CAN_BUY,
            Self::OnTheRow => OTHERS_SELL,
            Self::Unsure => NOT_KNOWN,
        }
    }
}

fn finding(rule: &'static str, broken: &Broken, seen: &Seen<Inventory>, effect: Effect, told: Told) -> Finding {
    let (sku, line) = (broken.sku, broken.line);
    // A failed table may have left an older one in use.
    let is_doubtful = broken.faults.iter().all(|fault| fault.stage == Stage::Processing);
    // Size, modal and value are looked at once it is known where the item goes; until then the checkout sells it.
    let needs_address = broken.faults.iter().any(|fault| matches!(fault.stage, Stage::Size | Stage::Modal | Stage::Value));
    let waits = effect == Effect::OnAll && needs_address && !asks_for_delivery(broken.facts);
    let mut known_issues = told.known_issues;
    known_issues.extend(has_too_many_roads(broken.facts).then_some(KnownIssue::open(1_034_211, TOO_MANY_ROADS)));
    Finding {
        sku: Some(sku.id),
        warehouse: Some(line.name.clone()),
        severity: if waits { Severity::Risk } else { effect.severity() },
        certainty: if is_doubtful { Certainty::Suspected } else { Certainty::Documented },
        consequence: if effect == Effect::OnAll { Consequence::BlocksPurchase } else { Consequence::Nothing },
        evidence: std::iter::once(stock_row::evidence(seen, line)).chain(told.evidence).collect(),
        places: vec![Place::Available { sku: sku.id, warehouse: line.name.clone() }],
        remedies: told.remedies,
        known_issues,
        ..Finding::of(rule, told.says, told.why.then(&if waits { ONCE_ADDRESSED } else { effect.text() }))
    }
}

/// VTEX reads up to 10,000 combinations of docks, warehouses and policies; what lies beyond may be judged wrong.
fn has_too_many_roads(facts: &Facts) -> bool {
    const READ: usize = 10_000;
    let (Some(warehouses), Some(policies)) = (facts.shop.warehouses.value(), facts.shop.policies.value()) else { return false };
    let links = warehouses.iter().flat_map(|warehouse| warehouse.docks.iter().flatten());
    let by_dock = |dock: &&crate::domain::DockId| {
        policies.list.iter().filter(|policy| policy.docks.as_ref().is_some_and(|docks| docks.contains(dock))).count()
    };
    links.map(|dock| by_dock(&dock)).sum::<usize>() > READ
}

const ONCE_ADDRESSED: Text = Text::of(
    "Its units have no other way to a shopper. The checkout looks at this once the shopper gives an address.",
    "As unidades não têm outro caminho até um comprador. O checkout verifica isso quando o comprador informa um endereço.",
    "Sus unidades no tienen otro camino hasta un comprador. El checkout lo revisa cuando el comprador indica una dirección.",
);
const NOBODY_CAN_BUY: Text = Text::of(
    "Its units have no other way to a shopper, so nobody can buy this SKU.",
    "As unidades não têm outro caminho até um comprador, então ninguém consegue comprar este SKU.",
    "Sus unidades no tienen otro camino hasta un comprador, así que nadie puede comprar este SKU.",
);
const OTHERS_SELL: Text = Text::of(
    "Units in other warehouses can still be sold.",
    "Unidades em outros estoques ainda podem ser vendidas.",
    "Las unidades de otros almacenes todavía se pueden vender.",
);
const NOT_KNOWN: Text = Text::of(
    "Whether its units have another way to a shopper is not certain.",
    "Não é certo se as unidades têm outro caminho até um comprador.",
    "No es seguro si sus unidades tienen otro camino hasta un comprador.",
);
const TOO_MANY_ROADS: Text = Text::of(
    "With more than 10,000 combinations of warehouses, loading docks and shipping policies, VTEX can show a wrong availability; have fewer of them.",
    "Com mais de 10.000 combinações de estoques, docas e políticas de envio, a VTEX pode mostrar uma disponibilidade errada; reduza-as.",
    "Con más de 10.000 combinaciones de almacenes, muelles y políticas de envío, VTEX puede mostrar una disponibilidad equivocada; redúcelas.",
);

#[cfg(test)]
mod tests {
    use super::super::super::samples::shipping::*;
    use super::super::super::samples::{about, active, row, sku, unlimited};
    use super::*;

    #[test]
    fn a_broken_road_is_as_bad_as_the_other_roads_are_few() {
        let told = |_: &Broken| Told {
            says: Text::same("x"),
            why: Text::same("y"),
            evidence: Vec::new(),
            remedies: Vec::new(),
            known_issues: Vec::new(),
        };
        let off = || Shop::open().warehouse_off("a");
        let cases = [
            (off().around(about(sku(&[row("a", 5, 0)]))), vec![Severity::Blocks]),
            (off().around(about(sku(&[row("a", 5, 0), row("b", 0, 0)]))), vec![Severity::Blocks]),
            (off().around(about(active(sku(&[row("a", 5, 0), unlimited("b")]), 301, true))), vec![Severity::Note]),
            (off().dock_off("dock-b").around(about(sku(&[row("a", 5, 0), row("b", 1, 0)]))), vec![Severity::Blocks]),
            (off().around(about(sku(&[row("a", 5, 0), row("elsewhere", 1, 0)]))), vec![Severity::Risk]),
            (off().around(about(sku(&[row("a", 5, 5), row("b", 1, 0)]))), vec![]),
        ];
        for (facts, expected) in cases {
            let found = each_broken_row(&facts, "x", Stage::Warehouse, told).expect("enough is known");
            assert_eq!(found.iter().map(|finding| finding.severity).collect::<Vec<_>>(), expected, "{facts:?}");
        }
    }
}
