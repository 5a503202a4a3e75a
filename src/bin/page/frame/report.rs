//! What a look found is kept to be drawn, and reported to the brain if it is something new.

use sellable::browser::clock;
use sellable::browser::message::{FrameSaw, FrameSays};
use sellable::guide::{ScreenSeen, TargetState};
use sellable::screen::{Reading, ScreenKind, View};
use web_sys::{Element, Window};

use super::Frame;

impl Frame {
    /// Takes in what a look found, to be drawn, and reports if there is something new to report.
    pub(super) fn found(&mut self, url: String, view: &View<'_>, elements: &[Element], reading: Option<(ScreenKind, Reading)>) {
        if self.retired {
            return;
        }
        self.find(reading.as_ref(), view, elements);
        self.keep_off(view.page(), elements);
        let target = reading.as_ref().and_then(|reading| self.point(reading, view, elements));
        self.looking.is_missing |= matches!(&target, Some((_, TargetState::Ambiguous(_) | TargetState::Unusable(_))));
        let screen = reading.map(|(kind, reading)| ScreenSeen {
            kind,
            document: document_word(&self.window),
            at: clock::now(),
            reading,
            target,
        });
        let hinted = self.hinted.clone();
        self.say(FrameSaw { url, heard: self.heard, named: self.named(), screen, hinted });
    }

    pub(super) fn say(&mut self, saw: FrameSaw) {
        if self.said.as_ref().is_some_and(|said| same(said, &saw)) {
            return;
        }
        self.said = Some(saw.clone());
        self.tell(FrameSays::Saw(Box::new(saw)));
    }
}

/// Whether two reports say the same; when they were made does not count.
fn same(one: &FrameSaw, other: &FrameSaw) -> bool {
    let screens = match (&one.screen, &other.screen) {
        (Some(one), Some(other)) => {
            (one.kind, &one.document, &one.target) == (other.kind, &other.document, &other.target) && one.reading == other.reading
        }
        (None, None) => true,
        _ => false,
    };
    screens && (&one.url, one.heard, one.named, &one.hinted) == (&other.url, other.heard, other.named, &other.hinted)
}

/// A word that no other document of this frame has: when it began, to the fraction of a millisecond.
fn document_word(window: &Window) -> String {
    window.performance().map(|performance| performance.time_origin().to_string()).unwrap_or_default()
}
