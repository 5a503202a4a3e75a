//! Every SKU is sold through a seller's offer; where all offers are inactive, nobody sells it.
//!
//! Source: Catalog API, “Get SKU and context” (`SkuSellers`), read 2026-08-07.

use super::judgement::each_sku;
use super::registered::unsaid;
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity};
use crate::domain::{Binding, OWN_SELLER, Remedy, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-offer",
    title: Text::of("A seller offers the SKU", "Um seller oferece o SKU", "Un seller ofrece el SKU"),
    link: Link::Seller,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Catalog API: Get SKU and context", read: "2026-08-07" },
        Citation { name: "Catalog API: Get seller’s SKU bindings", read: "2026-08-07" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, judge)
}

fn judge(sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let seen = sku.indexed.get()?;
    let offers = seen.value.sellers.as_ref().ok_or_else(|| unsaid(&seen.source))?;
    let own_is_off = offers.iter().any(|offer| offer.seller == OWN_SELLER && offer.active == Some(false));
    let (severity, says, why) = if offers.is_empty() {
        (Severity::Risk, nobody(sku), WHY_NONE)
    } else if offers.iter().all(|offer| offer.active == Some(false)) {
        (Severity::Blocks, nobody(sku), WHY_ALL)
    } else if own_is_off && offers.iter().any(|offer| offer.active == Some(true)) {
        (Severity::Risk, not_the_shop(sku), WHY_OTHERS)
    } else if offers.iter().any(|offer| offer.active == Some(true)) {
        return Ok(Vec::new());
    } else {
        return Err(unsaid(&seen.source));
    };
    let evidence = offers.iter().filter_map(|offer| {
        let seller = &offer.seller;
        let label = say! { en: "Offer of seller {seller}", pt: "Oferta do seller {seller}", es: "Oferta del seller {seller}" };
        Some(Evidence::of(seen, label, words::on_off(offer.active?)))
    });
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity,
        consequence: Consequence::BlocksPurchase,
        certainty: if offers.is_empty() { Certainty::Suspected } else { Certainty::Documented },
        evidence: evidence.collect(),
        remedies: remedies(sku, offers),
        ..Finding::of(RULE.id, says, why)
    }])
}

/// The shop's own offer where there is one: that mends it whatever others do.
fn remedies(sku: &SkuFacts, offers: &[Binding]) -> Vec<Remedy> {
    let has_own = offers.iter().any(|offer| offer.seller == OWN_SELLER);
    let worth = offers.iter().filter(|offer| offer.active == Some(false) && (offer.seller == OWN_SELLER || !has_own));
    let activate = |offer: &Binding| Setting::ActivateOffer { sku: sku.id, seller: offer.seller.clone() };
    worth.map(activate).map(Remedy::Set).collect()
}

fn nobody(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "No seller offers SKU {id}.",
        pt: "Nenhum seller oferece o SKU {id}.",
        es: "Ningún seller ofrece el SKU {id}.",
    }
}

fn not_the_shop(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "Your own offer (seller 1) of SKU {id} is inactive.",
        pt: "A sua própria oferta (seller 1) do SKU {id} está inativa.",
        es: "Tu propia oferta (seller 1) del SKU {id} está inactiva.",
    }
}

const WHY_ALL: Text = Text::of(
    "The index has every seller’s offer as inactive, and the checkout sells only active offers.",
    "No índice, a oferta de todos os sellers está inativa, e o checkout só vende ofertas ativas.",
    "En el índice, la oferta de todos los sellers está inactiva, y el checkout solo vende ofertas activas.",
);
const WHY_NONE: Text = Text::of(
    "The index names no seller for it. Save the product again; if that changes nothing, check the seller’s SKUs.",
    "O índice não indica nenhum seller para ele. Salve o produto de novo; se nada mudar, verifique os SKUs do seller.",
    "El índice no indica ningún seller para él. Guarda el producto otra vez; si nada cambia, revisa los SKU del seller.",
);
const WHY_OTHERS: Text = Text::of(
    "Offers of other sellers are active, but your own stock is not sold.",
    "Ofertas de outros sellers estão ativas, mas o seu próprio estoque não é vendido.",
    "Hay ofertas activas de otros sellers, pero tu propio stock no se vende.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    fn offered(offers: Vec<Binding>) -> Facts {
        about(in_index(|indexed| indexed.sellers = Some(offers)))
    }

    #[test]
    fn judges() {
        let unsaid = Binding { seller: "shoes".into(), active: None };
        table(
            &RULE,
            vec![
                ("its only offer is off", offered(vec![offer("1", false)]), Fires(1)),
                ("all offers are off", offered(vec![offer("1", false), offer("shoes", false)]), Fires(1)),
                ("none at all", offered(Vec::new()), Fires(1)),
                ("its own is off, another on", offered(vec![offer("1", false), offer("shoes", true)]), Fires(1)),
                ("its own is on", offered(vec![offer("1", true), offer("shoes", false)]), Quiet),
                ("another’s is on", offered(vec![offer("shoes", true), offer("hats", false)]), Quiet),
                ("perhaps another’s", offered(vec![offer("1", false), unsaid]), CannotTell(Missing::Partial)),
                ("index unread", about(sku(&[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn the_own_offer_is_the_way_out() {
        let found = check(&offered(vec![offer("shoes", false), offer("1", false)])).expect("enough is known");
        let own = Setting::ActivateOffer { sku: crate::domain::SkuId(301), seller: "1".into() };
        assert_eq!(found[0].remedies, [Remedy::Set(own)]);
    }
}
