//! Finds the record that a user's words stand for.

use crate::browser::message::What;
use crate::domain::{Account, OrderId, ProductId, SkuId, Subject};
use crate::facts::Missing;
use crate::text::{Text, words};
use crate::vtex::answer::Reading;
use crate::vtex::asked::{Candidate, is_product_page, subject_of};
use crate::vtex::request::Request;

use super::ask;

/// How a choice among several records is asked again.
const PICK_SKU: &str = "SKU ";
const PICK_PRODUCT: &str = "Product ";

/// What was asked on the way, and what VTEX answered.
pub type Told = Vec<(Request, Result<Reading, Missing>)>;

/// The one record that goes by these words on this account. What VTEX tells on the way is put into `told`, so that nothing
/// is asked twice.
///
/// # Errors
/// What to tell instead: another account, nothing understood, several records, or why none could be looked up.
pub async fn resolve(words_asked: &str, account: &Account, told: &mut Told) -> Result<Subject, What> {
    if let Some(picked) = picked(words_asked) {
        return Ok(picked);
    }
    let asked = subject_of(words_asked);
    if let Some(other) = asked.account.filter(|other| other != account) {
        return Err(What::NotUnderstood(words::other_account(&other.0)));
    }
    if is_product_page(words_asked) {
        return Err(What::NotUnderstood(words::PRODUCT_PAGE));
    }
    let mut hits: Vec<Subject> = Vec::new();
    let mut reason = None;
    for candidate in asked.candidates {
        // A reference code is asked for only when no id went by the word: a third meaning helps nobody.
        if !hits.is_empty() && matches!(candidate, Candidate::Reference(_)) {
            break;
        }
        match look_up(&candidate, told).await {
            Ok(hit) if !hits.contains(&hit) => hits.push(hit),
            Ok(_) => {}
            Err(missing) => reason = Some(telling(reason, missing)),
        }
    }
    match (hits.len(), reason) {
        (1, _) => Ok(hits.remove(0)),
        (0, Some(missing)) => Err(What::Missing(missing)),
        (0, None) => Err(What::NotUnderstood(words::NOT_UNDERSTOOD)),
        _ => Err(What::Pick(hits.iter().map(choice).collect())),
    }
}

async fn look_up(candidate: &Candidate, told: &mut Told) -> Result<Subject, Missing> {
    match candidate {
        Candidate::Sku(sku) => {
            let known = match read(told, Request::Sku(*sku)).await {
                // Whoever may see the stock alone can still be told about the stock.
                Err(Missing::NoPermission(_)) => read(told, Request::Inventory(*sku)).await,
                answer => answer,
            };
            known.map(|_| Subject::Sku(*sku))
        }
        Candidate::Product(product) => {
            let known = match read(told, Request::ProductForm(*product)).await {
                Err(Missing::NoPermission(_)) => read(told, Request::Product(*product)).await,
                answer => answer,
            };
            known.map(|_| Subject::Product(*product))
        }
        Candidate::Ean(ean) => read(told, Request::SkuByEan(ean.clone())).await.and_then(sku),
        Candidate::Reference(code) => match read(told, Request::SkuByReference(code.clone())).await.and_then(sku) {
            Err(Missing::NotFound) => read(told, Request::ProductByReference(code.clone())).await.and_then(product),
            answer => answer,
        },
        Candidate::Feed(feed) => Ok(Subject::Feed(feed.clone())),
        Candidate::Order(id) => {
            let order = OrderId(id.clone());
            read(told, Request::Order(order.clone())).await.map(|_| Subject::Order(order))
        }
    }
}

async fn read(told: &mut Told, request: Request) -> Result<Reading, Missing> {
    let (request, answer) = ask(request).await;
    told.push((request, answer.clone()));
    answer
}

fn sku(reading: Reading) -> Result<Subject, Missing> {
    match reading {
        Reading::SkuId(id) => Ok(Subject::Sku(id)),
        Reading::Indexed(sku) => Ok(Subject::Sku(sku.id)),
        _ => Err(Missing::Malformed),
    }
}

fn product(reading: Reading) -> Result<Subject, Missing> {
    match reading {
        Reading::Product(product) => Ok(Subject::Product(product.id)),
        _ => Err(Missing::Malformed),
    }
}

/// Being logged out, then lacking a permission, tells more than "not found".
fn telling(known: Option<Missing>, new: Missing) -> Missing {
    let rank = |reason: &Missing| match reason {
        Missing::NoSession => 0,
        Missing::NoPermission(_) => 1,
        Missing::NotFound => 3,
        _ => 2,
    };
    match known {
        Some(known) if rank(&known) <= rank(&new) => known,
        _ => new,
    }
}

/// A choice in words, and what to ask so that it and nothing else is meant.
fn choice(subject: &Subject) -> (Text, String) {
    match subject {
        Subject::Sku(sku) => (words::sku_title(&sku.to_string(), ""), format!("{PICK_SKU}{sku}")),
        Subject::Product(product) => (words::product_title(&product.to_string(), ""), format!("{PICK_PRODUCT}{product}")),
        Subject::Order(order) => (words::order_title(&order.0), order.0.clone()),
        Subject::Feed(feed) => (words::feed_title(&feed.0), feed.0.clone()),
        Subject::Rows => (words::ROWS_TITLE, String::new()),
    }
}

fn picked(words_asked: &str) -> Option<Subject> {
    let sku = words_asked.strip_prefix(PICK_SKU).and_then(SkuId::parse).map(Subject::Sku);
    sku.or_else(|| words_asked.strip_prefix(PICK_PRODUCT).and_then(ProductId::parse).map(Subject::Product))
}
