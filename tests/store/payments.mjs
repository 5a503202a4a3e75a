/** What a shopper can pay with in a sales channel, and how an order was paid. */

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {import('./seed/payments.mjs').PaymentRule} PaymentRule */

/** Groups by payment system, as checkout names them; a card is the rule. @type {Record<number, string>} */
const GROUPS = {
  6: 'bankInvoicePaymentGroup',
  125: 'instantPaymentPaymentGroup',
  201: 'customPrivate_201PaymentGroup',
};

/** The section of a simulation. @param {AccountState} state @param {string} channel */
export function paymentData(state, channel) {
  const offered = paymentSystems(state).filter(({ id }) => isOffered(state, id, channel));
  return {
    installmentOptions: [],
    paymentSystems: offered.map(({ id, name }) => ({
      ...{ id, name, groupName: GROUPS[id] ?? 'creditCardPaymentGroup', stringId: String(id) },
      ...{ requiresAuthentication: false, isCustom: id > 200, dueDate: null },
      availablePayments: null,
    })),
    ...{ payments: [], giftCards: [], giftCardMessages: [], availableAccounts: [] },
    ...{ availableTokens: [], availableAssociations: {} },
  };
}

/** Each payment system that has a rule. @param {AccountState} state */
export function paymentSystems(state) {
  const systems = state.paymentRules.map(({ paymentSystem }) => paymentSystem);
  return [...new Map(systems.map((system) => [system.id, system])).values()];
}

/** @param {AccountState} state @param {number} systemId @param {string | null} channel any one without it */
export function isOffered(state, systemId, channel) {
  return rulesInForce(state).some(
    ({ paymentSystem, salesChannels }) =>
      paymentSystem.id === systemId &&
      (channel === null || salesChannels.some(({ id }) => id === ':ALL:' || id === channel)),
  );
}

/** @param {AccountState} state */
function rulesInForce(state) {
  return rulesOf(state).filter(
    ({ enabled, endDate }) => enabled && (endDate === null || new Date(endDate) > new Date()),
  );
}

/** With the switch `payments: none` every rule is off. @param {AccountState} state @returns {PaymentRule[]} */
export function rulesOf(state) {
  if (!state.paymentsOff) return state.paymentRules;
  return state.paymentRules.map((rule) => ({ ...rule, enabled: false }));
}

/** What the gateway calls a transaction, by what became of the order's payment. @type {Record<string, string>} */
const TRANSACTIONS = { Approved: 'Finished', Denied: 'Cancelled' };

/** An order's own transaction under the gateway's status. @param {import('./seed/order_record.mjs').Order} order */
export function transactionOf({ paymentData: { transactions } }) {
  const [transaction] = transactions;
  const { status } = transaction.payments[0].connectorResponses;
  return { status: TRANSACTIONS[status ?? ''] ?? 'Authorizing', ...transaction };
}
