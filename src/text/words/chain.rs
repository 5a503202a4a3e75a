//! The links of the chain as headings of the checklist.

use super::Text;
use crate::say;

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
    /// The checkout's answer for an address.
    QUOTE_NO_DELIVERY: "no delivery", "sem entrega", "sin entrega";
    /// A code that VTEX lists without more.
    CODE_LISTED: "VTEX lists this code, and Sellable has no explanation of it.", "A VTEX lista este código, e a Sellable não tem uma explicação dele.", "VTEX lista este código, y Sellable no tiene una explicación de él.";
    /// A code that VTEX does not list.
    CODE_NOT_DOCUMENTED: "VTEX does not document this code.", "A VTEX não documenta este código.", "VTEX no documenta este código.";
    /// Heading over the meanings of codes.
    CODES_MEAN: "What the message means", "O que a mensagem significa", "Qué significa el mensaje";
    /// Label before the links of the chain to look at.
    LOOK_AT: "Look at", "Verifique", "Revisa";
    /// Heading over the question.
    BASKET: "What a shopper asks for", "O que o comprador pede", "Qué pide el comprador";
    /// Field of the question.
    BASKET_CHANNEL: "Sales channel", "Canal de vendas", "Canal de ventas";
    /// Its first choice.
    BASKET_ANY_CHANNEL: "The store's default", "O padrão da loja", "El predeterminado de la tienda";
    /// Field of the question.
    BASKET_QUANTITY: "Units", "Unidades a pedir", "Unidades a comprar";
    /// Field of the question.
    BASKET_COUNTRY: "Country (3 letters)", "País (3 letras)", "País, con 3 letras";
    /// Field of the question.
    BASKET_POSTAL_CODE: "Postal code", "CEP", "Código postal";
    /// What becomes of the postal code.
    BASKET_PRIVACY: "The postal code is sent to your store's checkout only, and kept nowhere.", "O CEP vai somente para o checkout da sua loja e não fica guardado.", "El código postal va solo al checkout de tu tienda y no se guarda.";
    /// Button: ask the checkout.
    BASKET_ASK: "Ask the checkout", "Perguntar ao checkout", "Preguntar al checkout";
    /// Heading over chain and checkout side by side.
    PROOF: "Proof", "Prova", "Comprobación";
    /// Column of the proof.
    PROOF_SETTINGS: "The settings", "As configurações", "La configuración";
    /// Column of the proof.
    PROOF_CHECKOUT: "The checkout", "O checkout", "El checkout";
    /// The settings let it be sold.
    PROOF_NOTHING_STOPS: "Nothing found that stops it", "Nada encontrado que impeça", "No se encontró nada que lo impida";
    /// The settings were not all read.
    PROOF_NOT_ALL_READ: "Not everything could be read", "Nem tudo pôde ser lido", "No todo se pudo leer";
    /// The checkout was not asked or did not answer.
    PROOF_NO_ANSWER: "No answer", "Sem resposta", "Sin respuesta";
    /// Button: the report to the clipboard.
    COPY: "Copy report", "Copiar relatório", "Copiar informe";
    /// Button: the report to the clipboard, for a program.
    COPY_JSON: "Copy as JSON", "Copiar como JSON", "Copiar en formato JSON";
    /// It is there.
    COPIED: "Copied, without personal data.", "Copiado, sem dados pessoais.", "Copiado, sin datos personales.";
    /// The browser refused.
    NOT_COPIED: "The browser did not let it be copied.", "O navegador não permitiu copiar.", "El navegador no permitió copiarlo.";
    /// What makes it sellable, in order.
    PLAN: "What makes it sellable", "O que o torna vendável", "Qué lo vuelve vendible";
}

/// The settings stop it.
pub fn proof_stops(count: usize) -> Text {
    match count {
        1 => Text::of("One thing stops it", "Uma coisa impede", "Una cosa lo impide"),
        _ => say! { en: "{count} things stop it", pt: "{count} coisas impedem", es: "{count} cosas lo impiden" },
    }
}

/// Heading over the consequences of a cause.
pub fn follows(count: usize) -> Text {
    say! { en: "What follows from it ({count})", pt: "O que decorre disso ({count})", es: "Lo que se deriva de esto ({count})" }
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
