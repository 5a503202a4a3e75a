//! The form of one feed, `XmlForm.aspx`: rendered by the server, posted back to itself.
//!
//! Source: “Configuring XML” (en, pt) and the article on orders that are not created (en, pt, es), read 2026-08-21. What the
//! programs call the controls is not on record.

use super::field::{Field, SWITCHES};
use super::index::Index;
use super::located::{Candidate, Located, Signal, judge};
use super::name::name;
use super::product_form::read_switch;
use super::role::Role;
use super::wording::Wording;
use super::{FeedFormReading, NodeId, message, save};
use crate::domain::FeedName;

/// Seen working on the project's own stand-in store only; a real account is unverified.
pub(super) const SEEN_WORKING: &str = "stand-in store";

pub(super) const SHOW_UNAVAILABLE: Wording = Wording::of(
    &["Show unavailable SKUs", "Show out-of-stock (sold-out) SKUs in the results"],
    &["Exibir SKUs indisponíveis", "Exibir SKUs fora de estoque (esgotados) entre os resultados"],
    &["Mostrar SKU no disponibles", "Mostrar SKU sin stock (agotados) en los resultados"],
);
pub(super) const EDIT_TAB: Wording = Wording::of(&["Edit XML"], &["Editar XML"], &["Editar XML"]);
const FILE_NAME: Wording =
    Wording::of(&["File name"], &["Nome do arquivo"], &["Nombre del archivo", "Nombre de archivo", "Nombre del fichero"]);
const COLLECTION: Wording = Wording::of(&["Collection"], &["Coleção"], &["Colección"]);

/// A list of tabs is not farther above a tab.
const TAB_LEVELS: usize = 8;

/// *Show unavailable SKUs*.
pub(super) const OPTION: Field = Field { roles: SWITCHES, wordings: &[SHOW_UNAVAILABLE], contracts: &[] };
const FILE: Field = Field { roles: &[Role::Textbox], wordings: &[FILE_NAME], contracts: &[] };
const COLLECTION_FIELD: Field = Field { roles: &[Role::Choice], wordings: &[COLLECTION], contracts: &[] };

/// Whether this is the form: its option, or its tab.
pub(super) fn is_this(index: &Index<'_>) -> bool {
    OPTION.read(index).is_some() || tabs(index).next().is_some()
}

pub(super) fn read(index: &Index<'_>) -> FeedFormReading {
    let errors = message::errors(index);
    let option = OPTION.read(index).and_then(|id| read_switch(index, id, errors.is_empty()));
    let collection = COLLECTION_FIELD.read(index).and_then(|id| chosen(index, id));
    FeedFormReading {
        feed: feed(index, errors.is_empty()),
        show_unavailable: option,
        collection,
        edit_tab_open: tabs(index).next().and_then(|tab| is_open(index, tab)),
        errors,
    }
}

/// The feed by the file name it came with: typing another name does not make it another feed.
pub(super) fn feed(index: &Index<'_>, is_saved: bool) -> Option<FeedName> {
    let node = index.node(FILE.read(index)?);
    let name = node.default_value.as_ref().filter(|_| is_saved).or(node.value.as_ref())?.trim();
    let name = name.strip_suffix(".xml").unwrap_or(name);
    (!name.is_empty()).then(|| FeedName(name.to_owned()))
}

/// The text of the option chosen.
fn chosen(index: &Index<'_>, choice: NodeId) -> Option<String> {
    let option = index.below(choice).find(|id| index.node(*id).tag == "option" && index.node(*id).checked == Some(true))?;
    Some(index.words(option).trim().to_owned()).filter(|text| !text.is_empty())
}

/// What may be the tab: something to click in a list of tabs.
fn tabs<'a>(index: &'a Index<'_>) -> impl Iterator<Item = NodeId> + 'a {
    let roles = [Role::Tab, Role::Link, Role::Button];
    index.all().filter(move |id| roles.contains(&index.role(*id)) && EDIT_TAB.has(&name(index, *id)))
}

/// Whether the tab is the open one: it says so, or what it opens can be seen.
fn is_open(index: &Index<'_>, tab: NodeId) -> Option<bool> {
    if let Some(told) = index.attribute(tab, "aria-selected") {
        return Some(told == "true");
    }
    let opened = index.attribute(tab, "aria-controls").or_else(|| index.attribute(tab, "href")?.strip_prefix('#'))?;
    let mut fields = index.below(index.by_id(opened)?).filter(|id| index.role(*id).is_field()).peekable();
    fields.peek()?;
    Some(fields.any(|id| !index.is_hidden(id)))
}

/// Where the *Edit XML* tab is.
pub(super) fn locate_tab(index: &Index<'_>) -> Located {
    let candidates = tabs(index).map(|node| {
        let mut by = vec![Signal::Name];
        by.extend((index.role(node) != Role::Button).then_some(Signal::Role));
        by.extend(is_among_tabs(index, node).then_some(Signal::Region));
        Candidate { node, by }
    });
    judge(index, candidates.collect(), |_| None)
}

fn is_among_tabs(index: &Index<'_>, id: NodeId) -> bool {
    let opens_here = index.attribute(id, "href").is_some_and(|href| href.starts_with('#'));
    let is_list =
        |above: NodeId| index.attribute(above, "role") == Some("tablist") || index.node(above).tag == "ul" && opens_here;
    index.ancestors(id).take(TAB_LEVELS).any(is_list)
}

/// Where *Save* is.
pub(super) fn locate_save(index: &Index<'_>) -> Located {
    save::locate(index, OPTION.read(index).or_else(|| FILE.read(index)))
}
