//! What both product forms share: the switches that decide where a product is shown, under all their names.
//!
//! Sources: “Product registration fields” and “Adding or editing products” (en, pt, es), read 2026-08-21; the ids of the
//! legacy form's controls are not on record anywhere, so only names and labels find them.

use super::field::{Field, SWITCHES};
use super::index::Index;
use super::located::Located;
use super::role::Role;
use super::wording::Wording;
use super::{NodeId, ProductFormReading, Switch, message, save};
use crate::domain::ProductId;

/// *Show when out of stock*.
pub(super) const SOLD_OUT_NEW: Wording = Wording::of(
    &["Show when out of stock", "Show out of stock"],
    &["Mostrar quando estiver fora de estoque"],
    &["Mostrar cuando está sin stock", "Mostrar cuando esté sin stock"],
);
/// The same in the legacy form.
pub(super) const SOLD_OUT_LEGACY: Wording = Wording::of(
    &["Show out of stock", "Show out of stock product", "Show when out of stock"],
    &["Mostrar produto esgotado", "Exibir produto esgotado"],
    &["Mostrar producto agotado", "Mostrar producto sin stock (agotado)"],
);
const VISIBLE: Wording = Wording::of(
    &["Display on website", "Show on website", "Show on site"],
    &["Mostrar no site", "Exibir no site"],
    &["Mostrar en el sitio web", "Mostrar en la tienda"],
);
const ACTIVE_LEGACY: Wording = Wording::of(&["Product active"], &["Produto ativo"], &["Producto activo"]);
const ACTIVE_NEW: Wording = Wording::of(&["Active"], &["Ativo"], &["Activo"]);
const NAME: Wording = Wording::of(&["Product name", "Name"], &["Nome do produto", "Nome"], &["Nombre del producto", "Nombre"]);

/// *Show when out of stock* of either form.
pub(super) const SOLD_OUT: Field = Field { roles: SWITCHES, wordings: &[SOLD_OUT_NEW, SOLD_OUT_LEGACY], contracts: &[] };
const VISIBLE_FIELD: Field = Field { roles: SWITCHES, wordings: &[VISIBLE], contracts: &[] };
const ACTIVE: Field = Field { roles: SWITCHES, wordings: &[ACTIVE_LEGACY, ACTIVE_NEW], contracts: &[] };
/// `tbxNome` is the name's box on the legacy SKU form.
const NAME_FIELD: Field = Field { roles: &[Role::Textbox], wordings: &[NAME], contracts: &["tbxNome"] };

/// Whether the switches of a product stand here; a page that merely has the address of a form has none.
pub(super) fn is_this(index: &Index<'_>) -> bool {
    [&SOLD_OUT, &VISIBLE_FIELD].iter().any(|field| field.read(index).is_some())
}

/// What a form says. `is_sent` tells whether the page came from the server with its values in it.
pub(super) fn read(index: &Index<'_>, product: Option<ProductId>, is_sent: bool) -> ProductFormReading {
    let errors = message::errors(index);
    // A form that came back with an error holds what was posted, which is not what is saved.
    let is_saved = is_sent && errors.is_empty();
    let switch = |field: &Field| field.read(index).and_then(|id| read_switch(index, id, is_saved));
    let name = NAME_FIELD.read(index).and_then(|id| index.node(id).value.clone());
    ProductFormReading {
        product,
        name: name.unwrap_or_default(),
        show_when_out_of_stock: switch(&SOLD_OUT),
        active: switch(&ACTIVE),
        visible: switch(&VISIBLE_FIELD),
        errors,
    }
}

/// Where a switch stands and, if the page came with it, where the server had it.
pub(super) fn read_switch(index: &Index<'_>, id: NodeId, is_saved: bool) -> Option<Switch> {
    let node = index.node(id);
    Some(Switch { now: node.checked?, sent: node.default_checked.filter(|_| is_saved) })
}

/// Where *Save* is.
pub(super) fn locate_save(index: &Index<'_>) -> Located {
    save::locate(index, SOLD_OUT.read(index).or_else(|| VISIBLE_FIELD.read(index)))
}
