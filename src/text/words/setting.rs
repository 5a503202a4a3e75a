//! Settings to change where no guide points yet, each as an instruction with the page it is on.

use super::Text;
use crate::say;

words! {
    /// Setting.
    SET_ACTIVATE_PRODUCT: "Activate the product in Catalog > Products and SKUs.", "Ative o produto em Catálogo > Produtos e SKUs.", "Activa el producto en Catálogo > Productos y SKUs.";
    /// Setting.
    SET_SHOW_PRODUCT: "Switch on “Display on website” in the product form.", "Ligue “Mostrar no site” no formulário do produto.", "Activa “Mostrar en el sitio web” en el formulario del producto.";
    /// Setting.
    SET_RELEASE_PRODUCT: "Bring the release date forward in the product form.", "Antecipe a data de lançamento no formulário do produto.", "Adelanta la fecha de lanzamiento en el formulario del producto.";
    /// Setting.
    SET_ACTIVATE_BRAND: "Activate the brand in Catalog > Brands.", "Ative a marca em Catálogo > Marcas.", "Activa la marca en Catálogo > Marcas.";
    /// Setting.
    SET_ACTIVATE_CATEGORY: "Activate the category in Catalog > Categories.", "Ative a categoria em Catálogo > Categorias.", "Activa la categoría en Catálogo > Categorías.";
    /// Setting.
    SET_FISCAL_CODE: "Fill in the fiscal code in the product form.", "Preencha o código fiscal no formulário do produto.", "Completa el código fiscal en el formulario del producto.";
    /// Setting.
    SET_WIDEN_POLICY: "Let a shipping policy take this SKU in Shipping > Shipping Strategy.", "Faça uma política de envio aceitar este SKU em Envio > Estratégia de envio.", "Haz que una política de envío acepte este SKU en Envío > Estrategia de envío.";
    /// Setting.
    SET_COVER_ADDRESS: "Let a shipping policy cover this postal code in Shipping > Shipping Strategy.", "Faça uma política de envio atender este CEP em Envio > Estratégia de envio.", "Haz que una política de envío cubra este código postal en Envío > Estrategia de envío.";
    /// Setting.
    SET_OFFER_PAYMENT: "Activate a payment condition for this sales channel.", "Ative uma condição de pagamento para este canal de vendas.", "Activa una condición de pago para este canal de ventas.";
    /// Setting.
    SET_LOWER_CART_MINIMUM: "Fill the cart up to its minimum, or lower the minimum.", "Complete o carrinho até o mínimo ou reduza o mínimo.", "Completa el carrito hasta el mínimo o reduce el mínimo.";
    /// Setting.
    SET_REINDEX: "Open the product form, save it, and wait some minutes for VTEX to index it.", "Abra o formulário do produto, salve e espere alguns minutos até a VTEX indexar.", "Abre el formulario del producto, guárdalo y espera unos minutos a que VTEX lo indexe.";
}

/// Setting.
pub fn set_activate_sku(sku: &str) -> Text {
    say! { en: "Activate SKU {sku} in its form.", pt: "Ative o SKU {sku} no formulário dele.", es: "Activa el SKU {sku} en su formulario." }
}

/// Setting.
pub fn set_add_image(sku: &str) -> Text {
    say! { en: "Add an image to SKU {sku}.", pt: "Adicione uma imagem ao SKU {sku}.", es: "Agrega una imagen al SKU {sku}." }
}

/// Setting.
pub fn set_link_channel(channel: &str) -> Text {
    say! { en: "Link the product to sales channel {channel} in its form.", pt: "Associe o produto ao canal de vendas {channel} no formulário dele.", es: "Asocia el producto al canal de ventas {channel} en su formulario." }
}

/// Setting.
pub fn set_activate_channel(channel: &str) -> Text {
    say! { en: "Activate sales channel {channel}.", pt: "Ative o canal de vendas {channel}.", es: "Activa el canal de ventas {channel}." }
}

/// Setting.
pub fn set_price(sku: &str) -> Text {
    say! { en: "Register a price for SKU {sku} in Prices.", pt: "Cadastre um preço para o SKU {sku} em Preços.", es: "Registra un precio para el SKU {sku} en Precios." }
}

/// Setting.
pub fn set_activate_warehouse(warehouse: &str) -> Text {
    say! { en: "Activate warehouse {warehouse} in Shipping > Shipping Strategy.", pt: "Ative o estoque {warehouse} em Envio > Estratégia de envio.", es: "Activa el almacén {warehouse} en Envío > Estrategia de envío." }
}

/// Setting.
pub fn set_link_dock(warehouse: &str) -> Text {
    say! { en: "Link a loading dock to warehouse {warehouse} in Shipping > Shipping Strategy.", pt: "Associe uma doca ao estoque {warehouse} em Envio > Estratégia de envio.", es: "Asocia un muelle al almacén {warehouse} en Envío > Estrategia de envío." }
}

/// Setting.
pub fn set_activate_dock(dock: &str) -> Text {
    say! { en: "Activate loading dock {dock} in Shipping > Shipping Strategy.", pt: "Ative a doca {dock} em Envio > Estratégia de envio.", es: "Activa el muelle {dock} en Envío > Estrategia de envío." }
}

/// Setting.
pub fn set_serve_channel(dock: &str, channel: &str) -> Text {
    say! { en: "Add sales channel {channel} to loading dock {dock}.", pt: "Adicione o canal de vendas {channel} à doca {dock}.", es: "Agrega el canal de ventas {channel} al muelle {dock}." }
}

/// Setting.
pub fn set_link_policy(dock: &str) -> Text {
    say! { en: "Link an active shipping policy to loading dock {dock}.", pt: "Associe uma política de envio ativa à doca {dock}.", es: "Asocia una política de envío activa al muelle {dock}." }
}

/// Setting.
pub fn set_activate_policy(policy: &str) -> Text {
    say! { en: "Activate shipping policy {policy}.", pt: "Ative a política de envio {policy}.", es: "Activa la política de envío {policy}." }
}

/// Setting.
pub fn set_mend_policy(policy: &str) -> Text {
    say! { en: "Upload the freight table of shipping policy {policy} again.", pt: "Envie de novo a planilha de frete da política de envio {policy}.", es: "Vuelve a subir la planilla de flete de la política de envío {policy}." }
}

/// Setting.
pub fn set_activate_offer(seller: &str) -> Text {
    say! { en: "Activate the offer of seller {seller} for this SKU.", pt: "Ative a oferta do seller {seller} para este SKU.", es: "Activa la oferta del seller {seller} para este SKU." }
}

/// Setting.
pub fn set_activate_seller(seller: &str) -> Text {
    say! { en: "Activate seller {seller} in Marketplace > Sellers.", pt: "Ative o seller {seller} em Marketplace > Sellers.", es: "Activa el seller {seller} en Marketplace > Sellers." }
}

/// Setting.
pub fn set_ask_for(units: u32) -> Text {
    if units == 1 {
        return Text::of("Ask for 1 unit.", "Peça 1 unidade.", "Pide 1 unidad.");
    }
    say! { en: "Ask for {units} units.", pt: "Peça {units} unidades.", es: "Pide {units} unidades." }
}

/// Setting.
pub fn set_add_to_feed(feed: &str) -> Text {
    say! { en: "Add the product to the collection of the feed {feed}.", pt: "Adicione o produto à coleção do XML {feed}.", es: "Agrega el producto a la colección del XML {feed}." }
}
