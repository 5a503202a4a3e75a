//! What the Admin calls its columns and switches, with the older name where a reader may still see that one.

use crate::say;
use crate::text::{Text, words};

/// The value of a row that never runs out.
pub(super) const UNLIMITED: Text = Text::of("unlimited", "ilimitado", "ilimitado");
/// The switch of the product form.
pub(super) const SHOW_WHEN_OUT_OF_STOCK: Text =
    Text::of("Show when out of stock", "Mostrar quando estiver fora de estoque", "Mostrar cuando está sin stock");
/// The option of the feed form.
pub(super) const SHOW_UNAVAILABLE: Text =
    Text::of("Show unavailable SKUs", "Exibir SKUs indisponíveis", "Mostrar SKU no disponibles");
/// The input of an inventory row.
pub(super) const UPDATE_COUNT: Text = Text::of("Update count", "Atualizar contagem", "Actualizar recuento");
/// A change that stands in a form and was not saved.
pub(super) const NOT_SAVED: Text = Text::of(
    "There is a change on the page that is not saved yet; until you save it, nothing changes.",
    "Há uma alteração na página que ainda não foi salva; até você salvar, nada muda.",
    "Hay un cambio en la página que todavía no se guardó; hasta que lo guardes, nada cambia.",
);

/// Where a switch stands.
pub(super) fn switch(on: bool) -> Text {
    words::on_off(on)
}

/// The unlimited switch of a row.
pub(super) fn unlimited_row(warehouse: &str) -> Text {
    say! {
        en: "Unlimited inventory, {warehouse}",
        pt: "Estoque infinito, {warehouse}",
        es: "Stock ilimitado, {warehouse}",
    }
}
