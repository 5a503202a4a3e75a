//! Says in words where a control is, for when it cannot be shown.

use super::{feed_form, feed_list, inventory, new_product_list, product_form, save};
use crate::domain::{FeedName, Place, ProductId, SkuId};
use crate::text::{Lang, Text};

/// The control of a place in words, without a full stop, to stand after "Look for".
pub(super) fn words_for(place: &Place) -> Text {
    match place {
        Place::UpdateCount { sku, warehouse } => in_row(&BOX, inventory::COUNT.text(), *sku, warehouse),
        Place::Available { sku, warehouse } => in_row(&VALUE, inventory::AVAILABLE.text(), *sku, warehouse),
        Place::UnlimitedStock { sku, warehouse } => in_row(&SWITCH, inventory::UNLIMITED.text(), *sku, warehouse),
        Place::SaveStock => filled(&SAVE_ON, &[("{save}", save::SAVE.text()), ("{page}", inventory::TITLE.text())]),
        Place::ShowWhenOutOfStock { product } => sold_out(*product),
        Place::SaveProduct { product } => {
            filled(&SAVE_PRODUCT, &[("{save}", save::SAVE.text()), ("{product}", Text::same(product.to_string()))])
        }
        Place::ProductRow { product, name } => product_row(*product, name),
        Place::EditFeed { feed } => of_feed(&EDIT_FEED, feed),
        Place::EditXmlTab => filled(&TAB, &[("{tab}", feed_form::EDIT_TAB.text())]),
        Place::ShowUnavailableSkus { feed } => of_feed(&OPTION, feed),
        Place::SaveFeed { feed } => of_feed(&SAVE_FEED, feed),
    }
}

const BOX: Text = Text::of(
    "the box under {column} in the row of SKU {sku}, warehouse {warehouse}",
    "o campo em {column} na linha do SKU {sku}, estoque {warehouse}",
    "el campo en {column} en la fila del SKU {sku}, almacén {warehouse}",
);
const VALUE: Text = Text::of(
    "the value under {column} in the row of SKU {sku}, warehouse {warehouse}",
    "o valor em {column} na linha do SKU {sku}, estoque {warehouse}",
    "el valor en {column} en la fila del SKU {sku}, almacén {warehouse}",
);
const SWITCH: Text = Text::of(
    "the switch under {column} in the row of SKU {sku}, warehouse {warehouse}",
    "a chave em {column} na linha do SKU {sku}, estoque {warehouse}",
    "el interruptor en {column} en la fila del SKU {sku}, almacén {warehouse}",
);
const SAVE_ON: Text = Text::of("the {save} button of {page}", "o botão {save} de {page}", "el botón {save} de {page}");
const SOLD_OUT: Text = Text::of(
    "the switch {new} (older form: {legacy}) in the form of product {product}",
    "a chave {new} (formulário antigo: {legacy}) no formulário do produto {product}",
    "el interruptor {new} (formulario anterior: {legacy}) en el formulario del producto {product}",
);
const SAVE_PRODUCT: Text = Text::of(
    "the {save} button in the form of product {product}",
    "o botão {save} no formulário do produto {product}",
    "el botón {save} en el formulario del producto {product}",
);
const PRODUCT_ROW: Text =
    Text::of("the row of {product} in {list}", "a linha de {product} em {list}", "la fila de {product} en {list}");
const EDIT_FEED: Text = Text::of(
    "{edit} (or Modify) in the row of {feed} in {list}",
    "{edit} (ou Alterar) na linha de {feed} em {list}",
    "{edit} (o Modificar) en la fila de {feed} en {list}",
);
const TAB: Text = Text::of(
    "the {tab} tab at the top of the form",
    "a aba {tab} no alto do formulário",
    "la pestaña {tab} en la parte superior del formulario",
);
const OPTION: Text = Text::of(
    "the check box at {option} in the XML form “{feed}”",
    "a caixa em {option} no formulário XML “{feed}”",
    "la casilla en {option} en el formulario XML “{feed}”",
);
const SAVE_FEED: Text = Text::of(
    "the {save} button in the XML form “{feed}”",
    "o botão {save} no formulário XML “{feed}”",
    "el botón {save} en el formulario XML “{feed}”",
);

/// A sentence with words put in that differ by language themselves, which `say!` cannot do. What the shop named goes in last, so
/// that nothing in a name is taken for a place to fill.
fn filled(frame: &Text, parts: &[(&str, Text)]) -> Text {
    let fill = |lang: Lang| {
        let whole = frame.in_lang(lang).to_owned();
        parts.iter().fold(whole, |text, (place, part)| text.replacen(place, part.in_lang(lang), 1))
    };
    Text { en: fill(Lang::En).into(), pt: fill(Lang::Pt).into(), es: fill(Lang::Es).into() }
}

fn in_row(frame: &Text, column: Text, sku: SkuId, warehouse: &str) -> Text {
    let (sku, warehouse) = (Text::same(sku.to_string()), Text::same(warehouse));
    filled(frame, &[("{column}", column), ("{sku}", sku), ("{warehouse}", warehouse)])
}

fn sold_out(product: ProductId) -> Text {
    let (new, legacy) = (product_form::SOLD_OUT_NEW.text(), product_form::SOLD_OUT_LEGACY.text());
    filled(&SOLD_OUT, &[("{new}", new), ("{legacy}", legacy), ("{product}", Text::same(product.to_string()))])
}

fn product_row(product: ProductId, name: &str) -> Text {
    let who = if name.is_empty() { product.to_string() } else { format!("{name} ({product})") };
    filled(&PRODUCT_ROW, &[("{list}", new_product_list::TITLE.text()), ("{product}", Text::same(who))])
}

fn of_feed(frame: &Text, feed: &FeedName) -> Text {
    let parts = [
        ("{edit}", feed_list::EDIT.text()),
        ("{list}", feed_list::TITLE.text()),
        ("{option}", feed_form::SHOW_UNAVAILABLE.text()),
        ("{save}", save::SAVE.text()),
        ("{feed}", Text::same(feed.0.clone())),
    ];
    filled(frame, &parts)
}
