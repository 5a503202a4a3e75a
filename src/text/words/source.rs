//! Where values were read, as shown beside them.

use super::Text;

words! {
    /// Source: Catalog API, the index-backed SKU.
    SOURCE_INDEX_API: "Indexed SKU (VTEX API)", "SKU indexado (API da VTEX)", "SKU indexado (API de VTEX)";
    /// Source: Pricing API.
    SOURCE_PRICE_API: "Prices (VTEX API)", "Preços (API da VTEX)", "Precios (API de VTEX)";
    /// Source: Pricing API, the price computed for a price table.
    SOURCE_COMPUTED_PRICE_API: "Computed price (VTEX API)", "Preço calculado (API da VTEX)", "Precio calculado (API de VTEX)";
    /// Source: Catalog API, brand.
    SOURCE_BRAND_API: "Brand (VTEX API)", "Marca (API da VTEX)", "Marca (API de VTEX)";
    /// Source: Catalog API, category.
    SOURCE_CATEGORY_API: "Category (VTEX API)", "Categoria (API da VTEX)", "Categoría (API de VTEX)";
    /// Source: the checkout simulation.
    SOURCE_SIMULATION: "Checkout simulation", "Simulação do checkout", "Simulación del checkout";
    /// Source: the checkout simulation with an address.
    SOURCE_SIMULATION_WITH_ADDRESS: "Checkout simulation with an address", "Simulação do checkout com endereço", "Simulación del checkout con dirección";
    /// Source: the store's public search.
    SOURCE_SEARCH_API: "Store search (VTEX API)", "Busca da loja (API da VTEX)", "Búsqueda de la tienda (API de VTEX)";
    /// Source: Logistics API, reservations.
    SOURCE_RESERVATIONS_API: "List of reservations (VTEX API)", "Lista de reservas (API da VTEX)", "Lista de reservas (API de VTEX)";
    /// Source: Logistics API, supply lots.
    SOURCE_LOTS_API: "Supply lots (VTEX API)", "Lotes de suprimento (API da VTEX)", "Lotes de abastecimiento (API de VTEX)";
    /// Source: Logistics API, warehouses.
    SOURCE_WAREHOUSES_API: "Warehouses (VTEX API)", "Estoques (API da VTEX)", "Almacenes (API de VTEX)";
    /// Source: Logistics API, loading docks.
    SOURCE_DOCKS_API: "Loading docks (VTEX API)", "Docas (API da VTEX)", "Muelles (API de VTEX)";
    /// Source: Logistics API, shipping policies.
    SOURCE_POLICIES_API: "Shipping policies (VTEX API)", "Políticas de envio (API da VTEX)", "Políticas de envío (API de VTEX)";
    /// Source: Catalog API, sales channels.
    SOURCE_CHANNELS_API: "Sales channels (VTEX API)", "Canais de venda (API da VTEX)", "Canales de ventas (API de VTEX)";
    /// Source: Catalog API, sellers.
    SOURCE_SELLERS_API: "Sellers (VTEX API)", "Sellers (API da VTEX)", "Sellers (API de VTEX)";
    /// Source: Checkout API, configuration of the cart.
    SOURCE_CART_API: "Cart configuration (VTEX API)", "Configuração do carrinho (API da VTEX)", "Configuración del carrito (API de VTEX)";
    /// Source: Orders API.
    SOURCE_ORDERS_API: "Order (VTEX API)", "Pedido (API da VTEX)", "Pedido (API de VTEX)";
    /// Source: who is logged in.
    SOURCE_USER_API: "Your VTEX session", "Sua sessão na VTEX", "Tu sesión en VTEX";
    /// Source: what would be if a remedy were done.
    SOURCE_IMAGINED: "If you did this", "Se você fizesse isto", "Si hicieras esto";
}
