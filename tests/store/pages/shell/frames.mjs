/** Which document the shell frames for an Admin address, and which address it shows for a framed document. */

export const FACELIFT_ORIGIN = 'https://catalog-facelift.admin.vtex.com';

/** First path segments of the AngularJS and Ember admins, framed below `/admin/iframe/`. */
const DELOREAN = new Set(
  (
    'billing bridge checkout creditcontrol fms fms-picking io-vtex-loader license-manager logistics ' +
    'message-center myaccount payment-provider pci-gateway picking portal pricing rnb suggestions ' +
    'suggestion surveys vtexid vtable'
  ).split(' '),
);

/**
 * @typedef {'home' | 'legacy' | 'delorean' | 'facelift' | 'io'} FrameKind
 * @typedef {{ kind: FrameKind, source: string }} Frame
 * @typedef {{ pathname: string, search: string, hash: string }} Address
 * @typedef {{ account: string, workspace: string, legacyFrame: 'proxy' | 'cross' }} Place
 */

/**
 * The frame of a shell address; `home` has none.
 * @param {Address} address
 * @param {Place} place
 * @returns {Frame}
 */
export function frameFor(address, place) {
  const slug = address.pathname.replace(/^\/admin\/?/i, '');
  const rest = slug + address.search + address.hash;
  const kind = kindOf(slug);
  return { kind, source: SOURCES[kind](rest, place) };
}

/**
 * The address the shell shows while a framed document is at `framed`.
 * Legacy documents report `/admin-proxy/…` or `/admin/…`, by the host they were framed from.
 * @param {Address} framed
 */
export function shellAddress(framed) {
  const pathname = framed.pathname.replace(/^\/admin(-proxy|\/app|\/iframe)?(?=\/|$)/i, '/admin');
  return pathname + framed.search + framed.hash;
}

/** @param {string} slug @returns {FrameKind} */
function kindOf(slug) {
  const first = slug.split(/[/?#]/)[0].toLowerCase();
  if (first === '') return 'home';
  if (first === 'site' || first === 'a') return 'legacy';
  if (first === 'catalog-products') return 'facelift';
  return DELOREAN.has(first) ? 'delorean' : 'io';
}

/** @type {Record<FrameKind, (rest: string, place: Place) => string>} */
const SOURCES = {
  home: () => '',
  legacy: (rest, place) =>
    (place.legacyFrame === 'cross' ? legacyOrigin(place) : '') + legacyPath(rest, place),
  delorean: (rest) => `/admin/iframe/${rest}`,
  facelift: (rest) => `${FACELIFT_ORIGIN}/admin/${rest}`,
  io: (rest) => `/admin/app/${rest}`,
};

/** @param {string} rest @param {Place} place */
function legacyPath(rest, place) {
  return place.legacyFrame === 'cross' ? `/admin/${rest}` : `/admin-proxy/${rest}`;
}

/** @param {Place} place */
function legacyOrigin(place) {
  const workspace = place.workspace ? `${place.workspace}--` : '';
  return `https://${workspace}${place.account}.vtexcommercestable.com.br`;
}
