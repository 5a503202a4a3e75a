//! Where things are put on a page: ring, hint buttons, hint cards, the guide's card and the panel, as pure geometry in CSS pixels.

mod dock;
mod seat;

pub use dock::{EDGE, card_size, dock, notice_is_above};
pub use seat::{LAUNCHER, Seat, Wanted, arrange, launcher, nearest, panel_size, toward};

use crate::screen::Area;

/// The side of a hint's button: the smallest target that WCAG 2.2 (2.5.8) allows.
pub const DOT: f64 = 24.0;
/// A field this wide shows a number and a hint's button side by side.
const WIDE: f64 = 96.0;
/// A hint's button farther away than this no longer belongs to its control.
const FAR: f64 = 240.0;
/// Between things that belong together.
const GAP: f64 = 6.0;
/// The ring stands this far outside the control: near, so that its own width leaves the label readable.
const OUTSET: f64 = 1.0;
/// A hint's card is as wide as this where there is room.
const HINT_WIDTH: f64 = 340.0;
/// A hint's card is worth opening on a side with this much height.
const HINT_HEIGHT: f64 = 280.0;
/// Few cards of a hint are higher than this.
const USUAL_HEIGHT: f64 = 360.0;
/// Less height than this is no room at all.
const LEAST_HEIGHT: f64 = 96.0;

/// Where a hint's card opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its left edge.
    pub x: f64,
    /// Its top edge, or its bottom edge when it grows upward.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// It scrolls inside beyond this height.
    pub max_height: f64,
    /// Whether it grows upward from `y`.
    pub upward: bool,
}

impl Spot {
    /// Whether the ways out can stay in sight below text that scrolls.
    pub fn is_tall(&self) -> bool {
        self.max_height >= HINT_HEIGHT
    }

    /// What it covers as a rule: most cards are lower than the room they have.
    pub fn usual(&self) -> Area {
        Self { max_height: self.max_height.min(USUAL_HEIGHT), ..*self }.reach()
    }

    /// The most that it may cover.
    pub fn reach(&self) -> Area {
        let y = if self.upward { self.y - self.max_height } else { self.y };
        Area { x: self.x, y, width: self.width, height: self.max_height }
    }
}

/// The box of the ring around a control.
pub fn ring(control: Area) -> Area {
    grown(control, OUTSET)
}

/// Whether the number of a candidate has room before it, and so covers neither its text nor its label.
pub fn number_leads(control: Area, view: Area) -> bool {
    const NUMBER: f64 = 40.0;
    control.x - view.x >= NUMBER
}

/// Where the button of a hint stands: behind the control, else inside the end of a wide field, behind the words that belong
/// to it, over it, under it or before it; never on anything else that one can press or read. `None` when the control is not
/// in view, or when there is no such place.
pub fn dot(control: Area, view: Area, taken: &[Area]) -> Option<Area> {
    let middle = Area { x: control.x + control.width / 2.0, y: control.y + control.height / 2.0, ..Area::default() };
    if !holds(view, middle) {
        return None;
    }
    // A tall field is marked at its first line.
    let line = control.y + ((control.height - DOT) / 2.0).min(GAP);
    let end = control.x + control.width;
    let over_x = (end - DOT).min(view.x + view.width - DOT).max(view.x);
    let inside = (control.width >= WIDE).then_some((end - GAP - DOT, line));
    let tries = [
        Some((end + GAP, line)),
        inside,
        words_end(control, taken).map(|end| (end + GAP, line)),
        Some((over_x, control.y - DOT - GAP / 2.0)),
        Some((over_x, control.y + control.height + GAP / 2.0)),
        Some((control.x - GAP - DOT, line)),
    ];
    let is_free = |dot: &Area| holds(view, *dot) && taken.iter().all(|other| shared(*other, *dot) == 0.0);
    tries.into_iter().flatten().map(|(x, y)| Area { x, y, width: DOT, height: DOT }).find(is_free)
}

/// Where the words end that follow a small control on its line, as those of a check box do.
fn words_end(control: Area, taken: &[Area]) -> Option<f64> {
    let end = control.x + control.width;
    let follows = |other: &&Area| other.x >= end && other.x - end <= 2.0 * GAP && shared_height(control, **other) > 0.0;
    let words = taken.iter().filter(follows).max_by(|one, other| one.x.total_cmp(&other.x))?;
    let words_end = words.x + words.width;
    (control.width < WIDE && words_end - end <= FAR).then_some(words_end)
}

/// Where the card of a hint opens: under the control and its button, else over them, else beside them, else where most room is.
pub fn hint_card(control: Area, dot: Area, view: Area) -> Spot {
    let both = control.around(dot);
    let width = HINT_WIDTH.min(view.width - 2.0 * GAP).max(0.0);
    let x = (dot.x + DOT - width / 2.0).min(view.x + view.width - GAP - width).max(view.x + GAP);
    let under = view.y + view.height - (both.y + both.height) - 2.0 * GAP;
    let over = both.y - view.y - 2.0 * GAP;
    let after = view.x + view.width - (both.x + both.width) - 2.0 * GAP;
    let before = both.x - view.x - 2.0 * GAP;
    let below = Spot { x, y: both.y + both.height + GAP, width, max_height: under, upward: false };
    let above = Spot { y: both.y - GAP, max_height: over, upward: true, ..below };
    let full = Spot { y: view.y + GAP, max_height: (view.height - 2.0 * GAP).max(0.0), ..below };
    if under >= HINT_HEIGHT {
        below
    } else if over >= HINT_HEIGHT {
        above
    } else if after >= width {
        Spot { x: both.x + both.width + GAP, ..full }
    } else if before >= width {
        Spot { x: both.x - GAP - width, ..full }
    } else if under.max(over) < LEAST_HEIGHT {
        full
    } else if under >= over {
        below
    } else {
        above
    }
}

fn grown(area: Area, by: f64) -> Area {
    Area { x: area.x - by, y: area.y - by, width: area.width + 2.0 * by, height: area.height + 2.0 * by }
}

fn holds(outer: Area, inner: Area) -> bool {
    inner.x >= outer.x
        && inner.y >= outer.y
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + inner.height <= outer.y + outer.height
}

/// The height at which two boxes stand side by side.
fn shared_height(one: Area, other: Area) -> f64 {
    (one.y + one.height).min(other.y + other.height) - one.y.max(other.y)
}

/// The area that two boxes share, in square pixels.
fn shared(one: Area, other: Area) -> f64 {
    let width = (one.x + one.width).min(other.x + other.width) - one.x.max(other.x);
    let height = (one.y + one.height).min(other.y + other.height) - one.y.max(other.y);
    width.max(0.0) * height.max(0.0)
}

#[cfg(test)]
mod tests;
