//! The options page's life: what it keeps, what it hears of other pages' changes, files in and out, and how it undoes.

use std::cell::RefCell;
use std::rc::Rc;

use sellable::browser::chrome::Refused;
use sellable::browser::{clock, file, storage};
use sellable::domain::Account;
use sellable::settings::{self, AccountSettings, Backup, Ignored, Key, Refusal, Settings};
use sellable::text::{Lang, Text, words};
use sellable::ui::choosing::{OptionsAct, OptionsView, Said};
use sellable::ui::options::{Options, OptionsProps};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::{AppHandle, Callback, Renderer};

struct Page {
    view: OptionsView,
    undo: Option<Undo>,
    handle: Option<AppHandle<Options>>,
    on_act: Callback<OptionsAct>,
    on_file: Callback<web_sys::File>,
}

/// What brings back what was before.
#[derive(Clone)]
enum Undo {
    /// Everything that was kept.
    Everything(Vec<(Key, JsValue)>),
    /// A finding that was ignored.
    Ignored(Account, Box<Ignored>),
}

type Shared = Rc<RefCell<Page>>;

/// Draws the page and what is kept.
pub(crate) fn start() {
    let view = OptionsView { lang: super::browser_lang(), now: clock::now(), ..OptionsView::default() };
    let page: Shared =
        Rc::new(RefCell::new(Page { view, undo: None, handle: None, on_act: Callback::noop(), on_file: Callback::noop() }));
    let on_act = {
        let page = page.clone();
        Callback::from(move |act| acted(&page, act))
    };
    let on_file = {
        let page = page.clone();
        Callback::from(move |file| spawn_local(look_into(page.clone(), file)))
    };
    let props = OptionsProps { view: Rc::new(page.borrow().view.clone()), on_act: on_act.clone(), on_file: on_file.clone() };
    let handle = Renderer::<Options>::with_props(props).render();
    {
        let mut page = page.borrow_mut();
        (page.handle, page.on_act, page.on_file) = (Some(handle), on_act, on_file);
    }
    let shared = page.clone();
    storage::on_change(move |_, _| spawn_local(load(shared.clone())));
    spawn_local(load(page));
}

/// Reads everything that is kept, and draws it.
async fn load(page: Shared) {
    let kept = storage::all().await.unwrap_or_default();
    {
        let view = &mut page.borrow_mut().view;
        view.ready = true;
        view.broken.clear();
        view.accounts.clear();
        view.settings = Settings::default();
        kept.into_iter().for_each(|(key, value)| take(view, key, value));
        view.lang = view.settings.lang.unwrap_or_else(super::browser_lang);
    }
    draw(&page);
}

fn take(view: &mut OptionsView, key: Key, value: JsValue) {
    match key {
        Key::Settings => {
            let stored = storage::read(value);
            view.settings = stored.value;
            view.broken.extend(stored.broken.then_some(words::BROKEN_SETTINGS));
        }
        Key::Account(account) => {
            let stored = storage::read(value);
            view.broken.extend(stored.broken.then(|| words::broken_account(&account.0)));
            view.accounts.entry(account).or_default().0 = stored.value;
        }
        // What was seen is seen again: nothing is lost that anybody would want to know of.
        Key::Seen(account) => view.accounts.entry(account).or_default().1 = storage::read(value).value,
    }
}

fn acted(page: &Shared, act: OptionsAct) {
    let shared = page.clone();
    match act {
        OptionsAct::Choose(choice) => {
            keep(shared, Key::Settings, words::KEPT, move |settings: &mut Settings| settings.choose(choice))
        }
        OptionsAct::Switch(account, on) => {
            keep(shared, Key::Account(account), words::KEPT, move |own: &mut AccountSettings| own.on = on)
        }
        OptionsAct::BringBack(account, ignored) => bring_back(shared, account, ignored),
        OptionsAct::Export => spawn_local(export(shared)),
        OptionsAct::Apply => spawn_local(apply(shared)),
        OptionsAct::Discard => show(page, |view| view.file = None),
        OptionsAct::Reset => show(page, |view| view.resetting = true),
        OptionsAct::ResetSure => spawn_local(reset(shared)),
        OptionsAct::KeepAll => show(page, |view| view.resetting = false),
        OptionsAct::Undo => spawn_local(undo(shared)),
        OptionsAct::CloseSaid => show(page, |view| view.said = None),
    }
}

