//! What travels: the measures, the modal and the worth of what is asked for, and whether a shipping policy takes it.

use super::super::proof::units_asked;
use super::{Fault, Road, Stage};
use crate::domain::{Cents, Dimension, Price, ShippingPolicy, SkuId, Thousandths};
use crate::facts::{Facts, Missing, Seen, SkuFacts};

/// What a shopper would have sent, each part if known.
#[derive(Debug)]
pub(super) struct Parcel {
    measures: Result<Dimension, Missing>,
    modal: Result<Option<String>, Missing>,
    worth: Result<Cents, Missing>,
}

impl Parcel {
    pub(super) fn of(facts: &Facts, sku: &SkuFacts) -> Self {
        Self {
            measures: measures(sku).map(|seen| seen.value),
            modal: modal(sku).map(|seen| seen.value),
            worth: worth(facts, sku).map(|seen| seen.value),
        }
    }

    /// The roads that one policy makes of it: one for each thing that is not known, else one.
    pub(super) fn by<'a>(&self, policy: &'a ShippingPolicy, here: Fault<'a>) -> Vec<Road<'a>> {
        let at = |stage| Fault { stage, policy: Some(policy), ..here };
        let looks =
            [(Stage::Size, self.fits(policy)), (Stage::Modal, self.may_travel(policy)), (Stage::Value, self.is_covered(policy))];
        if let Some((stage, _)) = looks.iter().find(|(_, look)| *look == Ok(Takes::No)) {
            return vec![Road::Broken(at(*stage))];
        }
        if policy.failed == Some(true) {
            return vec![Road::Doubtful(at(Stage::Processing))];
        }
        if let Some((stage, _)) = looks.iter().find(|(_, look)| *look == Ok(Takes::WithMore)) {
            return vec![Road::Doubtful(at(*stage))];
        }
        let unknown: Vec<Road> =
            looks.into_iter().filter_map(|(stage, look)| look.err().map(|reason| Road::Unknown(stage, reason))).collect();
        if unknown.is_empty() { vec![Road::Open] } else { unknown }
    }

    fn fits(&self, policy: &ShippingPolicy) -> Result<Takes, Missing> {
        let limits = (limit(policy.largest_edge), limit(policy.largest_sum));
        if limits == (None, None) {
            return Ok(Takes::Yes);
        }
        let measures = self.measures.clone()?;
        let edges = [measures.height, measures.width, measures.length];
        let known: Vec<Thousandths> = edges.into_iter().flatten().collect();
        let sum = Thousandths(known.iter().map(|edge| edge.0).fold(0, i64::saturating_add));
        let is_over =
            limits.0.is_some_and(|most| known.iter().any(|edge| *edge > most)) || limits.1.is_some_and(|most| sum > most);
        match (is_over, known.len() < edges.len()) {
            (true, _) => Ok(Takes::No),
            (false, true) => Err(Missing::Malformed),
            (false, false) => Ok(Takes::Yes),
        }
    }

    fn may_travel(&self, policy: &ShippingPolicy) -> Result<Takes, Missing> {
        let modals = policy.modals.as_deref().unwrap_or_default();
        match self.modal.clone()? {
            None if policy.only_its_modals == Some(true) => Ok(Takes::No),
            None => Ok(Takes::Yes),
            Some(own) if modals.iter().any(|modal| modal.eq_ignore_ascii_case(&own)) => Ok(Takes::Yes),
            Some(_) if policy.modals.is_none() => Err(Missing::Malformed),
            Some(_) => Ok(Takes::No),
        }
    }

    fn is_covered(&self, policy: &ShippingPolicy) -> Result<Takes, Missing> {
        let (least, most) = (policy.least_value.filter(|least| least.0 > 0), policy.most_value.filter(|most| most.0 > 0));
        if least.is_none() && most.is_none() {
            return Ok(Takes::Yes);
        }
        let worth = self.worth.clone()?;
        Ok(match (most.is_some_and(|most| worth > most), least.is_some_and(|least| worth < least)) {
            (true, _) => Takes::No,
            (_, true) => Takes::WithMore,
            _ => Takes::Yes,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Takes {
    Yes,
    No,
    /// If the shopper adds other items.
    WithMore,
}

/// Zero stands for “no limit”.
fn limit(measure: Option<Thousandths>) -> Option<Thousandths> {
    measure.filter(|measure| measure.0 > 0)
}

/// The packaged measures: as indexed, which the checkout reads, else as registered.
pub(in crate::rules) fn measures(sku: &SkuFacts) -> Result<Seen<Dimension>, Missing> {
    let indexed = sku.indexed.get().ok().and_then(|seen| Some(with(seen, seen.value.dimension?)));
    let registered = || sku.sku.get().ok().and_then(|seen| Some(with(seen, seen.value.dimension?)));
    indexed.or_else(registered).ok_or_else(|| unread(sku))
}

/// The modal, or that it has none: as indexed, else as registered.
pub(in crate::rules) fn modal(sku: &SkuFacts) -> Result<Seen<Option<String>>, Missing> {
    let named = |modal: &Option<String>| modal.clone().filter(|modal| !modal.trim().is_empty());
    match (sku.indexed.get(), sku.sku.get()) {
        (Ok(seen), _) => Ok(with(seen, named(&seen.value.modal))),
        (_, Ok(seen)) => Ok(with(seen, named(&seen.value.modal))),
        (Err(reason), Err(_)) => Err(reason),
    }
}

/// What the units that are asked for cost: by the checkout's answer to this question, else by the prices.
pub(in crate::rules) fn worth(facts: &Facts, sku: &SkuFacts) -> Result<Seen<Cents>, Missing> {
    let units = i64::from(units_asked(facts, sku.id).max(1));
    let times = |price: Cents| Cents(price.0.saturating_mul(units));
    if let Ok(seen) = sku.quote.get()
        && seen.value.channel == facts.basket.channel
        && seen.value.sells() == Some(true)
        && let Some(price) = seen.value.price
    {
        return Ok(with(seen, times(price)));
    }
    let seen = sku.price.get()?;
    let price = of_basket(facts, sku.id, &seen.value).ok_or(Missing::Partial)?;
    Ok(with(seen, times(price)))
}

/// The price of the channel that is asked about, for as many units; else the base price.
fn of_basket(facts: &Facts, sku: SkuId, price: &Price) -> Option<Cents> {
    let channel = facts.basket.channel.as_ref();
    let holds = |fixed: &&crate::domain::FixedPrice| {
        channel.is_some_and(|channel| channel.0 == fixed.table) && fixed.from_quantity <= units_asked(facts, sku).max(1)
    };
    price.fixed.iter().filter(holds).max_by_key(|fixed| fixed.from_quantity).map(|fixed| fixed.value).or(price.base)
}

fn with<T, U>(seen: &Seen<T>, value: U) -> Seen<U> {
    Seen { value, source: seen.source.clone(), at: seen.at }
}

fn unread(sku: &SkuFacts) -> Missing {
    sku.indexed.get().err().or(sku.sku.get().err()).unwrap_or(Missing::Malformed)
}
