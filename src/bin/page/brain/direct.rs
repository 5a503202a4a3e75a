//! Tells every frame what to draw, shows the card, and counts findings on the toolbar button.

use std::collections::BTreeMap;

use sellable::browser::message::{self, FrameSaw, Order};
use sellable::domain::Place;
use sellable::guide::{self, State};
use sellable::rules::Severity;
use sellable::text::{Text, words};
use wasm_bindgen_futures::spawn_local;

use super::{Brain, Shared};
use crate::frame::Front;

/// Sends every frame what it should draw, if that changed, and shows what the top frame alone has.
pub(super) fn direct(brain: &Shared) {
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
            Some(own) if to == 0 => own.borrow_mut().obey(order),
            _ => spawn_local(async move {
                // A frame that is gone needs no order; the next newcomer makes us forget it.
                let _ = message::to_frame(to, &order).await;
            }),
        }
    }
    if let Some(own) = frame {
        own.borrow_mut().show(front);
    }
}

/// What a screen reader hears: what is wrong, how the step stands, or what to do. The same words again are not news.
fn announcement(card: &guide::Card) -> Text {
    card.problem.clone().or_else(|| card.status.clone()).unwrap_or_else(|| card.says.clone())
}

/// The number of findings that need something done, on the toolbar button.
fn badge(brain: &Shared) {
    let (text, title) = {
        let brain = brain.borrow();
        let findings = brain.report.as_ref().map_or(&[][..], |report| &report.findings);
        let count = findings.iter().filter(|finding| finding.severity != Severity::Note).count();
        let text = if count == 0 { String::new() } else { count.to_string() };
        (text, words::badge(count).in_lang(brain.lang()).to_owned())
    };
    if brain.borrow().badge.as_ref() == Some(&text) {
        return;
    }
    brain.borrow_mut().badge = Some(text.clone());
    spawn_local(async move {
        // The button is an extra; the popup says the same.
        let _ = message::badge(&text, &title).await;
    });
}

impl Brain {
    /// The control that the walk points at now.
    fn point(&self) -> Option<Place> {
        let walk = self.walk.as_ref()?;
        let quiet = matches!(walk.state, State::Paused | State::Ended(_) | State::Proving | State::AskSaved(_));
        walk.step().filter(|_| !quiet)?.place.clone()
    }

    /// What the top frame alone shows. What is spoken once gives way to what the card says next.
    fn front(&mut self) -> Front {
        let card = self.walk.as_ref().map(guide::card);
        let said = card.as_ref().map(announcement);
        if self.card_said != said {
            self.spoken = None;
            self.card_said.clone_from(&said);
        }
        let announce = self.spoken.clone().or(said);
        Front { lang: self.lang(), card, panel: self.panel(), launcher: self.launcher(), announce }
    }

    fn orders(&self) -> BTreeMap<u64, Order> {
        let (lang, point) = (self.lang(), self.point());
        let walking = self.walk.is_some();
        let findings = self.report.as_ref().map(|report| report.findings.clone()).unwrap_or_default();
        let order = |saw: &FrameSaw| match saw.screen {
            Some(_) => Order { lang, findings: findings.clone(), point: point.clone(), walking, call: None },
            None => Order { lang, walking, ..Order::default() },
        };
        self.frames.iter().map(|(frame, saw)| (*frame, order(saw))).collect()
    }
}
