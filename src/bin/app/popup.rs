//! The popup's life: which tab it speaks of, what it asks, and what it shows while it waits.

use std::cell::RefCell;
use std::rc::Rc;

use sellable::browser::chrome::{self, Tab};
use sellable::browser::message::{self, Ask, Told, What};
use sellable::browser::{clipboard, clock, storage};
use sellable::diagnosis::{self, Report};
use sellable::domain::{Account, Remedy};
use sellable::facts::Missing;
use sellable::rules::Finding;
use sellable::settings::{AccountSettings, Key, Settings};
use sellable::text::Lang;
use sellable::ui::popup::{Popup, PopupProps};
use sellable::ui::scene::{CopyAs, PopupAct, PopupState, PopupView};
use sellable::vtex::address::Address;
use wasm_bindgen_futures::spawn_local;
use yew::{AppHandle, Callback, Renderer};

struct Page {
    view: PopupView,
    tab: Option<Tab>,
    /// Questions asked so far: an answer to an older one is dropped.
    asked: u32,
    /// The language where none is chosen.
    of_admin: Lang,
    handle: Option<AppHandle<Popup>>,
    on_act: Callback<PopupAct>,
}

type Shared = Rc<RefCell<Page>>;

/// Draws the popup and asks the tab in front of the user.
pub(crate) fn start() {
    let view = PopupView::asking(super::browser_lang(), clock::now());
    let page: Shared =
        Rc::new(RefCell::new(Page { of_admin: view.lang, view, tab: None, asked: 0, handle: None, on_act: Callback::noop() }));
    let on_act = {
        let page = page.clone();
        Callback::from(move |act| acted(&page, act))
    };
    let props = PopupProps { view: Rc::new(page.borrow().view.clone()), on_act: on_act.clone() };
    let handle = Renderer::<Popup>::with_props(props).render();
    page.borrow_mut().handle = Some(handle);
    page.borrow_mut().on_act = on_act;
    spawn_local(async move {
        heed(&page).await;
        open(page).await;
    });
}

/// What was chosen for every account, before anything else is said: the language is among it.
async fn heed(page: &Shared) {
    let settings = storage::get::<Settings>(&Key::Settings).await.value;
    take_settings(page, settings);
    let shared = page.clone();
    storage::on_change(move |key, value| {
        let own = account(&shared).map(Key::Account);
        match key {
            Key::Settings => take_settings(&shared, storage::read(value).value),
            key if Some(&key) == own.as_ref() => shared.borrow_mut().view.mine = storage::read(value).value,
            _ => return,
        }
        draw(&shared);
    });
}

/// What was chosen for the account of the tab.
async fn heed_account(page: &Shared) {
    let Some(account) = account(page) else { return };
    page.borrow_mut().view.mine = storage::get(&Key::Account(account)).await.value;
}

fn take_settings(page: &Shared, settings: Settings) {
    let mut page = page.borrow_mut();
    page.view.lang = settings.lang.unwrap_or(page.of_admin);
    page.view.settings = settings;
}

/// Changes what is chosen for the account of the tab; what the browser then tells is drawn.
async fn change(page: Shared, work: impl FnOnce(&mut AccountSettings)) {
    let Some(account) = account(&page) else { return };
    if let Ok(mine) = storage::change(&Key::Account(account), work).await {
        page.borrow_mut().view.mine = mine;
        draw(&page);
    }
}

async fn ignore(page: Shared, finding: Box<Finding>, on: bool) {
    let about = finding.clone();
    page.borrow_mut().view.notice = Some((on, finding));
    change(page, |mine| if on { mine.ignore(&about, clock::now()) } else { mine.bring_back(&about) }).await;
}

/// Finds the tab, and its brain; starts one where a page was open before the extension was.
async fn open(page: Shared) {
    let tab = match named_tab() {
        Some(id) => chrome::tab(id).await,
        None => chrome::active_tab().await,
    };
    let Ok(tab) = tab else { return show(&page, PopupState::NotVtex) };
    let Some(url) = tab.url.clone() else { return show(&page, PopupState::NotVtex) };
    if Address::parse(&url).is_none() {
        return show(&page, PopupState::NotVtex);
    }
    let id = tab.id;
    page.borrow_mut().tab = Some(tab);
    heed_account(&page).await;
    if message::open(id).await.is_err() {
        // A tab that shows an error of the browser's own refuses as well; that is no matter of permission.
        let allowed = chrome::has_hosts().await.unwrap_or(false);
        return show(&page, if allowed { PopupState::NoAnswer } else { PopupState::NotAllowed });
    }
    let basket = page.borrow().view.basket.clone();
    ask(page, Ask::Now { again: false, basket }).await;
}

fn acted(page: &Shared, act: PopupAct) {
    match act {
        PopupAct::Typed(text) => {
            page.borrow_mut().view.asked = text;
            draw(page);
        }
        PopupAct::Ask(text) => {
            page.borrow_mut().view.asked = text;
            spawn_local(ask(page.clone(), question(page, false)));
        }
        PopupAct::Again => spawn_local(ask(page.clone(), question(page, true))),
        PopupAct::Fill(basket) => {
            page.borrow_mut().view.basket = basket;
            draw(page);
        }
        PopupAct::AskCheckout => spawn_local(ask(page.clone(), question(page, false))),
        PopupAct::Copy(form) => spawn_local(copy(page.clone(), form)),
        PopupAct::Start(remedy) => spawn_local(walk(page.clone(), remedy)),
        PopupAct::Reload => spawn_local(reload(page.clone())),
        PopupAct::Allow => spawn_local(allow(page.clone())),
        PopupAct::Ignore(finding) => spawn_local(ignore(page.clone(), finding, true)),
        PopupAct::BringBack(finding) => spawn_local(ignore(page.clone(), finding, false)),
        PopupAct::CloseNotice => {
            page.borrow_mut().view.notice = None;
            draw(page);
        }
        PopupAct::SwitchOn => spawn_local(change(page.clone(), |mine| mine.on = true)),
        PopupAct::Options => chrome::open_options(),
        PopupAct::StopWalk => spawn_local(ask(page.clone(), Ask::StopWalk)),
    }
}

