//! Finds the controls that hints and the ring belong to, and draws them where they are now.

use std::cell::Cell;

use sellable::browser::message::{FrameSays, Hints};
use sellable::browser::{clock, track};
use sellable::domain::Place;
use sellable::guide::TargetState;
use sellable::screen::{self, Located, Node, NodeId, Reading, ScreenKind, Snapshot, Unusable, View};
use sellable::text::words;
use sellable::ui::cluster::{self, Hinted, Placed};
use sellable::ui::page::open_hint;
use sellable::ui::scene::{HintMark, RowGroup, Scene};
use web_sys::Element;

use super::Frame;

/// More controls than this are not measured for a place beside one of them.
const MOST_TAKEN: usize = 400;

impl Frame {
    /// Places each finding at the first of its controls that this page shows.
    pub(super) fn find(&mut self, shown: Option<&(ScreenKind, Reading)>, view: &View<'_>, elements: &[Element]) {
        self.placed.clear();
        self.marked.clear();
        self.hinted.clear();
        self.looking.is_missing = shown.is_none();
        let is_missing = Cell::new(false);
        if let Some((kind, reading)) = shown {
            for finding in &self.order.findings {
                let places = finding.places.iter().filter(|place| is_of(place, reading));
                let found = places.filter_map(|place| Some((place, located(*kind, place, view, &is_missing)?))).next();
                let element = found.and_then(|(_, node)| elements.get(node.0 as usize));
                if let (Some((place, node)), Some(element)) = (found, element) {
                    self.hinted.insert(place.family().to_owned());
                    self.placed.push(Placed { place: place.clone(), order: node.0, finding: finding.clone() });
                    self.marked.push(element.clone());
                }
            }
        }
        self.looking.is_missing |= is_missing.get();
        self.arrange();
    }

    /// Makes hints of what was found, and tells the brain which there are.
    pub(super) fn arrange(&mut self) {
        self.hints = cluster::hints(&self.placed, self.picked.as_ref());
        let at = self.hints.iter().map(|hint| self.placed[hint.at].place.clone()).collect();
        let hints = Hints { at, places: self.placed.iter().map(|placed| placed.place.clone()).collect() };
        if self.hints_told != hints {
            self.hints_told = hints.clone();
            self.tell(FrameSays::Hints(hints));
        }
    }

    /// What a hint's button must not be put on; only worth knowing where there is a hint.
    pub(super) fn keep_off(&mut self, page: &Snapshot, elements: &[Element]) {
        self.taken.clear();
        if self.hints.is_empty() {
            return;
        }
        let hinted: Vec<&Element> = self.hints.iter().map(|hint| &self.marked[hint.at]).collect();
        let is_hinted =
            |element: &&Element| hinted.iter().any(|hinted| element.contains(Some(hinted)) || hinted.contains(Some(element)));
        let taken = page.nodes.iter().zip(elements).filter(|(node, _)| is_taken(node)).map(|(_, element)| element);
        let taken: Vec<Element> = taken.filter(|element| !is_hinted(element)).take(MOST_TAKEN).cloned().collect();
        self.taken = taken;
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
        let hints = self.hints.iter().filter_map(|hint| self.mark(hint)).collect();
        let in_sight = self.ring.as_ref().filter(|ring| self.follow.as_mut().is_none_or(|follow| follow.sees(ring)));
        let ring = in_sight.and_then(track::area_with_words);
        self.note_focus();
        let scene = Scene {
            lang: self.order.lang,
            theme: self.order.theme,
            notice: self.notice.clone(),
            now: clock::now(),
            hints,
            open: self.open.clone(),
            ring,
            candidates: self.candidates.iter().filter_map(track::area).collect(),
            card: self.front.card.clone(),
            view: track::view(&self.window),
            taken: self.taken.iter().filter_map(track::area).collect(),
            avoid: self.held.as_ref().and_then(track::area),
            elsewhere: self.elsewhere.iter().filter_map(|area| track::through_frame(&self.window, *area)).collect(),
            panel: self.front.panel.clone(),
            launcher: self.front.launcher,
            focus: self.focus.clone(),
            announce: self.front.announce.clone(),
        };
        let in_use: Vec<_> = scene.ring.into_iter().chain(scene.avoid).chain(open_hint(&scene)).collect();
        if self.in_use_told != in_use {
            self.in_use_told = in_use.clone();
            self.tell(FrameSays::InUse(in_use));
        }
        if let Some(drawn) = &mut self.drawn {
            drawn.update(scene);
        }
        let marked: Vec<Element> = self.ring.iter().chain(&self.candidates).cloned().collect();
        if let Some(follow) = &mut self.follow {
            follow.keep(&marked);
        }
    }
}

impl Frame {
    /// A hint as it is drawn now; none if its control has no place.
    fn mark(&self, hint: &Hinted) -> Option<HintMark> {
        let finding = |at: &usize| &self.placed[*at].finding;
        let group = |group: &Vec<usize>| {
            let first = finding(group.first()?);
            let severity = group.iter().map(|at| finding(at).severity).min()?;
            let rows = group.iter().map(|at| (self.placed[*at].place.clone(), finding(at).says.clone())).collect();
            Some(RowGroup { says: words::many_rows(&first.rule, group.len(), &first.says), severity, rows })
        };
        Some(HintMark {
            id: hint_id(&self.placed[hint.at].place),
            area: track::area(&with_words(&self.marked[hint.at]))?,
            findings: hint.findings.iter().map(finding).cloned().collect(),
            groups: hint.groups.iter().filter_map(group).collect(),
        })
    }
}

/// The name of a hint, the same in every drawing.
pub(super) fn hint_id(place: &Place) -> String {
    format!("{place:?}")
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
fn located(kind: ScreenKind, place: &Place, view: &View<'_>, is_missing: &Cell<bool>) -> Option<NodeId> {
    match view.locate(kind, place) {
        Located::Found { drawn, .. } => Some(drawn),
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
