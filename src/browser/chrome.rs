//! The few calls of the extension API that the overlay and the popup make; `chrome.*` answers with promises in both browsers.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    async fn runtime_send(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime", "onMessage"], js_name = addListener)]
    fn add_listener(listener: &Closure<dyn Fn(JsValue, JsValue, js_sys::Function) -> bool>);

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], thread_local_v2, js_name = id)]
    static OWN_ID: JsValue;

    #[wasm_bindgen(thread_local_v2, js_name = chrome)]
    static CHROME: Option<js_sys::Object>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = sendMessage, catch)]
    async fn tab_send(tab: i32, message: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query, catch)]
    async fn tabs_query(filter: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = get, catch)]
    async fn tabs_get(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = reload, catch)]
    async fn tabs_reload(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = openOptionsPage)]
    fn open_options_page();

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getManifest)]
    fn manifest() -> JsValue;

    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = contains, catch)]
    async fn permissions_contains(wanted: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request, catch)]
    async fn permissions_request(wanted: &JsValue) -> Result<JsValue, JsValue>;
}

/// What the extension API refused, in its own words; for the console, never for the user.
#[derive(Debug)]
pub struct Refused(pub String);

/// The answer to a message that our own code listens for.
pub type Answer = Box<dyn FnOnce(JsValue)>;

/// Sends a message to the background and waits for its answer.
///
/// # Errors
/// The background could not be reached: the extension was updated or switched off under this page.
pub async fn send(message: &impl Serialize) -> Result<JsValue, Refused> {
    if !is_alive() {
        return Err(Refused("the extension is gone".into()));
    }
    runtime_send(&to_js(message)?).await.map_err(|error| refused(&error))
}

/// Whether the extension is still the one that started this page: Chromium lets an old content script run on when the
/// extension is updated, switched off or removed, and takes the id away.
pub fn is_alive() -> bool {
    // Read anew every time, for it is the browser that takes it away; a read of nothing is an error and so is "no". Not from
    // the global object as `js_sys` finds it: in Firefox that is the page's window, which has no `chrome`.
    let chrome = CHROME.with(|chrome| chrome.clone().map_or(JsValue::UNDEFINED, JsValue::from));
    let read = ["runtime", "id"].iter().try_fold(chrome, |from, key| js_sys::Reflect::get(&from, &JsValue::from_str(key)));
    read.is_ok_and(|id| id.is_string())
}

/// Sends a message to the overlay in the top frame of a tab and waits for its answer.
///
/// # Errors
/// No overlay listens there.
pub async fn send_to_tab(tab: i32, message: &impl Serialize) -> Result<JsValue, Refused> {
    #[derive(Serialize)]
    struct TopFrame {
        #[serde(rename = "frameId")]
        frame: u32,
    }
    tab_send(tab, &to_js(message)?, &to_js(&TopFrame { frame: 0 })?).await.map_err(|error| refused(&error))
}

/// A tab as far as the popup may see it.
#[derive(Debug, serde::Deserialize)]
pub struct Tab {
    /// Its id.
    pub id: i32,
    /// Its address; absent where the extension has no host permission.
    pub url: Option<String>,
}

/// The tab in front of the user.
///
/// # Errors
/// There is none, or the browser does not tell.
pub async fn active_tab() -> Result<Tab, Refused> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Filter {
        active: bool,
        current_window: bool,
    }
    let tabs = tabs_query(&to_js(&Filter { active: true, current_window: true })?).await.map_err(|error| refused(&error))?;
    let tabs: Vec<Tab> = from_js(tabs)?;
    tabs.into_iter().next().ok_or_else(|| Refused("no active tab".into()))
}

/// A tab by its id.
///
/// # Errors
/// It is gone.
pub async fn tab(id: i32) -> Result<Tab, Refused> {
    from_js(tabs_get(id).await.map_err(|error| refused(&error))?)
}

/// Loads a tab again.
///
/// # Errors
/// It is gone.
pub async fn reload(id: i32) -> Result<(), Refused> {
    tabs_reload(id).await.map(drop).map_err(|error| refused(&error))
}

/// Opens the options page, or goes to it where it is open.
pub fn open_options() {
    open_options_page();
}

/// Asks the user for the hosts that the manifest names; Firefox grants none of them by itself.
///
/// # Errors
/// The browser does not ask now, because this was not called from a click.
pub async fn request_hosts() -> Result<bool, Refused> {
    permissions_request(&hosts()?).await.map(is_yes).map_err(|error| refused(&error))
}

/// Whether the user lets us read the hosts that the manifest names.
///
/// # Errors
/// The browser does not tell.
pub async fn has_hosts() -> Result<bool, Refused> {
    permissions_contains(&hosts()?).await.map(is_yes).map_err(|error| refused(&error))
}

fn is_yes(answer: JsValue) -> bool {
    answer.as_bool().unwrap_or(false)
}

fn hosts() -> Result<JsValue, Refused> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        host_permissions: Vec<String>,
    }
    #[derive(Serialize)]
    struct Wanted {
        origins: Vec<String>,
    }
    let Manifest { host_permissions } = from_js(manifest())?;
    to_js(&Wanted { origins: host_permissions })
}

/// Listens for messages of our own extension until the page goes away; a handler that answers later keeps the answer function.
pub fn listen(handler: impl Fn(JsValue, Answer) -> bool + 'static) {
    let own = OWN_ID.with(JsValue::as_string);
    let listener = Closure::<dyn Fn(JsValue, JsValue, js_sys::Function) -> bool>::new(
        move |message: JsValue, sender: JsValue, reply: js_sys::Function| {
            let from = js_sys::Reflect::get(&sender, &"id".into()).ok().and_then(|id| id.as_string());
            if from.is_none() || from != own {
                return false;
            }
            let answer: Answer = Box::new(move |value| {
                // The asker may be gone by now, and then nobody misses the answer.
                let _ = reply.call1(&JsValue::UNDEFINED, &value);
            });
            handler(message, answer)
        },
    );
    add_listener(&listener);
    listener.forget();
}

/// Plain data as a message: objects, never maps, so that both browsers' ways of copying keep it whole.
///
/// # Errors
/// The value has no such form.
pub fn to_js(value: &impl Serialize) -> Result<JsValue, Refused> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(|error| Refused(error.to_string()))
}

/// A message as plain data.
///
/// # Errors
/// It has another shape: another version of the extension sent it, or nobody did.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, Refused> {
    serde_wasm_bindgen::from_value(value).map_err(|error| Refused(error.to_string()))
}

/// What the browser refused, in its own words.
pub(super) fn refused(error: &JsValue) -> Refused {
    let message = js_sys::Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    Refused(message.unwrap_or_else(|| format!("{error:?}")))
}
