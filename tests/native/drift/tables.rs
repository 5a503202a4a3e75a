//! Drift of tables: columns in another order, more and fewer of them, rows in another order.

use sellable::domain::Place;

use super::Aim;
use super::chance::Chance;
use super::tree::{Part, Piece};

/// Headings of columns that no screen of ours has.
const HEADINGS: &[&str] = &[
    "Supplier",
    "Fornecedor",
    "Proveedor",
    "Safety stock",
    "Estoque de segurança",
    "Stock de seguridad",
    "Cost",
    "Custo",
    "Costo",
    "Channel",
    "Canal",
    "Notes",
    "Observações",
    "Notas",
    "Owner",
    "Responsável",
    "Responsable",
];

/// The columns in another order, in every row alike.
pub(super) fn reordered(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(table) = table(root, aim) else { return false };
    let order = chance.order(width(table));
    in_rows(table, &mut |row| {
        let cells: Vec<Piece> = order.iter().map(|at| row.children[*at].clone()).collect();
        row.children = cells;
    });
    order.len() > 1
}

/// New columns, some with fields in them, and some of those gone that neither hold nor name what is looked for.
pub(super) fn columns(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(table) = table(root, aim) else { return false };
    for _ in 0..1 + chance.below(2) {
        let (at, heading, kind) = (chance.below(width(table) + 1), *chance.pick(HEADINGS), chance.below(4));
        insert(table, at, heading, &mut |_| cell_content(kind));
    }
    let spare = spare_columns(table, aim);
    if !spare.is_empty() && !chance.one_in(3) {
        let gone = *chance.pick(&spare);
        in_rows(table, &mut |row| drop(row.children.remove(gone)));
    }
    true
}

fn cell_content(kind: usize) -> Result<Piece, String> {
    match kind {
        0 => Err("7".into()),
        1 => Ok(Piece::new("input", &[("type", "text")], "", Vec::new())),
        2 => Ok(Piece::new("input", &[("type", "checkbox")], "", Vec::new())),
        _ => Err("Nordeste".into()),
    }
}

/// Adds a column in the fashion of the table; `fill` is asked for what is in the cell of each row.
pub(super) fn insert(table: &mut Piece, at: usize, heading: &str, fill: &mut dyn FnMut(&Piece) -> Result<Piece, String>) {
    in_rows(table, &mut |row| {
        let near = row.children[at.min(row.children.len() - 1)].clone();
        let is_head = row.part == Part::Head;
        let mut cell = Piece { children: Vec::new(), ..near.twin("-other") };
        cell.node.text.clear();
        if is_head {
            let label = near.children.iter().find(|child| child.node.text == near.words() && !near.words().is_empty());
            match label {
                Some(label) => cell.children = vec![Piece { children: Vec::new(), ..label.twin("-other") }],
                None => heading.clone_into(&mut cell.node.text),
            }
            cell.children.iter_mut().for_each(|label| heading.clone_into(&mut label.node.text));
        } else {
            match fill(row) {
                Ok(control) => cell.children = vec![control],
                Err(text) => cell.node.text = text,
            }
        }
        row.children.insert(at, if row.is_hidden { cell.hidden() } else { cell });
    });
}

/// Columns that neither hold nor name what is looked for.
fn spare_columns(table: &mut Piece, aim: &Aim<'_>) -> Vec<usize> {
    let mut spare = vec![true; width(table)];
    in_rows(table, &mut |row| {
        let target = row.has(&|piece| piece.is_one_of(aim.nodes));
        for (spare, cell) in spare.iter_mut().zip(&row.children) {
            *spare &= !cell.has(&|piece| piece.is_one_of(aim.nodes));
            *spare &= !target || !cell.has(&|piece| aim.keys.contains(&piece.node.text));
        }
    });
    (0..spare.len()).filter(|at| spare[*at]).collect()
}

/// The column of a key is gone, so nobody can tell which row is meant.
pub(super) fn without_key(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    // A feed is told by its address too.
    if matches!(aim.place, Place::EditFeed { .. }) {
        return false;
    }
    let Some(table) = table(root, aim) else { return false };
    let mut keyed = Vec::new();
    in_rows(table, &mut |row| {
        if row.has(&|piece| piece.is_one_of(aim.nodes)) {
            let places = row.children.iter().enumerate();
            let named = places.filter(|(_, cell)| aim.keys.contains(&cell.node.text));
            keyed.extend(named.map(|(at, _)| at));
        }
    });
    if keyed.is_empty() {
        return false;
    }
    let gone = *chance.pick(&keyed);
    in_rows(table, &mut |row| drop(row.children.remove(gone)));
    true
}

/// The rows in another order; so are the lines of a form.
pub(super) fn sorted(root: &mut Piece, _: &Aim<'_>, chance: &mut Chance) -> bool {
    let mut changed = false;
    root.each(&mut |piece| {
        let rows: Vec<usize> = (0..piece.children.len()).filter(|at| piece.children[*at].part == Part::Row).collect();
        let order = chance.order(rows.len().max(1));
        let old = piece.children.clone();
        for (to, from) in rows.iter().zip(&order).filter(|_| rows.len() > 1) {
            piece.children[*to] = old[rows[*from]].clone();
            changed = true;
        }
    });
    changed
}

/// The table with headings that holds what is looked for, else the first.
pub(super) fn table<'a>(root: &'a mut Piece, aim: &Aim<'_>) -> Option<&'a mut Piece> {
    let is_table = |piece: &Piece| piece.part == Part::Table && piece.has(&|inside| inside.part == Part::Head);
    let holds = |piece: &Piece| is_table(piece) && piece.has(&|inside| inside.is_one_of(aim.nodes));
    let way = root.way(&holds).or_else(|| root.way(&is_table))?;
    let table = root.at_mut(&way);
    (width(table) > 0).then_some(table)
}

/// How many cells the rows have, if all have as many and nothing else.
pub(super) fn width(table: &mut Piece) -> usize {
    let mut widths = Vec::new();
    in_rows(table, &mut |row| {
        widths.push(row.children.iter().filter(|cell| cell.part == Part::Cell).count().min(row.children.len()))
    });
    let first = widths.first().copied().unwrap_or_default();
    if widths.iter().all(|width| *width == first) { first } else { 0 }
}

pub(super) fn in_rows(table: &mut Piece, visit: &mut dyn FnMut(&mut Piece)) {
    table.each(&mut |piece| {
        if matches!(piece.part, Part::Head | Part::Row) {
            visit(piece);
        }
    });
}
