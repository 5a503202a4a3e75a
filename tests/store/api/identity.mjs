/** Who is calling, and may they: VTEX ID, License Manager and the session namespaces. */
import { json, notFound } from '../answers.mjs';
import { holdsOneOf, userByLogin } from '../users.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** `null` when nobody is logged in: with 200 or 401, both are told of. @param {StoreRequest} request */
function authenticatedUser({ user, switches }) {
  if (!user) return json(null, switches.anonymous === 'ok' ? 200 : 401);
  return json({ userId: user.id, user: user.email, userType: 'F' });
}

/** @param {StoreRequest} request */
function granted({ params, account }) {
  const asked = userByLogin(params.login);
  if (!asked || params.account !== account) return notFound('login');
  return json(holdsOneOf(asked, [params.key]));
}

/** @param {StoreRequest} request */
function hasAccess({ params }) {
  return json((userByLogin(params.login)?.keys.length ?? 0) > 0);
}

/** @param {StoreRequest} request */
function roles({ params }) {
  const asked = userByLogin(params.id);
  return asked ? json(asked.roles) : notFound('user');
}

/** The platform answers only the items asked for. @param {StoreRequest} request */
function sessions({ url, account, state }) {
  const asked = (url.searchParams.get('items') ?? '').split(',');
  const [channel] = state.salesChannels;
  const all = {
    'account.accountName': account,
    'store.channel': String(channel.Id),
    'store.countryCode': channel.CountryCode,
    'store.cultureInfo': channel.CultureInfo,
    'store.currencyCode': channel.CurrencyCode,
    'store.currencySymbol': channel.CurrencySymbol,
  };
  /** @type {Record<string, Record<string, { value: string }>>} */
  const namespaces = {};
  for (const [path, value] of Object.entries(all)) {
    if (!asked.includes('*') && !asked.includes(path)) continue;
    const [space, name] = path.split('.');
    namespaces[space] = { ...namespaces[space], [name]: { value } };
  }
  return json({ id: '22222222-2222-4222-8222-222222222222', namespaces });
}

const LOGIN = '/api/license-manager/pvt/accounts/(?<account>[^/]+)';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    host,
    method: 'GET',
    path: /^\/api\/vtexid\/pub\/authenticated\/user$/,
    answer: authenticatedUser,
  },
  {
    ...{ host, method: 'GET', answer: granted },
    path: new RegExp(
      `^${LOGIN}/products/(?<product>[^/]+)/logins/(?<login>[^/]+)/resources/(?<key>[^/]+)/granted$`,
    ),
  },
  {
    ...{ host, method: 'GET', answer: hasAccess },
    path: new RegExp(`^${LOGIN}/logins/(?<login>[^/]+)/granted$`),
  },
  {
    host,
    method: 'GET',
    path: /^\/api\/license-manager\/users\/(?<id>[^/]+)\/roles$/,
    answer: roles,
  },
  { host, method: 'GET', path: /^\/api\/sessions$/, answer: sessions },
];
