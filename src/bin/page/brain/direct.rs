//! Tells every frame what to draw, shows the card, and counts findings on the toolbar button.

use std::collections::BTreeMap;

use sellable::browser::message::{self, FrameSaw, Order};
use sellable::domain::Place;
use sellable::guide::{self, State};
use sellable::rules::{Finding, Severity};
use sellable::settings::is_open;
use sellable::text::words;
use wasm_bindgen_futures::spawn_local;

use super::{Brain, Shared};
use crate::frame::{Front, with};

/// Sends every frame what it should draw, if that changed, and shows what the top frame alone has.
pub(super) fn direct(brain: &Shared) {
    // Nothing is drawn that the user may have switched off.
    if !brain.borrow().heeded {
        return;
    }
    let (orders, front, frame) = {
        let mut brain = brain.borrow_mut();
        let orders = brain.orders();
        let call = brain.call.take();
        let with_call = |(frame, order): (&u64, &Order)| {
            let own = call.as_ref().filter(|(to, _)| to.is_none_or(|to| to == *frame)).map(|(_, call)| call.clone());
            let is_news = own.is_some() || brain.sent.get(frame) != Some(order);
            is_news.then(|| (*frame, Order { call: own, ..order.clone() }))
        };
        let news: Vec<(u64, Order)> = orders.iter().filter_map(with_call).collect();
        brain.sent = orders;
        (news, brain.front(), brain.frame.clone())
    };
    badge(brain);
    for (to, order) in orders {
        match &frame {
            Some(own) if to == 0 => with(own, |frame| frame.obey(order)),
            _ => spawn_local(async move {
                // A frame that is gone needs no order; the next newcomer makes us forget it.
                let _ = message::to_frame(to, &order).await;
            }),
        }
    }
    if let Some(own) = frame {
        with(&own, |frame| frame.show_front(front));
    }
}

/// The number of findings that need something done, on the toolbar button.
fn badge(brain: &Shared) {
    let (text, title) = {
        let brain = brain.borrow();
        let count = brain.open_findings().filter(|_| brain.mine.on).filter(|finding| finding.severity != Severity::Note).count();
        let text = if count == 0 { String::new() } else { count.to_string() };
        (text, words::badge(count).in_lang(brain.lang()).to_owned())
    };
    // The sentence tells the number and the language.
    if brain.borrow().badge.as_ref() == Some(&title) {
        return;
    }
    brain.borrow_mut().badge = Some(title.clone());
    spawn_local(async move {
        // The button is an extra; the popup says the same.
        let _ = message::badge(&text, &title).await;
    });
}

impl Brain {
    /// The control that the walk points at now.
    fn point(&self) -> Option<Place> {
        let walk = self.walk.as_ref()?;
        let quiet = matches!(walk.state, State::Paused(_) | State::Ended(_) | State::Proving | State::AskSaved(_));
        walk.step().filter(|_| !quiet)?.place.clone()
    }

    /// What the top frame alone shows. What is spoken once gives way to what the card says next.
    fn front(&mut self) -> Front {
        let card = self.walk.as_ref().map(guide::card).or(self.notice.map(guide::notice));
        let said = self.walk.as_ref().map(guide::spoken).or(card.as_ref().map(|card| card.says.clone()));
        if self.card_said != said {
            self.spoken = None;
            self.card_said.clone_from(&said);
        }
        let announce = self.spoken.clone().or(said);
        Front { lang: self.lang(), card, panel: self.panel(), launcher: self.launcher(), announce }
    }

    /// What was found.
    pub(super) fn findings(&self) -> &[Finding] {
        self.report.as_ref().map_or(&[], |report| &report.findings)
    }

    /// Whether a finding is neither muted nor ignored.
    pub(super) fn is_open(&self, finding: &Finding) -> bool {
        is_open(finding, &self.settings, &self.mine)
    }

    /// What was found and neither muted nor ignored.
    pub(super) fn open_findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings().iter().filter(|finding| self.is_open(finding))
    }

    fn orders(&self) -> BTreeMap<u64, Order> {
        let on = self.mine.on;
        let findings: Vec<Finding> = self.open_findings().filter(|_| on && self.settings.hints).cloned().collect();
        let bare = Order { on, lang: self.lang(), theme: self.settings.theme, walking: self.walk.is_some(), ..Order::default() };
        let order = |saw: &FrameSaw| match saw.screen {
            Some(_) => Order { findings: findings.clone(), point: self.point().filter(|_| on), ..bare.clone() },
            None => bare.clone(),
        };
        self.frames.iter().map(|(frame, saw)| (*frame, order(saw))).collect()
    }
}
