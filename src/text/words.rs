//! The fixed words of the interface; sentences about a rule, a screen or a step stand beside their logic instead.

use super::Text;
use crate::say;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $pt:literal, $es:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = Text::of($en, $pt, $es);)*
    };
}

words! {
    /// Source: Logistics API, inventory by SKU.
    SOURCE_INVENTORY_API: "Inventory (VTEX API)", "Estoque (API da VTEX)", "Stock (API de VTEX)";
    /// Source: Logistics API, docks of a warehouse.
    SOURCE_REACH_API: "Docks and sales channels (VTEX API)", "Docas e canais de venda (API da VTEX)", "Muelles y canales de venta (API de VTEX)";
    /// Source: Logistics API, dispatched reservations.
    SOURCE_DISPATCHED_API: "Reservations (VTEX API)", "Reservas (API da VTEX)", "Reservas (API de VTEX)";
    /// Source: Catalog API, product.
    SOURCE_PRODUCT_API: "Product (VTEX API)", "Produto (API da VTEX)", "Producto (API de VTEX)";
    /// Source: Catalog API, SKU.
    SOURCE_SKU_API: "SKU (VTEX API)", "SKU (API da VTEX)", "SKU (API de VTEX)";
    /// Source: the inventory list.
    SOURCE_INVENTORY_SCREEN: "Inventory Management", "Gerenciamento de inventário", "Gestión del stock";
    /// Source: the product form.
    SOURCE_PRODUCT_FORM: "Product form", "Formulário do produto", "Formulario del producto";
    /// Source: the list of feeds.
    SOURCE_FEED_LIST: "XML Integration", "Integração XML", "Integración XML";
    /// Source: typed, not saved.
    SOURCE_TYPED: "Typed, not saved", "Digitado, não salvo", "Escrito, sin guardar";
    /// Missing: nobody asked yet.
    MISSING_NOT_ASKED: "Not read yet.", "Ainda não foi lido.", "Todavía no se leyó.";
    /// Missing: not logged in.
    MISSING_NO_SESSION: "You are not logged in to VTEX.", "Você não está conectado à VTEX.", "No has iniciado sesión en VTEX.";
    /// Missing: no such record.
    MISSING_NOT_FOUND: "VTEX does not know this record.", "A VTEX não conhece este registro.", "VTEX no conoce este registro.";
    /// Missing: no answer.
    MISSING_UNREACHABLE: "VTEX did not answer.", "A VTEX não respondeu.", "VTEX no respondió.";
    /// Missing: rate limit.
    MISSING_TOO_MANY_REQUESTS: "VTEX asked to wait. Try again in a minute.", "A VTEX pediu para aguardar. Tente de novo em um minuto.", "VTEX pidió esperar. Inténtalo de nuevo en un minuto.";
    /// Missing: the page does not show it.
    MISSING_NOT_ON_THIS_PAGE: "This page does not show it.", "Esta página não mostra isso.", "Esta página no lo muestra.";
    /// Missing: unexpected answer.
    MISSING_MALFORMED: "VTEX's answer could not be read.", "Não foi possível ler a resposta da VTEX.", "No se pudo leer la respuesta de VTEX.";
    /// Missing: too large.
    MISSING_TOO_LARGE: "Too large to be read here.", "Grande demais para ser lido aqui.", "Demasiado grande para leerlo aquí.";
    /// Missing: what was read does not decide it.
    MISSING_PARTIAL: "Only a part could be read, and it does not decide.", "Só foi possível ler uma parte, e ela não decide.", "Solo se pudo leer una parte, y no es suficiente.";
}

/// Source: the form of a feed.
pub fn source_feed_form(feed: &str) -> Text {
    say! { en: "XML form “{feed}”", pt: "Formulário XML “{feed}”", es: "Formulario XML “{feed}”" }
}

/// Source: the published file of a feed.
pub fn source_feed_file(feed: &str) -> Text {
    say! { en: "File {feed}.xml", pt: "Arquivo {feed}.xml", es: "Archivo {feed}.xml" }
}

/// Missing: the License Manager resource that the user would need.
pub fn missing_permission(resource: &str) -> Text {
    say! {
        en: "Your user lacks the permission “{resource}”.",
        pt: "Seu usuário não tem a permissão “{resource}”.",
        es: "Tu usuario no tiene el permiso “{resource}”.",
    }
}

/// Missing: an HTTP status that says nothing more.
pub fn missing_failed(status: u16) -> Text {
    say! {
        en: "VTEX answered with error {status}.",
        pt: "A VTEX respondeu com o erro {status}.",
        es: "VTEX respondió con el error {status}.",
    }
}

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

/// The title of a report on a feed.
pub fn feed_title(feed: &str) -> Text {
    say! { en: "XML feed {feed}", pt: "XML {feed}", es: "XML {feed}" }
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
    "Type a SKU id, a product id or a reference code, or paste the address of an Admin page.",
    "Digite um ID de SKU, um ID de produto ou um código de referência, ou cole o endereço de uma página do Admin.",
    "Escribe un ID de SKU, un ID de producto o un código de referencia, o pega la dirección de una página del Admin.",
);
