//! The sales channels that a SKU is linked to, as registered with its product and as the index has them.

use super::Evidence;
use super::registered::{product_of, unsaid};
use crate::domain::{SalesChannel, Subject};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::text::Text;

/// The channels of one source; empty if none is ticked.
pub(super) type Linked<'a> = Result<(&'a [SalesChannel], Evidence), Missing>;

/// The sales channel that is asked about: the basket's, else the order's.
pub(super) fn asked(facts: &Facts) -> Option<&SalesChannel> {
    let of_order = || facts.order.value().filter(|_| matches!(facts.subject, Subject::Order(_)))?.channel.as_ref();
    facts.basket.channel.as_ref().or_else(of_order)
}

/// As registered with the product.
pub(super) fn registered<'a>(facts: &'a Facts, sku: &SkuFacts) -> Linked<'a> {
    let seen = product_of(facts, Some(sku))?;
    // Only an older endpoint tells them, and that was not asked then.
    linked(seen, seen.value.channels.as_deref()).map_err(|reason| match reason {
        Missing::Partial => Missing::NotAsked,
        other => other,
    })
}

/// As the index has them.
pub(super) fn indexed(sku: &SkuFacts) -> Linked<'_> {
    let seen = sku.indexed.get()?;
    linked(seen, seen.value.channels.as_deref())
}

fn linked<'a, T>(seen: &Seen<T>, channels: Option<&'a [SalesChannel]>) -> Linked<'a> {
    let channels = channels.ok_or_else(|| unsaid(&seen.source))?;
    Ok((channels, Evidence::of(seen, LABEL, names(channels))))
}

/// The channels by their ids, which is what the Admin shows beside their names.
pub(super) fn names(channels: &[SalesChannel]) -> Text {
    match channels {
        [] => NONE,
        _ => Text::list(&channels.iter().map(|channel| Text::same(channel.0.clone())).collect::<Vec<_>>()),
    }
}

const LABEL: Text = Text::of("Sales channels of the product", "Canais de venda do produto", "Canales de ventas del producto");
const NONE: Text = Text::of("none", "nenhum", "ninguno");
