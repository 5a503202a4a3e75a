//! Drift that takes the control away, and with it what would name it, or nothing else.

use super::Aim;
use super::chance::Chance;
use super::tables::{in_rows, table, without_key};
use super::tree::{Part, Piece};

/// Nothing of what is looked for is left; a hidden copy may be.
pub(super) fn removed(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let is_cell = root.has(&|piece| piece.part == Part::Cell && piece.is_one_of(aim.nodes));
    match chance.below(4) {
        0 if without_key(root, aim, chance) => lose(root, aim),
        1 => column(root, aim) || control(root, aim),
        2 => line(root, aim),
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
    let mut places = Vec::new();
    in_rows(table, &mut |row| {
        places.extend(row.children.iter().position(|cell| cell.has(&|piece| piece.is_one_of(aim.nodes))));
    });
    let Some(gone) = places.first().copied() else { return false };
    in_rows(table, &mut |row| {
        if gone < row.children.len() {
            row.children.remove(gone);
        }
    });
    true
}
