//! What the Admin calls its columns and switches, with the older name where a reader may still see that one.

use crate::domain::Thousandths;
use crate::say;
use crate::text::{Lang, Text, grouped, words};

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

/// A record that is switched off.
pub(super) const INACTIVE: Text = Text::of("inactive", "inativo", "inactivo");
/// A list without entries.
pub(super) const NONE: Text = words::VALUE_NONE;

/// Where a switch stands.
pub(super) fn switch(on: bool) -> Text {
    words::on_off(on)
}

/// A record of the shipping strategy, by its name.
pub(super) fn warehouse(name: &str) -> Text {
    say! { en: "Warehouse {name}", pt: "Estoque {name}", es: "Almacén {name}" }
}

/// A record of the shipping strategy, by its name.
pub(super) fn dock(name: &str) -> Text {
    say! { en: "Loading dock {name}", pt: "Doca {name}", es: "Muelle {name}" }
}

/// A record of the shipping strategy, by its name.
pub(super) fn policy(name: &str) -> Text {
    say! { en: "Shipping policy {name}", pt: "Política de envio {name}", es: "Política de envío {name}" }
}

/// A measure in the unit of the shop, without needless decimals.
pub(super) fn measure(value: Thousandths) -> Text {
    let [en, pt, es] = Lang::ALL.map(|lang| {
        let decimals = format!("{:03}", value.0.unsigned_abs() % 1_000);
        let point = if lang == Lang::En { '.' } else { ',' };
        let shown = format!("{}{point}{decimals}", grouped(value.0 / 1_000, lang));
        shown.trim_end_matches('0').trim_end_matches(point).to_owned().into()
    });
    Text { en, pt, es }
}

/// The unlimited switch of a row.
pub(super) fn unlimited_row(warehouse: &str) -> Text {
    say! {
        en: "Unlimited inventory, {warehouse}",
        pt: "Estoque infinito, {warehouse}",
        es: "Stock ilimitado, {warehouse}",
    }
}
