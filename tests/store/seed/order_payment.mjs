/** How an order was (not) paid: the transaction of each case, with the shopper's card on it. */
import { SHOPPER } from './shopper.mjs';

/** `unfinished`: the shopper was sent to a page of the payment provider and never came back. */
/** @typedef {'approved' | 'denied' | 'pending' | 'unfinished'} PaymentCase */

/** @typedef {{ value: number, id: string, account: string }} Paid */

/** What the provider said, in the words an acquirer uses. @type {Record<PaymentCase, { status?: string } & Record<string, string>>} */
const RESPONSES = {
  approved: { Message: 'Approved', ReturnCode: '00', status: 'Approved' },
  denied: { Message: 'Denied', ReturnCode: '05', status: 'Denied' },
  pending: {},
  unfinished: {},
};

/** @type {Record<PaymentCase, { id: string, name: string, group: string, card: boolean }>} */
const METHODS = {
  approved: { id: '2', name: 'Visa', group: 'creditCard', card: true },
  denied: { id: '2', name: 'Visa', group: 'creditCard', card: true },
  pending: { id: '6', name: 'Boleto Bancário', group: 'bankInvoice', card: false },
  unfinished: { id: '12', name: 'PayPal', group: 'payPal', card: false },
};

/** @param {PaymentCase} how @param {Paid} paid */
export function paymentData(how, paid) {
  return {
    giftCards: [],
    transactions: [
      {
        ...{ isActive: true, transactionId: transactionId(paid.id) },
        ...{ merchantName: paid.account.toUpperCase(), payments: [payment(how, paid)] },
      },
    ],
  };
}

/** @param {PaymentCase} how @param {Paid} paid */
function payment(how, { value, id }) {
  const { card, ...method } = METHODS[how];
  const first = card ? SHOPPER.cardDigits.slice(0, 6) : null;
  return {
    ...{ id: `BEEF${id.slice(-5)}`, paymentSystem: method.id, paymentSystemName: method.name },
    ...{ value, installments: 1, referenceValue: value, group: method.group },
    ...{ cardHolder: card ? SHOPPER.cardHolder : null, cardNumber: null, firstDigits: first },
    lastDigits: card ? SHOPPER.cardDigits.slice(-4) : null,
    ...{ cvv2: null, expireMonth: null, expireYear: null, dueDate: null, redemptionCode: null },
    url: card ? null : `https://pay.example/${SHOPPER.document}`,
    ...{ giftCardId: null, giftCardName: null, giftCardCaption: null, koinUrl: null },
    ...{ tid: how === 'approved' ? 'T1' : null, returnCode: null, message: null },
    ...{ accountId: null, parentAccountId: null, bankIssuedInvoiceBarCodeNumber: null },
    ...{ connectorResponses: RESPONSES[how], billingAddress: null },
  };
}

/** @param {string} orderId */
function transactionId(orderId) {
  return `F00D${orderId.replace(/\D/g, '').slice(-8)}`;
}
