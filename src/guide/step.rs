//! A step as data: the screen it needs, the control it points at, and the predicate that says it is done.

use serde::{Deserialize, Serialize};

use crate::domain::{Destination, FeedName, Place, ProductId, SkuId};
use crate::facts::{Facts, Missing, Moment};
use crate::screen::{FeedFormReading, InventoryRow, ProductFormReading, Reading};
use crate::text::Text;

/// One thing the user does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What to do, one sentence.
    pub says: Text,
    /// What must be on screen for it.
    pub needs: Needs,
    /// The control to point at.
    pub place: Option<Place>,
    /// What says that it is done.
    pub done: Done,
}

/// The page and record that a step needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Needs {
    /// Inventory Management.
    Inventory,
    /// A product form of either catalogue with this product.
    ProductForm(ProductId),
    /// The list of feeds or already the form of this feed.
    Feeds(FeedName),
    /// The form of this feed.
    FeedForm(FeedName),
    /// Nothing: the step is ours.
    Nothing,
}

/// When a step counts as done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Done {
    /// The needed page is there.
    Arrived(Vec<Destination>),
    /// A whole number of at least this much stands typed in the row.
    CountTyped {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
        /** The smallest count. */
        at_least: i64,
    },
    /// The switch of the change stands where the change wants it.
    Switched,
    /// The tab is open, or the control that it holds is in view.
    TabOpen,
    /// The change is proven to be saved.
    Saved,
    /// The diagnosis ran again.
    Diagnosed,
}

/// The one value that a walk changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Nothing that a guide could follow.
    Elsewhere,
    /// The count of a row.
    Count {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
        /** As typed; `None` until it was typed. */
        to: Option<i64>,
    },
    /// The unlimited switch of a row.
    Unlimited {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
    },
    /// *Show when out of stock*, switched on.
    Show {
        /** The product. */
        product: ProductId,
    },
    /// *Show unavailable SKUs* of a feed.
    Feed {
        /** The feed. */
        feed: FeedName,
        /** Where it should stand. */
        on: bool,
    },
}

impl Needs {
    /// Whether a screen is the one needed, showing the record needed.
    pub fn met_by(&self, reading: &Reading) -> bool {
        match (self, reading) {
            (Self::Nothing, _) | (Self::Inventory, Reading::Inventory { .. }) | (Self::Feeds(_), Reading::FeedList(_)) => true,
            (Self::ProductForm(product), Reading::ProductForm(form)) => form.product == Some(*product),
            (Self::FeedForm(feed) | Self::Feeds(feed), Reading::FeedForm(form)) => form.feed.as_ref() == Some(feed),
            _ => false,
        }
    }
}

impl Change {
    /// Whether VTEX has the change, by facts read after a moment.
    ///
    /// # Errors
    /// Why it cannot be told; [`Missing::NotAsked`] when nothing was read since.
    pub fn is_saved(&self, facts: &Facts, since: Moment) -> Result<bool, Missing> {
        match self {
            Self::Elsewhere => Err(Missing::NotOnThisPage),
            Self::Count { sku, warehouse, to } => {
                line(facts, *sku, warehouse, since).map(|(total, unlimited)| !unlimited && Some(total) == *to)
            }
            Self::Unlimited { sku, warehouse } => line(facts, *sku, warehouse, since).map(|(_, unlimited)| unlimited),
            Self::Show { product } => {
                let seen = facts.product.get()?;
                if seen.at < since || seen.value.id != *product {
                    return Err(Missing::NotAsked);
                }
                seen.value.show_when_out_of_stock.ok_or(Missing::Malformed)
            }
            Self::Feed { feed, on } => {
                let feeds = facts.feeds.get()?;
                let known = feeds.value.iter().find(|known| known.name == *feed).ok_or(Missing::NotAsked)?;
                let settings = known.settings.get()?;
                if settings.at < since { Err(Missing::NotAsked) } else { Ok(settings.value.show_unavailable == *on) }
            }
        }
    }

    /// What a screen itself says of the change: a server-rendered form that arrived with the wanted value had it saved.
    /// A form that shows errors says nothing: it repeats what was sent to it, saved or not.
    pub fn is_sent_by(&self, reading: &Reading) -> Option<bool> {
        match (self, reading) {
            (
                Self::Show { product },
                Reading::ProductForm(ProductFormReading { product: shown, show_when_out_of_stock, errors, .. }),
            ) => (shown.as_ref() == Some(product) && errors.is_empty()).then_some((*show_when_out_of_stock)?.sent?),
            (Self::Feed { feed, on }, Reading::FeedForm(FeedFormReading { feed: shown, show_unavailable, errors, .. })) => {
                (shown.as_ref() == Some(feed) && errors.is_empty()).then_some((*show_unavailable)?.sent? == *on)
            }
            _ => None,
        }
    }

    /// Whether the change stands on the screen as a draft or as a saved value; `None` when the screen does not show it.
    pub fn stands_on(&self, reading: &Reading) -> Option<bool> {
        match (self, reading) {
            (Self::Count { sku, warehouse, to }, Reading::Inventory { rows, .. }) => {
                let typed = row(rows, *sku, warehouse)?.typed.trim().parse::<i64>().ok();
                Some(typed.is_some() && (to.is_none() || typed == *to))
            }
            (Self::Unlimited { sku, warehouse }, Reading::Inventory { rows, .. }) => row(rows, *sku, warehouse)?.unlimited,
            (Self::Show { product }, Reading::ProductForm(form)) if form.product == Some(*product) => {
                Some(form.show_when_out_of_stock?.now)
            }
            (Self::Feed { feed, on }, Reading::FeedForm(form)) if form.feed.as_ref() == Some(feed) => {
                Some(form.show_unavailable?.now == *on)
            }
            _ => None,
        }
    }
}

/// The row of a SKU and warehouse; none when two rows carry the same names, for then nobody knows which is meant.
pub(super) fn row<'a>(rows: &'a [InventoryRow], sku: SkuId, warehouse: &str) -> Option<&'a InventoryRow> {
    let mut hits = rows.iter().filter(|row| row.sku == sku && row.warehouse == warehouse);
    let hit = hits.next()?;
    hits.next().is_none().then_some(hit)
}

fn line(facts: &Facts, sku: SkuId, warehouse: &str, since: Moment) -> Result<(i64, bool), Missing> {
    let seen = facts.sku(sku).ok_or(Missing::NotAsked)?.inventory.get()?;
    if seen.at < since || !seen.value.complete {
        return Err(Missing::NotAsked);
    }
    let mut lines = seen.value.lines.iter().filter(|line| line.name == warehouse);
    let line = lines.next().ok_or(Missing::NotFound)?;
    if lines.next().is_some() {
        return Err(Missing::Partial);
    }
    Ok((line.total, line.unlimited))
}
