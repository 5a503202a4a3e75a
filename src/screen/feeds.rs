//! XML Integration: the list of feeds and the form of one.
//!
//! Labels from VTEX's documentation and screenshots, read 2026-08-21; the columns of the list and all control ids are
//! unverified. Seen working on the stand-in store only.

use super::control::{self, Family};
use super::find::{Target, find, find_near, usable};
use super::index::Index;
use super::normal::is_one_of;
use super::{FeedFormReading, FeedRow, Located, NodeId, Reading};
use crate::domain::{FeedName, Place};

const EDIT: &[&str] = &["edit", "modify", "editar", "alterar", "modificar"];
const EDIT_XML: &[&str] = &["edit xml", "editar xml"];

const SHOW_UNAVAILABLE: Target = Target {
    family: Family::Switch,
    names: &[
        "show out of stock sold out skus in the results",
        "show unavailable skus",
        "exibir skus fora de estoque esgotados entre os resultados",
        "exibir skus indisponiveis",
        "mostrar sku sin stock agotados en los resultados",
        "mostrar sku no disponibles",
    ],
    contracts: &[],
};
const FILE_NAME: Target = Target {
    family: Family::Field,
    names: &["file name", "nome do arquivo", "nombre del archivo", "nombre de archivo"],
    contracts: &["filename", "nomearquivo"],
};
const TAB: Target = Target { family: Family::Tab, names: EDIT_XML, contracts: &[] };
const SAVE: Target = Target { family: Family::Button, names: super::words::SAVE, contracts: &["btnsalvar"] };

/// Whether the page is the list: rows that lead to an `/XMLData/` file and have something to edit them by.
pub(super) fn is_list(index: &Index<'_>) -> bool {
    !is_form(index) && !rows(index).is_empty()
}

/// Whether the page is the form of a feed.
pub(super) fn is_form(index: &Index<'_>) -> bool {
    index.all().next().is_some_and(|page| {
        let option = !matches!(find(index, page, &SHOW_UNAVAILABLE), Located::Absent);
        option || !matches!(find(index, page, &FILE_NAME), Located::Absent)
    })
}

/// Finds a place of the list.
pub(super) fn locate_in_list(index: &Index<'_>, place: &Place) -> Located {
    let Place::EditFeed { feed } = place else { return Located::Absent };
    let hits: Vec<NodeId> = rows(index).into_iter().filter(|row| row.feed.as_ref() == Some(feed)).map(|row| row.edit).collect();
    match hits.as_slice() {
        [] => Located::Absent,
        [edit] => usable(index, *edit, *edit),
        several => Located::Ambiguous(several.to_vec()),
    }
}

/// The feeds of the list.
pub(super) fn read_list(index: &Index<'_>) -> Reading {
    let rows = rows(index).into_iter();
    Reading::FeedList(rows.filter_map(|row| Some(FeedRow { feed: row.feed?, shown_address: row.address })).collect())
}

/// Finds a place of the form; only the feed that the form shows has its places here.
pub(super) fn locate_in_form(index: &Index<'_>, place: &Place) -> Located {
    let Some(page) = index.all().next() else { return Located::Absent };
    let is_shown = |feed: &FeedName| name(index).as_ref() == Some(feed);
    match place {
        Place::EditXmlTab => find(index, page, &TAB),
        Place::ShowUnavailableSkus { feed } if is_shown(feed) => find(index, page, &SHOW_UNAVAILABLE),
        Place::SaveFeed { feed } if is_shown(feed) => {
            let field = option(index);
            find_near(index, page, &SAVE, field)
        }
        _ => Located::Absent,
    }
}

/// The form's values.
pub(super) fn read_form(index: &Index<'_>) -> Reading {
    let show = option(index).and_then(|node| super::switch(index, node, true));
    let tab = index
        .all()
        .find(|id| index.node(*id).attribute("role") == Some("tab") && is_one_of(&control::name(index, *id), EDIT_XML));
    let selected = tab.and_then(|tab| index.node(tab).attribute("aria-selected")).map(|selected| selected == "true");
    Reading::FeedForm(FeedFormReading {
        feed: name(index),
        show_unavailable: show,
        collection: None,
        // A tab strip that does not say which tab is open is judged by what is in view.
        edit_tab_open: selected.or_else(|| show.is_some().then_some(true)),
        errors: super::errors(index),
    })
}

fn option(index: &Index<'_>) -> Option<NodeId> {
    match find(index, index.all().next()?, &SHOW_UNAVAILABLE) {
        Located::Found { node, .. } => Some(node),
        _ => None,
    }
}

/// The feed that the form shows: what stands in its file name as the page came, not what is being typed there.
fn name(index: &Index<'_>) -> Option<FeedName> {
    let field = match find(index, index.all().next()?, &FILE_NAME) {
        Located::Found { node, .. } | Located::Unusable { node, .. } => index.node(node),
        _ => return None,
    };
    let text = field.default_value.as_ref().or(field.value.as_ref())?.trim();
    let text = text.strip_suffix(".xml").unwrap_or(text);
    (!text.is_empty()).then(|| FeedName(text.to_owned()))
}

struct ListRow {
    feed: Option<FeedName>,
    address: Option<String>,
    edit: NodeId,
}

/// The rows of the list, told by the control that edits each.
fn rows(index: &Index<'_>) -> Vec<ListRow> {
    let edits = index.all().filter(|id| {
        let node = index.node(*id);
        node.visible && control::is(node, Family::Button) && is_one_of(&control::name(index, *id), EDIT)
    });
    edits.filter_map(|edit| row(index, edit)).collect()
}

fn row(index: &Index<'_>, edit: NodeId) -> Option<ListRow> {
    let row = index.nearest(edit, |node| node.tag == "tr" || node.tag == "li" || node.attribute("role") == Some("row"))?;
    let address = index.subtree(row).find_map(|id| feed_address(index.node(id).attribute("href")?));
    let linked = address.as_deref().and_then(file_of).map(str::to_owned);
    // The address may be wrong (known issue 407528), so a cell that says another plain file name has the word.
    let cells = index.children(row).iter().filter(|cell| !index.holds(**cell, edit));
    let said = cells.map(|cell| index.text(*cell)).find_map(|text| plain_file_name(&text));
    let feed = said.or(linked)?;
    Some(ListRow { feed: Some(FeedName(feed)), address, edit })
}

fn feed_address(href: &str) -> Option<String> {
    file_of(href).map(|_| href.to_owned())
}

/// The file name in an `/XMLData/` address.
fn file_of(address: &str) -> Option<&str> {
    let path = address.split(['?', '#']).next()?;
    let (folder, file) = path.rsplit_once('/')?;
    let is_feed = folder.to_ascii_lowercase().ends_with("/xmldata");
    let name = file.get(..file.len().checked_sub(4)?).filter(|_| file.to_ascii_lowercase().ends_with(".xml"))?;
    (is_feed && !name.is_empty()).then_some(name)
}

/// A text that can be nothing but a file name: one word, with letters, no address.
fn plain_file_name(text: &str) -> Option<String> {
    let text = text.trim();
    let name = text.strip_suffix(".xml").unwrap_or(text);
    let plain = name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'));
    let is_name = plain && name.chars().any(char::is_alphabetic) && !name.contains("..");
    is_name.then(|| name.to_owned())
}
