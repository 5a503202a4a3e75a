//! Imagines a setting changed and indexed: the registration and the index both say so.

mod product;
mod shipping;

use crate::domain::{Binding, CartRules, Cents, FixedPrice, Setting, SkuId};
use crate::facts::{Facts, Known, Missing, SkuFacts};

/// Puts the change into every fact that would show it. Facts that are missing stay missing.
pub(super) fn imagine(facts: &mut Facts, setting: &Setting) {
    match setting {
        Setting::AskFor(units) => facts.basket.quantity = *units,
        Setting::LowerCartMinimum => alter(&mut facts.shop.cart, |cart| *cart = CartRules::default()),
        Setting::ActivateChannel(id) => alter(&mut facts.shop.channels, |channels| {
            each(channels, |channel| channel.id == *id, |channel| channel.active = Some(true));
        }),
        Setting::ActivateSeller(id) => alter(&mut facts.shop.sellers, |sellers| {
            each(sellers, |seller| seller.id == *id, |seller| seller.active = Some(true));
        }),
        Setting::ActivateSku(id) => sku(facts, *id, activate),
        Setting::AddImage(id) => sku(facts, *id, |sku| {
            alter(&mut sku.indexed, |indexed| indexed.images = Some(indexed.images.unwrap_or_default().max(1)));
            // Otherwise somebody still has to activate it.
            if sku.sku.value().is_some_and(|record| record.activate_if_possible == Some(true)) {
                activate(sku);
            }
        }),
        Setting::SetPrice(id) => set_price(facts, *id),
        Setting::ActivateOffer { sku: id, seller } => sku(facts, *id, |sku| activate_offer(sku, seller)),
        Setting::OfferPayment(_) => each(&mut facts.skus, |_| true, offer_payment),
        _ if shipping::imagine(facts, setting) => {}
        _ => product::imagine(facts, setting),
    }
}

/// VTEX refuses to activate a SKU without an image.
fn activate(sku: &mut SkuFacts) {
    if sku.indexed.value().is_some_and(|indexed| indexed.images == Some(0)) {
        return;
    }
    alter(&mut sku.sku, |record| record.active = Some(true));
    alter(&mut sku.indexed, |indexed| indexed.active = Some(true));
}

/// Any price will do: what it is does not decide whether there is one.
fn set_price(facts: &mut Facts, id: SkuId) {
    const SOME: Cents = Cents(100);
    let channel = facts.basket.channel.clone();
    sku(facts, id, |sku| {
        alter(&mut sku.price, |price| {
            price.base = price.base.or(Some(SOME));
            let fixed = channel.map(|channel| FixedPrice { table: channel.0, value: SOME, from_quantity: 1 });
            price.fixed.extend(fixed);
        });
        alter(&mut sku.computed, |computed| *computed = computed.or(Some(SOME)));
        // With a price the checkout would have to be asked again.
        if sku.quote.value().is_some_and(|quote| quote.sells() != Some(true)) {
            sku.quote = Missing::NotAsked.into();
        }
    });
}

fn activate_offer(sku: &mut SkuFacts, seller: &str) {
    alter(&mut sku.indexed, |indexed| {
        let bindings = indexed.sellers.get_or_insert_default();
        let of_seller = |binding: &Binding| binding.seller == seller;
        if !bindings.iter().any(of_seller) {
            bindings.push(Binding { seller: seller.to_owned(), active: Some(true) });
        }
        each(bindings, of_seller, |binding| binding.active = Some(true));
    });
}

fn offer_payment(sku: &mut SkuFacts) {
    for quote in [&mut sku.quote, &mut sku.delivery] {
        alter(quote, |quote| quote.payments = quote.payments.take().map(|_| vec![String::new()]));
    }
}

/// Changes a SKU of the subject, and the same SKU where it is a component.
fn sku(facts: &mut Facts, id: SkuId, change: impl FnOnce(&mut SkuFacts)) {
    let mut all = facts.skus.iter_mut().chain(&mut facts.components);
    if let Some(sku) = all.find(|sku| sku.id == id) {
        change(sku);
    }
}

fn alter<T>(known: &mut Known<T>, change: impl FnOnce(&mut T)) {
    if let Known::Seen(seen) = known {
        change(&mut seen.value);
    }
}

fn each<T>(list: &mut [T], is_meant: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
    list.iter_mut().filter(|item| is_meant(item)).for_each(change);
}
