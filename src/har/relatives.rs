//! Which answers of a recording are about the subject: an Admin asks for much else beside it.

use super::subject::skus;
use crate::domain::{OrderId, ProductId, SalesChannel, SkuId, Subject};
use crate::facts::Missing;
use crate::vtex::answer::Reading;
use crate::vtex::request::{Listed, Request, Wanted};

/// The records that the subject is about.
#[derive(Debug, Default)]
pub(super) struct Relatives {
    product: Option<ProductId>,
    /// Its brand and its category.
    owners: (Option<u32>, Option<u32>),
    order: Option<OrderId>,
    /// What the order asks for, once it was heard.
    pub(super) cart: Option<Cart>,
    /// The SKU and those of its product, or those of the order.
    skus: Vec<SkuId>,
    /// Components of kits among them.
    components: Vec<SkuId>,
}

/// An order as a cart.
#[derive(Debug)]
pub(super) struct Cart {
    /// Its sales channel.
    pub(super) channel: Option<SalesChannel>,
    /// Its items.
    pub(super) lines: Vec<Wanted>,
}

/// A question with what its answer said.
pub(super) type Heard<'a> = (&'a Request, &'a Result<Reading, Missing>);

impl Relatives {
    /// Those that the answers tell of.
    pub(super) fn of<'a>(subject: &Subject, heard: impl Iterator<Item = Heard<'a>> + Clone) -> Self {
        let mut found = Self::default();
        match subject {
            Subject::Sku(id) => {
                found.skus.push(*id);
                found.product = heard.clone().filter_map(|heard| product_of(*id, heard)).last();
            }
            Subject::Product(id) => found.product = Some(*id),
            Subject::Order(id) => {
                found.order = Some(id.clone());
                heard.clone().for_each(|heard| found.take_items(heard));
            }
            Subject::Feed(_) | Subject::Rows => {}
        }
        heard.clone().for_each(|heard| found.take_owners(heard));
        heard.clone().for_each(|heard| found.take_siblings(heard));
        heard.for_each(|heard| found.take_components(heard));
        found
    }

    /// Whether a SKU is known as a component of a kit alone.
    pub(super) fn are_components(&self, sku: SkuId) -> bool {
        self.components.contains(&sku) && !self.has(sku)
    }

    /// Whether a SKU is asked for by itself.
    pub(super) fn has(&self, sku: SkuId) -> bool {
        self.skus.contains(&sku)
    }

    /// Whether an answer to this question belongs into the facts.
    pub(super) fn are_meant(&self, request: &Request) -> bool {
        match request {
            Request::Product(id)
            | Request::ProductForm(id)
            | Request::SkusOfProduct(id)
            | Request::Shelf { of: Listed::Product(id), .. } => self.product == Some(*id),
            Request::Brand(id) => self.owners.0 == Some(*id),
            Request::Category(id) => self.owners.1 == Some(*id),
            Request::Order(id) => self.order.as_ref() == Some(id),
            Request::Warehouses
            | Request::Docks
            | Request::Policies { .. }
            | Request::Channels
            | Request::Sellers
            | Request::CartRules
            | Request::User
            | Request::Granted { .. } => true,
            _ => skus(request).iter().any(|sku| self.has(*sku) || self.components.contains(sku)),
        }
    }

    fn take_items(&mut self, (request, reading): Heard<'_>) {
        if let (Request::Order(id), Ok(Reading::Order(order))) = (request, reading)
            && self.order.as_ref() == Some(id)
        {
            self.skus.extend(order.items.iter().map(|item| item.sku));
            self.cart = Some(Cart { channel: order.channel.clone(), lines: Wanted::of_order(order) });
        }
    }

    fn take_owners(&mut self, (request, reading): Heard<'_>) {
        if let (Request::Product(id) | Request::ProductForm(id), Ok(Reading::Product(product))) = (request, reading)
            && self.product == Some(*id)
        {
            self.owners = (product.brand, product.category);
        }
    }

    fn take_siblings(&mut self, (request, reading): Heard<'_>) {
        let Some(product) = self.product else { return };
        match (request, reading) {
            (Request::SkusOfProduct(id), Ok(Reading::Skus(skus))) if *id == product => {
                self.skus.extend(skus.iter().map(|sku| sku.id));
            }
            (Request::Sku(id) | Request::SkuContext(id), _) if product_of(*id, (request, reading)) == Some(product) => {
                self.skus.push(*id);
            }
            _ => {}
        }
    }

    fn take_components(&mut self, (request, reading): Heard<'_>) {
        match (request, reading) {
            (Request::SkuContext(kit), Ok(Reading::Indexed(sku))) if self.has(*kit) => {
                self.components.extend(sku.components.iter().flatten());
            }
            (Request::KitComponents(kit), Ok(Reading::Components(ids))) if self.has(*kit) => self.components.extend(ids),
            _ => {}
        }
    }
}

/// The product of a SKU, if this answer tells it.
fn product_of(sku: SkuId, (request, reading): Heard<'_>) -> Option<ProductId> {
    match (request, reading) {
        (Request::Sku(id), Ok(Reading::Sku(record))) if *id == sku => record.product,
        (Request::SkuContext(id), Ok(Reading::Indexed(record))) if *id == sku => record.product,
        (Request::SkusOfProduct(product), Ok(Reading::Skus(skus))) => {
            skus.iter().any(|listed| listed.id == sku).then_some(*product)
        }
        _ => None,
    }
}
