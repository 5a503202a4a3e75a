/** How carts are configured: least quantity, least value, and what no shopper sees. */
import { json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** The least of a cart by switch; the value in cents (unverified). */
const MINIMUMS = {
  none: { minimumQuantityAccumulatedForItems: 1, minimumValueAccumulated: null },
  quantity: { minimumQuantityAccumulatedForItems: 6, minimumValueAccumulated: null },
  value: { minimumQuantityAccumulatedForItems: 1, minimumValueAccumulated: 15_000 },
};

/** @param {StoreRequest} request */
function configuration({ switches }) {
  return json({
    paymentConfiguration: {
      requiresAuthenticationForPreAuthorizedPaymentOption: false,
      ...{ allowInstallmentsMerge: false, blockPaymentSession: null },
    },
    ...{ taxConfiguration: null, ...MINIMUMS[switches.cartMinimum] },
    ...{ decimalDigitsPrecision: 2, apps: [], allowMultipleDeliveries: true },
    ...{ allowManualPrice: false, savePersonalDataAsOptIn: false },
    ...{ maxNumberOfWhiteLabelSellers: null, maskFirstPurchaseData: null },
    recaptchaValidation: 'vtexCriteria',
  });
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'GET', needs: ['SaveOrderFormConfiguration'], answer: configuration },
    path: /^\/api\/checkout\/pvt\/configuration\/orderForm$/i,
  },
];
