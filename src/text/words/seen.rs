//! What may work on an account or not: screens, controls and questions by their names.

use super::super::Text;

words! {
    /// Screen.
    LEGACY_PRODUCT_FORM: "Product form, legacy catalog", "Formulário do produto, catálogo legado", "Formulario del producto, catálogo anterior";
    /// Screen.
    NEW_PRODUCT_FORM: "Product form, new catalog", "Formulário do produto, catálogo novo", "Formulario del producto, catálogo nuevo";
    /// Screen.
    NEW_PRODUCT_LIST: "Product list, new catalog", "Lista de produtos, catálogo novo", "Lista de productos, catálogo nuevo";
    /// Screen.
    FEED_FORM_SCREEN: "XML form", "Formulário XML", "Formulario XML";
    /// Control.
    PLACE_COUNT: "Box for the count of a row", "Campo da contagem de uma linha", "Campo del recuento de una fila";
    /// Control.
    PLACE_AVAILABLE: "Available units of a row", "Unidades disponíveis de uma linha", "Unidades disponibles de una fila";
    /// Control.
    PLACE_UNLIMITED: "Switch for unlimited inventory", "Chave de estoque infinito", "Interruptor de stock ilimitado";
    /// Control.
    PLACE_SAVE_STOCK: "Save button of the inventory", "Botão Salvar do inventário", "Botón Guardar del inventario";
    /// Control.
    PLACE_SHOW_SOLD_OUT: "“Show when out of stock”", "“Mostrar quando estiver fora de estoque”", "“Mostrar cuando está sin stock”";
    /// Control.
    PLACE_SAVE_PRODUCT: "Save button of a product", "Botão Salvar de um produto", "Botón Guardar de un producto";
    /// Control.
    PLACE_PRODUCT_ROW: "Row of a product", "Linha de um produto", "Fila de un producto";
    /// Control.
    PLACE_EDIT_FEED: "Link that opens a feed", "Link que abre um feed", "Enlace que abre un feed";
    /// Control.
    PLACE_EDIT_XML_TAB: "Tab “Edit XML”", "Aba “Editar XML”", "Pestaña “Editar XML”";
    /// Control.
    PLACE_LIST_UNAVAILABLE: "Check box for unavailable SKUs in a feed", "Caixa de SKUs indisponíveis de um feed", "Casilla de SKU no disponibles de un feed";
    /// Control.
    PLACE_SAVE_FEED: "Save button of a feed", "Botão Salvar de um feed", "Botón Guardar de un feed";
    /// Question.
    ASKED_FIND: "Look-up by code (VTEX API)", "Busca por código (API da VTEX)", "Búsqueda por código (API de VTEX)";
    /// Question.
    ASKED_KIT: "Kit components (VTEX API)", "Componentes de kit (API da VTEX)", "Componentes de kit (API de VTEX)";
    /// Question.
    ASKED_GRANTED: "Your permissions (VTEX API)", "Suas permissões (API da VTEX)", "Tus permisos (API de VTEX)";
    /// Question.
    ASKED_FEED_FILE: "Published XML file", "Arquivo XML publicado", "Archivo XML publicado";
}
