//! The words of the back office: what a shop has, where one sees it and what one can change.

mod destination;
mod id;
mod link;
mod place;
mod remedy;
mod shop;

pub use destination::Destination;
pub use id::{Account, FeedName, ProductId, SalesChannel, SkuId, Subject, WarehouseId};
pub use link::Link;
pub use place::Place;
pub use remedy::Remedy;
pub use shop::{FeedEntry, FeedFile, FeedSettings, Inventory, Pending, Product, Reach, Sku, StockLine, UNLIMITED_TOTAL};
