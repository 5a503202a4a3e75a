//! Brings report, walk and drawing in line with what is known.

use sellable::browser::ask;
use sellable::diagnosis;
use sellable::domain::{Basket, Subject};
use sellable::facts::Facts;
use sellable::guide::Event;
use sellable::vtex::gather::{Asked, choose_again, forget_basket};
use wasm_bindgen_futures::spawn_local;

use super::seen::note;
use super::walking::walk_on;
use super::{Brain, Shared};

/// Brings everything in line with what is known: the subject, the report, the walk, the orders to the frames.
pub(super) fn settle(brain: &Shared) {
    let subject = brain.borrow().subject_in_view();
    if subject != brain.borrow().subject {
        brain.borrow_mut().turn_to(subject);
        refresh(brain);
    }
    {
        let mut brain = brain.borrow_mut();
        let facts = brain.with_screens(&brain.facts);
        brain.report = brain.subject.is_some().then(|| diagnosis::diagnose(&facts));
    }
    walk_on(brain, Event::Look);
    note(brain);
}

impl Brain {
    fn turn_to(&mut self, subject: Option<Subject>) {
        self.facts = Facts::about(subject.clone().unwrap_or(Subject::Rows));
        self.asked = Asked::default();
        self.facts.basket = self.basket.clone();
        self.subject = subject;
        self.report = None;
        self.read = false;
    }

    /// Takes in what was read about the subject in view, and tells those who wait for it.
    pub(super) fn take_in(&mut self, (facts, asked): (Facts, Asked)) {
        (self.facts, self.asked) = (facts, asked);
        self.read = true;
        // Whoever asked and left needs no answer.
        for told in self.awaiting.drain(..) {
            let _ = told.send(());
        }
    }
}

/// Reads the subject in view anew; no longer once the user turned to another.
pub(super) fn refresh(brain: &Shared) {
    let Some(subject) = brain.borrow().subject.clone() else { return };
    let brain = brain.clone();
    spawn_local(async move {
        let is_wanted = || brain.borrow().subject.as_ref() == Some(&subject);
        let read = gather(&brain, subject.clone(), is_wanted).await;
        if is_wanted() {
            brain.borrow_mut().take_in(read);
            settle(&brain);
        }
    });
}

/// Asks the checkout about another basket; everything else that is known of the subject in view stays.
pub(super) async fn ask_checkout(brain: &Shared, basket: Basket) {
    let (mut facts, mut asked) = {
        let mut brain = brain.borrow_mut();
        brain.basket = basket.clone();
        (brain.facts.clone(), brain.asked.clone())
    };
    let subject = facts.subject.clone();
    facts.basket = basket;
    choose_again(&mut facts);
    forget_basket(&mut facts, &mut asked);
    let is_wanted = || brain.borrow().subject.as_ref() == Some(&subject);
    ask::gather(&mut facts, &mut asked, is_wanted).await;
    if is_wanted() {
        brain.borrow_mut().take_in((facts, asked));
        settle(brain);
    }
}

/// All that a diagnosis of a subject needs, read now, and what was asked for it.
pub(super) async fn gather(brain: &Shared, subject: Subject, is_wanted: impl Fn() -> bool) -> (Facts, Asked) {
    let (mut facts, mut asked) = (brain.borrow().facts_about(subject), Asked::default());
    ask::gather(&mut facts, &mut asked, is_wanted).await;
    brain.borrow_mut().shop = facts.shop.clone();
    (facts, asked)
}
