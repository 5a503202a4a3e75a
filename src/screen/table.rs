//! Tables by their meaning: real ones, ARIA ones, and those drawn with plain boxes, known by the texts of their header.

use super::NodeId;
use super::index::Index;
use super::rests::{self, Rests, after};
use super::role::Role;
use super::wording::Wording;

/// A header with more cells than this is no header.
const CELLS: usize = 60;
/// A header row is not farther above the text of a header cell.
const HEADER_LEVELS: usize = 6;
/// The rows are not farther away from the header: drawn tables wrap both, and keep them apart.
const TABLE_LEVELS: usize = 6;

/// A table whose header was recognised.
#[derive(Debug)]
pub(super) struct Table {
    /// The header row.
    pub(super) header: NodeId,
    /// For each wording asked for, the position of its column.
    columns: Vec<Option<usize>>,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// A row: its cells with the position of each.
#[derive(Clone, Debug)]
pub(super) struct Row {
    cells: Vec<(usize, NodeId)>,
}

impl Table {
    /// Headings that stay in view are there twice; what the second says otherwise of the same rows is not known.
    fn keep_agreed(&mut self, columns: &[Option<usize>]) {
        self.columns.iter_mut().zip(columns).filter(|(own, other)| own != other).for_each(|(own, _)| *own = None);
    }

    /// The cell of a row in a column, by the wording's place in the list asked with.
    pub(super) fn cell(&self, row: &Row, column: usize) -> Option<NodeId> {
        let position = (*self.columns.get(column)?)?;
        row.cells.iter().rev().find(|(start, _)| *start <= position).filter(|(start, _)| *start == position).map(|(_, id)| *id)
    }
}

impl Row {
    pub(super) fn cells(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.cells.iter().map(|(_, id)| *id)
    }

    pub(super) fn first(&self) -> Option<NodeId> {
        self.cells.first().map(|(_, id)| *id)
    }
}

/// The tables whose header has all `required` columns. A row counts if the cell of the `key` column passes.
pub(super) async fn tables(
    index: &Index<'_>,
    (columns, required): (&[&Wording], &[usize]),
    key: (usize, fn(&str) -> bool),
    rests: &mut Rests<'_>,
) -> Vec<Table> {
    let mut found: Vec<Table> = Vec::new();
    for header in headers(index, columns, required, rests).await {
        let positions = positions(index, header, columns);
        let table = Table { header, rows: rows(index, header, &positions, key, rests).await, columns: positions };
        let again = |other: &&mut Table| other.rows.iter().filter_map(Row::first).eq(table.rows.iter().filter_map(Row::first));
        match found.iter_mut().find(again).filter(|_| !table.rows.is_empty()) {
            Some(other) => other.keep_agreed(&table.columns),
            None => found.push(table),
        }
    }
    found
}

/// The lowest boxes around which the header's texts stand as children.
async fn headers(index: &Index<'_>, columns: &[&Wording], required: &[usize], rests: &mut Rests<'_>) -> Vec<NodeId> {
    let is_header = |id: &NodeId| {
        let positions = positions(index, *id, columns);
        required.iter().all(|column| positions.get(*column).is_some_and(Option::is_some))
    };
    let Some(first) = required.first().and_then(|column| columns.get(*column)) else { return Vec::new() };
    let names = |id: NodeId| index.says(id, |text| first.has(text)) || spoken(index, id).is_some_and(|words| first.has(words));
    let mut headers: Vec<NodeId> = Vec::new();
    for (done, text) in index.all().enumerate() {
        after(rests::NODES, done, rests).await;
        if !names(text) || index.is_hidden(text) {
            continue;
        }
        let above = index.ancestors(text).take(HEADER_LEVELS).take_while(|above| index.role(*above) != Role::Table);
        let header = above.filter(|above| index.children(*above).nth(CELLS).is_none()).find(is_header);
        headers.extend(header.filter(|header| !headers.contains(header)));
    }
    headers
}

/// Where the columns stand. A whole header text decides first; then a part of a header that says more, such as how it is sorted.
/// Of two columns with the same heading neither is known to be the one.
fn positions(index: &Index<'_>, header: NodeId, columns: &[&Wording]) -> Vec<Option<usize>> {
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); columns.len()];
    let mut rest = Vec::new();
    for (position, cell) in cells(index, header) {
        let text = heading(index, cell);
        match columns.iter().position(|wording| wording.has(&text)) {
            Some(column) => places[column].push(position),
            None => rest.push((position, cell)),
        }
    }
    let is_open: Vec<bool> = places.iter().map(Vec::is_empty).collect();
    for (position, cell) in rest {
        let part = |wording: &Wording| index.below(cell).take(CELLS).any(|id| wording.has(index.words(id)));
        let own = |wording: &Wording| wording.has(index.words(cell)) || part(wording);
        let named = columns.iter().zip(&is_open).position(|(wording, is_open)| *is_open && own(wording));
        if let Some(column) = named {
            places[column].push(position);
        }
    }
    places.iter().map(|places| places.first().copied().filter(|_| places.len() == 1)).collect()
}

