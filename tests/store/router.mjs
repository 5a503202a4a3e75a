/** From a request to an answer: session, permission, route, fault. */
import { html, json, notFound } from './answers.mjs';
import { faultyAnswer, latency, takeFault } from './fault.mjs';
import { forbiddenPage, notFoundPage } from './pages/legacy/error.mjs';
import { loginPage } from './pages/login.mjs';
import { holdsOneOf } from './users.mjs';

/** @typedef {import('./contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('./contract.mjs').Route} Route */
/** @typedef {import('./answers.mjs').Answer} Answer */

/** @param {readonly Route[]} routes @param {StoreRequest} request @returns {Promise<Answer>} */
export async function route(routes, request) {
  const wait = latency(request.switches, request);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const fault = takeFault(request.switches, request);
  if (!fault) return answer(routes, request);
  if (fault.applyBeforeFail) await answer(routes, request);
  return faultyAnswer(fault, request.url);
}

/** @param {readonly Route[]} routes @param {StoreRequest} request @returns {Promise<Answer>} */
async function answer(routes, request) {
  const path = request.url.pathname;
  if (needsSession(request) && !request.user) return withoutSession(request);
  for (const candidate of routes) {
    const params = match(candidate, request);
    if (!params || candidate.when?.(request.switches) === false) continue;
    if (!isAllowed(candidate, request)) return forbidden(path, candidate.needs ?? []);
    return candidate.answer({ ...request, params });
  }
  return path.startsWith('/api/')
    ? notFound(`No route ${request.method} ${path}`)
    : html(notFoundPage(), 404);
}

/**
 * Public are `/api/**\/pub/`, the session probe and the feed files.
 * @param {StoreRequest} request
 */
function needsSession({ kind, url: { pathname } }) {
  if (pathname.startsWith('/api/'))
    return /\/pvt\/|^\/api\/(pricing|license-manager)\//.test(pathname);
  return kind === 'facelift' || /^\/(admin|admin-proxy)(\/|$)/i.test(pathname);
}

/** @param {StoreRequest} request */
function withoutSession(request) {
  const body = { error: { code: '1', message: 'Unauthorized', exception: null } };
  return request.url.pathname.startsWith('/api/') ? json(body, 401) : loginPage(request.url);
}

/**
 * @param {Route} candidate
 * @param {StoreRequest} request
 * @returns {Record<string, string> | null}
 */
function match(candidate, request) {
  const kinds = typeof candidate.host === 'string' ? [candidate.host] : candidate.host;
  if (!kinds.includes(request.kind) || candidate.method !== request.method) return null;
  const found = candidate.path.exec(request.url.pathname);
  return found && decoded(found.groups ?? {});
}

/** @param {Record<string, string | undefined>} groups @returns {Record<string, string>} */
function decoded(groups) {
  const entries = Object.entries(groups).map(([name, value]) => [
    name,
    decodeURIComponent(value ?? ''),
  ]);
  return Object.fromEntries(entries);
}

/** @param {Route} candidate @param {StoreRequest} request */
function isAllowed(candidate, request) {
  if (!candidate.needs) return true;
  return request.user !== null && holdsOneOf(request.user, candidate.needs);
}

/** @param {string} path @param {readonly string[]} keys */
function forbidden(path, keys) {
  if (!path.startsWith('/api/')) return html(forbiddenPage(), 403);
  const message = `Access denied: one of ${keys.join(', ')} is required`;
  return json({ error: { code: 'Forbidden', message, exception: null } }, 403);
}
