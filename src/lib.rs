//! Sellable: why can this not be bought, and what do I do about it — answered inside the VTEX Admin.
//!
//! The codemap, lowest layer first; a module names only what stands before it:
//!
//! `text` · `domain` → `facts` → `codes` → `rules` → `diagnosis` → `settings` → `guide`; `vtex` and `screen` stand beside `rules`
//! (they name `text`, `domain` and `facts` only). `browser` (Wasm only) names all of these; `ui` names everything, its
//! components being Wasm only. `har` (native only) stands beside `guide` and names `text`, `domain`, `facts` and `vtex`.
//! `ARCHITECTURE.md` holds the invariants; `tests/native/tidy.rs` keeps them.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod codes;
pub mod diagnosis;
pub mod domain;
pub mod facts;
pub mod guide;
#[cfg(not(target_arch = "wasm32"))]
pub mod har;
pub mod rules;
pub mod screen;
pub mod settings;
pub mod text;
pub mod ui;
pub mod vtex;
