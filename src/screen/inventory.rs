//! Inventory Management: one row a SKU and warehouse, in whichever markup it is drawn.
//!
//! Sources: “Managing stock items” and “Updating the quantity of items in inventory” (en, pt, es), read 2026-08-21, and the
//! screenshot in VTEX's known issue on inventory divergence, which still says *Infinite inventory* and *Dispatched*.

use std::collections::HashMap;

use super::drawn::drawn;
use super::index::Index;
use super::located::{Candidate, Located, Signal, judge};
use super::number::shown;
use super::plain::same_name;
use super::rests::{self, Rests, after, at_once};
use super::role::Role;
use super::table::{Row, Table, tables};
use super::wording::Wording;
use super::{InventoryRow, NodeId, Reading, save};
use crate::domain::SkuId;

/// Seen working on the project's own stand-in store only; a real account is unverified.
pub(super) const SEEN_WORKING: &str = "stand-in store";

pub(super) const TITLE: Wording = Wording::of(
    &["Inventory Management", "Manage inventory"],
    &["Gerenciamento de inventário", "Gerenciar inventário"],
    &["Gestión del stock", "Gestión de stock"],
);
pub(super) const COUNT: Wording = Wording::of(&["Update count"], &["Atualizar contagem"], &["Actualizar recuento"]);
pub(super) const AVAILABLE: Wording = Wording::of(&["Available"], &["Disponíveis", "Disponível"], &["Disponibles", "Disponible"]);
pub(super) const UNLIMITED: Wording = Wording::of(
    &["Unlimited inventory", "Infinite inventory"],
    &["Estoque infinito", "Estoque ilimitado", "Inventário infinito"],
    &["Stock ilimitado", "Stock infinito", "Inventario infinito"],
);
const SKU: Wording = Wording::of(&["SKU ID"], &["ID do SKU"], &["ID del SKU"]);
const WAREHOUSE: Wording = Wording::of(&["Warehouse"], &["Estoque"], &["Almacén"]);
const TOTAL: Wording = Wording::of(&["Last update"], &["Última atualização"], &["Última actualización"]);
const RESERVED: Wording = Wording::of(&["Reserved"], &["Reservados", "Reservado"], &["Reservado", "Reservados"]);

/// Whether a text may stand above the column that tells the list from other tables.
pub(super) fn tells_list(text: &str) -> bool {
    SKU.has(text)
}

/// The columns that are read or pointed at.
#[derive(Clone, Copy)]
pub(super) enum Column {
    Sku,
    Warehouse,
    Total,
    Reserved,
    Available,
    Count,
    Unlimited,
}

/// In the order of [`Column`].
const COLUMNS: [&Wording; 7] = [&SKU, &WAREHOUSE, &TOTAL, &RESERVED, &AVAILABLE, &COUNT, &UNLIMITED];
const REQUIRED: [usize; 2] = [Column::Sku as usize, Column::Warehouse as usize];

/// Kinds that the switch of a row may be; a drawn one is a button that says whether it is pressed.
const SWITCHES: &[Role] = &[Role::Checkbox, Role::Switch, Role::Button];
const TEXTS: &[Role] = &[Role::Textbox];

/// Whether this is the list: its table, or its title where a search found nothing.
pub(super) fn is_this(index: &Index<'_>) -> bool {
    let has_title = |id| index.role(id) == Role::Heading && TITLE.has(&index.text(id));
    !lists(index).is_empty() || index.all().any(has_title)
}

/// The lists of a page, and where in them each SKU has its rows: the list, and the row in it.
#[derive(Debug)]
pub(super) struct Stock {
    lists: Vec<Table>,
    rows: HashMap<SkuId, Vec<(usize, usize)>>,
}

/// Looks the lists up, for all questions after this one.
pub(super) async fn prepare(index: &Index<'_>, rests: &mut Rests<'_>) {
    let found = find(index, rests).await;
    index.stock(|_| found);
}

fn stock<'a>(index: &'a Index<'_>) -> &'a Stock {
    index.stock(|index| at_once(async |rests| find(index, rests).await))
}

async fn find(index: &Index<'_>, rests: &mut Rests<'_>) -> Stock {
    let (lists, mut rows) = (find_lists(index, rests).await, HashMap::<_, Vec<_>>::new());
    for (at, list) in lists.iter().enumerate() {
        for (row, own) in list.rows.iter().enumerate() {
            after(rests::ROWS, row, rests).await;
            if let Some(sku) = sku_of(index, list, own) {
                rows.entry(sku).or_default().push((at, row));
            }
        }
    }
    Stock { lists, rows }
}

fn lists<'a>(index: &'a Index<'_>) -> &'a [Table] {
    &stock(index).lists
}

fn sku_of(index: &Index<'_>, list: &Table, row: &Row) -> Option<SkuId> {
    list.cell(row, Column::Sku as usize).and_then(|cell| SkuId::parse(&index.text(cell)))
}

