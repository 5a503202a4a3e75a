//! Says in words where a control is, for when it cannot be shown.

use super::{feed_form, feed_list, inventory, new_product_list, product_form, save};
use crate::domain::Place;
use crate::say;
use crate::text::Text;

/// The control of a place in words, without a full stop, to stand after "Look for".
pub(super) fn words_for(place: &Place) -> Text {
    match place {
        Place::UpdateCount { sku, warehouse } => in_row(&inventory::COUNT.text(), BOX, &sku.to_string(), warehouse),
        Place::Available { sku, warehouse } => in_row(&inventory::AVAILABLE.text(), VALUE, &sku.to_string(), warehouse),
        Place::UnlimitedStock { sku, warehouse } => in_row(&inventory::UNLIMITED.text(), SWITCH, &sku.to_string(), warehouse),
        Place::SaveStock => on(&save::SAVE.text(), &inventory::TITLE.text()),
        Place::ShowWhenOutOfStock { product } => switch_of_product(&product.to_string()),
        Place::SaveProduct { product } => save_of_product(&product.to_string()),
        Place::ProductRow { product, name } => product_row(&product.to_string(), name),
        Place::EditFeed { feed } => edit_feed(&feed.0),
        Place::EditXmlTab => EDIT_XML_TAB,
        Place::ShowUnavailableSkus { feed } => option_of_feed(&feed.0),
        Place::SaveFeed { feed } => save_of_feed(&feed.0),
    }
}

const BOX: Text = Text::of("the box", "o campo", "el campo");
const VALUE: Text = Text::of("the value", "o valor", "el valor");
const SWITCH: Text = Text::of("the switch", "a chave", "el interruptor");
const EDIT_XML_TAB: Text = Text::of(
    "the Edit XML tab at the top of the form",
    "a aba Editar XML no alto do formulário",
    "la pestaña Editar XML en la parte superior del formulario",
);

/// A sentence from parts that differ by language themselves.
fn joined(parts: [&Text; 2], make: [&dyn Fn(&str, &str) -> String; 3]) -> Text {
    let [first, second] = parts;
    let [en, pt, es] = make;
    Text { en: en(&first.en, &second.en).into(), pt: pt(&first.pt, &second.pt).into(), es: es(&first.es, &second.es).into() }
}

fn in_row(column: &Text, what: Text, sku: &str, warehouse: &str) -> Text {
    joined(
        [&what, column],
        [
            &|what, column| format!("{what} under {column} in the row of SKU {sku}, warehouse {warehouse}"),
            &|what, column| format!("{what} em {column} na linha do SKU {sku}, estoque {warehouse}"),
            &|what, column| format!("{what} en {column} en la fila del SKU {sku}, almacén {warehouse}"),
        ],
    )
}

fn on(control: &Text, page: &Text) -> Text {
    joined(
        [control, page],
        [
            &|control, page| format!("the {control} button of {page}"),
            &|control, page| format!("o botão {control} de {page}"),
            &|control, page| format!("el botón {control} de {page}"),
        ],
    )
}

fn switch_of_product(product: &str) -> Text {
    joined(
        [&product_form::SOLD_OUT_NEW.text(), &product_form::SOLD_OUT_LEGACY.text()],
        [
            &|new, legacy| format!("the switch {new} (older form: {legacy}) in the form of product {product}"),
            &|new, legacy| format!("a chave {new} (formulário antigo: {legacy}) no formulário do produto {product}"),
            &|new, legacy| {
                format!("el interruptor {new} (formulario anterior: {legacy}) en el formulario del producto {product}")
            },
        ],
    )
}

fn save_of_product(product: &str) -> Text {
    say! {
        en: "the Save button in the form of product {product}",
        pt: "o botão Salvar no formulário do produto {product}",
        es: "el botón Guardar en el formulario del producto {product}",
    }
}

fn product_row(product: &str, name: &str) -> Text {
    let who = if name.is_empty() { product.to_owned() } else { format!("{name} ({product})") };
    let list = new_product_list::TITLE.text();
    joined(
        [&list, &list],
        [&|list, _| format!("the row of {who} in {list}"), &|list, _| format!("a linha de {who} em {list}"), &|list, _| {
            format!("la fila de {who} en {list}")
        }],
    )
}

fn edit_feed(feed: &str) -> Text {
    joined(
        [&feed_list::EDIT.text(), &feed_list::TITLE.text()],
        [
            &|edit, list| format!("{edit} (or Modify) in the row of {feed} in {list}"),
            &|edit, list| format!("{edit} (ou Alterar) na linha de {feed} em {list}"),
            &|edit, list| format!("{edit} (o Modificar) en la fila de {feed} en {list}"),
        ],
    )
}

fn option_of_feed(feed: &str) -> Text {
    let option = feed_form::SHOW_UNAVAILABLE.text();
    joined(
        [&option, &option],
        [
            &|option, _| format!("the check box at {option} in the XML form “{feed}”"),
            &|option, _| format!("a caixa em {option} no formulário XML “{feed}”"),
            &|option, _| format!("la casilla en {option} en el formulario XML “{feed}”"),
        ],
    )
}

fn save_of_feed(feed: &str) -> Text {
    say! {
        en: "the Save button in the XML form “{feed}”",
        pt: "o botão Salvar no formulário XML “{feed}”",
        es: "el botón Guardar en el formulario XML “{feed}”",
    }
}
