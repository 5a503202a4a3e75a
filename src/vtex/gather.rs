//! Which questions a verdict needs, round by round, and how their answers become facts.
//!
//! The caller keeps the list of what it asked: `plan`, ask, `absorb`, until `plan` has no more questions.

mod absorb;
mod forget;
mod plan;

pub use absorb::{absorb, absorb_feed};
pub use forget::{forget, forget_refusals, forget_stale};
pub use plan::{feeds_to_read, plan, skus_in_question};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{FeedFile, FeedName, Product, ProductId, SkuId, Subject};
    use crate::facts::{Facts, FeedFacts, Known, Missing, Moment, Source};
    use crate::vtex::answer::Answer;
    use crate::vtex::limits::{ROUNDS, STORE_REQUESTS};
    use crate::vtex::request::Request;

    /// An invented shop: product 900 has SKUs 301 to 304; SKU 301 has stock, a negative row and an empty row.
    fn shop(request: &Request) -> Answer {
        let body = match request {
            Request::Sku(id) => format!(r#"{{"Id":{id},"ProductId":900,"IsActive":true,"Name":"41"}}"#),
            Request::Product(_) | Request::ProductForm(_) => r#"{"Id":900,"Name":"Shoe","ShowWithoutStock":false}"#.to_owned(),
            Request::SkusOfProduct(_) => {
                let row = |id: u32| format!(r#"{{"Id":{id},"ProductId":900,"IsActive":{}}}"#, id != 304);
                format!("[{}]", (301..=304).map(row).collect::<Vec<_>>().join(","))
            }
            Request::Inventory(SkuId(301)) => inventory(301, &[("main", 12, 2), ("south", 0, 3), ("east", 0, 0)]),
            Request::Inventory(id) => inventory(id.0, &[("main", 0, 0), ("south", 0, 0), ("east", 0, 0)]),
            Request::Reach(_, warehouse) => format!(r#"[{{"warehouseId":"{warehouse}","salesChannel":["1"]}}]"#),
            Request::Dispatched(..) => r#"[{"totalReservedQuantity":3,"dispatchedReservationsQuantity":1}]"#.to_owned(),
            _ => "null".to_owned(),
        };
        Answer { status: 200, body, ..Answer::default() }
    }

    fn inventory(sku: u32, rows: &[(&str, i64, i64)]) -> String {
        let row = |(id, total, reserved): &(&str, i64, i64)| {
            format!(
                r#"{{"warehouseId":"{id}","totalQuantity":{total},"reservedQuantity":{reserved},"hasUnlimitedQuantity":false}}"#
            )
        };
        format!(r#"{{"skuId":"{sku}","balance":[{}]}}"#, rows.iter().map(row).collect::<Vec<_>>().join(","))
    }

    /// Asks until nothing is left to ask; gives the facts, the rounds and all that was asked.
    fn gathered(subject: Subject, answer: impl Fn(&Request) -> Answer) -> (Facts, usize, Vec<Request>) {
        let (mut facts, mut asked, mut rounds) = (Facts::about(subject), Vec::new(), 0);
        loop {
            let round = plan(&facts, &asked);
            if round.is_empty() {
                return (facts, rounds, asked);
            }
            rounds += 1;
            for request in round {
                absorb(&mut facts, &request, answer(&request).read(&request), Moment(7));
                asked.push(request);
            }
        }
    }

    fn row(request: fn(SkuId, crate::domain::WarehouseId) -> Request, name: &str) -> Request {
        request(SkuId(301), crate::domain::WarehouseId(name.to_owned()))
    }

    #[test]
    fn a_sku_is_read_with_the_rows_that_matter_first() {
        let (facts, rounds, asked) = gathered(Subject::Sku(SkuId(301)), shop);
        assert_eq!(rounds, ROUNDS);
        let expected = [
            Request::Sku(SkuId(301)),
            Request::Inventory(SkuId(301)),
            Request::Product(ProductId(900)),
            Request::SkusOfProduct(ProductId(900)),
            row(Request::Reach, "south"),
            row(Request::Dispatched, "south"),
            row(Request::Reach, "main"),
            row(Request::Dispatched, "main"),
            Request::Inventory(SkuId(302)),
            Request::Inventory(SkuId(303)),
        ];
        assert_eq!(asked, expected);
        assert_eq!(facts.sku_count.value(), Some(&4));
        assert_eq!(facts.product.get().map(|seen| (seen.source.clone(), seen.at)), Ok((Source::ProductApi, Moment(7))));
        let sku = facts.sku(SkuId(301)).expect("the SKU");
        assert_eq!(sku.reach.value().map(Vec::len), Some(2));
        assert_eq!(sku.pending.value().map(Vec::len), Some(2));
        assert_eq!(facts.skus.first().map(|sku| sku.id), Some(SkuId(301)));
    }

    #[test]
    fn a_product_is_read_through_its_skus() {
        let (facts, rounds, asked) = gathered(Subject::Product(ProductId(900)), shop);
        assert_eq!(rounds, ROUNDS);
        assert!(asked.len() <= STORE_REQUESTS, "{asked:?}");
        let ids: Vec<u32> = facts.skus.iter().map(|sku| sku.id.0).collect();
        assert_eq!(ids, [301, 302, 303, 304]);
        assert!(facts.skus.iter().all(|sku| sku.inventory.value().is_some() || sku.id == SkuId(304)));
        assert!(!asked.contains(&Request::Inventory(SkuId(304))), "an inactive SKU cannot be sold whatever its stock");
    }

    #[test]
    fn a_large_product_stays_within_the_limits() {
        let many = |request: &Request| match request {
            Request::SkusOfProduct(_) => {
                let rows: Vec<String> = (1..=500).map(|id| format!(r#"{{"Id":{id},"IsActive":true}}"#)).collect();
                Answer { status: 200, body: format!("[{}]", rows.join(",")), ..Answer::default() }
            }
            Request::Inventory(id) => {
                Answer { body: inventory(id.0, &[("a", 5, 9), ("b", 5, 9), ("c", 5, 9)]), status: 200, ..Answer::default() }
            }
            _ => shop(request),
        };
        for subject in [Subject::Product(ProductId(900)), Subject::Sku(SkuId(301))] {
            let (facts, rounds, asked) = gathered(subject, many);
            assert!(asked.len() <= STORE_REQUESTS && rounds <= ROUNDS, "{rounds} {asked:?}");
            assert_eq!(facts.sku_count.value(), Some(&500));
            assert!(facts.skus.len() < 500, "the rest is known to be unread");
        }
    }

    #[test]
    fn a_refusal_is_told_of_all_that_hangs_on_it() {
        let forbidden = |status: u16| move |_: &Request| Answer { status, ..Answer::default() };
        let (mut facts, rounds, mut asked) = gathered(Subject::Sku(SkuId(301)), forbidden(401));
        assert_eq!((rounds, asked.len()), (1, 2), "nobody is asked twice to log in");
        assert_eq!(facts.product, Known::Missing(Missing::NoSession));
        assert_eq!(facts.sku(SkuId(301)).map(|sku| sku.pending.clone()), Some(Known::Missing(Missing::NoSession)));
        forget_refusals(&mut facts, &mut asked);
        assert_eq!(plan(&facts, &asked), [Request::Sku(SkuId(301)), Request::Inventory(SkuId(301))]);
        let (facts, _, asked) = gathered(Subject::Product(ProductId(900)), forbidden(403));
        assert!(asked.contains(&Request::ProductForm(ProductId(900))), "another permission may do");
        assert_eq!(facts.product, Known::Missing(Missing::NoPermission("Product Form".into())));
        assert_eq!(facts.sku_count, Known::Missing(Missing::NoPermission("SKUs".into())));
    }

    #[test]
    fn a_failed_answer_does_not_wipe_what_was_seen() {
        let mut facts = Facts::about(Subject::Product(ProductId(900)));
        let name = "Shoe".to_owned();
        let product = Product { id: ProductId(900), name, show_when_out_of_stock: Some(true), ..Product::default() };
        facts.product = Known::seen(product, Source::ProductForm, Moment(1));
        absorb(&mut facts, &Request::Product(ProductId(900)), Err(Missing::Unreachable), Moment(2));
        assert_eq!(facts.product.get().map(|seen| seen.at), Ok(Moment(1)));
    }

    #[test]
    fn what_was_written_is_read_again() {
        let (mut facts, _, mut asked) = gathered(Subject::Sku(SkuId(301)), shop);
        forget(&mut facts, &mut asked, SkuId(301));
        assert_eq!(facts.sku(SkuId(301)).map(|sku| sku.inventory.clone()), Some(Known::default()));
        assert_eq!(plan(&facts, &asked), [Request::Inventory(SkuId(301))]);
    }

    #[test]
    fn old_answers_are_asked_for_again() {
        let (mut facts, _, mut asked) = gathered(Subject::Sku(SkuId(301)), shop);
        forget_stale(&mut facts, &mut asked, Moment(60_000));
        assert_eq!(plan(&facts, &asked), []);
        forget_stale(&mut facts, &mut asked, Moment(60_008));
        assert_eq!(plan(&facts, &asked), [Request::Sku(SkuId(301)), Request::Inventory(SkuId(301))]);
    }

    #[test]
    fn feed_files_are_read_once_and_kept_within_the_limits() {
        let (mut facts, ..) = gathered(Subject::Sku(SkuId(301)), shop);
        assert_eq!(skus_in_question(&facts)[..2], [(SkuId(301), Some(ProductId(900))), (SkuId(302), Some(ProductId(900)))]);
        assert_eq!(feeds_to_read(&facts), []);
        let name = |name: &str| FeedName(name.to_owned());
        let feeds = ["a", "b", "c"].map(|feed| FeedFacts::about(name(feed)));
        facts.feeds = Known::seen(feeds.to_vec(), Source::FeedList, Moment(1));
        assert_eq!(feeds_to_read(&facts), [name("a"), name("b")]);
        absorb_feed(&mut facts, &name("a"), Err(Missing::TooLarge), Moment(2));
        let file = FeedFile { name: name("d"), entries_total: 0, entries: Vec::new() };
        absorb_feed(&mut facts, &name("d"), Ok(file), Moment(3));
        assert_eq!(feeds_to_read(&facts), [name("b"), name("c")]);
        let feeds = facts.feeds.value().expect("the feeds");
        assert_eq!(feeds[0].file, Known::Missing(Missing::TooLarge));
        assert_eq!(feeds[3].file.get().map(|seen| seen.source.clone()), Ok(Source::FeedFile(name("d"))));
    }

    #[test]
    fn a_list_or_a_feed_asks_nothing() {
        assert_eq!(plan(&Facts::about(Subject::Rows), &[]), []);
        assert_eq!(plan(&Facts::about(Subject::Feed(FeedName("a".to_owned()))), &[]), []);
    }
}
