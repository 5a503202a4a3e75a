//! However large the product and whatever is refused: three rounds, twelve questions, and every refusal is told.

use super::*;
use crate::domain::{FeedFile, FeedName};
use crate::facts::{FeedFacts, Known, Missing, Moment};
use crate::vtex::gather::shop::skus;
use crate::vtex::limits::{FEED_FILES, ROUNDS, VERDICT_REQUESTS};

/// Whether a question belongs to those that are refused.
type Family = fn(&Request) -> bool;

fn feed(name: &str) -> FeedName {
    FeedName(name.to_owned())
}

fn with_feeds(mut facts: Facts) -> Facts {
    let feeds = ["a", "b", "c"].map(|name| FeedFacts::about(feed(name)));
    facts.feeds = Known::seen(feeds.to_vec(), Source::FeedList, Moment(1));
    facts
}

#[test]
fn a_large_product_stays_within_the_limits() {
    let many = |request: &Request| match request {
        Request::SkusOfProduct(_) => ok(skus(1..=500)),
        Request::Inventory(id) => ok(inventory(id.0, &[("a", 5, 9), ("b", 5, 9), ("c", 5, 9)])),
        _ => shop(request),
    };
    for subject in [Subject::Product(PRODUCT), Subject::Sku(SKU)] {
        let (facts, asked, rounds) = verdict(with_feeds(Facts::about(subject)), many);
        let files = feeds_to_read(&facts, &asked).len();
        assert!(asked.requests().len() + files <= VERDICT_REQUESTS && rounds.len() <= ROUNDS, "{rounds:?}");
        assert!((1..=FEED_FILES).contains(&files), "one feed file has its place kept");
        assert_eq!(facts.sku_count.value(), Some(&500));
        assert!(facts.skus.len() < 500, "the rest is known to be unread");
    }
}

#[test]
fn a_product_is_asked_for_in_one_simulation() {
    let (facts, asked, rounds) = about(Subject::Product(PRODUCT), shop);
    assert!(asked.requests().len() <= VERDICT_REQUESTS && rounds.len() <= ROUNDS, "{rounds:?}");
    assert_eq!(rounds[0], [Request::ProductForm(PRODUCT), Request::SkusOfProduct(PRODUCT)]);
    let simulations = asked.requests().iter().filter(|request| matches!(request, Request::Simulation { .. })).count();
    assert_eq!(simulations, 1);
    assert_eq!(facts.skus.iter().map(|sku| sku.id.0).collect::<Vec<_>>(), [301, 302, 303, 304]);
    let read = facts.skus.iter().filter(|sku| sku.inventory.value().is_some() && sku.quote.value().is_some());
    assert_eq!(read.count(), 3, "an inactive SKU cannot be sold whatever its stock");
}

#[test]
fn whatever_is_refused_the_rest_is_still_asked() {
    let families: [(Family, &str); 8] = [
        (|request| matches!(request, Request::Sku(_) | Request::SkuContext(_) | Request::SkusOfProduct(_)), "SKUs"),
        (
            |request| matches!(request, Request::Inventory(_) | Request::Reach(..) | Request::Dispatched(..)),
            "Logistics inventory read only",
        ),
        (|request| matches!(request, Request::Prices(_)), "Read prices"),
        (|request| matches!(request, Request::Warehouses | Request::Docks | Request::Policies { .. }), "Logistics viewer"),
        (|request| matches!(request, Request::Product(_)), "Product and SKU Management"),
        (|request| matches!(request, Request::Channels), "View Product"),
        (|request| matches!(request, Request::CartRules), "Save OrderForm Configuration"),
        (|request| matches!(request, Request::Product(_) | Request::ProductForm(_)), "Product Form"),
    ];
    for (is_refused, permission) in families {
        let answer = |request: &Request| if is_refused(request) { status(403) } else { shop(request) };
        let (facts, asked, rounds) = about(Subject::Sku(SKU), answer);
        assert!(asked.requests().len() <= VERDICT_REQUESTS && (2..=ROUNDS).contains(&rounds.len()), "{permission} {rounds:?}");
        let sku = facts.sku(SKU).expect("the SKU");
        assert!(sku.quote.value().is_some(), "{permission}");
        let missing = Err(Missing::NoPermission(permission.into()));
        match permission {
            "SKUs" => assert_eq!((sku.sku.get().map(|_| ()), facts.product.get().map(|_| ())), (missing.clone(), missing)),
            "Logistics inventory read only" => {
                assert_eq!((sku.inventory.get().map(|_| ()), sku.pending.get().map(|_| ())), (missing.clone(), missing));
            }
            "Read prices" => assert_eq!(sku.price.get().map(|_| ()), missing),
            "Logistics viewer" => {
                assert_eq!(facts.shop.docks.get().map(|_| ()), missing);
                assert_eq!(sku.reach.get().map(|seen| seen.source.clone()), Ok(Source::ReachApi), "asked row by row");
            }
            "Product Form" => assert_eq!(facts.product.get().map(|seen| seen.source.clone()), Ok(Source::IndexApi)),
            _ => assert!(facts.product.value().is_some(), "{permission}"),
        }
    }
}

