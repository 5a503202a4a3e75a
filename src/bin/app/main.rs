//! The extension's own pages: the popup asks the brain of a tab and shows its answer.

#![cfg_attr(not(target_arch = "wasm32"), allow(unused))]

#[cfg(target_arch = "wasm32")]
mod popup;

fn main() {
    #[cfg(target_arch = "wasm32")]
    popup::start();
}
