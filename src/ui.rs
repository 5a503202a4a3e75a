//! Eyes: everything that is drawn, as Yew function components over plain data.
//!
//! What is to be drawn and where is plain Rust and compiles natively; the components themselves are Wasm only.

pub mod chain;
pub mod choosing;
pub mod cluster;
pub mod group;
pub mod hop;
pub mod panel;
pub mod place;
pub mod scene;
pub mod sheet;

#[cfg(target_arch = "wasm32")]
mod finding;
#[cfg(target_arch = "wasm32")]
mod glyph;
#[cfg(target_arch = "wasm32")]
pub mod mount;
#[cfg(target_arch = "wasm32")]
mod notice;
#[cfg(target_arch = "wasm32")]
pub mod options;
#[cfg(target_arch = "wasm32")]
pub mod page;
#[cfg(target_arch = "wasm32")]
pub mod popup;
