//! The words of the back office: what a shop has, where one sees it and what one can change.

mod catalog;
mod checkout;
mod destination;
mod feed;
mod id;
mod in_order;
mod link;
mod moment;
mod order;
mod personal;
mod place;
mod refusal;
mod remedy;
mod setting;
mod shipping;
mod stock;
mod storefront;

pub use catalog::{Attachment, Binding, Collection, Dimension, IndexedSku, OWN_SELLER, Product, Sku, Thousandths};
pub use checkout::{Address, Basket, BasketForm, CartRules, Cents, FixedPrice, Price, Quote};
pub use destination::Destination;
pub use feed::{FeedEntry, FeedFile, FeedSettings};
pub use id::{Account, DockId, FeedName, PolicyId, ProductId, SalesChannel, SkuId, Subject, WarehouseId};
pub use in_order::{put_in_order, put_in_order_once};
pub use link::Link;
pub use moment::Moment;
pub use order::{CancelledBy, Order, OrderId, OrderItem, Origin};
pub use personal::{BLACKED_OUT, Personal};
pub use place::Place;
pub use refusal::{REFUSALS, is_refusal};
pub use remedy::Remedy;
pub use setting::Setting;
pub use shipping::{Dock, Policies, ShippingPolicy, Warehouse};
pub use stock::{Inventory, Pending, Reach, Reservation, Reservations, StockLine, SupplyLot, UNLIMITED_TOTAL};
pub use storefront::{Channel, Seller, Shelf};
