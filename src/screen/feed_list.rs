//! Store Settings > Channels > XML Integration: the account's feeds, one a row.
//!
//! The columns are not on record; a row is known by its *Edit* and a feed by its file name, the one name that the list, the
//! form and the public address share.

use super::address::Address;
use super::index::Index;
use super::located::{Candidate, Located, Signal, judge};
use super::name::name;
use super::role::Role;
use super::row::row_of;
use super::wording::Wording;
use super::{FeedRow, NodeId};
use crate::domain::FeedName;

/// Seen working on the project's own stand-in store only; a real account is unverified.
pub(super) const SEEN_WORKING: &str = "stand-in store";

pub(super) const TITLE: Wording = Wording::of(&["XML Integration"], &["Integração XML"], &["Integración XML"]);
pub(super) const EDIT: Wording =
    Wording::of(&["Edit", "Modify", "Update"], &["Editar", "Alterar", "Modificar"], &["Editar", "Modificar"]);
const NEW: Wording = Wording::of(&["New XML"], &["Novo XML"], &["Nuevo XML"]);
/// Kinds that *Edit* may be.
const ROLES: &[Role] = &[Role::Button, Role::Link];

/// Whether this is the list: its title or its button, or a row with *Edit* and the address of a feed.
pub(super) fn is_this(index: &Index<'_>) -> bool {
    let has_title = |id: NodeId| match index.role(id) {
        Role::Heading => TITLE.has(&index.text(id)),
        Role::Button | Role::Link => NEW.has(&name(index, id)),
        _ => false,
    };
    index.all().any(has_title) || rows(index).iter().any(|row| row.address.is_some())
}

/// A row, by its *Edit*.
struct Row {
    edit: NodeId,
    feed: Option<FeedName>,
    address: Option<String>,
}

pub(super) fn read(index: &Index<'_>) -> Vec<FeedRow> {
    let rows = rows(index).into_iter();
    rows.filter_map(|row| Some(FeedRow { feed: row.feed?, shown_address: row.address })).collect()
}

fn rows(index: &Index<'_>) -> Vec<Row> {
    let edits = index.all().filter(|id| ROLES.contains(&index.role(*id)) && EDIT.has(&name(index, *id)));
    let edits: Vec<(NodeId, NodeId)> = edits.filter_map(|edit| row_of(index, edit).map(|row| (edit, row))).collect();
    edits.iter().map(|(edit, row)| read_row(index, *row, *edit, name_column(index, *row, &edits))).collect()
}

fn read_row(index: &Index<'_>, row: NodeId, edit: NodeId, column: Option<usize>) -> Row {
    let addresses = index.below(row).filter_map(|id| index.attribute(id, "href").map(|href| (id, href)));
    let feeds: Vec<(NodeId, &str)> = addresses.filter(|(_, href)| stem(href).is_some()).collect();
    // Known issue 407528: the address shown may be a wrong one, the button that downloads knows better.
    let shown = feeds.iter().find(|(id, _)| stem(&index.text(*id)).is_some()).or(feeds.first());
    let address = shown.map(|(_, href)| (*href).to_owned());
    let own = own_name(index, row, edit, column);
    let feed = own.or_else(|| feeds.first().and_then(|(_, href)| stem(href)).map(str::to_owned));
    Row { edit, feed: feed.map(FeedName), address }
}

/// The text that the row's own address confirms; else what stands where the rows beside it have such a text; else the text of the
/// first cell that is no control: a name, not an address.
fn own_name(index: &Index<'_>, row: NodeId, edit: NodeId, column: Option<usize>) -> Option<String> {
    let names = names(index, row, edit);
    let is_name = |(place, name): &&(usize, String)| match column {
        Some(column) => *place == column,
        None => name.bytes().any(|byte| !byte.is_ascii_digit()),
    };
    confirmed(index, row, &names).or_else(|| names.iter().find(is_name)).map(|(_, name)| name.clone())
}

/// Where the names stand in the rows of a list, if all that are confirmed stand in one place.
fn name_column(index: &Index<'_>, row: NodeId, edits: &[(NodeId, NodeId)]) -> Option<usize> {
    let beside = edits.iter().filter(|(_, other)| index.parent(*other) == index.parent(row));
    let mut places = beside.filter_map(|(edit, other)| Some(confirmed(index, *other, &names(index, *other, *edit))?.0));
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}

fn confirmed<'a>(index: &Index<'_>, row: NodeId, names: &'a [(usize, String)]) -> Option<&'a (usize, String)> {
    let addressed: Vec<&str> = index.below(row).filter_map(|id| index.attribute(id, "href")).filter_map(stem).collect();
    names.iter().find(|(_, name)| addressed.contains(&name.as_str()))
}

/// The texts of a row that may be a name, with the place of each.
fn names(index: &Index<'_>, row: NodeId, edit: NodeId) -> Vec<(usize, String)> {
    let cells = index.children(row).enumerate().filter(|(_, cell)| !index.is_within(edit, *cell));
    let texts = cells.map(|(place, cell)| (place, index.text(cell))).filter(|(_, text)| !text.is_empty() && !text.contains('/'));
    texts.map(|(place, text)| (place, text.strip_suffix(".xml").map(str::to_owned).unwrap_or(text))).collect()
}

/// The file name without its ending in the address of a feed.
fn stem(address: &str) -> Option<&str> {
    let address = Address::of(address.trim());
    let mut segments = address.segments().skip_while(|part| !part.eq_ignore_ascii_case("XMLData")).skip(1);
    segments.next()?.strip_suffix(".xml").filter(|name| !name.is_empty())
}

/// Where *Edit* of a feed is.
pub(super) fn locate(index: &Index<'_>, feed: &FeedName) -> Located {
    let rows = rows(index).into_iter().filter(|row| row.feed.as_ref() == Some(feed));
    let by = || vec![Signal::Name, Signal::Row, Signal::Role, Signal::Region];
    judge(index, rows.map(|row| Candidate { node: row.edit, by: by() }).collect(), |_| None)
}
