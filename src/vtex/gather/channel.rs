//! Which sales channel a verdict is about when nobody chose one.

use crate::domain::{SalesChannel, Subject};
use crate::facts::Facts;

/// VTEX's first sales channel, which stands for the store wherever none is named (known issue 1212652).
const FIRST: &str = "1";

/// Takes the first channel if the record is in it or in none by name, else the first that it is in. A chosen one stays.
pub(super) fn choose(facts: &mut Facts, channels: Option<&[SalesChannel]>) {
    let (None, Some(channels)) = (&facts.basket.channel, channels) else { return };
    let first = SalesChannel(FIRST.to_owned());
    let is_in_first = channels.is_empty() || channels.contains(&first);
    facts.basket.channel = if is_in_first { Some(first) } else { channels.first().cloned() };
}

/// Chooses again from what is known, after the question changed.
pub fn choose_again(facts: &mut Facts) {
    let channels = match facts.subject {
        Subject::Sku(id) => facts.sku(id).and_then(|sku| sku.indexed.value()).and_then(|indexed| indexed.channels.clone()),
        Subject::Product(_) => facts.product.value().and_then(|product| product.channels.clone()),
        Subject::Order(_) | Subject::Feed(_) | Subject::Rows => None,
    };
    choose(facts, channels.as_deref());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SkuId;

    #[test]
    fn a_channel_is_chosen_only_when_nobody_did() {
        let cases = [
            (None, Some(vec!["2", "1"]), Some("1")),
            (None, Some(vec!["3", "2"]), Some("3")),
            (None, Some(vec![]), Some("1")),
            (None, None, None),
            (Some("2"), Some(vec!["1"]), Some("2")),
        ];
        for (chosen, known, expected) in cases {
            let mut facts = Facts::about(Subject::Sku(SkuId(301)));
            facts.basket.channel = chosen.map(|id| SalesChannel(id.to_owned()));
            let known = known.map(|ids| ids.into_iter().map(|id| SalesChannel(id.to_owned())).collect::<Vec<_>>());
            choose(&mut facts, known.as_deref());
            assert_eq!(facts.basket.channel.map(|id| id.0).as_deref(), expected);
        }
    }
}
