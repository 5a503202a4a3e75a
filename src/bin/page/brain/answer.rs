//! Answers the popup's questions.

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use sellable::browser::message::{Ask, Told, What};
use sellable::browser::{ask, clock};
use sellable::diagnosis;
use sellable::domain::{Basket, Subject};
use sellable::facts::Facts;
use sellable::guide;
use sellable::screen::ScreenKind;
use sellable::text::{Text, words};
use sellable::vtex::address::{Address, Page};
use sellable::vtex::asked::sku_beside;
use sellable::vtex::gather::Asked;

use super::Shared;
use super::hear::forget_gone;
use super::seen::{note, note_absent};
use super::settle::{ask_checkout, gather, settle};
use super::walking::{keep, start_walk};

/// How long a page may take to show its record and VTEX to tell about it.
const PATIENCE_MS: u32 = 8_000;

/// Answers the popup.
pub(crate) async fn answer(brain: Shared, question: Ask) -> Told {
    brain.borrow_mut().questions += 1;
    let meanings = match &question {
        Ask::About { words, .. } => diagnosis::meanings(words),
        _ => Vec::new(),
    };
    let what = match question {
        Ask::Now { again, basket } => now(&brain, again, basket.basket()).await,
        Ask::About { words, again, basket } => {
            let basket = basket.basket();
            match sku_beside(&words).filter(|_| !meanings.is_empty()) {
                Some(sku) => about(&brain, &format!("SKU {sku}"), again, basket).await,
                // A code says what to look at; the check itself is of the record in view.
                None if !meanings.is_empty() => now(&brain, again, basket).await,
                None => about(&brain, &words, again, basket).await,
            }
        }
        Ask::Start { remedy, before } => {
            start_walk(&brain, remedy, *before);
            What::Nothing
        }
        Ask::StopWalk => {
            brain.borrow_mut().walk = None;
            keep(&brain);
            settle(&brain);
            let basket = brain.borrow().basket.clone();
            now(&brain, false, basket).await
        }
    };
    note(&brain);
    let brain = brain.borrow();
    let walking = brain.walk.as_ref().filter(|walk| !walk.ended()).map(|walk| guide::title(&walk.remedy));
    let channels = brain.shop.channels.value().cloned().unwrap_or_default();
    Told { account: brain.account(), lang: brain.lang(), walking, channels, meanings, what }
}

async fn now(brain: &Shared, again: bool, basket: Basket) -> What {
    forget_gone(brain.clone(), None).await;
    await_record(brain).await;
    let Some(subject) = brain.borrow().subject.clone() else { return What::Nothing };
    if again {
        brain.borrow_mut().forget_shop();
        brain.borrow_mut().basket = basket;
        let is_wanted = || brain.borrow().subject.as_ref() == Some(&subject);
        let read = gather(brain, subject.clone(), is_wanted).await;
        if is_wanted() {
            brain.borrow_mut().take_in(read);
            settle(brain);
        }
    } else if basket != brain.borrow().basket {
        ask_checkout(brain, basket).await;
    }
    let brain = brain.borrow();
    brain.report.clone().map_or(What::Nothing, |report| What::Report(title(&subject, &brain.facts), Box::new(report)))
}

/// A page that is still loading gets a moment to show its record, and VTEX a moment to answer, before anything is said.
async fn await_record(brain: &Shared) {
    let promised = promised_screen();
    if brain.borrow().read || !(brain.borrow().subject.is_some() || promised.is_some()) {
        return;
    }
    let (told, read) = oneshot::channel();
    brain.borrow_mut().awaiting.push(told);
    let late = matches!(select(read, clock::later(PATIENCE_MS)).await, Either::Right(_));
    let missing = promised.filter(|_| late && brain.borrow().subject.is_none());
    if let Some(screen) = missing {
        note_absent(brain, screen);
    }
}

/// The screen with a record that the tab's address promises.
fn promised_screen() -> Option<ScreenKind> {
    let url = web_sys::window()?.location().href().ok()?;
    match Address::parse(&url)?.page {
        Page::Inventory { .. } => Some(ScreenKind::Inventory),
        Page::LegacyProductForm { .. } => Some(ScreenKind::LegacyProductForm),
        Page::FeedForm => Some(ScreenKind::FeedForm),
        Page::NewProducts { product: Some(_) } => Some(ScreenKind::NewProductForm),
        _ => None,
    }
}

async fn about(brain: &Shared, words: &str, again: bool, basket: Basket) -> What {
    if again {
        brain.borrow_mut().forget_shop();
    }
    let (account, mut told) = (brain.borrow().account(), ask::Told::new());
    let subject = match ask::resolve(words, &account, &mut told).await {
        Ok(subject) => subject,
        Err(what) => return what,
    };
    brain.borrow_mut().basket = basket;
    let question = brain.borrow().questions;
    let (mut facts, mut asked) = (brain.borrow().facts_about(subject.clone()), Asked::default());
    ask::take_told(&mut facts, &mut asked, told);
    ask::gather(&mut facts, &mut asked, || brain.borrow().questions == question).await;
    brain.borrow_mut().shop = facts.shop.clone();
    let facts = brain.borrow().with_screens(&facts);
    What::Report(title(&subject, &facts), Box::new(diagnosis::diagnose(&facts)))
}

/// The title of a report: the record by id and, where it was read, by name.
pub(super) fn title(subject: &Subject, facts: &Facts) -> Text {
    match subject {
        Subject::Sku(sku) => {
            let name = facts.sku(*sku).and_then(|known| known.sku.value()).map(|known| known.name.as_str());
            let product = facts.product.value().map(|known| known.name.as_str());
            let names: Vec<&str> = [product, name].into_iter().flatten().filter(|name| !name.is_empty()).collect();
            words::sku_title(&sku.to_string(), &names.join(" · "))
        }
        Subject::Product(product) => {
            let name = facts.product.value().map_or("", |known| known.name.as_str());
            words::product_title(&product.to_string(), name)
        }
        Subject::Order(order) => words::order_title(&order.0),
        Subject::Feed(feed) => words::feed_title(&feed.0),
        Subject::Rows => words::ROWS_TITLE,
    }
}
