/** The marketplaces that sell for the account, each from one sales channel. */
import { json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';

/** The prefixes of the seed's orders from elsewhere. @type {Record<string, ReturnType<typeof affiliate>[]>} */
const AFFILIATES = {
  demoshop: [affiliate('MLB', 'Mercado', '2'), affiliate('OLJ', 'Outra loja', '1')],
};

/** @param {string} id @param {string} name @param {string} salesChannel */
function affiliate(id, name, salesChannel) {
  return {
    ...{ id, name, salesChannel, followUpEmail: 'ops@demoshop.example' },
    ...{ useSellerPaymentMethod: false, searchURIEndpoint: null },
    ...{ searchURIEndpointVersion: '1.x.x', searchURIEndpointAvailableVersions: ['1.x.x'] },
    minimumValueAccumulated: null,
  };
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'GET', needs: ['SaveOrderConfiguration', 'SaveOrderFormConfiguration'] },
    path: /^\/api\/fulfillment\/pvt\/affiliates$/i,
    answer: ({ account }) => json(AFFILIATES[account] ?? []),
  },
];
