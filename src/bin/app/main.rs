//! The extension's own pages: the popup asks the brain of a tab and shows its answer; the options page keeps what is chosen.

#![cfg_attr(not(target_arch = "wasm32"), allow(unused))]

#[cfg(target_arch = "wasm32")]
mod options;
#[cfg(target_arch = "wasm32")]
mod popup;

fn main() {
    #[cfg(target_arch = "wasm32")]
    match web_sys::window().and_then(|window| window.location().pathname().ok()) {
        Some(path) if path.ends_with("/options.html") => options::start(),
        _ => popup::start(),
    }
}

/// The language of the browser, where no Admin is in sight.
#[cfg(target_arch = "wasm32")]
fn browser_lang() -> sellable::text::Lang {
    let tag = web_sys::window().and_then(|window| window.navigator().language());
    tag.and_then(|tag| sellable::text::Lang::of_tag(&tag)).unwrap_or_default()
}
