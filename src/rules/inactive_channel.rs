//! A sales channel can be switched off for the whole shop; products linked to it then most likely sell nowhere.
//!
//! Sources: “How trade policies work” and known issue 1286569. No page says what the checkout does with an inactive one.

use super::channel_links::{self, asked};
use super::judgement::skus;
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Channel, Remedy, SalesChannel, Setting};
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-channel",
    title: Text::of("The sales channel is active", "O canal de vendas está ativo", "El canal de ventas está activo"),
    link: Link::Channel,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "How trade policies work", read: "2026-08-21" },
        Citation { name: "Catalog API: Get sales channel list", read: "2026-08-07" },
        Citation { name: "Known issue 1286569", read: "2026-11-24" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let seen = facts.shop.channels.get()?;
    if let Some(id) = asked(facts) {
        let channel = seen.value.iter().find(|channel| channel.id == *id).ok_or(Missing::NotFound)?;
        return match channel.active {
            Some(true) => Ok(Vec::new()),
            Some(false) => Ok(vec![found(seen, &[channel])]),
            None => Err(Missing::Partial),
        };
    }
    if seen.value.iter().all(|channel| channel.active == Some(true)) {
        return Ok(Vec::new());
    }
    let linked = linked(facts, seen)?;
    if linked.iter().any(|channel| channel.active == Some(true)) {
        return Ok(Vec::new());
    }
    if linked.iter().any(|channel| channel.active.is_none()) {
        return Err(Missing::Partial);
    }
    Ok(if linked.is_empty() { Vec::new() } else { vec![found(seen, &linked)] })
}

/// The channels that the subject is linked to; all of the shop if it is linked to none.
fn linked<'a>(facts: &Facts, seen: &'a Seen<Vec<Channel>>) -> Result<Vec<&'a Channel>, Missing> {
    let mut ids: Vec<&SalesChannel> = Vec::new();
    let mut looked = Err(Missing::NotAsked);
    for sku in skus(facts) {
        let (channels, _) = channel_links::indexed(sku)?;
        ids.extend(channels);
        looked = Ok(());
    }
    looked?;
    Ok(seen.value.iter().filter(|channel| ids.is_empty() || ids.contains(&&channel.id)).collect())
}

fn found(seen: &Seen<Vec<Channel>>, channels: &[&Channel]) -> Finding {
    let evidence = channels.iter().map(|channel| {
        let (id, name) = (&channel.id, &channel.name);
        let label = say! {
            en: "Sales channel {id} ({name}) active",
            pt: "Canal de vendas {id} ({name}) ativo",
            es: "Canal de ventas {id} ({name}) activo",
        };
        Evidence::of(seen, label, words::on_off(false))
    });
    let activate = |channel: &&Channel| Remedy::Set(Setting::ActivateChannel(channel.id.clone()));
    Finding {
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        consequence: Consequence::BlocksPurchase,
        evidence: evidence.collect(),
        remedies: channels.iter().map(activate).collect(),
        known_issues: vec![KnownIssue::open(1_286_569, NOT_INDEXED)],
        ..Finding::of(RULE.id, says(channels), WHY)
    }
}

fn says(channels: &[&Channel]) -> Text {
    let Some((Channel { id, name, .. }, [])) = channels.split_first().map(|(first, rest)| (*first, rest)) else {
        return ALL;
    };
    say! {
        en: "Sales channel {id} ({name}) is inactive.",
        pt: "O canal de vendas {id} ({name}) está inativo.",
        es: "El canal de ventas {id} ({name}) está inactivo.",
    }
}

const ALL: Text = Text::of(
    "All sales channels of the product are inactive.",
    "Todos os canais de venda do produto estão inativos.",
    "Todos los canales de ventas del producto están inactivos.",
);
const WHY: Text = Text::of(
    "A store sells through its sales channel (trade policy), so with an inactive one it most likely sells nothing; VTEX does not say what the checkout does then.",
    "Uma loja vende pelo seu canal de vendas (política comercial), então com ele inativo provavelmente não vende nada; a VTEX não diz o que o checkout faz nesse caso.",
    "Una tienda vende por su canal de ventas (política comercial), así que con él inactivo probablemente no venda nada; VTEX no dice qué hace el checkout en ese caso.",
);
const NOT_INDEXED: Text = Text::of(
    "Switching a sales channel on or off does not reach its products until they are saved again.",
    "Ativar ou desativar um canal de vendas não chega aos produtos até que eles sejam salvos de novo.",
    "Activar o desactivar un canal de ventas no llega a los productos hasta que se guardan de nuevo.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let linked = || about(in_index(|indexed| indexed.channels = Some(vec![channel_id("2")])));
        let in_all = || about(in_index(|indexed| indexed.channels = Some(Vec::new())));
        table(
            &RULE,
            vec![
                ("asked in an inactive one", asked_in(with_channels(about(sku(&[])), &[("2", false)]), "2"), Fires(1)),
                ("linked to an inactive one", with_channels(linked(), &[("1", true), ("2", false)]), Fires(1)),
                ("all are inactive", with_channels(in_all(), &[("1", false), ("2", false)]), Fires(1)),
                ("asked in an active one", asked_in(with_channels(linked(), &[("1", true), ("2", false)]), "1"), Quiet),
                ("linked to an active one", with_channels(linked(), &[("1", false), ("2", true)]), Quiet),
                ("in all, one is active", with_channels(in_all(), &[("1", false), ("2", true)]), Quiet),
                ("all are active", with_channels(about(sku(&[])), &[("1", true)]), Quiet),
                (
                    "asked in an unknown one",
                    asked_in(with_channels(linked(), &[("1", true)]), "9"),
                    CannotTell(Missing::NotFound),
                ),
                ("links unread", with_channels(about(sku(&[])), &[("1", false)]), CannotTell(Missing::NotAsked)),
                ("channels unread", linked(), CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
