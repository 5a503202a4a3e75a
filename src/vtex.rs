//! The platform from outside: addresses, requests, answers, limits and feeds, without I/O.
//!
//! Wire structs stay private to this module; what leaves it is `domain` and `facts`.

pub mod address;
pub mod answer;
pub mod asked;
pub mod feed;
pub mod gather;
pub mod limits;
pub mod request;
