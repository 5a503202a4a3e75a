//! Where the panel and the launcher stand: where the user put them, unless that would cover what is being worked on.

use super::dock::{EDGE, covered, text_height};
use super::shared;
use crate::screen::Area;
use crate::settings::Corner;

/// The panel is as wide as this where there is room.
const PANEL_WIDTH: f64 = 344.0;
/// A panel higher than this is a wall.
const PANEL_HEIGHT: f64 = 520.0;
/// A folded panel is one line.
const BAR_HEIGHT: f64 = 48.0;
/// A view narrower than this has the panel along its lower edge.
const NARROW: f64 = 480.0;
/// The share of a narrow view that the panel may take.
const SHEET: f64 = 0.5;
/// The side of the launcher.
pub const LAUNCHER: f64 = 40.0;

/// What the panel would like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted {
    /// The corner that the user docked it to.
    pub corner: Corner,
    /// Whether the user folded it.
    pub folded: bool,
    /// Whether the user unfolded it where it had made room, and so wants it whatever it covers.
    pub insists: bool,
    /// The size that it takes unfolded.
    pub size: (f64, f64),
}

/// Where the panel stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seat {
    /// The corner.
    pub corner: Corner,
    /// Whether it is folded, by the user or to make room.
    pub folded: bool,
    /// Whether it lies along an edge of a narrow view.
    pub sheet: bool,
    /// The most that it covers.
    pub area: Area,
}

/// The size of the unfolded panel, for its texts and rows of buttons: measured generously, it scrolls inside.
pub fn panel_size(texts: &[&str], rows: usize, view: Area) -> (f64, f64) {
    const FRAME: f64 = 152.0;
    const ROW: f64 = 68.0;
    let width = if is_narrow(view) { view.width } else { PANEL_WIDTH };
    let most = if is_narrow(view) { view.height * SHEET } else { view.height - 2.0 * EDGE };
    (width, (FRAME + rows as f64 * ROW + text_height(texts, width)).min(PANEL_HEIGHT).min(most).max(0.0))
}

/// Where the panel and the guide's card stand together: the first way in which neither covers the other nor what both keep
/// off. The panel keeps its size as long as some corner takes it, and is folded before it covers anything; the card's choice
/// is free. Where nothing fits, least is covered.
pub fn arrange(panel: Option<Wanted>, card: Option<(f64, f64)>, view: Area, keep_off: &[Area]) -> (Option<Seat>, Option<Corner>) {
    let seats: Vec<Option<Seat>> = panel.map_or_else(|| vec![None], |wanted| seats(wanted, view).into_iter().map(Some).collect());
    let corners: Vec<Option<Corner>> = card.map_or_else(|| vec![None], |_| Corner::BottomEnd.and_others().map(Some).to_vec());
    let mut best = (None, None, f64::INFINITY);
    for seat in &seats {
        for corner in &corners {
            let card = corner.zip(card).map(|(corner, size)| corner.area(size, view, EDGE));
            let insists = panel.is_some_and(|wanted| wanted.insists);
            let own = seat.filter(|_| !insists).map_or(0.0, |seat| covered(seat.area, keep_off));
            let both = seat.zip(card).map_or(0.0, |(seat, card)| shared(seat.area, card));
            let cost = own + both + card.map_or(0.0, |card| covered(card, keep_off));
            if cost < best.2 {
                best = (*seat, *corner, cost);
            }
        }
    }
    (best.0, best.1)
}

/// Every way to seat the panel, best first.
fn seats(wanted: Wanted, view: Area) -> Vec<Seat> {
    let sheet = is_narrow(view);
    let (width, height) = wanted.size;
    let corners = if sheet { vec![Corner::BottomEnd, Corner::TopEnd] } else { wanted.corner.and_others().to_vec() };
    let edge = if sheet { 0.0 } else { EDGE };
    let seat = |corner: Corner, folded: bool| {
        let size = (width, if folded { BAR_HEIGHT } else { height });
        Seat { corner, folded, sheet, area: corner.area(size, view, edge) }
    };
    let sizes = if wanted.folded { [true].as_slice() } else { &[false, true] };
    sizes.iter().flat_map(|folded| corners.iter().map(move |corner| seat(*corner, *folded))).collect()
}

/// Where the launcher stands: in its corner, else in the next one in which it covers nothing; nowhere if there is none.
pub fn launcher(wanted: Corner, view: Area, keep_off: &[Area]) -> Option<Area> {
    let areas = wanted.and_others().map(|corner| corner.area((LAUNCHER, LAUNCHER), view, EDGE));
    areas.into_iter().find(|area| covered(*area, keep_off) == 0.0)
}

/// The corner that is nearest to where something was dropped.
pub fn nearest(x: f64, y: f64, view: Area) -> Corner {
    Corner::of(y - view.y > view.height / 2.0, x - view.x > view.width / 2.0)
}

/// The corner to which an arrow key moves.
pub fn toward(corner: Corner, key: &str) -> Option<Corner> {
    let to = match key {
        "ArrowUp" => Corner::of(false, corner.is_end()),
        "ArrowDown" => Corner::of(true, corner.is_end()),
        "ArrowLeft" => Corner::of(corner.is_bottom(), false),
        "ArrowRight" => Corner::of(corner.is_bottom(), true),
        _ => return None,
    };
    Some(to)
}

fn is_narrow(view: Area) -> bool {
    view.width < NARROW
}

#[cfg(test)]
mod tests;
