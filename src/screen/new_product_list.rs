//! The product list of the new catalogue: a row a product, its name a link.

use super::address::{Address, CATALOGUE};
use super::index::Index;
use super::labelled::labelled_number;
use super::located::{Candidate, Located, Signal, judge};
use super::new_product_form::PRODUCT_ID;
use super::role::Role;
use super::row::row_of;
use super::wording::Wording;
use super::{NodeId, ProductListRow};
use crate::domain::ProductId;

/// Seen working on the project's own stand-in store only; a real account is unverified.
pub(super) const SEEN_WORKING: &str = "stand-in store";

pub(super) const TITLE: Wording = Wording::of(
    &["Products and SKUs", "All products"],
    &["Produtos e SKUs", "Todos os produtos"],
    &["Productos y SKUs", "Productos y SKU"],
);
const NAMES: Wording = Wording::of(&["Name"], &["Nome"], &["Nombre"]);
const CHANGED: Wording = Wording::of(&["Last update"], &["Última atualização"], &["Última actualización"]);

/// Whether this is the list: its title, or the two columns on record.
pub(super) fn is_this(index: &Index<'_>) -> bool {
    let texts = |role: Role| index.all().filter(move |id| index.role(*id) == role).map(|id| index.text(id));
    let has = |wording: &Wording| texts(Role::ColumnHeader).any(|text| wording.has(&text));
    texts(Role::Heading).any(|text| TITLE.has(&text)) || has(&NAMES) && has(&CHANGED)
}

pub(super) fn read(index: &Index<'_>) -> Vec<ProductListRow> {
    links(index).map(|(node, product)| ProductListRow { product, name: index.text(node) }).collect()
}

/// The names in the rows, and the product of each where the row tells it.
fn links<'a>(index: &'a Index<'_>) -> impl Iterator<Item = (NodeId, Option<ProductId>)> + 'a {
    let rows = index.all().filter(|id| index.role(*id) == Role::Link && !index.is_hidden(*id));
    rows.filter_map(|link| {
        let row = row_of(index, link).filter(|row| index.role(*row) == Role::Row)?;
        let href = Address::of(index.attribute(link, "href").unwrap_or_default());
        let below = href.segments().skip_while(|part| !part.eq_ignore_ascii_case(CATALOGUE)).skip(1).last();
        let told = || index.below(row).find_map(|id| labelled_number(index.words(id), &PRODUCT_ID));
        let product = below.and_then(ProductId::parse);
        (product.is_some() || below.is_none()).then(|| (link, product.or_else(told)))
    })
}

/// Where the row of a product is. A row that tells another id is another product, however it is called.
pub(super) fn locate(index: &Index<'_>, product: ProductId, name: &str) -> Located {
    let rows = links(index).filter(|(_, shown)| shown.is_none_or(|shown| shown == product));
    let candidates = rows.map(|(node, shown)| {
        let signals = [
            (Signal::Contract, shown.is_some()),
            (Signal::Name, !name.trim().is_empty() && index.text(node) == name.trim()),
            (Signal::Role, true),
            (Signal::Region, true),
        ];
        Candidate { node, by: signals.into_iter().filter_map(|(signal, there)| there.then_some(signal)).collect() }
    });
    judge(index, candidates.collect(), |_| None)
}
