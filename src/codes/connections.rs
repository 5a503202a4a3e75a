//! Messages of *Marketplace > Connections > Orders* about stock, price and delivery.

use super::{Code, issue};
use crate::domain::Link::{Catalog, Channel, Order, Price, Seller, Shipping, Stock};
use crate::text::Text;

pub(super) const OUT_OF_STOCK_PAGE: &str = "Out-of-stock errors in marketplace integration orders";
pub(super) const SLA_PAGE: &str = "SLA errors in marketplace integration orders";
const PRICE_PAGE: &str = "Troubleshooting price divergence errors in marketplace orders";
pub(super) const ORDERS_PAGE: &str = "Why don't marketplace orders integrate with my store?";
/// When these pages were read: the versions of 2026-10-07 and, of the last one, 2025-07-31.
pub(super) const READ: &str = "2026-11-24";

const NO_UNITS: Text = Text::of(
    "One or more SKUs of the order have no units available.",
    "Um ou mais SKUs do pedido não têm unidades disponíveis.",
    "Uno o más SKUs del pedido no tienen unidades disponibles.",
);
const COUNT_AND_REPROCESS: Text = Text::of(
    "Update the count of the SKUs, then choose Actions > Reprocess on the order.",
    "Atualize a contagem dos SKUs e escolha Ações > Reprocessar no pedido.",
    "Actualiza el recuento de los SKUs y elige Acciones > Reprocesar en el pedido.",
);
const DIVERGES: Text = Text::of(
    "The price of the order in the marketplace differs from the price that VTEX calculated. Native connectors hold the order until a Price Divergence rule exists.",
    "O preço do pedido no marketplace difere do preço que a VTEX calculou. Conectores nativos retêm o pedido até existir uma regra de divergência de valores.",
    "El precio del pedido en el marketplace difiere del que calculó VTEX. Los conectores nativos retienen el pedido hasta que exista una regla de divergencia de precios.",
);
const DIVERGENCE_RULE: Text = Text::of(
    "A user with the role Owner or OMS Full can set a Price Divergence rule in the order authorization; it applies to every marketplace. Then reprocess the order.",
    "Um usuário com o perfil Owner ou OMS Full pode criar uma regra de divergência de valores na autorização de pedidos; ela vale para todos os marketplaces. Depois reprocesse o pedido.",
    "Un usuario con el rol Owner u OMS Full puede crear una regla de divergencia de precios en la autorización de pedidos; vale para todos los marketplaces. Después reprocesa el pedido.",
);
const SLA_MISSING: Text = Text::of(
    "Something prevents the delivery that the marketplace promised (SLA).",
    "Algo impede a entrega que o marketplace prometeu (SLA).",
    "Algo impide la entrega que prometió el marketplace (SLA).",
);
const SIMULATE: Text = Text::of(
    "Run a shipping simulation. Check the stock, the sales channel, the shipping policy, the loading dock and whether the SKU is active; then reprocess the order.",
    "Faça uma simulação de envio. Verifique o estoque, o canal de vendas, a política de envio, a doca e se o SKU está ativo; depois reprocesse o pedido.",
    "Haz una simulación de envío. Revisa el stock, el canal de ventas, la política de envío, el muelle y si el SKU está activo; después reprocesa el pedido.",
);

pub(super) const CODES: &[Code] = &[
    Code::of("Items unavailable", &[Stock], NO_UNITS, COUNT_AND_REPROCESS)
        .shown(&["Indisponibilidade de estoque", "Indisponibilidad de stock"])
        .from(OUT_OF_STOCK_PAGE, READ)
        .documented(),
    Code::of("Out of stock", &[Stock], NO_UNITS, COUNT_AND_REPROCESS)
        .shown(&["Falta de estoque", "Falta de stock"])
        .from(SLA_PAGE, READ)
        .documented(),
    Code::of(
        "Negative inventory",
        &[Stock],
        Text::of(
            "More units are reserved than counted.",
            "Há mais unidades reservadas do que contadas.",
            "Hay más unidades reservadas que contadas.",
        ),
        Text::of(
            "Find out why the inventory is negative and adjust the count, then choose Actions > Reprocess on the order.",
            "Descubra por que o estoque está negativo, ajuste a contagem e escolha Ações > Reprocessar no pedido.",
            "Averigua por qué el stock está en negativo, ajusta el recuento y elige Acciones > Reprocesar en el pedido.",
        ),
    )
    .shown(&["Estoque negativo", "Stock negativo"])
    .from(OUT_OF_STOCK_PAGE, READ)
    .documented(),
    Code::of(
        "Delivery zip code not covered by the shipping strategy",
        &[Shipping],
        Text::of(
            "No shipping policy covers the address of the order.",
            "Nenhuma política de envio cobre o endereço do pedido.",
            "Ninguna política de envío cubre la dirección del pedido.",
        ),
        Text::of(
            "Update the shipping policy so that it covers the zip code, then choose Actions > Reprocess on the order.",
            "Ajuste a política de envio para cobrir o CEP e escolha Ações > Reprocessar no pedido.",
            "Ajusta la política de envío para cubrir el código postal y elige Acciones > Reprocesar en el pedido.",
        ),
    )
    .shown(&[
        "Delivery zip code not covered",
        "CEP de entrega não atendido pela estratégia de envio",
        "CEP não atendido",
        "Código postal de entrega no atendido por la estrategia de envío",
        "Código postal de entrega que no es atendido por la estrategia de envío",
        "Código postal no atendido",
    ])
    .from(SLA_PAGE, READ)
    .documented(),
    Code::of(
        "Loading dock not associated with sales channel",
        &[Shipping, Channel],
        Text::of(
            "The loading dock of the delivery is not linked to the sales channel of the marketplace.",
            "A doca da entrega não está vinculada ao canal de vendas do marketplace.",
            "El muelle de la entrega no está vinculado al canal de ventas del marketplace.",
        ),
        Text::of(
            "Link the loading dock to that sales channel, then choose Actions > Reprocess on the order.",
            "Vincule a doca a esse canal de vendas e escolha Ações > Reprocessar no pedido.",
            "Vincula el muelle a ese canal de ventas y elige Acciones > Reprocesar en el pedido.",
        ),
    )
    .shown(&[
        "Loading dock without a sales channel",
        "Doca não associada à política comercial",
        "Doca sem política comercial",
        "Muelle no asociado a la política comercial",
        "Muelle sin política comercial",
    ])
    .from(SLA_PAGE, READ)
    .documented(),
    Code::of("The selected SLA is not available", &[Shipping, Stock, Channel, Catalog, Seller], SLA_MISSING, SIMULATE)
        .shown(&[
            "Order not imported because the selected delivery SLA is not available",
            "No available sla to deliver this order",
            "O SLA selecionado não está disponível",
            "Pedido não importado pois o SLA de entrega selecionado para o mesmo não está disponível",
            "Pedido no importado pues el SLA de entrega seleccionado no está disponible",
        ])
        .issues(issue::FOB)
        .from(SLA_PAGE, READ)
        .documented(),
    Code::of(
        "The order price in the marketplace is different from the price determined by VTEX",
        &[Price, Order],
        DIVERGES,
        DIVERGENCE_RULE,
    )
    .from(PRICE_PAGE, READ)
    .documented(),
    Code::of("Amount divergence", &[Price, Order], DIVERGES, DIVERGENCE_RULE)
        .shown(&["Price divergence", "Divergência de valores", "Divergência de preço", "Divergencia de precios"])
        .from(ORDERS_PAGE, READ)
        .documented(),
];
