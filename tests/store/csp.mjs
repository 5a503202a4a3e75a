/**
 * The content security policy an Admin may send; VTEX's own is unknown, so both ends are played.
 */

const STRICT = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' https://*.vtexcommercestable.com.br https://catalog-facelift.admin.vtex.com",
  "frame-ancestors 'self' https://*.myvtex.com",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Beside the strict one: scripts by nonce only, and a document that may load nothing at all.
 * @type {Record<string, string>}
 */
const POLICIES = {
  strict: STRICT,
  nonce: "script-src 'self' 'nonce-c2VsbGFibGU'; style-src 'self'",
  nothing: "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};

/**
 * @param {import('./switches.mjs').Switches} switches
 * @param {import('./answers.mjs').Answer} answer
 * @returns {import('./answers.mjs').Answer}
 */
export function withPolicy(switches, answer) {
  const isPage = String(answer.headers?.['content-type'] ?? '').startsWith('text/html');
  if (switches.csp === 'none' || !isPage) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-security-policy': POLICIES[switches.csp] },
  };
}
