//! Hands: everything that touches a live page, the network or the extension's own messages. Wasm only; judges nothing.

pub mod ask;
pub mod chrome;
pub mod clipboard;
pub mod clock;
pub mod file;
pub mod follow;
pub mod listen;
pub mod message;
pub mod meter;
pub mod pace;
pub mod shadow;
pub mod snapshot;
pub mod storage;
pub mod track;
pub mod watch;
