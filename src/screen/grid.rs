//! Tables, whatever they are made of: a row of headers in known words, and rows with as many cells below it.

use super::NodeId;
use super::index::Index;

/// A table whose columns are known by their headers.
pub(super) struct Grid<C> {
    columns: Vec<(C, usize)>,
    /// The cells of each body row, by column position.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
pub(super) struct Row {
    /// The row.
    pub(super) node: NodeId,
    cells: Vec<NodeId>,
}

/// The words that a column may be headed by, in comparable form.
pub(super) type Headers<C> = [(C, &'static [&'static str])];

impl<C: Copy + PartialEq> Grid<C> {
    /// The table whose headers name the most of the wanted columns, all needed ones among them.
    ///
    /// Two tables that name equally many are two candidates, and then there is none: nobody knows which is meant.
    pub(super) fn find(index: &Index<'_>, headers: &Headers<C>, needed: &[C]) -> Option<Self> {
        let heads = index.all().filter(|id| index.children(*id).len() >= needed.len().max(2));
        let mut best: Option<(NodeId, Vec<(C, usize)>)> = None;
        let mut rivals = false;
        for head in heads {
            let columns = columns(index, head, headers);
            if !needed.iter().all(|column| columns.iter().any(|(known, _)| known == column)) {
                continue;
            }
            let known = best.as_ref().map_or(0, |(_, columns)| columns.len());
            if columns.len() > known {
                (best, rivals) = (Some((head, columns)), false);
            } else if columns.len() == known {
                rivals = true;
            }
        }
        let (head, columns) = best.filter(|_| !rivals)?;
        Some(Self { columns, rows: rows(index, head) })
    }

    /// The cell of a row under a column.
    pub(super) fn cell(&self, row: &Row, column: C) -> Option<NodeId> {
        let (_, at) = self.columns.iter().find(|(known, _)| *known == column)?;
        row.cells.get(*at).copied()
    }

    /// Whether the table has a column.
    pub(super) fn has(&self, column: C) -> bool {
        self.columns.iter().any(|(known, _)| *known == column)
    }
}

/// The wanted columns among the children of a node. A header that two columns claim, or a column twice, is not counted.
fn columns<C: Copy + PartialEq>(index: &Index<'_>, head: NodeId, headers: &Headers<C>) -> Vec<(C, usize)> {
    let mut found: Vec<(C, usize)> = Vec::new();
    let mut twice: Vec<C> = Vec::new();
    for (at, cell) in spread(index, head).into_iter().enumerate() {
        for (column, words) in headers {
            if !index.says(cell, words) {
                continue;
            }
            if found.iter().any(|(known, _)| known == column) {
                twice.push(*column);
            } else {
                found.push((*column, at));
            }
        }
    }
    found.retain(|(column, _)| !twice.contains(column));
    found
}

/// The rows after the headers that have as many cells. Rows inside another row's cell belong to another table.
fn rows(index: &Index<'_>, head: NodeId) -> Vec<Row> {
    let width = spread(index, head).len();
    let tag = index.node(head).tag.as_str();
    let role = index.node(head).attribute("role");
    let like_head = |id: &NodeId| {
        let node = index.node(*id);
        *id > head
            && node.tag == tag
            && (node.attribute("role") == role || role == Some("row") || node.attribute("role") == Some("row"))
    };
    let mut end = NodeId(0);
    let mut rows = Vec::new();
    for id in index.all().filter(like_head) {
        if id < end || index.children(id).len() > width {
            continue;
        }
        let cells = spread(index, id);
        if cells.len() == width {
            end = index.subtree(id).last().map_or(id, |last| NodeId(last.0 + 1));
            rows.push(Row { node: id, cells });
        }
    }
    rows
}

/// The cells of a row, one that spans several columns as often as it spans.
fn spread(index: &Index<'_>, row: NodeId) -> Vec<NodeId> {
    let span = |cell: &NodeId| {
        let span = index.node(*cell).attribute("colspan").or_else(|| index.node(*cell).attribute("aria-colspan"));
        span.and_then(|span| span.trim().parse::<usize>().ok()).unwrap_or(1).clamp(1, 50)
    };
    index.children(row).iter().flat_map(|cell| std::iter::repeat_n(*cell, span(cell))).collect()
}
