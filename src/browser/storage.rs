//! What the browser keeps for the extension over its own end (`storage.local`), one key a matter. What is kept may be of any
//! shape: another version wrote it, or somebody did by hand.

use std::cell::RefCell;

use futures_channel::oneshot;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use super::chrome::{self, Refused};
use crate::settings::Key;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = get, catch)]
    async fn local_get(keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = set, catch)]
    async fn local_set(items: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = remove, catch)]
    async fn local_remove(keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local", "onChanged"], js_name = addListener, catch)]
    fn add_listener(listener: &Closure<dyn Fn(JsValue)>) -> Result<(), JsValue>;
}

/// A value that was kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored<T> {
    /// The value; the default if none was kept, or what was kept cannot be read.
    pub value: T,
    /// Whether something is kept that cannot be read.
    pub broken: bool,
}

/// What is kept under a key; the default where the browser does not tell.
pub async fn get<T: Default + DeserializeOwned>(key: &Key) -> Stored<T> {
    let name = key.name();
    let items = local_get(&JsValue::from_str(&name)).await.unwrap_or(JsValue::UNDEFINED);
    read(js_sys::Reflect::get(&items, &name.into()).unwrap_or(JsValue::UNDEFINED))
}

/// Everything of ours that is kept.
///
/// # Errors
/// The browser does not tell: the extension was updated under this page.
pub async fn all() -> Result<Vec<(Key, JsValue)>, Refused> {
    let items = local_get(&JsValue::NULL).await.map_err(|error| chrome::refused(&error))?;
    Ok(entries(&items))
}

/// A value as it came from the browser.
pub fn read<T: Default + DeserializeOwned>(value: JsValue) -> Stored<T> {
    if value.is_undefined() || value.is_null() {
        return Stored { value: T::default(), broken: false };
    }
    match chrome::from_js(value) {
        Ok(value) => Stored { value, broken: false },
        Err(_) => Stored { value: T::default(), broken: true },
    }
}

/// Keeps a value.
///
/// # Errors
/// The browser refuses, or the extension was updated under this page.
pub async fn set(key: &Key, value: &impl Serialize) -> Result<(), Refused> {
    put(key, &chrome::to_js(value)?).await
}

/// Keeps a value as it came from the browser.
///
/// # Errors
/// The browser refuses, or the extension was updated under this page.
pub async fn put(key: &Key, value: &JsValue) -> Result<(), Refused> {
    let items = js_sys::Object::new();
    js_sys::Reflect::set(&items, &key.name().into(), value).map_err(|error| chrome::refused(&error))?;
    local_set(&items).await.map(drop).map_err(|error| chrome::refused(&error))
}

/// Changes what is kept: it is read anew for that, so that little is lost when two tabs write at once. Changes of one page wait
/// for each other, and none of them is lost.
///
/// # Errors
/// The browser refuses, or the extension was updated under this page.
pub async fn change<T: Default + Serialize + DeserializeOwned>(key: &Key, work: impl FnOnce(&mut T)) -> Result<T, Refused> {
    let _turn = turn().await;
    let mut value = get::<T>(key).await.value;
    work(&mut value);
    set(key, &value).await?;
    Ok(value)
}

thread_local! {
    /// Hears of the end of the change that was begun last.
    static LAST: RefCell<Option<oneshot::Receiver<()>>> = const { RefCell::new(None) };
}

/// Waits for every change that was begun before. Dropping what is handed over lets the next one begin.
async fn turn() -> oneshot::Sender<()> {
    let (done, end) = oneshot::channel();
    if let Some(before) = LAST.replace(Some(end)) {
        // It ends by being dropped, which is told as an error.
        let _ = before.await;
    }
    done
}

/// Keeps nothing under a key any more.
///
/// # Errors
/// The browser refuses, or the extension was updated under this page.
pub async fn forget(key: &Key) -> Result<(), Refused> {
    local_remove(&JsValue::from_str(&key.name())).await.map(drop).map_err(|error| chrome::refused(&error))
}

/// Tells of every change of what is kept, whoever made it, until the page goes away. A page that cannot listen hears nothing.
pub fn on_change(tell: impl Fn(Key, JsValue) + 'static) {
    let listener = Closure::<dyn Fn(JsValue)>::new(move |changes: JsValue| {
        for (key, change) in entries(&changes) {
            tell(key, js_sys::Reflect::get(&change, &"newValue".into()).unwrap_or(JsValue::UNDEFINED));
        }
    });
    if add_listener(&listener).is_ok() {
        listener.forget();
    }
}

fn entries(items: &JsValue) -> Vec<(Key, JsValue)> {
    // Not by its class: in Firefox it is an object of another world.
    if !items.is_object() {
        return Vec::new();
    }
    let items = items.unchecked_ref::<js_sys::Object>();
    let names = js_sys::Object::keys(items).into_iter().filter_map(|name| name.as_string());
    names.filter_map(|name| Some((Key::of(&name)?, js_sys::Reflect::get(items, &name.into()).ok()?))).collect()
}
