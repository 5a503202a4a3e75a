//! Finds the controls that hints and the ring belong to, and draws them where they are now.

use std::cell::Cell;

use sellable::browser::message::FrameSays;
use sellable::browser::{clock, track};
use sellable::domain::Place;
use sellable::guide::TargetState;
use sellable::screen::{self, Located, Node, NodeId, Reading, ScreenKind, Snapshot, Unusable, View};
use sellable::ui::scene::{HintMark, Scene};
use web_sys::Element;

use super::Frame;

/// More hints than this on one page tell nothing any more.
const MOST_HINTS: usize = 20;

/// More controls than this are not measured for a place beside one of them.
const MOST_TAKEN: usize = 400;

impl Frame {
    /// Places each finding at the first of its controls that this page shows; several on one control share a hint.
    pub(super) fn find(&mut self, shown: Option<&(ScreenKind, Reading)>, view: &View<'_>, elements: &[Element]) {
        self.hints.clear();
        self.looking.is_missing = shown.is_none();
        let is_missing = Cell::new(false);
        self.hinted.clear();
        let Some((kind, reading)) = shown else { return };
        for finding in &self.order.findings {
            let found = finding
                .places
                .iter()
                .filter(|place| is_of(place, reading))
                .find_map(|place| Some((place, located(*kind, place, view, elements, &is_missing)?)));
            let Some((place, element)) = found else { continue };
            self.hinted.insert(place.family().to_owned());
            let id = format!("{place:?}");
            if let Some((_, _, findings)) = self.hints.iter_mut().find(|(known, ..)| *known == id) {
                findings.push(finding.clone());
            } else if self.hints.len() < MOST_HINTS {
                self.hints.push((id, element, vec![finding.clone()]));
            }
        }
        self.looking.is_missing |= is_missing.get();
    }

    /// What a hint's button must not be put on; only worth knowing where there is a hint.
    pub(super) fn keep_off(&mut self, page: &Snapshot, elements: &[Element]) {
        self.taken.clear();
        if self.hints.is_empty() {
            return;
        }
        let hints = &self.hints;
        let is_hinted = |element: &&Element| {
            hints.iter().any(|(_, hinted, _)| element.contains(Some(hinted)) || hinted.contains(Some(element)))
        };
        let taken = page.nodes.iter().zip(elements).filter(|(node, _)| is_taken(node)).map(|(_, element)| element);
        self.taken = taken.filter(|element| !is_hinted(element)).take(MOST_TAKEN).cloned().collect();
    }

    pub(super) fn point(
        &mut self,
        (kind, reading): &(ScreenKind, Reading),
        view: &View<'_>,
        elements: &[Element],
    ) -> Option<(Place, TargetState)> {
        self.ring = None;
        self.candidates.clear();
        let place = self.order.point.clone().filter(|place| is_of(place, reading))?;
        let element = |node: &NodeId| elements.get(node.0 as usize).cloned();
        let state = match view.locate(*kind, &place) {
            Located::Found { drawn, .. } => {
                self.ring = element(&drawn);
                TargetState::Pointed
            }
            Located::Ambiguous(nodes) => {
                self.candidates = nodes.iter().filter_map(element).collect();
                TargetState::Ambiguous(nodes.len())
            }
            Located::Unusable { node, reason } => {
                // A ring would lie on the window in front of it.
                self.ring = element(&node).filter(|_| reason != Unusable::Behind);
                TargetState::Unusable(reason.text())
            }
            Located::Absent => TargetState::Absent(screen::words_for(&place)),
        };
        if let Some(element) = self.ring.as_ref().filter(|_| self.scrolled_to.as_ref() != Some(&place)) {
            track::bring_into_view(&self.window, element);
            self.scrolled_to = Some(place.clone());
        }
        Some((place, state))
    }

    pub(super) fn draw(&mut self) {
        if self.retired {
            return;
        }
        let hints = self.hints.iter().filter_map(|(id, element, findings)| {
            Some(HintMark { id: id.clone(), area: track::area(&with_words(element))?, findings: findings.clone() })
        });
        let in_sight = self.ring.as_ref().filter(|ring| self.follow.as_mut().is_none_or(|follow| follow.sees(ring)));
        let ring = in_sight.and_then(track::area_with_words);
        if self.ring_told != ring {
            self.ring_told = ring;
            self.tell(FrameSays::Ring(ring));
        }
        // A card that is pressed or reached with keys stays: it keeps off what had the focus before.
        let active = self.window.document().and_then(|document| document.active_element());
        if active.is_none() || self.host() != active.as_ref() {
            self.avoid = track::focused(&self.window);
        }
        let scene = Scene {
            lang: self.order.lang,
            theme: self.order.theme,
            notice: self.notice.clone(),
            now: clock::now(),
            hints: hints.collect(),
            open: self.open.clone(),
            ring,
            candidates: self.candidates.iter().filter_map(track::area).collect(),
            card: self.card.clone(),
            view: track::view(&self.window),
            taken: self.taken.iter().filter_map(track::area).collect(),
            avoid: self.avoid,
            elsewhere: self.elsewhere.and_then(|ring| track::through_frame(&self.window, ring)),
            announce: self.announce.clone(),
        };
        if let Some(drawn) = &mut self.drawn {
            drawn.update(scene);
        }
        let marked: Vec<Element> = self.ring.iter().chain(&self.candidates).cloned().collect();
        if let Some(follow) = &mut self.follow {
            follow.keep(&marked);
        }
    }
}

/// Whether a place belongs to the record that is on screen: an order may be older than a change of the record.
fn is_of(place: &Place, reading: &Reading) -> bool {
    match (place, reading) {
        (Place::ShowWhenOutOfStock { product } | Place::SaveProduct { product }, Reading::ProductForm(form)) => {
            form.product == Some(*product)
        }
        (Place::ShowUnavailableSkus { feed } | Place::SaveFeed { feed }, Reading::FeedForm(form)) => {
            form.feed.as_ref() == Some(feed)
        }
        _ => true,
    }
}

/// A check box inside its label is marked with its words: a hint's button behind the box alone would cover them.
fn with_words(element: &Element) -> Element {
    element.closest("label").ok().flatten().unwrap_or_else(|| element.clone())
}

/// The control of a place; one that is there and not to be pointed at now may be so at any time, and nobody tells.
fn located(kind: ScreenKind, place: &Place, view: &View<'_>, elements: &[Element], is_missing: &Cell<bool>) -> Option<Element> {
    match view.locate(kind, place) {
        Located::Found { drawn, .. } => elements.get(drawn.0 as usize).cloned(),
        Located::Absent => None,
        Located::Ambiguous(_) | Located::Unusable { .. } => {
            is_missing.set(true);
            None
        }
    }
}

/// What one can press or read beside a control.
fn is_taken(node: &Node) -> bool {
    let pressed = matches!(node.tag.as_str(), "a" | "button" | "input" | "label" | "select" | "textarea");
    let role = node.attribute("role").is_some_and(|role| matches!(role, "button" | "checkbox" | "switch" | "tab"));
    node.visible && (pressed || role)
}
