//! Where things are put on a page: ring, hint buttons, hint cards and the guide's card, as pure geometry in CSS pixels.

use crate::screen::Area;

/// The side of a hint's button: the smallest target that WCAG 2.2 (2.5.8) allows.
pub const DOT: f64 = 24.0;
/// Between things that belong together.
const GAP: f64 = 6.0;
/// Between a card and the edge of the view.
const EDGE: f64 = 16.0;
/// The ring stands this far outside the control.
const OUTSET: f64 = 4.0;
/// A hint's card is as wide as this where there is room.
const HINT_WIDTH: f64 = 340.0;
/// A hint's card is worth opening on a side with this much height.
const HINT_HEIGHT: f64 = 280.0;
/// Less height than this is no room at all.
const LEAST_HEIGHT: f64 = 96.0;
/// The guide's card is as wide as this where there is room.
const CARD_WIDTH: f64 = 360.0;

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

/// A corner of the view, for the guide's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corner {
    /// The usual one.
    BottomRight,
    /// The second choice.
    BottomLeft,
    /// The third choice.
    TopRight,
    /// The last choice.
    TopLeft,
}

/// The box of the ring around a control.
pub fn ring(control: Area) -> Area {
    grown(control, OUTSET)
}

/// Where the button of a hint stands: behind the control, else over or under its end; `None` when the control is not in view.
pub fn dot(control: Area, view: Area) -> Option<Area> {
    let beside = (control.height - DOT) / 2.0;
    let end = control.x + control.width;
    let over_x = (end - DOT).min(view.x + view.width - DOT).max(view.x);
    let tries = [
        // A tall field is marked at its first line.
        (end + GAP, control.y + beside.min(GAP)),
        (over_x, control.y - DOT - GAP / 2.0),
        (over_x, control.y + control.height + GAP / 2.0),
    ];
    let middle = Area { x: control.x + control.width / 2.0, y: control.y + control.height / 2.0, ..Area::default() };
    if !holds(view, middle) {
        return None;
    }
    tries.into_iter().map(|(x, y)| Area { x, y, width: DOT, height: DOT }).find(|dot| holds(view, *dot))
}

/// Where the card of a hint opens: under the control and its button, else over them, else beside them, else where most room is.
pub fn hint_card(control: Area, dot: Area, view: Area) -> Spot {
    let both = around(control, dot);
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

/// The size that the guide's card may take, for its texts: measured generously, so that it never covers what it points at.
pub fn card_size(texts: &[&str], buttons: usize, view: Area) -> (f64, f64) {
    const LETTER: f64 = 7.4;
    const LINE: f64 = 20.0;
    const PARAGRAPH: f64 = 8.0;
    const FRAME: f64 = 48.0;
    let width = CARD_WIDTH.min(view.width - 2.0 * EDGE).max(0.0);
    let letters = ((width - 2.0 * EDGE) / LETTER).max(1.0);
    let lines = |text: &&str| (text.chars().count() as f64 / letters).ceil() * LINE + PARAGRAPH;
    let rows = (buttons as f64 / 2.0).ceil() * 40.0;
    (width, (FRAME + rows + texts.iter().map(lines).sum::<f64>()).min(view.height - 2.0 * EDGE).max(0.0))
}

/// The first corner in which a card covers nothing that it must keep off, else the one in which it covers least.
pub fn dock((width, height): (f64, f64), view: Area, keep_off: &[Area]) -> Corner {
    let mut best = (Corner::BottomRight, f64::INFINITY);
    for corner in [Corner::BottomRight, Corner::BottomLeft, Corner::TopRight, Corner::TopLeft] {
        let (right, bottom) = (corner.is_right(), corner.is_bottom());
        let x = if right { view.x + view.width - EDGE - width } else { view.x + EDGE };
        let y = if bottom { view.y + view.height - EDGE - height } else { view.y + EDGE };
        let card = grown(Area { x, y, width, height }, GAP);
        let covered = keep_off.iter().map(|area| shared(card, *area)).sum::<f64>();
        if covered < best.1 {
            best = (corner, covered);
        }
    }
    best.0
}

impl Corner {
    /// The word in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::BottomRight => "bottom right",
            Self::BottomLeft => "bottom left",
            Self::TopRight => "top right",
            Self::TopLeft => "top left",
        }
    }

    fn is_right(self) -> bool {
        matches!(self, Self::BottomRight | Self::TopRight)
    }

    fn is_bottom(self) -> bool {
        matches!(self, Self::BottomRight | Self::BottomLeft)
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

fn around(one: Area, other: Area) -> Area {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    let right = (one.x + one.width).max(other.x + other.width);
    let bottom = (one.y + one.height).max(other.y + other.height);
    Area { x, y, width: right - x, height: bottom - y }
}

/// The area that two boxes share, in square pixels.
fn shared(one: Area, other: Area) -> f64 {
    let width = (one.x + one.width).min(other.x + other.width) - one.x.max(other.x);
    let height = (one.y + one.height).min(other.y + other.height) - one.y.max(other.y);
    width.max(0.0) * height.max(0.0)
}

#[cfg(test)]
mod tests;
