//! Puts a text on the clipboard, on a click of the user's.

use wasm_bindgen_futures::JsFuture;

use super::chrome::Refused;

/// Copies a text.
///
/// # Errors
/// The browser does not let it.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let window = web_sys::window().ok_or_else(|| Refused("there is no window".into()))?;
    let written = window.navigator().clipboard().write_text(text);
    JsFuture::from(written).await.map(drop).map_err(|error| Refused(format!("{error:?}")))
}
