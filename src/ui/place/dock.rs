//! Which corner of the view the guide's card stands in, and how much room it takes there.

use super::{GAP, grown, shared};
use crate::screen::Area;

/// Between a card and the edge of the view.
const EDGE: f64 = 16.0;
/// The guide's card is as wide as this where there is room.
const CARD_WIDTH: f64 = 360.0;

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
