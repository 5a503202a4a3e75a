//! Drift that takes the control away, and with it what would name it, or nothing else.

use sellable::domain::Place;

use super::Aim;
use super::chance::Chance;
use super::recorded::is_wording;
use super::tables::{in_rows, table, without_key};
use super::tree::{Part, Piece};

/// Nothing of what is looked for is left; a hidden copy may be.
pub(super) fn removed(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let is_cell = root.has(&|piece| piece.part == Part::Cell && piece.is_one_of(aim.nodes));
    match chance.below(5) {
        0 if without_key(root, aim, chance) => lose(root, aim),
        1 => column(root, aim) || control(root, aim),
        2 => line(root, aim),
        3 if unnamed(root, aim) => lose(root, aim),
        _ if is_cell => line(root, aim),
        _ => control(root, aim),
    }
}

/// What cannot be told from others is nobody's target any more.
fn lose(root: &mut Piece, aim: &Aim<'_>) -> bool {
    root.each(&mut |piece| {
        if piece.is_one_of(aim.nodes) {
            piece.origin = None;
        }
    });
    true
}

/// The control is still there and is called by a name that is on no record.
fn unnamed(root: &mut Piece, aim: &Aim<'_>) -> bool {
    if matches!(aim.place, Place::ProductRow { .. }) {
        return false;
    }
    let forget = |piece: &mut Piece| {
        piece.each(&mut |inside| {
            let words = inside.node.attributes.iter_mut().filter(|(name, _)| is_wording(name)).map(|(_, value)| value);
            words.chain([&mut inside.node.text]).filter(|words| !words.is_empty()).for_each(|words| *words = "Zzyzx".into());
        });
    };
    if let Some(column) = table(root, aim).and_then(|table| place_of_column(table, aim)) {
        let Some(table) = table(root, aim) else { return false };
        in_rows(table, &mut |row| {
            if let Some(head) = row.children.get_mut(column).filter(|_| row.part == Part::Head) {
                forget(head);
            }
        });
    }
    root.each(&mut |piece| {
        let is_line = piece.part == Part::Row || piece.node.tag == "label" || piece.is_one_of(aim.nodes);
        let in_list = matches!(aim.place, Place::EditFeed { .. }) && piece.part == Part::Row;
        if is_line && !in_list && piece.has(&|inside| inside.is_one_of(aim.nodes)) && !holds_keys(piece, aim) {
            forget(piece);
        }
    });
    true
}

fn holds_keys(piece: &Piece, aim: &Aim<'_>) -> bool {
    aim.keys.iter().any(|key| piece.has(&|inside| inside.node.text == *key))
}

fn place_of_column(table: &mut Piece, aim: &Aim<'_>) -> Option<usize> {
    let mut places = Vec::new();
    in_rows(table, &mut |row| {
        places.extend(row.children.iter().position(|cell| cell.has(&|piece| piece.is_one_of(aim.nodes))));
    });
    places.first().copied()
}

fn control(root: &mut Piece, aim: &Aim<'_>) -> bool {
    root.each(&mut |piece| piece.children.retain(|child| !child.is_one_of(aim.nodes)));
    true
}

/// The row or the line of the form, or the control where there is none.
fn line(root: &mut Piece, aim: &Aim<'_>) -> bool {
    let is_line = |piece: &Piece| piece.part == Part::Row && piece.has(&|inside| inside.is_one_of(aim.nodes));
    root.each(&mut |piece| piece.children.retain(|child| !is_line(child)));
    control(root, aim)
}

fn column(root: &mut Piece, aim: &Aim<'_>) -> bool {
    let Some(table) = table(root, aim) else { return false };
    let Some(gone) = place_of_column(table, aim) else { return false };
    in_rows(table, &mut |row| {
        if gone < row.children.len() {
            row.children.remove(gone);
        }
    });
    true
}
