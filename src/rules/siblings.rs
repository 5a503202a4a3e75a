//! How many of a product's SKUs have something to sell: a product is shown while one of them has.

use super::judgement::{is_inactive, skus, unread_siblings};
use super::supply::{Supply, supply};
use super::{Certainty, Evidence};
use crate::domain::Subject;
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, number};

/// The active SKUs of a product, by what they have to sell.
#[derive(Debug, Default)]
pub(super) struct Siblings {
    /// SKUs with nothing to sell.
    pub(super) out: usize,
    /// SKUs with a limited number of units.
    pub(super) stocked: usize,
    /// SKUs that never run out.
    pub(super) unlimited: usize,
    /// All active SKUs, as far as their number is known.
    pub(super) of: usize,
    /// Why some could not be judged.
    pub(super) missing: Option<Missing>,
    /// Whether some of those that are out only seem so, because no sales channel reaches their units.
    pub(super) suspected: bool,
}

impl Siblings {
    /// Counts every SKU that was read, whatever the subject.
    pub(super) fn of(facts: &Facts) -> Self {
        let active: Vec<&SkuFacts> = facts.skus.iter().filter(|sku| !is_inactive(sku)).collect();
        let inactive = facts.skus.len() - active.len();
        let known = facts.sku_count.value().copied().unwrap_or_default().saturating_sub(inactive);
        let mut counted = Self { of: known.max(active.len()), missing: unread_siblings(facts), ..Self::default() };
        for sku in active {
            counted.add(supply(facts, sku));
        }
        counted
    }

    fn add(&mut self, supply: Result<Supply, Missing>) {
        match supply {
            Ok(Supply::Unlimited) => self.unlimited += 1,
            Ok(Supply::Units(_)) => self.stocked += 1,
            Ok(Supply::Empty | Supply::Cancelled) => self.out += 1,
            Ok(Supply::Unreached) => {
                self.out += 1;
                self.suspected = true;
            }
            Err(reason) => self.missing = Some(reason),
        }
    }

    /// “2 of 3 SKUs”.
    pub(super) fn share(&self) -> Text {
        share(self.out, self.of)
    }
}

/// “2 of 3 SKUs”.
pub(super) fn share(part: usize, of: usize) -> Text {
    let [part, of] = [part, of].map(|count| number(i64::try_from(count).unwrap_or(i64::MAX)));
    say! { with part, of; en: "{part} of {of} SKUs", pt: "{part} de {of} SKUs", es: "{part} de {of} SKU" }
}

/// What each judged SKU has, as one line of evidence a SKU.
pub(super) fn evidence(facts: &Facts) -> Vec<Evidence> {
    skus(facts).filter(|sku| !is_inactive(sku)).filter_map(|sku| sku_evidence(facts, sku)).collect()
}

fn sku_evidence(facts: &Facts, sku: &SkuFacts) -> Option<Evidence> {
    let seen = sku.inventory.get().ok()?;
    let id = sku.id;
    let label = say! { en: "Available, SKU {id}", pt: "Disponíveis, SKU {id}", es: "Disponibles, SKU {id}" };
    let value = match supply(facts, sku).ok()? {
        Supply::Unlimited => super::labels::UNLIMITED,
        Supply::Units(units) => number(units),
        Supply::Empty | Supply::Cancelled | Supply::Unreached => number(0),
    };
    Some(Evidence::of(seen, label, value))
}

/// For a product, how many of its SKUs share the fate of one of them.
pub(super) fn shared_fate(facts: &Facts) -> Option<Text> {
    let siblings = Siblings::of(facts);
    if !matches!(facts.subject, Subject::Product(_)) || siblings.of < 2 {
        return None;
    }
    let share = siblings.share();
    Some(say! {
        with share;
        en: "{share} of this product have nothing to sell.",
        pt: "{share} deste produto não têm nada para vender.",
        es: "{share} de este producto no tienen nada para vender.",
    })
}

/// How sure one can be that a SKU with this supply has nothing to sell.
pub(super) fn certainty(suspected: bool) -> Certainty {
    if suspected { Certainty::Suspected } else { Certainty::Documented }
}
