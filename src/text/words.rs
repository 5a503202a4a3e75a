//! The fixed words of the interface; sentences about a rule, a screen or a step stand beside their logic instead.

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $pt:literal, $es:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = Text::of($en, $pt, $es);)*
    };
}

mod chain;
mod chain_values;
mod command;
mod face;
mod options;
mod order;
mod panel;
mod record;
mod seen;
mod setting;
mod source;

pub use chain::*;
pub use chain_values::*;
pub use command::*;
pub use face::*;
pub use options::*;
pub use order::*;
pub use panel::*;
pub use record::*;
pub use seen::*;
pub use setting::*;
pub use source::*;

use super::Text;
use crate::say;

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
    /// Missing: only the pages of XML Integration tell.
    MISSING_OPEN_FEEDS: "Open Store Settings > Channels > XML Integration, and the form of the feed, once; it cannot be read otherwise.", "Abra uma vez Configurações da loja > Canais > Integração XML e o formulário do XML; não há outra forma de ler.", "Abre una vez Configuración de la tienda > Canales > Integración XML y el formulario del XML; no se puede leer de otra forma.";
    /// Missing: unexpected answer.
    MISSING_MALFORMED: "VTEX's answer could not be read.", "Não foi possível ler a resposta da VTEX.", "No se pudo leer la respuesta de VTEX.";
    /// Missing: a value that is not documented.
    MISSING_UNDOCUMENTED: "VTEX answered with a value that it does not document.", "A VTEX respondeu com um valor que ela não documenta.", "VTEX respondió con un valor que no documenta.";
    /// Missing: too large.
    MISSING_TOO_LARGE: "Too large to be read here.", "Grande demais para ser lido aqui.", "Demasiado grande para leerlo aquí.";
    /// Missing: what was read does not decide it.
    MISSING_PARTIAL: "Only a part could be read, and it does not decide.", "Só foi possível ler uma parte, e ela não decide.", "Solo se pudo leer una parte, y no es suficiente.";
    /// Verdict.
    VERDICT_SELLABLE: "This can be bought: the checkout says so.", "Isto pode ser comprado: o checkout confirma.", "Esto se puede comprar: el checkout lo confirma.";
    /// Verdict.
    VERDICT_NOT_SELLABLE: "This cannot be bought.", "Isto não pode ser comprado.", "Esto no se puede comprar.";
    /// Verdict.
    VERDICT_NEEDS_ATTENTION: "This needs your attention.", "Isto precisa da sua atenção.", "Esto necesita tu atención.";
    /// Verdict.
    VERDICT_CANNOT_TELL: "It cannot be told whether this can be bought.", "Não dá para saber se isto pode ser comprado.", "No se puede saber si esto se puede comprar.";
    /// Verdict: never "fine".
    VERDICT_NOTHING_FOUND: "No problem found in what is checked.", "Nenhum problema encontrado no que é verificado.", "No se encontró ningún problema en lo que se revisa.";
    /// Severity.
    SEVERITY_BLOCKS: "Blocks", "Bloqueia", "Bloquea";
    /// Severity.
    SEVERITY_RISK: "Risk", "Risco", "Riesgo";
    /// Severity.
    SEVERITY_NOTE: "Note", "Nota", "Aviso";
    /// A rule that could not judge.
    UNKNOWN: "Cannot tell", "Não dá para saber", "No se puede saber";
    /// A rule that looked and found nothing.
    CLEAR: "No problem", "Sem problema", "Sin problema";
    /// Consequence.
    CONSEQUENCE_BLOCKS_PURCHASE: "It stops the purchase.", "Isso impede a compra.", "Impide la compra.";
    /// Consequence.
    CONSEQUENCE_HIDES_PRODUCT: "It hides the product.", "Isso oculta o produto.", "Oculta el producto.";
    /// Consequence.
    CONSEQUENCE_LEAVES_FEED: "It leaves the feed's file.", "Sai do arquivo do feed.", "Sale del archivo del feed.";
    /// Consequence.
    CONSEQUENCE_FEED_WITHOUT_PRICE: "The feed's file shows no price.", "O arquivo do feed fica sem preço.", "El archivo del feed queda sin precio.";
    /// Consequence.
    CONSEQUENCE_WRONG_ONCE_SAVED: "It takes effect once you save.", "Passa a valer quando você salvar.", "Tendrá efecto cuando guardes.";
    /// Consequence: an order that VTEX does not carry out.
    CONSEQUENCE_ORDER_NOT_PROCESSED: "VTEX does not process this order.", "A VTEX não processa este pedido.", "VTEX no procesa este pedido.";
    /// Certainty.
    PROVEN: "The checkout itself says so.", "O próprio checkout confirma.", "El propio checkout lo confirma.";
    /// Certainty.
    CONTRADICTED: "The checkout says otherwise: it still sells it.", "O checkout diz outra coisa: ainda vende o item.", "El checkout dice otra cosa: todavía vende el ítem.";
    /// Certainty.
    SUSPECTED: "Suspected: VTEX's documentation leaves it open.", "Suspeita: a documentação da VTEX deixa isso em aberto.", "Sospecha: la documentación de VTEX lo deja abierto.";
    /// Way out.
    REMEDY_SHOW_WHEN_OUT_OF_STOCK: "Switch on “Show when out of stock”: the page stays up, unbuyable.", "Ligue “Mostrar quando estiver fora de estoque”: a página fica no ar, sem compra.", "Activa “Mostrar cuando está sin stock”: la página sigue visible, sin compra.";
}

