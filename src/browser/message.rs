//! What the frames, the background and the popup say to each other: typed, few, and dropped when not understood.

use std::collections::BTreeSet;

mod call;

pub use call::{Call, Command, Commanded, Hints};

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use super::chrome::{self, Refused};
use crate::diagnosis::{Meaning, Report};
use crate::domain::{Account, BasketForm, Channel, Place, Remedy};
use crate::facts::Missing;
use crate::guide::ScreenSeen;
use crate::rules::Finding;
use crate::screen::Area;
use crate::settings::Theme;
use crate::text::{Lang, Text};

/// From a frame to the brain in the top frame.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FrameSays {
    /// What the frame shows now; no screen when it is none that is known, or goes away.
    Saw(Box<FrameSaw>),
    /// The user pressed the control that was pointed at.
    PointedPressed,
    /// A request of the page, or its own document, was answered with this status.
    PageRequest(u16),
    /// What is in use now, in the frame's own viewport: the ring, the open hint, the control with the focus.
    InUse(Vec<Area>),
    /// Which hints there are now.
    Hints(Hints),
    /// The user asked a hint to show the way.
    Start(Remedy),
    /// The user does not want to be told of a finding any more, or again.
    Ignore {
        /** The finding. */
        finding: Box<Finding>,
        /** Whether it is to be ignored; else it is brought back. */
        on: bool,
    },
}

/// What a frame shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FrameSaw {
    /// The frame's own address; the background's word on the sender is what counts for trust.
    pub url: String,
    /// The Admin's language if the shell posted it to the frame.
    pub heard: Option<Lang>,
    /// The language that the document names; a form may name another than it is written in.
    pub named: Option<Lang>,
    /// The screen, if it is one.
    pub screen: Option<ScreenSeen>,
    /// The kinds of controls that hints stand beside.
    pub hinted: BTreeSet<String>,
}

/// From the brain to a frame: all that it should draw. The same order twice changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Whether anything may be drawn.
    pub on: bool,
    /// The language.
    pub lang: Lang,
    /// The look.
    pub theme: Theme,
    /// Findings with a place on this frame's screen.
    pub findings: Vec<Finding>,
    /// The control that a guide points at.
    pub point: Option<Place>,
    /// Whether a guide is being walked in this tab.
    pub walking: bool,
    /// What is to be done once.
    pub call: Option<Call>,
}

/// From the popup to the brain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// What the tab is about.
    Now {
        /** Read everything anew. */
        again: bool,
        /** What a shopper would ask for. */
        basket: BasketForm,
    },
    /// Look up what the user typed.
    About {
        /** The words. */
        words: String,
        /** Read everything anew. */
        again: bool,
        /** What a shopper would ask for. */
        basket: BasketForm,
    },
    /// Start the guide for a remedy of a report that the popup shows.
    Start {
        /** The remedy. */
        remedy: Remedy,
        /** The report it belongs to. */
        before: Box<Report>,
    },
    /// End the walk in progress.
    StopWalk,
}

/// The brain's answer to the popup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The account of the page.
    pub account: Account,
    /// The language: the chosen one, else the Admin's.
    pub lang: Lang,
    /// The title of the walk in progress.
    pub walking: Option<Text>,
    /// The sales channels of the shop, if they were read.
    pub channels: Vec<Channel>,
    /// What the codes and messages mean that were asked about.
    pub meanings: Vec<Meaning>,
    /// What was found out.
    pub what: What,
}

/// What the brain found out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum What {
    /// The page shows no record and nothing was asked.
    Nothing,
    /// The words asked cannot be looked up, and why.
    NotUnderstood(Text),
    /// More than one record goes by what was asked: its words, and what to ask instead.
    Pick(Vec<(Text, String)>),
    /// It could not be looked up.
    Missing(Missing),
    /// The record's title and the report.
    Report(Text, Box<Report>),
}

