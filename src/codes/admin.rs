//! Messages that the Admin itself shows instead of what was asked for.

use super::{Code, READ, issue};
use crate::domain::Link::{Catalog, Order, Price, Shipping, Stock, Visibility};
use crate::text::Text;

const KNOWN_ISSUES: &str = "Known issues";
const RELOAD: Text = Text::of(
    "Reload the page. If it goes on, open a ticket with VTEX support.",
    "Recarregue a página. Se continuar, abra um chamado no suporte da VTEX.",
    "Recarga la página. Si continúa, abre un ticket en el soporte de VTEX.",
);
const LIST_FAILED: Text = Text::of(
    "The list of reservations could not be loaded; this says nothing about the stock.",
    "A lista de reservas não pôde ser carregada; isso não diz nada sobre o estoque.",
    "La lista de reservas no se pudo cargar; esto no dice nada sobre el stock.",
);

pub(super) const CODES: &[Code] = &[
    Code::of(
        "We're sorry, but you do not have access to this page",
        &[],
        Text::of(
            "Your role does not give access to this page (error 403).",
            "O seu perfil de acesso não permite abrir esta página (erro 403).",
            "Tu rol no da acceso a esta página (error 403).",
        ),
        Text::of(
            "Ask an administrator of the account for a role with access.",
            "Peça a um administrador da conta um perfil com acesso.",
            "Pide a un administrador de la cuenta un rol con acceso.",
        ),
    )
    .from("I can't view a page in the Admin", READ)
    .documented(),
    Code::of(
        "Something Went Wrong",
        &[],
        Text::of(
            "A page of the old catalog failed.",
            "Uma página do catálogo antigo falhou.",
            "Falló una página del catálogo antiguo.",
        ),
        RELOAD,
    )
    .from("I can't view a page in the Admin", READ),
    Code::of(
        "There was a problem performing this filter",
        &[Stock],
        Text::of(
            "The filter of the inventory failed; this says nothing about the stock.",
            "O filtro do inventário falhou; isso não diz nada sobre o estoque.",
            "El filtro del inventario falló; esto no dice nada sobre el stock.",
        ),
        Text::of(
            "Try again or make another search.",
            "Tente de novo ou faça outra busca.",
            "Inténtalo de nuevo o haz otra búsqueda.",
        ),
    )
    .issues(issue::INVENTORY_FILTER)
    .from(KNOWN_ISSUES, READ)
    .documented(),
    Code::of("There was an error loading reservations", &[Stock, Order], LIST_FAILED, RELOAD)
        .issues(issue::RESERVED_LIST)
        .from(KNOWN_ISSUES, READ),
    Code::of("Error while trying to fetch reservation", &[Stock, Order], LIST_FAILED, RELOAD)
        .issues(issue::RESERVED_LIST)
        .from(KNOWN_ISSUES, READ),
    Code::of(
        "There was an error loading the data",
        &[Stock],
        Text::of(
            "The update log of the inventory could not be loaded.",
            "O registro de atualizações do inventário não pôde ser carregado.",
            "El registro de actualizaciones del inventario no se pudo cargar.",
        ),
        RELOAD,
    )
    .from(KNOWN_ISSUES, READ),
    Code::of(
        "No se pudo guardar este producto",
        &[Catalog],
        Text::of(
            "The new catalog did not save the product, or answered with an error.",
            "O novo catálogo não salvou o produto ou respondeu com erro.",
            "El nuevo catálogo no guardó el producto o respondió con un error.",
        ),
        Text::of(
            "Check what you filled in and save again, then reload to see what was saved.",
            "Confira o que você preencheu e salve de novo; depois recarregue para ver o que foi salvo.",
            "Comprueba lo que completaste y vuelve a guardar; después recarga para ver qué se guardó.",
        ),
    )
    .from("A support ticket quoted in public", READ),
    Code::of(
        "Active the product to make it visible in the store",
        &[Catalog, Stock, Visibility],
        Text::of(
            "The product page asks you to activate the product; it also shows this for products that are merely unavailable.",
            "A página de produto pede para ativar o produto; ela também mostra isto para produtos apenas indisponíveis.",
            "La página de producto pide activar el producto; también lo muestra para productos que solo no están disponibles.",
        ),
        Text::of(
            "Check whether the product is active, then its stock.",
            "Verifique se o produto está ativo e depois o estoque dele.",
            "Revisa si el producto está activo y luego su stock.",
        ),
    )
    .issues(issue::CONFLICTING_MESSAGES)
    .from(KNOWN_ISSUES, READ),
    Code::of(
        "Check if this product has all the required information, prices, inventory, and logistics settings",
        &[Catalog, Price, Stock, Shipping],
        Text::of(
            "The product is pending: something it needs to be sold is missing.",
            "O produto está pendente: falta algo de que ele precisa para ser vendido.",
            "El producto está pendiente: falta algo que necesita para venderse.",
        ),
        Text::of(
            "Check its required fields, its price, its stock and its shipping.",
            "Verifique os campos obrigatórios, o preço, o estoque e o envio dele.",
            "Revisa sus campos obligatorios, su precio, su stock y su envío.",
        ),
    )
    .issues(issue::CONFLICTING_MESSAGES)
    .from(KNOWN_ISSUES, READ),
];