/// Changes one matter and says so.
fn keep<T>(page: Shared, key: Key, says: Text, work: impl FnOnce(&mut T) + 'static)
where
    T: Default + serde::Serialize + serde::de::DeserializeOwned + 'static,
{
    spawn_local(async move {
        let kept = storage::change(&key, work).await.map(drop);
        load(page.clone()).await;
        tell(&page, kept, says, None);
    });
}

fn bring_back(page: Shared, account: Account, ignored: Box<Ignored>) {
    spawn_local(async move {
        let work = |own: &mut AccountSettings| own.ignored.retain(|one| *one != *ignored);
        let kept = storage::change(&Key::Account(account.clone()), work).await.map(drop);
        let says = words::shown_again(&ignored.says);
        tell(&page, kept, says, Some(Undo::Ignored(account, ignored)));
    });
}

/// Hands out what is kept now, whatever is drawn yet.
async fn export(page: Shared) {
    load(page.clone()).await;
    let now = clock::now();
    let text = settings::export(&page.borrow().view.backup(), now.0);
    let day = sellable::text::date_time(now.0);
    let saved = file::save(&format!("sellable-{}.json", &day[..10]), &text).map_err(|_| Refused(String::new()));
    tell(&page, saved, words::EXPORTED, None);
}

/// Reads a file and shows what it would change.
async fn look_into(page: Shared, chosen: web_sys::File) {
    let read = match chosen.size() > settings::MOST_BYTES as f64 {
        true => Err(Refusal::TooLarge),
        false => file::read(&chosen).await.map_err(|_| Refusal::NotOurs).and_then(|text| settings::import(&text)),
    };
    let says = read.as_ref().err().map(|refusal| Said { says: refusal.text(), undo: false });
    show(&page, |view| {
        view.said = says;
        view.file = Some(read.map(Box::new));
    });
}

/// Takes the choices of the file that was read.
async fn apply(page: Shared) {
    let Some(Ok(file)) = page.borrow().view.file.clone() else { return };
    let before = storage::all().await;
    let kept = match &before {
        Ok(_) => write(&file).await,
        Err(_) => Err(Refused(String::new())),
    };
    page.borrow_mut().view.file = None;
    tell(&page, kept, words::IMPORTED, before.ok().map(Undo::Everything));
}

async fn write(backup: &Backup) -> Result<(), Refused> {
    storage::set(&Key::Settings, &backup.settings).await?;
    for (name, own) in &backup.accounts {
        storage::set(&Key::Account(Account(name.clone())), own).await?;
    }
    Ok(())
}

/// Keeps nothing any more.
async fn reset(page: Shared) {
    let before = storage::all().await;
    let kept = match &before {
        Ok(before) => forget(before).await,
        Err(_) => Err(Refused(String::new())),
    };
    page.borrow_mut().view.resetting = false;
    tell(&page, kept, words::RESET_DONE, before.ok().map(Undo::Everything));
}

async fn forget(kept: &[(Key, JsValue)]) -> Result<(), Refused> {
    for (key, _) in kept {
        storage::forget(key).await?;
    }
    Ok(())
}

async fn undo(page: Shared) {
    let Some(undo) = page.borrow_mut().undo.take() else { return };
    let kept = match undo {
        Undo::Ignored(account, ignored) => {
            let work = |own: &mut AccountSettings| own.ignored.push(*ignored);
            storage::change(&Key::Account(account), work).await.map(drop)
        }
        Undo::Everything(before) => restore(&before).await,
    };
    tell(&page, kept, words::UNDONE, None);
}

async fn restore(before: &[(Key, JsValue)]) -> Result<(), Refused> {
    forget(&storage::all().await?).await?;
    for (key, value) in before {
        storage::put(key, value).await?;
    }
    Ok(())
}

/// Says what became of a change.
fn tell(page: &Shared, kept: Result<(), Refused>, says: Text, undo: Option<Undo>) {
    let (says, undo) = if kept.is_ok() { (says, undo) } else { (words::NOT_KEPT, None) };
    let said = Said { says, undo: undo.is_some() };
    page.borrow_mut().undo = undo;
    show(page, |view| view.said = Some(said));
}

fn show(page: &Shared, change: impl FnOnce(&mut OptionsView)) {
    change(&mut page.borrow_mut().view);
    draw(page);
}

fn draw(page: &Shared) {
    let mut page = page.borrow_mut();
    page.view.now = clock::now();
    title(page.view.lang);
    let props = OptionsProps { view: Rc::new(page.view.clone()), on_act: page.on_act.clone(), on_file: page.on_file.clone() };
    if let Some(handle) = &mut page.handle {
        handle.update(props);
    }
}

/// The tab's name and language.
fn title(lang: Lang) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(&format!("Sellable · {}", words::OPTIONS.in_lang(lang)));
    if let Some(root) = document.document_element() {
        // A page without a language is still read, by the browser's own.
        let _ = root.set_attribute("lang", lang.tag());
    }
}
