//! Messages of *Marketplace > Connections > Orders* about the SKU's registration, the marketplace and the ERP.

use super::Code;
use super::connections::{ORDERS_PAGE, OUT_OF_STOCK_PAGE, READ};
use crate::domain::Link::{Catalog, Channel, Order, Shipping, Stock, Visibility};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "Inactive SKU",
        &[Catalog],
        Text::of(
            "The SKU is not active, and only active SKUs are integrated.",
            "O SKU não está ativo, e somente SKUs ativos são integrados.",
            "El SKU no está activo, y solo se integran los SKUs activos.",
        ),
        Text::of(
            "Activate the SKU in Catalog > Products and SKUs, then choose Actions > Reprocess on the order.",
            "Ative o SKU em Catálogo > Produtos e SKUs e escolha Ações > Reprocessar no pedido.",
            "Activa el SKU en Catálogo > Productos y SKUs y elige Acciones > Reprocesar en el pedido.",
        ),
    )
    .shown(&["SKU inativo", "SKU inactivo", "The SKU is inactive in VTEX"])
    .from(OUT_OF_STOCK_PAGE, READ)
    .documented(),
    Code::of(
        "Item not in the collection or sales channel",
        &[Channel, Catalog],
        Text::of(
            "The SKU is not in the collection or sales channel set for the marketplace.",
            "O SKU não está na coleção ou no canal de vendas definido para o marketplace.",
            "El SKU no está en la colección o el canal de ventas definido para el marketplace.",
        ),
        Text::of(
            "Associate the SKU with the sales channel of the integration, then choose Actions > Reprocess on the order.",
            "Associe o SKU ao canal de vendas da integração e escolha Ações > Reprocessar no pedido.",
            "Asocia el SKU al canal de ventas de la integración y elige Acciones > Reprocesar en el pedido.",
        ),
    )
    .shown(&[
        "Item not in collection or sales channel",
        "Item not in collection or trade policy",
        "Item não consta na coleção ou política comercial",
        "Item fora da coleção ou da política comercial",
        "Ítem que no consta en la colección o política comercial",
        "Ítem fuera de la colección o de la política comercial",
    ])
    .from(OUT_OF_STOCK_PAGE, READ)
    .documented(),
    Code::of(
        "Unavailable inventory",
        &[Visibility, Stock],
        Text::of(
            "The SKU is not being shown in the marketplace.",
            "O SKU não está sendo exibido no marketplace.",
            "El SKU no se está mostrando en el marketplace.",
        ),
        Text::of(
            "Look for its error in Marketplace > Connections > Inventory and solve that one.",
            "Procure o erro de estoque dele nas Conexões do Marketplace e resolva esse erro.",
            "Busca su error de stock en las Conexiones del Marketplace y resuelve ese error.",
        ),
    )
    .shown(&["Indisponibilidade de inventário", "Indisponibilidade inventário", "Indisponibilidad de stock"])
    .from(ORDERS_PAGE, READ)
    .documented(),
    Code::of(
        "Invalid SKU ID",
        &[Catalog, Channel],
        Text::of(
            "The product ids in your sales channel differ from those in the marketplace.",
            "Os ids dos produtos no seu canal de vendas são diferentes dos do marketplace.",
            "Los ids de los productos en tu canal de ventas son distintos de los del marketplace.",
        ),
        Text::of(
            "Change the SKU ids in the marketplace so that they match yours.",
            "Altere os ids dos SKUs no marketplace para que sejam iguais aos seus.",
            "Cambia los ids de los SKUs en el marketplace para que coincidan con los tuyos.",
        ),
    )
    .shown(&["ID de SKU inválido", "ID de SKU no válido"])
    .from(ORDERS_PAGE, READ)
    .documented(),
    Code::of(
        "Incomplete shipping information",
        &[Shipping, Order],
        Text::of(
            "The delivery information of the order is incomplete or wrong.",
            "Os dados de entrega do pedido estão incompletos ou errados.",
            "La información de envío del pedido está incompleta o es incorrecta.",
        ),
        Text::of(
            "Correct or complete the information that is asked for.",
            "Corrija ou preencha os dados solicitados.",
            "Corrige o completa la información solicitada.",
        ),
    )
    .shown(&["Dados de entrega incompletos", "Información de envío incompleta"])
    .from(ORDERS_PAGE, READ)
    .documented(),
    Code::of(
        "Unavailable status",
        &[Visibility, Order],
        Text::of(
            "The product is available in your store, but the marketplace has blocked it.",
            "O produto está disponível na sua loja, mas o marketplace o bloqueou.",
            "El producto está disponible en tu tienda, pero el marketplace lo bloqueó.",
        ),
        Text::of(
            "Ask the marketplace to release the order.",
            "Peça ao marketplace que libere o pedido.",
            "Pide al marketplace que libere el pedido.",
        ),
    )
    .shown(&["Status de indisponibilidade", "Status de indisponibilidad"])
    .from(ORDERS_PAGE, READ)
    .documented(),
    Code::of(
        "Carrier not registered in the ERP",
        &[Shipping],
        Text::of(
            "The carrier of the order is not registered in your ERP.",
            "A transportadora do pedido não está cadastrada no seu ERP.",
            "La transportadora del pedido no está registrada en tu ERP.",
        ),
        Text::of(
            "Register the carrier in the ERP as it is registered in VTEX.",
            "Cadastre a transportadora no ERP como está cadastrada na VTEX.",
            "Registra la transportadora en el ERP tal como está registrada en VTEX.",
        ),
    )
    .shown(&["Transportadora não cadastrada no ERP", "Transportadora no registrada en el ERP"])
    .from(ORDERS_PAGE, READ)
    .documented(),
];
