//! Inventory Management: a table with a row for each SKU in each warehouse.
//!
//! Labels from VTEX's documentation in three languages and its screenshots, read 2026-08-21. Seen working on the stand-in
//! store only; a real account is still to be checked.

use super::control::{self, Family};
use super::find::{Target, find, usable};
use super::grid::{Grid, Headers, Row};
use super::index::Index;
use super::normal::number;
use super::{InventoryRow, Located, NodeId, Reading};
use crate::domain::{Place, SkuId};

/// The columns that are read or pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Sku,
    Warehouse,
    Total,
    Reserved,
    Available,
    Count,
    Unlimited,
}

const HEADERS: &Headers<Column> = &[
    (Column::Sku, &["sku id", "id do sku", "id del sku"]),
    (Column::Warehouse, &["warehouse", "estoque", "almacen"]),
    (Column::Total, &["last update", "ultima atualizacao", "ultima actualizacion"]),
    (Column::Reserved, &["reserved", "reservados", "reservado"]),
    (Column::Available, &["available", "disponivel", "disponiveis", "disponible", "disponibles"]),
    (Column::Count, &["update count", "atualizar contagem", "actualizar recuento"]),
    (
        Column::Unlimited,
        &[
            "unlimited inventory",
            "infinite inventory",
            "estoque infinito",
            "estoque ilimitado",
            "stock ilimitado",
            "stock infinito",
        ],
    ),
];

const SAVE: Target = Target { family: Family::Button, names: super::words::SAVE, contracts: &["save", "btnsalvar"] };

/// The table, if the page has it.
fn grid(index: &Index<'_>) -> Option<Grid<Column>> {
    Grid::find(index, HEADERS, &[Column::Sku, Column::Warehouse, Column::Count])
}

/// Whether the page is this screen.
pub(super) fn is_here(index: &Index<'_>) -> bool {
    grid(index).is_some()
}

/// Finds a place of this screen.
pub(super) fn locate(index: &Index<'_>, place: &Place) -> Located {
    match place {
        Place::UpdateCount { sku, warehouse } => in_row(index, *sku, warehouse, Column::Count, Some(Family::Field)),
        Place::UnlimitedStock { sku, warehouse } => in_row(index, *sku, warehouse, Column::Unlimited, Some(Family::Switch)),
        Place::Available { sku, warehouse } => in_row(index, *sku, warehouse, Column::Available, None),
        Place::SaveStock => save(index),
        _ => Located::Absent,
    }
}

/// The rows in view. Whether paging or filters hide others cannot be known from here.
pub(super) fn read(index: &Index<'_>) -> Reading {
    let rows =
        grid(index).map(|grid| grid.rows.iter().filter_map(|row| read_row(index, &grid, row)).collect()).unwrap_or_default();
    Reading::Inventory { rows, all_rows: false }
}

/// An open dialog has the word: what lies behind it cannot be pressed.
fn save(index: &Index<'_>) -> Located {
    let dialog = index.all().filter(|id| index.node(*id).attribute("role") == Some("dialog") && index.node(*id).visible).last();
    let page = NodeId(0);
    match dialog.map(|dialog| find(index, dialog, &SAVE)) {
        Some(found @ Located::Found { .. }) => found,
        _ => find(index, page, &SAVE),
    }
}

fn in_row(index: &Index<'_>, sku: SkuId, warehouse: &str, column: Column, family: Option<Family>) -> Located {
    let Some(grid) = grid(index) else { return Located::Absent };
    let is_row = |row: &&Row| key(index, &grid, row).is_some_and(|(known, name)| known == sku && name == warehouse);
    let cells: Vec<NodeId> = grid.rows.iter().filter(is_row).filter_map(|row| grid.cell(row, column)).collect();
    match cells.as_slice() {
        [] => Located::Absent,
        [cell] => in_cell(index, *cell, family),
        several => Located::Ambiguous(several.to_vec()),
    }
}

fn in_cell(index: &Index<'_>, cell: NodeId, family: Option<Family>) -> Located {
    let Some(family) = family else { return usable(index, cell, cell) };
    let controls: Vec<(NodeId, NodeId)> = index
        .subtree(cell)
        .filter(|id| control::is(index.node(*id), family))
        .filter_map(|id| Some((id, control::drawn(index, id)?)))
        .collect();
    match controls.as_slice() {
        [] => Located::Absent,
        [(node, drawn)] => usable(index, *node, *drawn),
        several => Located::Ambiguous(several.iter().map(|(_, drawn)| *drawn).collect()),
    }
}

fn key(index: &Index<'_>, grid: &Grid<Column>, row: &Row) -> Option<(SkuId, String)> {
    let text = index.text(grid.cell(row, Column::Sku)?);
    // VTEX does not read ids with a leading zero: it is another text, not this SKU.
    let sku = SkuId::parse(&text).filter(|_| !text.trim().starts_with('0'))?;
    Some((sku, index.text(grid.cell(row, Column::Warehouse)?)))
}

fn read_row(index: &Index<'_>, grid: &Grid<Column>, row: &Row) -> Option<InventoryRow> {
    let (sku, warehouse) = key(index, grid, row)?;
    let value = |column| number(&index.text(grid.cell(row, column)?));
    let control = |column, family| {
        let mut controls = index.subtree(grid.cell(row, column)?).filter(|id| control::is(index.node(*id), family));
        let only = controls.next()?;
        controls.next().is_none().then(|| index.node(only))
    };
    Some(InventoryRow {
        sku,
        warehouse,
        total: value(Column::Total),
        reserved: value(Column::Reserved),
        available: value(Column::Available),
        typed: control(Column::Count, Family::Field).and_then(|field| field.value.clone()).unwrap_or_default(),
        unlimited: control(Column::Unlimited, Family::Switch).and_then(|switch| switch.checked),
    })
}