#[test]
fn a_refusal_is_told_of_all_that_hangs_on_it() {
    for (code, reason) in [(401, Missing::NoSession), (429, Missing::TooManyRequests(None))] {
        let (mut facts, mut asked, rounds) = about(Subject::Sku(SKU), |_| status(code));
        assert_eq!((rounds.len(), asked.requests().len()), (1, 4), "nobody is asked twice to log in or to wait");
        assert_eq!((facts.product.get(), facts.sku_count.get()), (Err(reason.clone()), Err(reason.clone())));
        assert_eq!(facts.sku(SKU).map(|sku| sku.pending.clone()), Some(Known::Missing(reason)));
        forget_refusals(&mut facts, &mut asked);
        assert_eq!(plan(&facts, &asked), first(SKU));
    }
    let (facts, asked, _) = about(Subject::Product(PRODUCT), |_| status(403));
    assert!(asked.has(&Request::Product(PRODUCT)), "another permission may do");
    assert_eq!(facts.product, Known::Missing(Missing::NoPermission("Product and SKU Management".into())));
    assert_eq!(facts.sku_count, Known::Missing(Missing::NoPermission("SKUs".into())));
}

#[test]
fn about_what_is_not_there_nothing_more_is_asked() {
    for subject in [Subject::Sku(SKU), Subject::Product(PRODUCT)] {
        let (facts, _, rounds) = about(subject, |_| status(404));
        assert_eq!((rounds.len(), facts.product.get()), (1, Err(Missing::NotFound)));
    }
}

#[test]
fn prices_that_do_not_know_the_session_stop_nothing() {
    let strange = |request: &Request| if matches!(request, Request::Prices(_)) { status(401) } else { shop(request) };
    let (facts, _, rounds) = about(Subject::Sku(SKU), strange);
    assert_eq!(rounds.len(), ROUNDS);
    assert_eq!(facts.sku(SKU).map(|sku| sku.price.get().map(|_| ())), Some(Err(Missing::NoSession)));
}

#[test]
fn too_many_reservations_are_known_to_be_too_many() {
    let text = "\"Too many active reservations\"";
    let crowded = |request: &Request| match request {
        Request::Dispatched(..) => crate::vtex::answer::Answer { body: text.to_owned(), ..status(400) },
        _ => shop(request),
    };
    let (facts, ..) = about(Subject::Sku(SKU), crowded);
    let sku = facts.sku(SKU).expect("the SKU");
    assert!(sku.reservations.value().is_some_and(|reservations| reservations.too_many));
    assert_eq!(sku.pending, Known::Missing(Missing::Failed(400)));
}

#[test]
fn feed_files_are_read_once_and_kept_within_the_limits() {
    let (facts, asked, _) = about(Subject::Sku(SKU), shop);
    assert_eq!(skus_in_question(&facts)[..2], [(SKU, Some(PRODUCT)), (SkuId(302), Some(PRODUCT))]);
    assert_eq!(feeds_to_read(&facts, &asked), []);
    let (mut facts, none) = (with_feeds(facts), Asked::default());
    assert_eq!(feeds_to_read(&facts, &asked), [], "the budget is used up");
    assert_eq!(feeds_to_read(&facts, &none), [feed("a"), feed("b")]);
    absorb_feed(&mut facts, &feed("a"), Err(Missing::TooLarge), Moment(2));
    let file = FeedFile { name: feed("d"), entries_total: 0, entries: Vec::new() };
    absorb_feed(&mut facts, &feed("d"), Ok(file), Moment(3));
    assert_eq!(feeds_to_read(&facts, &none), [feed("b"), feed("c")]);
    let feeds = facts.feeds.value().expect("the feeds");
    assert_eq!(feeds[0].file, Known::Missing(Missing::TooLarge));
    assert_eq!(feeds[3].file.get().map(|seen| seen.source.clone()), Ok(Source::FeedFile(feed("d"))));
}
