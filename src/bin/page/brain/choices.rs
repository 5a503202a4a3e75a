//! What the user has chosen: read before anything is drawn, followed at once in every open tab, changed when a card asks for it.

use sellable::browser::{clock, storage};
use sellable::rules::Finding;
use sellable::settings::{AccountSettings, Change, Echo, Key, Settings};
use wasm_bindgen_futures::spawn_local;

use super::direct::direct;
use super::settle::settle;
use super::{Brain, Shared};

/// Reads what was chosen, draws by it, and follows every change of it.
pub(super) async fn heed(brain: &Shared) {
    let own = Key::Account(brain.borrow().account());
    let seen_here = Key::Seen(brain.borrow().account());
    let (settings, mine): (_, AccountSettings) = (storage::get(&Key::Settings).await.value, storage::get(&own).await.value);
    let seen = storage::get(&seen_here).await.value;
    {
        let mut brain = brain.borrow_mut();
        brain.panel_echo = Echo::of(mine.panel);
        (brain.settings, brain.mine, brain.seen, brain.heeded) = (settings, mine, seen, true);
    }
    let shared = brain.clone();
    storage::on_change(move |key, value| {
        match key {
            Key::Settings => shared.borrow_mut().settings = storage::read(value).value,
            key if key == own => shared.borrow_mut().take_mine(storage::read(value).value),
            // Another tab has seen something, or it was all forgotten: what this one sees is noted against that.
            key => {
                if key == seen_here {
                    shared.borrow_mut().seen = storage::read(value).value;
                }
                return;
            }
        }
        direct(&shared);
    });
    settle(brain);
}

/// Takes a finding out of sight, or brings it back. The browser tells us of the change as it tells every other tab.
pub(super) fn ignore(brain: &Shared, mut finding: Finding, on: bool) {
    let key = Key::Account(brain.borrow().account());
    // A frame may hold an older order; whose product it is, the report knows best.
    let known = brain.borrow().report.as_ref().and_then(|report| {
        report.findings.iter().find(|known| known.is_about_the_same_as(&finding)).and_then(|known| known.record.clone())
    });
    finding.record = known.or(finding.record);
    spawn_local(async move {
        let change = |own: &mut AccountSettings| match on {
            true => own.ignore(&finding, clock::now()),
            false => own.bring_back(&finding),
        };
        // Refused only where the extension was updated under this page, which then draws nothing new at all.
        let _ = storage::change(&key, change).await;
    });
}

/// Keeps how the user left the launcher.
pub(super) fn remember_launcher(brain: &Shared) {
    let launcher = brain.borrow().settings.launcher();
    spawn_local(async move {
        // Refused only where the extension was updated under this page; then it stays as it is until the page is left.
        let _ = storage::change(&Key::Settings, |settings: &mut Settings| settings.choose(Change::Launcher(launcher))).await;
    });
}

/// Keeps how the user left the panel.
pub(super) fn remember_panel(brain: &Shared) {
    let (own, panel) = {
        let mut brain = brain.borrow_mut();
        brain.panel_echo.begin();
        (Key::Account(brain.account()), brain.mine.panel)
    };
    let brain = brain.clone();
    spawn_local(async move {
        // Refused as above.
        let _ = storage::change(&own, |own: &mut AccountSettings| own.panel = panel).await;
        brain.borrow_mut().panel_echo.end();
    });
}

impl Brain {
    /// What is kept for the account now. The panel stands as the user has it here until that is kept too.
    fn take_mine(&mut self, kept: AccountSettings) {
        let panel = self.panel_echo.heard(self.mine.panel, kept.panel);
        self.mine = AccountSettings { panel, ..kept };
    }
}
