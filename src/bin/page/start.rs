//! Puts a frame together: its overlay, its messages and, in the top frame, the brain.

use std::cell::RefCell;
use std::rc::Rc;

use sellable::browser::chrome::{self, Answer};
use sellable::browser::listen::Listener;
use sellable::browser::message::{self, Call, Commanded, FrameSays, Order, Question, Relayed};
use sellable::domain::Remedy;
use sellable::guide::Action;
use sellable::ui::mount;
use sellable::ui::scene::Act;
use sellable::vtex::address::Address;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::brain::{self, Brain, Shared};
use crate::frame::{Frame, OnAct, Report, with};

/// Starts the overlay in this frame. Nothing happens on a page that is no VTEX Admin page.
pub(crate) fn start() {
    #[cfg(feature = "open-shadow")]
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
    let Some(window) = web_sys::window() else { return };
    let top = window.top().ok().flatten().is_some_and(|top| top == window);
    if !top {
        return start_child(window);
    }
    let Some(address) = window.location().href().ok().and_then(|url| Address::parse(&url)) else { return };
    if let Some(brain) = Brain::new(&address) {
        start_top(window, Rc::new(RefCell::new(brain)));
    }
}

fn start_child(window: web_sys::Window) {
    let report: Report = Rc::new(|says| {
        spawn_local(async move {
            // Without a brain nothing can be drawn but stays harmless; a reload of the tab brings both back.
            let _ = message::to_top(&says).await;
        });
    });
    let act = Rc::new(|frame: &Rc<RefCell<Frame>>, act: Act| match act {
        _ if is_over(frame) => {}
        Act::Start(remedy) => lead(frame, remedy),
        other => hint(frame, other),
    });
    let (frame, _) = begin(window, act, report);
    chrome::listen({
        let frame = frame.clone();
        move |message, answer| {
            match message::kind(&message).as_deref() {
                Some("snapshot") => return snapshot(&frame, answer),
                Some("cost") => return cost(&frame, false, answer),
                Some("check") => return cost(&frame, true, answer),
                _ => {}
            }
            if let Some(order) = relayed::<Order>(message) {
                with(&frame, |frame| frame.obey(order.body));
            }
            false
        }
    });
    frame.borrow_mut().look();
}

fn start_top(window: web_sys::Window, brain: Shared) {
    let report: Report = {
        let brain = brain.clone();
        // The frame is still borrowed while it reports, and the brain answers by giving it orders.
        Rc::new(move |says| {
            let brain = brain.clone();
            spawn_local(async move { brain::hear(&brain, 0, String::new(), says) });
        })
    };
    let act = {
        let brain = brain.clone();
        Rc::new(move |frame: &Rc<RefCell<Frame>>, act: Act| match act {
            Act::Press(Action::Reload) => reload(),
            Act::Press(Action::Close) if is_over(frame) => with(frame, Frame::leave),
            _ if is_over(frame) => {}
            Act::Start(remedy) => lead(frame, remedy),
            Act::Panel(act) => brain::act(&brain, act),
            Act::Press(action) => brain::press(&brain, action),
            Act::Go(destination) => brain::go(&brain, &destination),
            other => hint(frame, other),
        })
    };
    let (frame, took_over) = begin(window, act, report);
    brain::embody(&brain, frame.clone(), took_over);
    notice_updates(&frame);
    chrome::listen({
        let (brain, frame) = (brain.clone(), frame.clone());
        move |message, answer| match message::kind(&message).as_deref() {
            Some("cost") => cost(&frame, false, answer),
            Some("check") => cost(&frame, true, answer),
            _ => hear(&brain, message, answer),
        }
    });
    frame.borrow_mut().look();
    spawn_local(brain::wake(brain));
}

/// The person comes back to the tab, or goes from one of its frames to another: a moment to see whether the extension is still
/// there, which no event tells.
fn notice_updates(frame: &Rc<RefCell<Frame>>) {
    let Some(window) = web_sys::window() else { return };
    for name in ["focus", "blur", "visibilitychange"] {
        let frame = Rc::downgrade(frame);
        let listener = Listener::new(&window, name, false, move |_| {
            if let Some(frame) = frame.upgrade() {
                is_over(&frame);
            }
        });
        listener.forget();
    }
}

/// Whether the extension is gone; a frame that is at work, in which our own drawing moved the focus, is certainly alive.
fn is_over(frame: &Rc<RefCell<Frame>>) -> bool {
    frame.try_borrow_mut().is_ok_and(|mut frame| frame.retires())
}

