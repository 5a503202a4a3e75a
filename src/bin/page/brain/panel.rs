//! The panel and the launcher: what they show, what the user does with them, and where the focus goes and comes back to.

use std::cell::RefCell;
use std::rc::Rc;

use sellable::browser::message::{Call, Command};
use sellable::domain::Place;
use sellable::rules::{Finding, Severity};
use sellable::settings::{Corner, PanelPlace, corner_name};
use sellable::text::words;
use sellable::ui::chain::{self, Standing};
use sellable::ui::group::groups;
use sellable::ui::hop;
use sellable::ui::panel::{self, Launcher, Panel, PanelAct};
use sellable::ui::scene::Focus;

use super::answer::title;
use super::choices::{remember_launcher, remember_panel};
use super::direct::direct;
use super::{Brain, Shared};
use crate::frame::{Frame, with};

/// What the user did on the panel or the launcher.
pub(crate) fn act(brain: &Shared, act: PanelAct) {
    let before = brain.borrow().left();
    match act {
        PanelAct::Open => {
            brain.borrow_mut().came_from = None;
            open(brain);
        }
        PanelAct::Close => close(brain),
        PanelAct::Show(place) => show(brain, place),
        PanelAct::Fold(folded) => {
            let mut brain = brain.borrow_mut();
            // One that is unfolded in the user's eyes and is not on the page has made room.
            brain.insists = !folded && !brain.mine.panel.collapsed;
            brain.mine.panel.collapsed = folded;
        }
        PanelAct::Dock(corner) => {
            let mut brain = brain.borrow_mut();
            brain.mine.panel.corner = corner;
            brain.spoken = Some(corner_name(Some(corner)));
        }
        PanelAct::Launcher(shown) => {
            let mut brain = brain.borrow_mut();
            brain.settings.launcher_shown = shown;
            brain.spoken = (!shown).then_some(words::LAUNCHER_HIDDEN);
        }
    }
    settle(brain, before);
}

/// A command of the keyboard.
pub(crate) fn command(brain: &Shared, command: Command) {
    if !brain.borrow().heeded || !brain.borrow().mine.on {
        return;
    }
    let before = brain.borrow().left();
    match command {
        Command::Panel if brain.borrow().mine.panel.open && has_focus(brain) => close(brain),
        Command::Panel => {
            depart(brain);
            open(brain);
        }
        Command::Next => next(brain),
        Command::Leave => leave(brain),
    }
    settle(brain, before);
}

/// Keeps what the user changed, and draws.
fn settle(brain: &Shared, before: (Option<Corner>, PanelPlace)) {
    let now = brain.borrow().left();
    if now.0 != before.0 {
        remember_launcher(brain);
    }
    if now.1 != before.1 {
        remember_panel(brain);
    }
    direct(brain);
}

fn open(brain: &Shared) {
    {
        let mut brain = brain.borrow_mut();
        (brain.mine.panel.open, brain.mine.panel.collapsed) = (true, false);
    }
    focus(brain, Focus::Panel);
}

fn close(brain: &Shared) {
    brain.borrow_mut().mine.panel.open = false;
    if brain.borrow().came_from.is_none() && brain.borrow().launcher().is_some() {
        focus(brain, Focus::Launcher);
    } else {
        leave(brain);
    }
}

fn show(brain: &Shared, place: Place) {
    let mut brain = brain.borrow_mut();
    brain.insists = false;
    let frame = brain.hints.iter().find(|(_, hints)| hints.places.contains(&place)).map(|(frame, _)| *frame);
    brain.call = frame.map(|frame| (Some(frame), Call::Open(place)));
}

/// To the guide's card, if there is one, and then from hint to hint.
fn next(brain: &Shared) {
    depart(brain);
    let hints = brain.borrow().hints.iter().map(|(frame, hints)| (*frame, hints.at.clone())).collect();
    let hop = hop::next(&hints, brain.borrow().last_hint.as_ref());
    if brain.borrow().card_is_next(hop.as_ref().map(|(_, at, _)| *at)) {
        let mut reached = brain.borrow_mut();
        (reached.on_card, reached.last_hint) = (true, None);
        drop(reached);
        return focus(brain, Focus::Card);
    }
    let mut brain = brain.borrow_mut();
    brain.on_card = false;
    match hop {
        Some((spot, at, of)) => {
            brain.spoken = Some(words::hint_of(at, of));
            brain.call = Some((Some(spot.0), Call::Focus(spot.1.clone())));
            brain.last_hint = Some(spot);
        }
        None => brain.spoken = Some(words::NO_HINT),
    }
}

