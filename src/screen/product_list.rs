//! The product list of the new catalogue: each row leads to the form of a product.
//!
//! Labels from VTEX's documentation and screenshots, read 2026-08-21; whether a row shows the product's id is not documented.

use super::control::{self, Family};
use super::find::usable;
use super::grid::{Grid, Headers};
use super::index::Index;
use super::normal::normal;
use super::{Located, NodeId, ProductListRow, Reading};
use crate::domain::{Place, ProductId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    LastUpdate,
}

const HEADERS: &Headers<Column> = &[
    (Column::Name, &["name", "nome", "nombre"]),
    (Column::LastUpdate, &["last update", "ultima atualizacao", "ultima actualizacion"]),
];

fn grid(index: &Index<'_>) -> Option<Grid<Column>> {
    Grid::find(index, HEADERS, &[Column::Name, Column::LastUpdate])
}

/// Whether the page is this screen.
pub(super) fn is_here(index: &Index<'_>) -> bool {
    grid(index).is_some()
}

/// Finds the row of a product: by its id if the rows show ids, else by its whole name, and only if no other row has it.
pub(super) fn locate(index: &Index<'_>, place: &Place) -> Located {
    let (Place::ProductRow { product, name }, Some(grid)) = (place, grid(index)) else { return Located::Absent };
    let cells: Vec<NodeId> = grid.rows.iter().filter_map(|row| grid.cell(row, Column::Name)).collect();
    let by_id: Vec<NodeId> = cells.iter().copied().filter(|cell| product_in(index, *cell) == Some(*product)).collect();
    let by_name = || cells.iter().copied().filter(|cell| !name.is_empty() && named(index, *cell, name)).collect();
    let hits = if by_id.is_empty() { by_name() } else { by_id };
    match hits.as_slice() {
        [] => Located::Absent,
        [cell] => {
            let link = index.subtree(*cell).find(|id| control::is(index.node(*id), Family::Button) && index.node(*id).visible);
            usable(index, link.unwrap_or(*cell), link.unwrap_or(*cell))
        }
        several => Located::Ambiguous(several.to_vec()),
    }
}

/// The rows in view.
pub(super) fn read(index: &Index<'_>) -> Reading {
    let Some(grid) = grid(index) else { return Reading::ProductList(Vec::new()) };
    let cells = grid.rows.iter().filter_map(|row| grid.cell(row, Column::Name));
    let row = |cell| ProductListRow { product: product_in(index, cell), name: index.text(cell) };
    Reading::ProductList(cells.map(row).collect())
}

fn named(index: &Index<'_>, cell: NodeId, name: &str) -> bool {
    index.says(cell, &[normal(name).as_str()])
}

/// The product's id where a link of the cell has it as a whole segment of its address.
fn product_in(index: &Index<'_>, cell: NodeId) -> Option<ProductId> {
    index.subtree(cell).find_map(|id| {
        let address = index.node(id).attribute("href")?.split(['?', '#']).next()?;
        address.rsplit('/').find_map(ProductId::parse)
    })
}
