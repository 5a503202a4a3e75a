//! Traps for the one who looks for *Save*: buttons of that name that save something else.

use super::Aim;
use super::chance::Chance;
use super::tables::{in_rows, table};
use super::tree::{Part, Piece};

/// Adds another *Save* somewhere.
pub(super) fn another(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(way) = root.way(&|piece| piece.is_one_of(aim.nodes)) else { return false };
    let target = root.at(&way);
    let words = target.node.attribute("value").map_or_else(|| target.words(), str::to_owned);
    let kind = chance.below(8);
    if kind == 0 {
        return in_each_row(root, aim, &words);
    }
    let in_form = (0..way.len()).any(|end| root.at(&way[..end]).node.tag == "form");
    let part = part(kind, &words, in_form);
    let closed = |piece: &Piece| piece.part != Part::None || matches!(piece.node.tag.as_str(), "html" | "ul" | "tbody" | "thead");
    let ends: Vec<usize> = (0..way.len()).filter(|end| !closed(root.at(&way[..*end]))).collect();
    let end = *chance.pick(&ends);
    let around = root.at_mut(&way[..end]);
    let at = chance.below(around.children.len() + 1);
    around.children.insert(at, part);
    true
}

fn save(words: &str) -> Piece {
    Piece::new("button", &[("type", "button")], words, Vec::new())
}

fn named(words: &str) -> Piece {
    Piece::new("input", &[("type", "text"), ("placeholder", words)], "", Vec::new())
}

/// A part of the page that saves something of its own.
fn part(kind: usize, words: &str, in_form: bool) -> Piece {
    let inside = vec![named("View"), save(words)];
    match kind {
        1 if in_form => Piece::new("fieldset", &[], "", inside),
        1 => Piece::new("form", &[], "", inside),
        2 => Piece::new("div", &[("role", "dialog")], "", inside).hidden(),
        3 => Piece::new("div", &[("role", "dialog")], "", inside),
        4 => Piece::new("div", &[("role", "search")], "", inside),
        5 => Piece::new("div", &[], "", vec![Piece::new("h3", &[], "Views", Vec::new()), named("View"), save(words)]),
        6 => Piece::new(
            "section",
            &[],
            "",
            vec![Piece::new("div", &[], "", vec![named("Note")]), Piece::new("div", &[], "", vec![save(words)])],
        ),
        _ => Piece::new("div", &[("role", "tabpanel")], "", inside),
    }
}

/// Every row can be saved by itself.
fn in_each_row(root: &mut Piece, aim: &Aim<'_>, words: &str) -> bool {
    let Some(table) = table(root, aim) else { return false };
    in_rows(table, &mut |row| {
        if let Some(cell) = row.children.last_mut().filter(|_| row.part == Part::Row && !row.is_hidden) {
            cell.children.push(save(words));
        }
    });
    true
}
