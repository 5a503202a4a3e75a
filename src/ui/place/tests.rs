//! Properties that must hold for every control and view: in view, off the control, as near as there is room.

use super::*;
use crate::settings::Corner;

const VIEW: Area = Area { x: 0.0, y: 0.0, width: 1000.0, height: 700.0 };

fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area { x, y, width, height }
}

fn box_of(spot: Spot, height: f64) -> Area {
    Spot { max_height: height.min(spot.max_height), ..spot }.reach()
}

#[test]
fn a_hint_stands_behind_its_control() {
    let control = area(100.0, 100.0, 200.0, 40.0);
    assert_eq!(dot(control, VIEW, &[]), Some(area(306.0, 106.0, DOT, DOT)));
    let tall = area(100.0, 100.0, 200.0, 300.0);
    assert_eq!(dot(tall, VIEW, &[]).map(|dot| dot.y), Some(106.0), "at the first line of a tall field");
}

#[test]
fn a_hint_without_room_behind_a_wide_field_stands_in_its_end() {
    let control = area(780.0, 100.0, 210.0, 40.0);
    assert_eq!(dot(control, VIEW, &[]), Some(area(960.0, 106.0, DOT, DOT)));
}

#[test]
fn a_hint_without_room_stands_in_the_label_line() {
    let control = area(960.0, 100.0, 30.0, 30.0);
    assert_eq!(dot(control, VIEW, &[]), Some(area(966.0, 73.0, DOT, DOT)));
    let at_the_top = area(960.0, 4.0, 30.0, 30.0);
    assert_eq!(dot(at_the_top, VIEW, &[]), Some(area(966.0, 37.0, DOT, DOT)));
}

#[test]
fn a_hint_covers_nothing_that_can_be_pressed_or_read() {
    let (field, switch) = (area(100.0, 100.0, 128.0, 36.0), area(236.0, 108.0, 20.0, 20.0));
    assert_eq!(dot(field, VIEW, &[switch]), Some(area(198.0, 106.0, DOT, DOT)), "inside the end of the field");
    let (tick, words) = (area(100.0, 100.0, 13.0, 13.0), area(116.0, 98.0, 30.0, 18.0));
    assert_eq!(dot(tick, VIEW, &[words]), Some(area(152.0, 94.5, DOT, DOT)), "behind the words of the box");
    let around = [
        area(0.0, 60.0, 1000.0, 30.0),
        area(114.0, 90.0, 800.0, 40.0),
        area(0.0, 120.0, 1000.0, 40.0),
        area(0.0, 60.0, 99.0, 90.0),
    ];
    assert_eq!(dot(tick, VIEW, &around), None, "no place is better than a wrong one");
}

#[test]
fn a_control_out_of_view_has_no_hint() {
    assert_eq!(dot(area(100.0, -40.0, 200.0, 40.0), VIEW, &[]), None);
    assert_eq!(dot(area(100.0, 695.0, 200.0, 40.0), VIEW, &[]), None);
}

#[test]
fn hints_and_their_cards_stay_in_view_and_off_the_control() {
    let views = [VIEW, area(0.0, 0.0, 320.0, 480.0), area(0.0, 900.0, 1000.0, 400.0), area(0.0, 0.0, 700.0, 1850.0)];
    for view in views {
        for step in 0..400 {
            let (column, row) = (f64::from(step % 20), f64::from(step / 20));
            let control = area(view.x + column * view.width / 20.0, view.y + row * view.height / 20.0, 120.0, 32.0);
            let Some(dot) = dot(control, view, &[]) else { continue };
            let inside = dot.x >= control.x && dot.x + DOT <= control.x + control.width;
            assert!(holds(view, dot) && (inside || shared(dot, control) == 0.0), "{control:?} in {view:?}: {dot:?}");
            let spot = hint_card(control, dot, view);
            for height in [80.0, 5000.0] {
                let card = box_of(spot, height);
                assert!(holds(view, card), "{control:?} in {view:?}: {card:?}");
                assert!(shared(card, control) == 0.0 && shared(card, dot) == 0.0, "{control:?} in {view:?}: {card:?}");
            }
        }
    }
}

#[test]
fn a_card_moves_off_what_it_points_at() {
    let size = (360.0, 200.0);
    assert_eq!(dock(size, VIEW, &[area(10.0, 10.0, 50.0, 20.0)]), Corner::BottomEnd);
    let bottom = area(700.0, 600.0, 200.0, 40.0);
    assert_eq!(dock(size, VIEW, &[bottom]), Corner::BottomStart);
    assert_eq!(dock(size, VIEW, &[bottom, area(20.0, 600.0, 200.0, 40.0)]), Corner::TopEnd);
    assert_eq!(dock(size, VIEW, &[area(0.0, 550.0, 1000.0, 100.0), area(700.0, 20.0, 200.0, 40.0)]), Corner::TopStart);
}

#[test]
fn a_card_that_must_cover_something_covers_least() {
    let narrow = area(0.0, 0.0, 320.0, 300.0);
    assert_eq!(dock((288.0, 160.0), narrow, &[area(10.0, 180.0, 300.0, 40.0)]), Corner::TopEnd);
    assert_eq!(dock((288.0, 268.0), narrow, &[area(0.0, 0.0, 320.0, 300.0)]), Corner::BottomEnd);
}

#[test]
fn a_card_never_outgrows_the_view() {
    let long = "palavra ".repeat(200);
    let (width, height) = card_size(&[&long], 3, area(0.0, 0.0, 320.0, 400.0));
    assert_eq!((width, height), (288.0, 368.0));
    let (_, short) = card_size(&["Press Save."], 1, VIEW);
    assert!(short < 200.0);
}

#[test]
fn a_number_stands_where_there_is_room() {
    assert!(number_leads(area(40.0, 0.0, 10.0, 10.0), VIEW));
    assert!(!number_leads(area(39.0, 0.0, 10.0, 10.0), VIEW));
}

#[test]
fn the_ring_stands_outside() {
    assert_eq!(ring(area(10.0, 20.0, 30.0, 40.0)), area(9.0, 19.0, 32.0, 42.0));
}
