//! Offers of an inactive seller are not sold.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::judgement::each_sku;
use super::registered::unsaid;
use super::{Citation, Consequence, Evidence, Finding, Link, Rule, Severity};
use crate::domain::{Remedy, Seller, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-seller",
    title: Text::of(
        "A seller that offers the SKU is active",
        "Um seller que oferece o SKU está ativo",
        "Un seller que ofrece el SKU está activo",
    ),
    link: Link::Seller,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" },
        Citation { name: "Checkout error codes (CHK0045)", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let indexed = sku.indexed.get()?;
    let offers = indexed.value.sellers.as_ref().ok_or_else(|| unsaid(&indexed.source))?;
    // An inactive offer sells nothing whoever makes it; that is another rule's finding.
    let offers: Vec<&str> =
        offers.iter().filter(|offer| offer.active != Some(false)).map(|offer| offer.seller.as_str()).collect();
    if offers.is_empty() {
        return Ok(Vec::new());
    }
    let seen = facts.shop.sellers.get()?;
    let known = |id: &&str| seen.value.iter().find(|seller| seller.id == **id);
    let sellers: Vec<Option<&Seller>> = offers.iter().map(known).collect();
    let stands = |seller: &Option<&Seller>| seller.and_then(|seller| seller.active);
    if sellers.iter().any(|seller| stands(seller) == Some(true)) {
        return Ok(Vec::new());
    }
    if sellers.iter().any(|seller| stands(seller).is_none()) {
        return Err(Missing::Partial);
    }
    let sellers: Vec<&Seller> = sellers.into_iter().flatten().collect();
    let label = |seller: &Seller| {
        let name = &seller.name;
        say! { en: "Seller {name} active", pt: "Seller {name} ativo", es: "Seller {name} activo" }
    };
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        evidence: sellers.iter().map(|seller| Evidence::of(seen, label(seller), words::on_off(false))).collect(),
        remedies: sellers.iter().map(|seller| Remedy::Set(Setting::ActivateSeller(seller.id.clone()))).collect(),
        ..Finding::of(RULE.id, says(sku, &sellers), WHY)
    }])
}

fn says(sku: &SkuFacts, sellers: &[&Seller]) -> Text {
    let (id, names) = (sku.id, Text::list(&sellers.iter().map(|seller| Text::same(seller.name.clone())).collect::<Vec<_>>()));
    say! {
        with names;
        en: "SKU {id} is offered by inactive sellers only: {names}.",
        pt: "O SKU {id} só é oferecido por sellers inativos: {names}.",
        es: "El SKU {id} solo lo ofrecen sellers inactivos: {names}.",
    }
}

const WHY: Text = Text::of(
    "VTEX does not count products of an inactive seller as available.",
    "A VTEX não considera disponíveis os produtos de um seller inativo.",
    "VTEX no considera disponibles los productos de un seller inactivo.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    fn offered(offers: &[&str], sellers: &[(&str, bool)]) -> Facts {
        let offers = offers.iter().map(|id| offer(id, true)).collect();
        with_sellers(about(in_index(|indexed| indexed.sellers = Some(offers))), sellers)
    }

    #[test]
    fn judges() {
        let off = in_index(|indexed| indexed.sellers = Some(vec![offer("shoes", false)]));
        table(
            &RULE,
            vec![
                ("its only seller is inactive", offered(&["shoes"], &[("1", true), ("shoes", false)]), Fires(1)),
                ("all sellers are inactive", offered(&["1", "shoes"], &[("1", false), ("shoes", false)]), Fires(1)),
                ("one seller is active", offered(&["1", "shoes"], &[("1", true), ("shoes", false)]), Quiet),
                ("no offer is active anyway", about(off), Quiet),
                ("a seller is not in the list", offered(&["hats"], &[("1", true)]), CannotTell(Missing::Partial)),
                ("sellers unread", about(in_index(|_| ())), CannotTell(Missing::NotAsked)),
                ("index unread", with_sellers(about(sku(&[])), &[("1", true)]), CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