/// Notes what of the page has the focus before something of ours takes it. A frame that has it because a hint in it was
/// jumped to is not where the user came from.
fn depart(brain: &Shared) {
    let Some(from) = brain.borrow().frame.as_ref().and_then(|frame| frame.try_borrow().ok()?.page_focus()) else { return };
    let mut brain = brain.borrow_mut();
    if from.local_name() != "iframe" || brain.last_hint.is_none() || brain.came_from.is_none() {
        brain.came_from = Some(from);
    }
}

fn leave(brain: &Shared) {
    let (from, frame) = {
        let mut brain = brain.borrow_mut();
        let from = brain.came_from.take();
        let back = from.as_ref().is_some_and(|from| from.local_name() == "iframe");
        brain.call = Some((None, Call::Leave { back }));
        (brain.last_hint, brain.on_card) = (None, false);
        (from, brain.frame.clone())
    };
    if let Some(frame) = frame.filter(|frame| from.is_some() || holds_focus(frame)) {
        with(&frame, |frame| frame.give_back(from));
    }
}

/// What was pressed in the guide's card may be gone with it, and the focus with that: it goes to the card, or where it came from.
pub(super) fn follow_press(brain: &Shared) {
    if brain.borrow().has_card() {
        return focus(brain, Focus::Card);
    }
    let held = brain.borrow().frame.as_ref().and_then(|frame| frame.try_borrow().ok()?.held());
    {
        let mut brain = brain.borrow_mut();
        brain.came_from = brain.came_from.take().or(held);
    }
    leave(brain);
    direct(brain);
}

fn focus(brain: &Shared, on: Focus) {
    let frame = brain.borrow().frame.clone();
    if let Some(frame) = frame {
        with(&frame, move |frame| frame.focus_on(Some(on)));
    }
}

pub(super) fn has_focus(brain: &Shared) -> bool {
    brain.borrow().frame.as_ref().is_some_and(holds_focus)
}

/// A frame that is at work has the focus no longer than its work.
fn holds_focus(frame: &Rc<RefCell<Frame>>) -> bool {
    frame.try_borrow().is_ok_and(|frame| frame.has_focus())
}

impl Brain {
    fn has_card(&self) -> bool {
        self.mine.on && (self.walk.is_some() || self.notice.is_some())
    }

    /// The card comes before the first hint, each time around.
    fn card_is_next(&self, hint: Option<usize>) -> bool {
        let starts_anew = hint.is_none_or(|at| at == 1);
        self.has_card() && starts_anew && (!self.on_card || hint.is_none())
    }

    /// How the user left launcher and panel.
    fn left(&self) -> (Option<Corner>, PanelPlace) {
        (self.settings.launcher(), self.mine.panel)
    }

    /// The panel, if it is open.
    pub(super) fn panel(&self) -> Option<Rc<Panel>> {
        if !self.mine.panel.open || !self.mine.on {
            return None;
        }
        let shown = |place: &Place| self.hints.values().any(|hints| hints.places.contains(place));
        let verdict = match &self.report {
            Some(_) if !self.read => (Standing::Note, words::READING),
            Some(report) => chain::verdict(report.verdict),
            None => (Standing::Note, words::NOTHING_READ),
        };
        Some(Rc::new(Panel {
            place: self.mine.panel,
            insists: self.insists,
            title: self.subject.as_ref().map_or(words::FINDINGS, |subject| title(subject, &self.facts)),
            verdict,
            entries: panel::entries(&groups(self.findings(), |finding| self.is_open(finding)).0, shown),
            steps: self.walk.as_ref().filter(|walk| !walk.ended()).map(panel::steps),
            unknown: self.report.as_ref().filter(|_| self.read).map(panel::unknown).unwrap_or_default(),
            launcher: self.settings.launcher_shown,
        }))
    }

    /// The launcher, on pages that are a screen and while a walk is in progress.
    pub(super) fn launcher(&self) -> Option<Launcher> {
        let is_here = self.mine.on && (self.walk.is_some() || !self.screens().is_empty());
        let open: Vec<&Finding> = self.open_findings().collect();
        let pressing = open.iter().filter(|finding| finding.severity != Severity::Note);
        let corner = self.settings.launcher().filter(|_| is_here)?;
        Some(Launcher { corner, count: pressing.count(), loudest: open.iter().map(|finding| finding.severity).min() })
    }
}
