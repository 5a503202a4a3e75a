//! Labels of the values that are read along the chain, and the few words that are values themselves.

use super::super::Text;
use crate::say;

words! {
    /// Value: the SKU's own switch.
    VALUE_SKU_ACTIVE: "SKU active", "SKU ativo", "SKU activo";
    /// Value: the same in the index.
    VALUE_INDEXED_ACTIVE: "SKU active in the index", "SKU ativo no índice", "SKU activo en el índice";
    /// Value: the brand's switch.
    VALUE_BRAND: "Brand active", "Marca ativa", "Marca activa";
    /// Value: the category's switch.
    VALUE_CATEGORY: "Category active", "Categoria ativa", "Categoría activa";
    /// Value: how many images.
    VALUE_IMAGES: "Images", "Imagens", "Imágenes";
    /// Value: the release date.
    VALUE_RELEASED: "Release date", "Data de lançamento", "Fecha de lanzamiento";
    /// Value: sales channels of the product.
    VALUE_CHANNELS: "Sales channels", "Canais de venda", "Canales de ventas";
    /// Value: the base price.
    VALUE_PRICE: "Base price", "Preço base", "Precio base";
    /// Value: the price that VTEX computes for the sales channel.
    VALUE_COMPUTED_PRICE: "Price in the sales channel", "Preço no canal de vendas", "Precio en el canal de ventas";
    /// Value: sellers with an active offer.
    VALUE_SELLERS: "Sellers with an active offer", "Sellers com oferta ativa", "Sellers con oferta activa";
    /// Value: multiples in the cart.
    VALUE_MULTIPLIER: "Unit multiplier", "Multiplicador de unidades", "Multiplicador de unidades de venta";
    /// Value: the smallest cart value.
    VALUE_LEAST_VALUE: "Minimum cart value", "Valor mínimo do carrinho", "Valor mínimo del carrito";
    /// Value: the smallest number of units.
    VALUE_LEAST_QUANTITY: "Minimum units in the cart", "Mínimo de unidades no carrinho", "Mínimo de unidades en el carrito";
    /// Value: payment systems on offer.
    VALUE_PAYMENTS: "Payment methods", "Meios de pagamento", "Medios de pago";
    /// Value: what the store's search shows.
    VALUE_SHELF: "In the store's search", "Na busca da loja", "En la búsqueda de la tienda";
    /// Value: the order's status.
    VALUE_STATUS: "Status", "Status do pedido", "Estado";
    /// Value: an order without a status.
    VALUE_INCOMPLETE: "incomplete", "incompleto", "sin completar";
    /// Value: since when.
    VALUE_CHANGED: "Last change", "Última mudança", "Último cambio";
    /// Value: none.
    VALUE_NONE: "none", "nenhum", "ninguno";
}

/// Value: what the checkout says, and of what question: sales channel, units, with an address or without.
pub fn value_quote(channel: Option<&str>, units: u32, has_address: bool) -> Text {
    let place = match channel {
        Some(channel) => say! { en: "Sales channel {channel}", pt: "Canal de vendas {channel}", es: "Canal de ventas {channel}" },
        None => super::BASKET_ANY_CHANNEL,
    };
    let address = match has_address {
        true => Text::of("with the address", "com o endereço", "con la dirección"),
        false => Text::of("without an address", "sem endereço", "sin dirección"),
    };
    say! {
        with place, address;
        en: "{place}, {units} unit(s), {address}",
        pt: "{place}, {units} unidade(s), {address}",
        es: "{place}, {units} unidad(es), {address}",
    }
}

/// Value: the way out of a warehouse.
pub fn value_road(warehouse: &Text) -> Text {
    say! { with warehouse; en: "Docks of {warehouse}", pt: "Docas de {warehouse}", es: "Muelles de {warehouse}" }
}

/// Value of one SKU among several.
pub fn value_of_sku(sku: &str, label: &Text) -> Text {
    let of_sku = |label: &str| format!("SKU {sku}: {label}").into();
    Text { en: of_sku(&label.en), pt: of_sku(&label.pt), es: of_sku(&label.es) }
}

/// Value: an inactive record among others.
pub fn inactive(name: &str) -> Text {
    say! { en: "{name} (inactive)", pt: "{name} (inativo)", es: "{name} (inactivo)" }
}