/// The words of a header cell; a picture has words that are only heard.
fn heading(index: &Index<'_>, cell: NodeId) -> String {
    let text = index.text(cell);
    let mut all = std::iter::once(cell).chain(index.below(cell)).take(CELLS);
    if text.is_empty() { all.find_map(|id| spoken(index, id)).unwrap_or_default().to_owned() } else { text }
}

fn spoken<'a>(index: &Index<'a>, id: NodeId) -> Option<&'a str> {
    ["aria-label", "title", "alt"].into_iter().find_map(|name| index.attribute(id, name)).filter(|words| !words.is_empty())
}

/// The cells of a row with their positions, `colspan` and `aria-colindex` (which counts from 1) respected.
fn cells(index: &Index<'_>, row: NodeId) -> Vec<(usize, NodeId)> {
    let is_cell = |id: &NodeId| matches!(index.role(*id), Role::Cell | Role::ColumnHeader);
    let any_cell = index.children(row).any(|id| is_cell(&id));
    let mut next = 0;
    let children = index.children(row).filter(|id| !any_cell || is_cell(id));
    let place = |id: NodeId| {
        let told = number(index, id, "aria-colindex").filter(|at| *at > 0).map(|at| at - 1);
        let start = told.unwrap_or(next);
        next = start + span(index, id);
        (start, id)
    };
    children.map(place).collect()
}

/// How many columns a cell is wide.
fn span(index: &Index<'_>, cell: NodeId) -> usize {
    let told = number(index, cell, "colspan").or_else(|| number(index, cell, "aria-colspan"));
    told.unwrap_or(1).clamp(1, CELLS)
}

fn number(index: &Index<'_>, id: NodeId, name: &str) -> Option<usize> {
    index.attribute(id, name)?.trim().parse::<u16>().ok().map(usize::from)
}

/// The rows nearest to the header.
async fn rows(
    index: &Index<'_>,
    header: NodeId,
    positions: &[Option<usize>],
    key: (usize, fn(&str) -> bool),
    rests: &mut Rests<'_>,
) -> Vec<Row> {
    let Some(key_position) = positions.get(key.0).copied().flatten() else { return Vec::new() };
    let width = index.children(header).count();
    // A row with another number of cells is one of another table, or not one that the headings stand above.
    let end = |cells: &[(usize, NodeId)]| cells.iter().map(|(start, cell)| start + span(index, *cell)).max();
    let header_end = end(&cells(index, header));
    let is_keyed = |row: &Row| {
        if end(&row.cells) != header_end {
            return false;
        }
        let cell = row.cells.iter().find(|(start, _)| *start == key_position);
        cell.is_some_and(|(_, cell)| (key.1)(&index.text(*cell)))
    };
    for around in index.ancestors(header).take(TABLE_LEVELS) {
        let rows = rows_in(index, around, (header, width), &is_keyed, rests).await;
        if !rows.is_empty() || index.role(around) == Role::Table && index.children(around).count() > 1 {
            return rows;
        }
    }
    Vec::new()
}

async fn rows_in(
    index: &Index<'_>,
    around: NodeId,
    (header, width): (NodeId, usize),
    is_keyed: &dyn Fn(&Row) -> bool,
    rests: &mut Rests<'_>,
) -> Vec<Row> {
    let (mut rows, mut done) = (Vec::new(), 0);
    let mut open: Vec<NodeId> = index.children(around).collect();
    open.reverse();
    while let Some(at) = open.pop() {
        after(rests::ROWS, done, rests).await;
        done += 1;
        if at == header {
            continue;
        }
        let found = rows_of(index, at, width, is_keyed);
        if found.is_empty() {
            let from = open.len();
            open.extend(index.children(at));
            open[from..].reverse();
        } else {
            rows.extend(found);
        }
    }
    rows
}

/// The row that a node is, or the rows that lie flat in it, as lists that draw only what is in view have them.
fn rows_of(index: &Index<'_>, id: NodeId, width: usize, is_keyed: &dyn Fn(&Row) -> bool) -> Vec<Row> {
    if index.role(id) == Role::Row {
        return Some(Row { cells: cells(index, id) }).filter(is_keyed).into_iter().collect();
    }
    let children: Vec<NodeId> = index.children(id).collect();
    if width < 3 || children.is_empty() || !children.len().is_multiple_of(width) {
        return Vec::new();
    }
    let rows: Vec<Row> = children.chunks(width).map(|cells| Row { cells: cells.iter().copied().enumerate().collect() }).collect();
    if rows.iter().all(is_keyed) { rows } else { Vec::new() }
}
