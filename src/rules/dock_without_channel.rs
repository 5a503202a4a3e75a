//! A loading dock ships for the sales channels that it is linked to, and for no other.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Dock, Remedy, Setting};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "dock-without-channel",
    title: Text::of(
        "The active loading docks of units serve the sales channel",
        "As docas ativas das unidades atendem o canal de vendas",
        "Los muelles activos de las unidades atienden el canal de ventas",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" },
        Citation { name: "SKU available in stock but unavailable for sale", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Channel, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, docks) = (broken.sku.id, &broken.line.name, broken.docks());
    let says = match &broken.facts.basket.channel {
        Some(channel) => say! {
            en: "The units of SKU {id} in “{name}” are not sold in sales channel {channel}: loading dock {docks} does not serve it.",
            pt: "As unidades do SKU {id} em “{name}” não são vendidas no canal de vendas {channel}: a doca {docks} não o atende.",
            es: "Las unidades del SKU {id} en “{name}” no se venden en el canal de ventas {channel}: el muelle {docks} no lo atiende.",
        },
        None => say! {
            en: "The units of SKU {id} in “{name}” are not sold: loading dock {docks} serves no sales channel.",
            pt: "As unidades do SKU {id} em “{name}” não são vendidas: a doca {docks} não atende nenhum canal de vendas.",
            es: "Las unidades del SKU {id} en “{name}” no se venden: el muelle {docks} no atiende ningún canal de ventas.",
        },
    };
    let all = || broken.faults.iter().filter_map(|fault| fault.dock);
    Told {
        says,
        why: WHY,
        evidence: all().filter_map(|dock| evidence(broken, dock)).collect(),
        remedies: all().filter_map(|dock| serve(broken, dock)).collect(),
        known_issues: Vec::new(),
    }
}

fn evidence(broken: &Broken, dock: &Dock) -> Option<Evidence> {
    let (seen, name) = (broken.facts.shop.docks.get().ok()?, &dock.name);
    let served: Vec<Text> = dock.channels.iter().flatten().map(|channel| Text::same(channel.0.clone())).collect();
    let label = say! {
        en: "Sales channels of loading dock {name}",
        pt: "Canais de venda da doca {name}",
        es: "Canales de ventas del muelle {name}",
    };
    Some(Evidence::of(seen, label, if served.is_empty() { labels::NONE } else { Text::list(&served) }))
}

/// For the channel that is asked about, else for the first active one that is known.
fn serve(broken: &Broken, dock: &Dock) -> Option<Remedy> {
    let facts = broken.facts;
    let first =
        || facts.shop.channels.value()?.iter().find(|channel| channel.active == Some(true)).map(|channel| channel.id.clone());
    let channel = facts.basket.channel.clone().or_else(first)?;
    Some(Remedy::Set(Setting::ServeChannel { dock: dock.id.clone(), channel }))
}

const WHY: Text = Text::of(
    "A sales channel sees only the units behind loading docks that it is linked to.",
    "Um canal de vendas só enxerga as unidades atrás de docas associadas a ele.",
    "Un canal de ventas solo ve las unidades detrás de muelles asociados a él.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let units = || about(sku(&[row("a", 5, 0)]));
        table(
            &RULE,
            vec![
                ("another channel", in_channel(Shop::open().around(units()), "2"), Fires(1)),
                ("no channel at all", Shop::open().serving("dock-a", &[]).around(units()), Fires(1)),
                ("the channel that is asked about", in_channel(Shop::open().around(units()), "1"), Quiet),
                ("any channel", Shop::open().serving("dock-a", &["7"]).around(units()), Quiet),
                ("not asked", in_channel(units(), "2"), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
