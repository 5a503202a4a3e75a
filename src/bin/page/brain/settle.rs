//! Brings report, walk and drawing in line with what is known.

use sellable::browser::ask;
use sellable::diagnosis;
use sellable::domain::Subject;
use sellable::facts::Facts;
use sellable::guide::Event;
use wasm_bindgen_futures::spawn_local;

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
}

impl Brain {
    fn turn_to(&mut self, subject: Option<Subject>) {
        self.facts = Facts::about(subject.clone().unwrap_or(Subject::Rows));
        self.subject = subject;
        self.report = None;
        self.read = false;
    }

    /// Takes in what was read about the subject in view, and tells those who wait for it.
    pub(super) fn take_in(&mut self, facts: Facts) {
        self.facts = facts;
        self.read = true;
        // Whoever asked and left needs no answer.
        for told in self.awaiting.drain(..) {
            let _ = told.send(());
        }
    }
}

/// Reads the subject in view anew.
pub(super) fn refresh(brain: &Shared) {
    let Some(subject) = brain.borrow().subject.clone() else { return };
    let brain = brain.clone();
    spawn_local(async move {
        let facts = gather(&brain, subject.clone()).await;
        if brain.borrow().subject.as_ref() == Some(&subject) {
            brain.borrow_mut().take_in(facts);
            settle(&brain);
        }
    });
}

/// All that a diagnosis of a subject needs, read now.
pub(super) async fn gather(brain: &Shared, subject: Subject) -> Facts {
    let mut facts = brain.borrow().facts_about(subject);
    ask::gather(&mut facts).await;
    brain.borrow_mut().shop = facts.shop.clone();
    facts
}
