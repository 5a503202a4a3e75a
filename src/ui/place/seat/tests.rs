//! Panel, card, launcher and what is being worked on: none lies on another while there is room, in any view.

use super::*;
use crate::ui::place::holds;

const VIEW: Area = Area { x: 0.0, y: 0.0, width: 1280.0, height: 800.0 };
const CARD: (f64, f64) = (360.0, 220.0);

fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area { x, y, width, height }
}

fn wanted(corner: Corner, view: Area) -> Wanted {
    Wanted { corner, folded: false, insists: false, size: panel_size(&["Press Save."; 6], 4, view) }
}

#[test]
fn the_panel_stands_where_the_user_put_it() {
    for corner in Corner::TopStart.and_others() {
        let (seat, card) = arrange(Some(wanted(corner, VIEW)), None, VIEW, &[area(600.0, 380.0, 80.0, 40.0)]);
        let seat = seat.expect("a seat");
        assert_eq!((seat.corner, seat.folded, seat.sheet, card), (corner, false, false, None));
        assert!(holds(VIEW, seat.area));
    }
}

#[test]
fn panel_and_card_keep_off_each_other_and_off_the_work() {
    for step in 0..400 {
        let field = area(f64::from(step % 20) * 60.0, f64::from(step / 20) * 38.0, 130.0, 36.0);
        for corner in Corner::BottomEnd.and_others() {
            let (seat, card) = arrange(Some(wanted(corner, VIEW)), Some(CARD), VIEW, &[field]);
            let (seat, card) = (seat.expect("a seat").area, card.expect("a corner").area(CARD, VIEW, EDGE));
            assert_eq!(shared(seat, card) + shared(seat, field) + shared(card, field), 0.0, "{field:?}: {seat:?} {card:?}");
        }
    }
}

#[test]
fn a_panel_makes_room_by_folding_and_insists_when_asked_to() {
    let all = [area(0.0, 60.0, 1280.0, 680.0)];
    let folds = wanted(Corner::TopEnd, VIEW);
    let seat = |wanted| arrange(Some(wanted), None, VIEW, &all).0.expect("a seat");
    assert!(seat(folds).folded);
    let insists = seat(Wanted { insists: true, ..folds });
    assert_eq!((insists.corner, insists.folded), (Corner::TopEnd, false));
}

#[test]
fn a_folded_panel_is_one_line() {
    let folded = Wanted { folded: true, ..wanted(Corner::BottomStart, VIEW) };
    let seat = arrange(Some(folded), None, VIEW, &[]).0.expect("a seat");
    assert_eq!((seat.corner, seat.folded, seat.area.height), (Corner::BottomStart, true, BAR_HEIGHT));
}

#[test]
fn a_narrow_view_has_the_panel_along_its_lower_edge() {
    let narrow = area(0.0, 0.0, 320.0, 568.0);
    let seat = |keep_off: &[Area]| arrange(Some(wanted(Corner::TopStart, narrow)), None, narrow, keep_off).0.expect("a seat");
    let sheet = seat(&[]);
    assert_eq!((sheet.sheet, sheet.corner, sheet.area), (true, Corner::BottomEnd, area(0.0, 284.0, 320.0, 284.0)));
    assert_eq!(seat(&[area(20.0, 400.0, 200.0, 40.0)]).corner, Corner::TopEnd);
    let (panel, card) =
        arrange(Some(wanted(Corner::BottomEnd, narrow)), Some((288.0, 220.0)), narrow, &[area(20.0, 250.0, 200.0, 40.0)]);
    let (panel, card) = (panel.expect("a seat"), card.expect("a corner").area((288.0, 220.0), narrow, EDGE));
    assert_eq!(shared(panel.area, card), 0.0);
}

#[test]
fn the_launcher_covers_no_field_in_use() {
    let corner = launcher(Corner::BottomEnd, VIEW, &[]);
    assert_eq!(corner, Some(area(1224.0, 744.0, LAUNCHER, LAUNCHER)));
    assert_eq!(launcher(Corner::BottomEnd, VIEW, &[area(1200.0, 740.0, 60.0, 40.0)]).map(|area| area.x), Some(16.0));
    assert_eq!(launcher(Corner::BottomEnd, VIEW, &[VIEW]), None);
}

#[test]
fn what_is_dropped_goes_to_the_nearest_corner() {
    assert_eq!(nearest(900.0, 100.0, VIEW), Corner::TopEnd);
    assert_eq!(nearest(200.0, 700.0, VIEW), Corner::BottomStart);
}

#[test]
fn every_corner_is_reached_with_arrows_and_by_going_round() {
    assert_eq!(toward(Corner::BottomEnd, "ArrowUp"), Some(Corner::TopEnd));
    assert_eq!(toward(Corner::TopEnd, "ArrowLeft"), Some(Corner::TopStart));
    assert_eq!(toward(Corner::TopStart, "ArrowDown"), Some(Corner::BottomStart));
    assert_eq!(toward(Corner::BottomStart, "ArrowRight"), Some(Corner::BottomEnd));
    assert_eq!(toward(Corner::BottomStart, "Enter"), None);
    let around = [Corner::BottomEnd.after(), Corner::BottomEnd.after().after(), Corner::BottomEnd.after().after().after()];
    assert_eq!(around, [Corner::BottomStart, Corner::TopStart, Corner::TopEnd]);
}
