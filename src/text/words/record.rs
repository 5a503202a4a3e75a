//! The words for records and their values: titles of reports, lines of the checklist.

use super::super::{Text, number};
use crate::say;

/// The toolbar button's title: how many findings want something done.
pub fn badge(count: usize) -> Text {
    match count {
        0 => Text::same("Sellable"),
        1 => Text::of("Sellable: 1 finding", "Sellable: 1 ocorrência", "Sellable: 1 hallazgo"),
        _ => say! { en: "Sellable: {count} findings", pt: "Sellable: {count} ocorrências", es: "Sellable: {count} hallazgos" },
    }
}

/// The title of a report on a SKU.
pub fn sku_title(sku: &str, name: &str) -> Text {
    if name.is_empty() { Text::same(format!("SKU {sku}")) } else { Text::same(format!("SKU {sku} · {name}")) }
}

/// The title of a report on a product.
pub fn product_title(product: &str, name: &str) -> Text {
    if name.is_empty() {
        return say! { en: "Product {product}", pt: "Produto {product}", es: "Producto {product}" };
    }
    say! { en: "Product {product} · {name}", pt: "Produto {product} · {name}", es: "Producto {product} · {name}" }
}

/// The title of a report on an order.
pub fn order_title(order: &str) -> Text {
    say! { en: "Order {order}", pt: "Pedido {order}", es: "Pedido {order}" }
}

/// The title of a report on a feed.
pub fn feed_title(feed: &str) -> Text {
    say! { en: "XML feed {feed}", pt: "Feed XML {feed}", es: "Feed XML {feed}" }
}

/// The title of a report on the rows in view.
pub const ROWS_TITLE: Text = Text::of("The rows on this page", "As linhas desta página", "Las filas de esta página");

/// What was asked belongs to another account than the page.
pub fn other_account(account: &str) -> Text {
    say! {
        en: "This address belongs to the account “{account}”. Open that Admin and ask there.",
        pt: "Este endereço pertence à conta “{account}”. Abra esse Admin e consulte lá.",
        es: "Esta dirección pertenece a la cuenta “{account}”. Abre ese Admin y consulta allí.",
    }
}

/// What was asked is nothing that can be looked up.
pub const NOT_UNDERSTOOD: Text = Text::of(
    "Type a SKU id, a product id, an order id, a reference code, an EAN or an error code, or paste the address of an Admin page.",
    "Digite um ID de SKU, de produto ou de pedido, um código de referência, um EAN ou um código de erro, ou cole o endereço de uma página do Admin.",
    "Escribe un ID de SKU, de producto o de pedido, un código de referencia, un EAN o un código de error, o pega la dirección de una página del Admin.",
);

/// What was asked is the address of a product page of the store.
pub const PRODUCT_PAGE: Text = Text::of(
    "The address of a product page does not say which SKU is meant. Type the id of the SKU or the product, or choose the SKU on the page until its address ends in ?skuId=….",
    "O endereço de uma página de produto não diz qual SKU é. Digite o ID do SKU ou do produto, ou escolha o SKU na página até o endereço terminar em ?skuId=….",
    "La dirección de una página de producto no dice qué SKU es. Escribe el ID del SKU o del producto, o elige el SKU en la página hasta que la dirección termine en ?skuId=….",
);
/// A checklist value: a row of the inventory that never runs out.
pub const VALUE_UNLIMITED: Text = Text::of("unlimited", "infinito", "ilimitado");
/// A checklist value: the product's *Active*.
pub const VALUE_ACTIVE: Text = Text::of("Product active", "Produto ativo", "Producto activo");
/// A checklist value: the product's *Display on website*.
pub const VALUE_VISIBLE: Text = Text::of("Display on website", "Mostrar no site", "Mostrar en el sitio web");
/// A checklist value: the product's *Show when out of stock*.
pub const VALUE_SHOW_WHEN_OUT: Text =
    Text::of("Show when out of stock", "Mostrar quando estiver fora de estoque", "Mostrar cuando está sin stock");

/// The numbers of an inventory row; without reserved units the count says it all.
pub fn value_row(total: i64, reserved: i64, available: i64) -> Text {
    if reserved == 0 {
        return number(available);
    }
    let [available, total, reserved] = [available, total, reserved].map(number);
    say! {
        with total, reserved, available;
        en: "{available} ({total} counted, {reserved} reserved)",
        pt: "{available} ({total} contadas, {reserved} reservadas)",
        es: "{available} ({total} contadas, {reserved} reservadas)",
    }
}

/// A checklist label: an inventory row where several SKUs are shown.
pub fn value_sku_row(sku: &str, warehouse: &str) -> Text {
    Text::same(format!("SKU {sku}, {warehouse}"))
}

/// A checklist label: the option of a feed.
pub fn value_feed_option(feed: &str) -> Text {
    say! { en: "{feed}: show unavailable SKUs", pt: "{feed}: exibir SKUs indisponíveis", es: "{feed}: mostrar SKU no disponibles" }
}

/// A checklist label: what a feed file says of a SKU.
pub fn value_feed_file(feed: &str, sku: &str) -> Text {
    Text::same(format!("{feed}.xml, SKU {sku}"))
}

/// Where a switch stands.
pub const fn on_off(on: bool) -> Text {
    if on { Text::of("On", "Ligado", "Activado") } else { Text::of("Off", "Desligado", "Desactivado") }
}

/// Whether a feed file lists a SKU, and with a price.
pub const fn listed(listed: bool, priced: Option<bool>) -> Text {
    match (listed, priced) {
        (false, _) => Text::of("not listed", "não listado", "no aparece"),
        (true, Some(false)) => Text::of("listed without a price", "listado sem preço", "aparece sin precio"),
        (true, Some(true)) => Text::of("listed with a price", "listado com preço", "aparece con precio"),
        (true, None) => Text::of("listed", "listado", "aparece"),
    }
}