async fn find_lists(index: &Index<'_>, rests: &mut Rests<'_>) -> Vec<Table> {
    let key: (usize, fn(&str) -> bool) = (Column::Sku as usize, |text| SkuId::parse(text).is_some());
    let mut lists = tables(index, (&COLUMNS, &REQUIRED), key, rests).await;
    for table in &mut lists {
        for (done, row) in std::mem::take(&mut table.rows).into_iter().enumerate() {
            after(rests::ROWS, done, rests).await;
            if is_shown(index, &row) {
                table.rows.push(row);
            }
        }
    }
    lists
}

/// A list may be kept a second time, undisplayed: nothing of such a row can be seen.
fn is_shown(index: &Index<'_>, row: &Row) -> bool {
    let all = row.cells().flat_map(|cell| index.below(cell));
    let mut fields = all.filter(|id| index.role(*id).is_field()).peekable();
    fields.peek().is_none() || fields.any(|id| drawn(index, id).is_some())
}

/// What the rows in view say. Paging and filters may always hide others, so the rows are never all.
pub(super) async fn read(index: &Index<'_>, rests: &mut Rests<'_>) -> Reading {
    let mut rows = Vec::new();
    for table in lists(index) {
        for (done, row) in table.rows.iter().enumerate() {
            after(rests::ROWS, done, rests).await;
            rows.extend(read_row(index, table, row));
        }
    }
    Reading::Inventory { rows, all_rows: false }
}

fn read_row(index: &Index<'_>, table: &Table, row: &Row) -> Option<InventoryRow> {
    let text = |column: Column| table.cell(row, column as usize).map(|cell| index.text(cell));
    let number = |column| text(column).and_then(|text| shown(&text, index.lang()));
    let field = |column: Column, roles| table.cell(row, column as usize).and_then(|cell| only(index, cell, roles));
    let typed = field(Column::Count, TEXTS).and_then(|id| index.node(id).value.clone());
    Some(InventoryRow {
        sku: sku_of(index, table, row)?,
        warehouse: text(Column::Warehouse)?,
        total: number(Column::Total),
        reserved: number(Column::Reserved),
        available: number(Column::Available),
        typed: typed.unwrap_or_default(),
        unlimited: field(Column::Unlimited, SWITCHES).and_then(|id| index.node(id).checked),
    })
}

/// The one control of these kinds in a cell.
fn only(index: &Index<'_>, cell: NodeId, roles: &[Role]) -> Option<NodeId> {
    let mut controls = index.below(cell).filter(|id| roles.contains(&index.role(*id)));
    controls.next().filter(|_| controls.next().is_none())
}

/// Where a control or value of a row is.
pub(super) fn locate(index: &Index<'_>, sku: SkuId, warehouse: &str, column: Column) -> Located {
    let Stock { lists, rows } = stock(index);
    let rows = rows.get(&sku).into_iter().flatten().map(|(list, row)| (&lists[*list], &lists[*list].rows[*row]));
    let rows = of_warehouse(index, rows.collect(), warehouse);
    let candidates = rows.into_iter().flat_map(|(table, row)| in_row(index, table, row, column));
    judge(index, candidates.collect(), |_| None)
}

/// The rows of a warehouse; the name to the letter goes before one that differs in case or accents.
fn of_warehouse<'a>(index: &Index<'_>, rows: Vec<(&'a Table, &'a Row)>, warehouse: &str) -> Vec<(&'a Table, &'a Row)> {
    let name = |(table, row): &(&Table, &Row)| table.cell(row, Column::Warehouse as usize).map(|cell| index.text(cell));
    let exact = |row: &&(&Table, &Row)| name(row).as_deref() == Some(warehouse.trim());
    let alike = |row: &&(&Table, &Row)| name(row).is_some_and(|name| same_name(&name, warehouse));
    let hits: Vec<_> = rows.iter().filter(exact).copied().collect();
    if hits.is_empty() { rows.iter().filter(alike).copied().collect() } else { hits }
}

/// What a row offers for a column. Without the column's header its fields are no more than a suggestion.
fn in_row(index: &Index<'_>, table: &Table, row: &Row, column: Column) -> Vec<Candidate> {
    let roles = match column {
        Column::Count => TEXTS,
        Column::Unlimited => SWITCHES,
        _ => &[],
    };
    let Some(cell) = table.cell(row, column as usize) else {
        let fields = row
            .cells()
            .flat_map(|cell| index.below(cell))
            .filter(|id| roles.contains(&index.role(*id)) && index.role(*id).is_field());
        return fields.map(|node| Candidate { node, by: vec![Signal::Row, Signal::Role, Signal::Region] }).collect();
    };
    let by = vec![Signal::Header, Signal::Row, Signal::Role, Signal::Region];
    if roles.is_empty() {
        return vec![Candidate { node: cell, by }];
    }
    let controls = index.below(cell).filter(|id| roles.contains(&index.role(*id)));
    controls.map(|node| Candidate { node, by: by.clone() }).collect()
}

/// Where *Save* is.
pub(super) fn locate_save(index: &Index<'_>) -> Located {
    save::locate(index, lists(index).first().map(|table| table.header))
}
