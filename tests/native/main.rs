//! What is asked of the whole crate without a browser: blessed cases, properties, and the rules of the house.

mod cases;
mod diagnosing;
mod properties;
mod tidy;