/// The guide's card takes the place of the hint's.
fn lead(frame: &Rc<RefCell<Frame>>, remedy: Remedy) {
    with(frame, |frame| {
        frame.open_hint(None);
        frame.tell(FrameSays::Start(remedy));
    });
}

fn reload() {
    if let Some(window) = web_sys::window() {
        // A refused reload leaves the card where it is.
        let _ = window.location().reload();
    }
}

/// The frame, and whether it took over from an older version in the middle of a guide.
fn begin(window: web_sys::Window, act: OnAct, report: Report) -> (Rc<RefCell<Frame>>, bool) {
    let failed = document_status(&window).filter(|status| *status >= 400);
    let document = window.document();
    let took_over = document.as_ref().is_some_and(mount::clear_away);
    // Where the browser refuses the overlay, the frame still reads and reports; the popup shows what it found.
    let draw = move |on_act| mount::mount(document.as_ref()?, cfg!(feature = "open-shadow"), on_act).ok();
    let frame = Frame::start(window, draw, act, report);
    if let Some(status) = failed {
        frame.borrow().tell(FrameSays::PageRequest(status));
    }
    (frame, took_over)
}

fn hint(frame: &Rc<RefCell<Frame>>, act: Act) {
    match act {
        Act::OpenHint(id) => with(frame, |frame| frame.open_hint(Some(id))),
        Act::CloseHint | Act::CloseNotice => with(frame, |frame| frame.open_hint(None)),
        Act::Ignore(finding) => with(frame, |frame| frame.ignore(finding, true)),
        Act::BringBack(finding) => with(frame, |frame| frame.ignore(finding, false)),
        Act::Show(place) => with(frame, |frame| frame.answer(Call::Open(place))),
        Act::Focused => with(frame, |frame| frame.focus_on(None)),
        _ => {}
    }
}

/// What arrives in the top frame: reports of other frames and questions of the popup.
fn hear(brain: &Shared, message: JsValue, answer: Answer) -> bool {
    match message::kind(&message).as_deref() {
        Some("relayed") => {
            if let Some(says) = relayed::<FrameSays>(message) {
                brain::hear(brain, says.from.frame, says.from.url, says.body);
            }
            false
        }
        Some("ask") => {
            let Ok(question) = chrome::from_js::<Question>(message) else { return false };
            let brain = brain.clone();
            spawn_local(async move {
                let told = brain::answer(brain, question.body).await;
                answer(chrome::to_js(&told).unwrap_or(JsValue::NULL));
            });
            true
        }
        Some("command") => {
            if let Ok(commanded) = chrome::from_js::<Commanded>(message) {
                brain::command(brain, commanded.command);
            }
            false
        }
        _ => false,
    }
}

/// Test builds hand out the page as the locator sees it, to record fixtures; a release knows no such question.
#[cfg(feature = "open-shadow")]
fn snapshot(frame: &Rc<RefCell<Frame>>, answer: Answer) -> bool {
    let page = frame.borrow().snapshot();
    answer(chrome::to_js(&page).unwrap_or(JsValue::NULL));
    true
}

/// Test builds tell what they did so far, and if asked to check it, in what the page that they keep is not what it is.
#[cfg(feature = "open-shadow")]
fn cost(frame: &Rc<RefCell<Frame>>, check: bool, answer: Answer) -> bool {
    let differs = if check { frame.borrow().differs() } else { None };
    answer(chrome::to_js(&(sellable::browser::meter::counts(), differs)).unwrap_or(JsValue::NULL));
    true
}

#[cfg(not(feature = "open-shadow"))]
fn cost(_: &Rc<RefCell<Frame>>, _: bool, _: Answer) -> bool {
    false
}

#[cfg(not(feature = "open-shadow"))]
fn snapshot(_: &Rc<RefCell<Frame>>, _: Answer) -> bool {
    false
}

fn relayed<T: serde::de::DeserializeOwned>(message: JsValue) -> Option<Relayed<T>> {
    chrome::from_js(message).ok()
}

/// The HTTP status with which this document came: a form that was posted back may be an error page.
fn document_status(window: &web_sys::Window) -> Option<u16> {
    let entries = window.performance()?.get_entries_by_type("navigation");
    let status = js_sys::Reflect::get(&entries.get(0), &"responseStatus".into()).ok()?.as_f64()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an HTTP status has three digits")]
    Some(status as u16)
}
