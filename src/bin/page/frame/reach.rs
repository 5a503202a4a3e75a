//! How the user reaches what is drawn: the top frame's card, panel and launcher, hints that are asked for, and the way back.

use std::rc::Rc;

use sellable::browser::message::Call;
use sellable::browser::track;
use sellable::domain::Place;
use sellable::guide::Card;
use sellable::screen::Area;
use sellable::text::{Lang, Text};
use sellable::ui::panel::{Launcher, Panel};
use sellable::ui::scene::Focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Frame;

/// What the top frame alone shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Front {
    pub(crate) lang: Lang,
    pub(crate) card: Option<Card>,
    pub(crate) panel: Option<Rc<Panel>>,
    pub(crate) launcher: Option<Launcher>,
    pub(crate) announce: Option<Text>,
}

impl Frame {
    /// Shows the guide's card, the panel and the launcher; the top frame alone does.
    pub(crate) fn show_front(&mut self, front: Front) {
        if self.front != front {
            self.order.lang = front.lang;
            self.front = front;
            self.draw();
        }
    }

    /// Keeps card and panel off what is in use in a child frame.
    pub(crate) fn keep_off_elsewhere(&mut self, in_use: Vec<Area>) {
        self.elsewhere = in_use;
        self.draw();
    }

    /// Opens or closes the card of a hint.
    pub(crate) fn open_hint(&mut self, hint: Option<String>) {
        if self.picked.take_if(|picked| hint.as_ref() != Some(&super::draw::hint_id(picked))).is_some() {
            self.arrange();
        }
        self.open = hint;
        self.notice = None;
        self.draw();
    }

    /// Gives the focus to something of ours as soon as it is drawn.
    pub(crate) fn focus_on(&mut self, focus: Option<Focus>) {
        self.focus = focus;
        self.draw();
    }

    /// Does what was asked for once; what this frame does not show stays undone.
    pub(crate) fn answer(&mut self, call: Call) {
        match call {
            Call::Open(place) => self.reach(place, true),
            Call::Focus(place) => self.reach(place, false),
            Call::Leave { back: true } => {
                let held = self.held();
                self.give_back(held);
            }
            Call::Leave { back: false } if self.has_focus() => self.give_back(None),
            Call::Leave { .. } => {}
        }
    }

    /// Notes which control of the page has the focus. While something of ours or another frame has it, what had it before
    /// still counts: some browsers forget it then.
    pub(super) fn note_focus(&mut self) {
        let is_here = self.window.document().is_some_and(|document| document.has_focus().unwrap_or(false));
        let now = track::focused(&self.window).filter(|_| !self.has_focus());
        if now.is_some() || (is_here && !self.has_focus()) {
            self.last_held = now.clone().or(self.last_held.take());
            self.held = now;
        }
    }

    /// A press beside every control leaves the last one for good.
    pub(super) fn let_go(&mut self) {
        if track::focused(&self.window).is_none() {
            self.last_held = None;
        }
    }

    fn reach(&mut self, place: Place, open: bool) {
        let Some(at) = self.placed.iter().position(|placed| placed.place == place) else { return };
        let element = self.marked[at].clone();
        let stands = self.hints.iter().any(|hint| self.placed[hint.at].place == place && !hint.findings.is_empty());
        if open && !stands {
            self.picked = Some(place.clone());
            self.arrange();
        }
        track::bring_into_view(&self.window, &element);
        let id = super::draw::hint_id(&place);
        if open {
            self.open = Some(id.clone());
        }
        self.focus = Some(Focus::Hint(id));
        // The focus of a frame that has it not goes to its document first.
        let _ = self.window.focus();
        self.draw();
    }

    /// The control of the page that had the focus last.
    pub(crate) fn held(&self) -> Option<Element> {
        self.last_held.clone().filter(|held| held.is_connected())
    }

    /// Whether something of ours has the focus of this document.
    pub(crate) fn has_focus(&self) -> bool {
        let active = self.window.document().and_then(|document| document.active_element());
        active.is_some() && self.host() == active.as_ref()
    }

    /// What of the page has the focus now, be it a frame; nothing while something of ours has it.
    pub(crate) fn page_focus(&self) -> Option<Element> {
        let active = self.window.document()?.active_element()?;
        let is_page = matches!(active.local_name().as_str(), "body" | "html");
        (!is_page && !self.has_focus()).then_some(active)
    }

    /// Gives the focus to a control of the page; without one, to the page itself.
    pub(crate) fn give_back(&mut self, to: Option<Element>) {
        self.focus = None;
        match to.and_then(|to| to.dyn_into::<HtmlElement>().ok()) {
            // A control that is gone or takes no focus leaves it with the page.
            Some(to) => drop(to.focus()),
            None => {
                let host = self.host().and_then(|host| host.dyn_ref::<HtmlElement>());
                host.map(HtmlElement::blur);
            }
        }
    }
}