/// A message to the background, in the shapes that `extension/background.js` documents.
#[derive(Serialize)]
#[serde(tag = "kind")]
enum Request<'a, T: Serialize> {
    #[serde(rename = "relay")]
    Relay { to: To, body: &'a T },
    #[serde(rename = "walk.get")]
    WalkGet,
    #[serde(rename = "walk.put")]
    WalkPut { walk: &'a T },
    #[serde(rename = "badge")]
    Badge { text: &'a str, title: &'a str },
    #[serde(rename = "open")]
    Open { tab: i32 },
}

#[derive(Serialize)]
#[serde(untagged)]
enum To {
    Top(&'static str),
    Frame(u64),
}

#[derive(Deserialize)]
struct Answered<T> {
    ok: bool,
    value: Option<T>,
    reason: Option<String>,
}

/// A message that the background relayed, with what the browser says of its sender.
#[derive(Debug, Deserialize)]
pub struct Relayed<T> {
    /// Who sent it.
    pub from: Sender,
    /// What was said.
    pub body: T,
}

/// Who sent a message, in the browser's words.
#[derive(Clone, Debug, Deserialize)]
pub struct Sender {
    /// The frame's number; 0 is the top frame. Firefox gives numbers beyond 32 bits.
    pub frame: u64,
    /// The address of its document.
    pub url: String,
}

/// Sends to the brain in the top frame.
///
/// # Errors
/// There is none: the top frame is no page that the extension may read.
pub async fn to_top(says: &FrameSays) -> Result<(), Refused> {
    request::<_, JsonNull>(&Request::Relay { to: To::Top("top"), body: says }).await.map(drop)
}

/// Sends an order to a frame.
///
/// # Errors
/// The frame is gone.
pub async fn to_frame(frame: u64, order: &Order) -> Result<(), Refused> {
    request::<_, JsonNull>(&Request::Relay { to: To::Frame(frame), body: order }).await.map(drop)
}

/// What is kept for this tab.
///
/// # Errors
/// The background cannot be reached, or what it keeps has another shape.
pub async fn kept<T: serde::de::DeserializeOwned>() -> Result<Option<T>, Refused> {
    request::<(), T>(&Request::WalkGet).await
}

/// Keeps a value for this tab until it is closed.
///
/// # Errors
/// The background cannot be reached.
pub async fn keep(value: &impl Serialize) -> Result<(), Refused> {
    request::<_, JsonNull>(&Request::WalkPut { walk: value }).await.map(drop)
}

/// Puts a word on the toolbar button, and the sentence it stands for.
///
/// # Errors
/// The background cannot be reached.
pub async fn badge(text: &str, title: &str) -> Result<(), Refused> {
    request::<(), JsonNull>(&Request::Badge { text, title }).await.map(drop)
}

/// Asks the background to start the overlay in the top frame of a tab.
///
/// # Errors
/// The page does not allow it.
pub async fn open(tab: i32) -> Result<(), Refused> {
    request::<(), JsonNull>(&Request::Open { tab }).await.map(drop)
}

/// A question of the popup, as it travels.
#[derive(Debug, Serialize, Deserialize)]
pub struct Question {
    /// Always `ask`.
    pub kind: String,
    /// The question.
    pub body: Ask,
}

/// Asks the brain of a tab.
///
/// # Errors
/// No overlay listens there.
pub async fn ask(tab: i32, body: Ask) -> Result<Told, Refused> {
    let answer = chrome::send_to_tab(tab, &Question { kind: "ask".into(), body }).await?;
    chrome::from_js(answer)
}

/// The kind of a message that arrived.
pub fn kind(message: &JsValue) -> Option<String> {
    js_sys::Reflect::get(message, &"kind".into()).ok()?.as_string()
}

/// An answer whose value does not matter.
type JsonNull = serde_json::Value;

async fn request<B: Serialize, T: serde::de::DeserializeOwned>(request: &Request<'_, B>) -> Result<Option<T>, Refused> {
    let answer: Answered<T> = chrome::from_js(chrome::send(request).await?)?;
    if answer.ok { Ok(answer.value) } else { Err(Refused(answer.reason.unwrap_or_default())) }
}