/// What the box and the basket ask for: the record of the tab while the box is empty.
fn question(page: &Shared, again: bool) -> Ask {
    let view = &page.borrow().view;
    let (words, basket) = (view.asked.trim().to_owned(), view.basket.clone());
    if words.is_empty() { Ask::Now { again, basket } } else { Ask::About { words, again, basket } }
}

/// Puts the report on the clipboard, in the language of the Admin.
async fn copy(page: Shared, form: CopyAs) {
    let report = {
        let page = page.borrow();
        let PopupState::Report(_, _, report) = &page.view.state else { return };
        match form {
            CopyAs::Markdown => diagnosis::markdown(report, page.view.lang),
            CopyAs::Json => diagnosis::json(report, page.view.lang),
        }
    };
    let copied = clipboard::copy(&report).await.is_ok();
    page.borrow_mut().view.copied = Some(copied);
    draw(&page);
}

async fn ask(page: Shared, question: Ask) {
    let (Some(tab), number) = ({
        let mut page = page.borrow_mut();
        page.asked += 1;
        (page.tab.as_ref().map(|tab| tab.id), page.asked)
    }) else {
        return;
    };
    if let Some(account) = account(&page) {
        show(&page, PopupState::Reading(account));
    }
    let told = message::ask(tab, question).await;
    if page.borrow().asked != number {
        return;
    }
    match told {
        Ok(told) => tell(&page, told),
        Err(_) => show(&page, PopupState::NoAnswer),
    }
}

/// The guide is walked in the page; the popup has nothing more to say and closes.
async fn walk(page: Shared, remedy: Remedy) {
    let Some((tab, before)) = ({
        let page = page.borrow();
        let report = match &page.view.state {
            PopupState::Report(_, _, report) => Some(report.clone()),
            _ => None,
        };
        page.tab.as_ref().map(|tab| tab.id).zip(report)
    }) else {
        return;
    };
    match message::ask(tab, Ask::Start { remedy, before }).await {
        Ok(_) => close(),
        Err(_) => show(&page, PopupState::NoAnswer),
    }
}

/// A page that was open before the extension was installed takes it in when it is loaded again.
async fn reload(page: Shared) {
    let Some(tab) = page.borrow().tab.as_ref().map(|tab| tab.id) else { return };
    if chrome::reload(tab).await.is_ok() {
        close();
    }
}

/// Asks the browser for the Admin's pages; it asks the user.
async fn allow(page: Shared) {
    if chrome::request_hosts().await.unwrap_or(false) {
        open(page).await;
    }
}

/// A popup that cannot close itself merely stays open.
fn close() {
    if let Some(window) = web_sys::window() {
        let _ = window.close();
    }
}

fn tell(page: &Shared, told: Told) {
    let Told { account, lang, walking, channels, meanings, what } = told;
    {
        let mut page = page.borrow_mut();
        // It was chosen, or it is the Admin's: the brain heeds the same choice.
        page.view.lang = lang;
        page.view.notice = None;
        page.view.walking = walking;
        page.view.meanings = meanings;
        page.view.copied = None;
        // Channels that were read once serve other records as well.
        if !channels.is_empty() {
            page.view.channels = channels;
        }
    }
    show(page, state(account, what));
}

fn state(account: Account, what: What) -> PopupState {
    match what {
        What::Nothing => PopupState::NothingRead(account),
        What::NotUnderstood(why) => PopupState::NotUnderstood(account, why),
        What::Pick(choices) => PopupState::Pick(account, choices),
        What::Missing(Missing::NoSession) => PopupState::NoSession(account),
        What::Missing(reason) => PopupState::Missing(account, reason),
        What::Report(_, report) if logged_out(&report) => PopupState::NoSession(account),
        What::Report(title, report) => PopupState::Report(account, title, report),
    }
}

/// Nothing at all could be read, and VTEX says why.
fn logged_out(report: &Report) -> bool {
    report.findings.is_empty()
        && report.clear.is_empty()
        && report.unknown.iter().any(|unknown| unknown.reason == Missing::NoSession)
}

fn show(page: &Shared, state: PopupState) {
    page.borrow_mut().view.state = state;
    draw(page);
}

fn draw(page: &Shared) {
    let mut page = page.borrow_mut();
    page.view.now = clock::now();
    let props = PopupProps { view: Rc::new(page.view.clone()), on_act: page.on_act.clone() };
    if let Some(handle) = &mut page.handle {
        handle.update(props);
    }
}

fn account(page: &Shared) -> Option<Account> {
    let page = page.borrow();
    Address::parse(page.tab.as_ref()?.url.as_ref()?)?.account
}

/// A popup that was opened in a tab of its own is told which tab it is about.
fn named_tab() -> Option<i32> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get("tab")?.parse().ok()
}
