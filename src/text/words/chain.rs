//! The links of the chain as headings of the checklist.

use super::Text;

words! {
    /// Link of the chain: product, SKU, brand, category.
    LINK_CATALOG: "Product and SKU", "Produto e SKU", "Producto y SKU";
    /// Link of the chain.
    LINK_CHANNEL: "Sales channel", "Canal de vendas", "Canal de ventas";
    /// Link of the chain.
    LINK_PRICE: "Price", "Preço", "Precio";
    /// Link of the chain.
    LINK_STOCK: "Stock", "Estoque", "Stock";
    /// Link of the chain: warehouse, loading dock, shipping policy.
    LINK_SHIPPING: "Shipping", "Envio", "Envío";
    /// Link of the chain.
    LINK_SELLER: "Seller", "Seller", "Seller";
    /// Link of the chain: quantities, attachments, minimum values.
    LINK_CART: "Cart", "Carrinho", "Carrito";
    /// Link of the chain.
    LINK_PAYMENT: "Payment", "Pagamento", "Pago";
    /// Link of the chain: what the checkout itself says.
    LINK_CHECKOUT: "Checkout", "Checkout", "Checkout";
    /// Link of the chain.
    LINK_ORDER: "Order", "Pedido", "Pedido";
    /// Link of the chain.
    LINK_VISIBILITY: "Visibility", "Visibilidade", "Visibilidad";
    /// Link of the chain.
    LINK_FEED: "XML feeds", "Feeds XML", "Feeds XML";
    /// Label of what the checkout said.
    QUOTE: "The checkout says", "O checkout diz", "El checkout dice";
    /// Label of the codes that came with it.
    QUOTE_CODES: "Codes of the answer", "Códigos da resposta", "Códigos de la respuesta";
    /// The checkout's answer.
    QUOTE_SELLS: "available", "disponível", "disponible";
    /// The checkout's answer.
    QUOTE_REFUSES: "not available", "não disponível", "no disponible";
    /// What makes it sellable, in order.
    PLAN: "What makes it sellable", "O que o torna vendável", "Qué lo vuelve vendible";
}

/// What a report is about, as a heading.
pub fn subject_kind(kind: &str) -> Text {
    match kind {
        "sku" => Text::same("SKU"),
        "product" => Text::of("Product", "Produto", "Producto"),
        "order" => Text::of("Order", "Pedido", "Pedido"),
        "feed" => Text::of("XML feed", "Feed XML", "Feed XML"),
        _ => Text::of("List", "Lista", "Listado"),
    }
}
