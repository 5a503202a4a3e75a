//! Puts the items of a feed beside the SKUs that are asked about.

use crate::domain::{FeedEntry, ProductId, SkuId};

use super::item::{Item, Match};

/// What was found so far.
#[derive(Debug)]
pub(super) struct Listing {
    total: usize,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    sku: SkuId,
    product: Option<ProductId>,
    listed: bool,
    priced: Option<bool>,
    undecided: bool,
}

impl Listing {
    pub(super) fn of(asked: &[(SkuId, Option<ProductId>)]) -> Self {
        let row = |&(sku, product): &_| Row { sku, product, listed: false, priced: None, undecided: false };
        Self { total: 0, rows: asked.iter().map(row).collect() }
    }

    /// Takes in an item. A SKU listed twice is priced if either has a price.
    pub(super) fn take(&mut self, item: &Item) {
        self.total += 1;
        for row in &mut self.rows {
            match item.matches(row.sku, row.product) {
                Match::Is => {
                    row.listed = true;
                    row.priced = row.priced.max(item.priced);
                }
                Match::Undecided => row.undecided = true,
                Match::IsNot => {}
            }
        }
    }

    /// All items of the file.
    pub(super) const fn total(&self) -> usize {
        self.total
    }

    /// An entry for each SKU about which the file decides: one that is listed, or one that no item could be.
    pub(super) fn entries(&self) -> Vec<FeedEntry> {
        let decided = self.rows.iter().filter(|row| row.listed || !row.undecided);
        decided.map(|row| FeedEntry { sku: row.sku, listed: row.listed, priced: row.priced }).collect()
    }
}