/// Missing: rate limit, and how long it lasts.
pub fn missing_too_many_requests(seconds: u32) -> Text {
    say! { en: "VTEX asked to wait {seconds} s. Then try again.", pt: "A VTEX pediu para aguardar {seconds} s. Depois, tente de novo.", es: "VTEX pidió esperar {seconds} s. Luego, inténtalo de nuevo." }
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

/// Missing: the stock that decides is another seller's.
pub fn missing_at_seller(seller: &str) -> Text {
    say! {
        en: "The stock is in the account of seller {seller}.",
        pt: "O estoque está na conta do seller {seller}.",
        es: "El stock está en la cuenta del seller {seller}.",
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

/// The rule whose finding this one follows from.
pub fn follows_from(rule: &str) -> Text {
    say! { en: "Follows from [{rule}].", pt: "Decorre de [{rule}].", es: "Se debe a [{rule}]." }
}

/// A finding is gone.
pub fn changes_fixed(says: &Text) -> Text {
    say! { with says; en: "No longer: {says}", pt: "Não mais: {says}", es: "Ya no: {says}" }
}

/// A finding is still there.
pub fn changes_still(says: &Text) -> Text {
    say! { with says; en: "Still there: {says}", pt: "Continua: {says}", es: "Sigue ahí: {says}" }
}

/// A finding was not there before.
pub fn changes_new(says: &Text) -> Text {
    say! { with says; en: "New: {says}", pt: "Novo: {says}", es: "Nuevo: {says}" }
}

/// A finding that can no longer be judged.
pub fn changes_unknown_now(says: &Text) -> Text {
    say! {
        with says;
        en: "Cannot be told any more: {says}",
        pt: "Não dá mais para saber: {says}",
        es: "Ya no se puede saber: {says}",
    }
}

/// Way out: a new count.
pub fn remedy_update_count(sku: &str, warehouse: &str, at_least: &Text) -> Text {
    say! {
        with at_least;
        en: "Update the count of SKU {sku} in {warehouse}: {at_least} or more.",
        pt: "Atualize a contagem do SKU {sku} em {warehouse}: {at_least} ou mais.",
        es: "Actualiza el recuento del SKU {sku} en {warehouse}: {at_least} o más.",
    }
}

/// Way out: correct a negative row.
pub fn remedy_correct_negative(sku: &str, warehouse: &str, pending: &Text) -> Text {
    say! {
        with pending;
        en: "Correct the count of SKU {sku} in {warehouse}: units to sell plus {pending} reserved and not yet in handling.",
        pt: "Corrija a contagem do SKU {sku} em {warehouse}: unidades para vender mais {pending} reservadas e ainda não em manuseio.",
        es: "Corrige el recuento del SKU {sku} en {warehouse}: unidades para vender más {pending} reservadas y aún no en preparación.",
    }
}

/// Way out: correct a negative row whose reservations could not be split.
pub fn remedy_correct_negative_unread(sku: &str, warehouse: &str, reserved: &Text) -> Text {
    say! {
        with reserved;
        en: "Correct the count of SKU {sku} in {warehouse}: units to sell plus those of the {reserved} reserved ones not yet in handling.",
        pt: "Corrija a contagem do SKU {sku} em {warehouse}: unidades para vender mais as que, das {reserved} reservadas, ainda não estão em manuseio.",
        es: "Corrige el recuento del SKU {sku} en {warehouse}: unidades para vender más las que, de las {reserved} reservadas, aún no están en preparación.",
    }
}

/// Way out: never run out.
pub fn remedy_switch_unlimited_on(sku: &str, warehouse: &str) -> Text {
    say! {
        en: "Switch on unlimited inventory for SKU {sku} in {warehouse}: it never runs out, whatever is on the shelf.",
        pt: "Ligue o estoque infinito do SKU {sku} em {warehouse}: nunca acaba, haja o que houver na prateleira.",
        es: "Activa el stock ilimitado del SKU {sku} en {warehouse}: nunca se agota, haya lo que haya en el estante.",
    }
}

/// Way out: list sold-out SKUs.
pub fn remedy_list_unavailable(feed: &str) -> Text {
    say! {
        en: "Tick “Show unavailable SKUs” in the feed “{feed}”: it lists them, probably without a price.",
        pt: "Marque “Exibir SKUs indisponíveis” no feed “{feed}”: ele os lista, provavelmente sem preço.",
        es: "Marca “Mostrar SKU no disponibles” en el feed “{feed}”: los incluye, probablemente sin precio.",
    }
}

/// Way out: leave sold-out SKUs out.
pub fn remedy_leave_unavailable_out(feed: &str) -> Text {
    say! {
        en: "Untick “Show unavailable SKUs” in the feed “{feed}”: no entries without a price.",
        pt: "Desmarque “Exibir SKUs indisponíveis” no feed “{feed}”: nenhuma entrada sem preço.",
        es: "Desmarca “Mostrar SKU no disponibles” en el feed “{feed}”: ninguna entrada sin precio.",
    }
}
