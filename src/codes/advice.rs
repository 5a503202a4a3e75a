//! What to do about a code, where several codes ask for the same.

use crate::text::Text;

pub(super) const FIND_THE_ITEM: Text = Text::of(
    "Find out which item it is, then check its stock, price, sales channel, shipping and seller.",
    "Descubra qual é o item e verifique o estoque, o preço, o canal de vendas, o envio e o seller dele.",
    "Averigua qué ítem es y revisa su stock, su precio, su canal de ventas, su envío y su seller.",
);
pub(super) const CHECK_STOCK: Text = Text::of(
    "Check that a warehouse that this sales channel reaches has units to sell.",
    "Verifique se um estoque que este canal de vendas alcança tem unidades para vender.",
    "Revisa que un almacén al que llega este canal de ventas tenga unidades para vender.",
);
pub(super) const CHECK_ROUTE: Text = Text::of(
    "Check that a shipping policy covers the address, and that its loading dock serves the warehouse and the sales channel.",
    "Verifique se uma política de envio cobre o endereço e se a doca dela atende o estoque e o canal de vendas.",
    "Revisa que una política de envío cubra la dirección y que su muelle atienda el almacén y el canal de ventas.",
);
pub(super) const CHECK_PRICE: Text = Text::of(
    "Check that the SKU has a price in this sales channel.",
    "Verifique se o SKU tem preço neste canal de vendas.",
    "Revisa que el SKU tenga precio en este canal de ventas.",
);
pub(super) const CHECK_CHANNEL: Text = Text::of(
    "Check that the sales channel exists and is active, and that the SKU is associated with it.",
    "Verifique se o canal de vendas existe e está ativo e se o SKU está associado a ele.",
    "Revisa que el canal de ventas exista y esté activo, y que el SKU esté asociado a él.",
);
pub(super) const CHECK_SELLER: Text = Text::of(
    "Check the seller's registration and that the seller is active and offers this SKU.",
    "Verifique o cadastro do seller, se ele está ativo e se oferece este SKU.",
    "Revisa el registro del seller, que esté activo y que ofrezca este SKU.",
);
pub(super) const ASK_SELLER: Text = Text::of(
    "The seller has to look into it; if the seller is yours, check that its service answers. The shopper can try again.",
    "O seller precisa investigar; se o seller é seu, verifique se o serviço dele responde. O cliente pode tentar de novo.",
    "El seller debe investigarlo; si el seller es tuyo, revisa que su servicio responda. El cliente puede intentarlo de nuevo.",
);
pub(super) const SHIPPING_AGAIN: Text = Text::of(
    "The shopper has to complete the address and choose a delivery again. If no delivery is offered, check the shipping.",
    "O cliente precisa completar o endereço e escolher a entrega de novo. Se nenhuma entrega aparece, verifique o envio.",
    "El cliente debe completar la dirección y elegir la entrega de nuevo. Si no se ofrece ninguna, revisa el envío.",
);
pub(super) const ONE_ADDRESS: Text = Text::of(
    "The shopper has to use one delivery address, or place separate orders.",
    "O cliente precisa usar um único endereço de entrega ou fazer pedidos separados.",
    "El cliente debe usar una sola dirección de entrega o hacer pedidos separados.",
);
pub(super) const CART_AGAIN: Text = Text::of(
    "The shopper has to reload the cart, check it and try again.",
    "O cliente precisa recarregar o carrinho, conferi-lo e tentar de novo.",
    "El cliente debe recargar el carrito, revisarlo e intentarlo de nuevo.",
);
pub(super) const MINIMUM_SETTINGS: Text = Text::of(
    "Check the minimum quantity and the minimum value in the settings of the cart.",
    "Verifique a quantidade mínima e o valor mínimo nas configurações do carrinho.",
    "Revisa la cantidad mínima y el valor mínimo en la configuración del carrito.",
);
pub(super) const PAY_AGAIN: Text = Text::of(
    "The shopper can try again or choose another payment. The transaction shows more, if there is one.",
    "O cliente pode tentar de novo ou escolher outro pagamento. A transação mostra mais, se houver uma.",
    "El cliente puede intentarlo de nuevo o elegir otro pago. La transacción muestra más, si existe.",
);
pub(super) const PAYMENT_SETTINGS: Text = Text::of(
    "Check that an active payment condition fits this sales channel and this amount.",
    "Verifique se uma condição de pagamento ativa serve para este canal de vendas e este valor.",
    "Revisa que una condición de pago activa corresponda a este canal de ventas y a este importe.",
);
pub(super) const FIX_REQUEST: Text = Text::of(
    "Whoever maintains the integration or the storefront has to correct the data that it sends.",
    "Quem mantém a integração ou a frente de loja precisa corrigir os dados enviados.",
    "Quien mantiene la integración o el frente de tienda debe corregir los datos que envía.",
);
pub(super) const TRY_LATER: Text = Text::of(
    "Try again. If it goes on, open a ticket with VTEX support and name this code.",
    "Tente de novo. Se continuar, abra um chamado no suporte da VTEX e informe este código.",
    "Inténtalo de nuevo. Si continúa, abre un ticket en el soporte de VTEX e indica este código.",
);
pub(super) const TOO_MANY_REQUESTS: Text = Text::of(
    "Wait and try again. If it goes on, check whether an integration sends many requests at once.",
    "Espere e tente de novo. Se continuar, verifique se uma integração envia muitas requisições ao mesmo tempo.",
    "Espera e inténtalo de nuevo. Si continúa, revisa si una integración envía muchas solicitudes a la vez.",
);
pub(super) const RESERVE_AGAIN: Text = Text::of(
    "Check the stock and the shipping of the items. The shopper has to place the order again.",
    "Verifique o estoque e o envio dos itens. O cliente precisa fazer o pedido de novo.",
    "Revisa el stock y el envío de los ítems. El cliente debe hacer el pedido de nuevo.",
);
pub(super) const RESERVATION_BY_INTEGRATION: Text = Text::of(
    "Look at the reservation in the inventory. Whoever integrates the order has to send the reservation that belongs to it.",
    "Veja a reserva no estoque. Quem integra o pedido precisa enviar a reserva que pertence a ele.",
    "Mira la reserva en el inventario. Quien integra el pedido debe enviar la reserva que le corresponde.",
);
pub(super) const CHECK_AFFILIATE: Text = Text::of(
    "Check the affiliate of this marketplace in your settings, and the id that the marketplace sends.",
    "Verifique o afiliado deste marketplace nas suas configurações e o id que o marketplace envia.",
    "Revisa el afiliado de este marketplace en tu configuración y el id que envía el marketplace.",
);
pub(super) const COMPARE_PRICES: Text = Text::of(
    "Compare the price and the promotions of the store with what the order was sent with.",
    "Compare o preço e as promoções da loja com os valores enviados no pedido.",
    "Compara el precio y las promociones de la tienda con los valores enviados en el pedido.",
);
pub(super) const NO_ORDER_LOST: Text = Text::of(
    "Nothing is blocked. The shopper should check the cart before paying.",
    "Nada fica bloqueado. O cliente deve conferir o carrinho antes de pagar.",
    "Nada queda bloqueado. El cliente debe revisar el carrito antes de pagar.",
);
pub(super) const SHOPPER_SIGNS_IN: Text = Text::of(
    "The shopper has to sign in and try again.",
    "O cliente precisa entrar na conta e tentar de novo.",
    "El cliente debe iniciar sesión e intentarlo de nuevo.",
);
pub(super) const OTHER_GIFT_CARD: Text = Text::of(
    "The shopper can remove the gift card or use another payment.",
    "O cliente pode remover o vale-presente ou usar outro pagamento.",
    "El cliente puede quitar la tarjeta de regalo o usar otro pago.",
);
