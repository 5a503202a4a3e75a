//! Which corner of the view the guide's card stands in, and how much room it takes there.

use super::{GAP, grown, shared};
use crate::screen::Area;
use crate::settings::Corner;

/// Between a card and the edge of the view.
pub const EDGE: f64 = 16.0;
/// The guide's card is as wide as this where there is room.
const CARD_WIDTH: f64 = 360.0;

/// The size that the guide's card may take, for its texts: measured generously, so that it never covers what it points at.
pub fn card_size(texts: &[&str], buttons: usize, view: Area) -> (f64, f64) {
    const FRAME: f64 = 48.0;
    let width = CARD_WIDTH.min(view.width - 2.0 * EDGE).max(0.0);
    let rows = (buttons as f64 / 2.0).ceil() * 40.0;
    (width, (FRAME + rows + text_height(texts, width)).min(view.height - 2.0 * EDGE).max(0.0))
}

/// The height that paragraphs take in a card of this width, at most.
pub(super) fn text_height(texts: &[&str], width: f64) -> f64 {
    const LETTER: f64 = 7.4;
    const LINE: f64 = 20.0;
    const PARAGRAPH: f64 = 8.0;
    let letters = ((width - 2.0 * EDGE) / LETTER).max(1.0);
    texts.iter().map(|text| (text.chars().count() as f64 / letters).ceil() * LINE + PARAGRAPH).sum()
}

/// The first corner in which a card covers nothing that it must keep off, else the one in which it covers least.
pub fn dock(size: (f64, f64), view: Area, keep_off: &[Area]) -> Corner {
    let mut best = (Corner::BottomEnd, f64::INFINITY);
    for corner in Corner::BottomEnd.and_others() {
        let covered = covered(corner.area(size, view, EDGE), keep_off);
        if covered < best.1 {
            best = (corner, covered);
        }
    }
    best.0
}

/// Whether the notice in the middle stands above rather than below: only where it covers less of what it must keep off there.
pub fn notice_is_above(says: &str, view: Area, keep_off: &[Area]) -> bool {
    const WIDTH: f64 = 560.0;
    const BUTTONS: f64 = 120.0;
    const FRAME: f64 = 24.0;
    let width = WIDTH.min(view.width - 2.0 * EDGE).max(0.0);
    let height = FRAME + text_height(&[says], width - BUTTONS);
    let x = view.x + (view.width - width) / 2.0;
    let at = |corner: Corner| covered(Area { x, ..corner.area((width, height), view, EDGE) }, keep_off);
    at(Corner::TopEnd) < at(Corner::BottomEnd)
}

/// How much of what must be kept off is covered, in square pixels.
pub(super) fn covered(area: Area, keep_off: &[Area]) -> f64 {
    let card = grown(area, GAP);
    keep_off.iter().map(|area| shared(card, *area)).sum()
}

impl Corner {
    /// The word in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::BottomEnd => "bottom end",
            Self::BottomStart => "bottom start",
            Self::TopEnd => "top end",
            Self::TopStart => "top start",
        }
    }

    /// This corner, then the one beside it, the one above or below it, and the one across.
    pub fn and_others(self) -> [Self; 4] {
        [
            self,
            Self::of(self.is_bottom(), !self.is_end()),
            Self::of(!self.is_bottom(), self.is_end()),
            Self::of(!self.is_bottom(), !self.is_end()),
        ]
    }

    /// The corner of a side of the view.
    pub fn of(bottom: bool, end: bool) -> Self {
        match (bottom, end) {
            (true, true) => Self::BottomEnd,
            (true, false) => Self::BottomStart,
            (false, true) => Self::TopEnd,
            (false, false) => Self::TopStart,
        }
    }

    /// The next one round the view, for a press that has no direction.
    pub fn after(self) -> Self {
        Self::of(self.is_end(), !self.is_bottom())
    }

    /// Whether it is where a line ends.
    pub fn is_end(self) -> bool {
        matches!(self, Self::BottomEnd | Self::TopEnd)
    }

    /// Whether it is below.
    pub fn is_bottom(self) -> bool {
        matches!(self, Self::BottomEnd | Self::BottomStart)
    }

    /// The box that stands in it, so far from the edges of the view.
    pub fn area(self, (width, height): (f64, f64), view: Area, edge: f64) -> Area {
        let x = if self.is_end() { view.x + view.width - edge - width } else { view.x + edge };
        let y = if self.is_bottom() { view.y + view.height - edge - height } else { view.y + edge };
        Area { x, y, width, height }
    }
}
