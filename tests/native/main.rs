//! What is asked of the whole crate without a browser: blessed cases, walks, properties, and the rules of the house.

#![allow(clippy::expect_used, reason = "what a test expects is what it tests")]

mod cases;
mod catalogue;
mod cli;
mod codes;
mod diagnosing;
mod drift;
mod guides;
mod ignoring;
mod properties;
mod registered;
mod screens;
mod seen;
mod tidy;
