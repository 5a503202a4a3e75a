/** `/_store/*`: how a test or a person works the stand-in itself; nothing of this is platform. */
import { badRequest, json, noContent, notFound, redirect } from './answers.mjs';
import { writeFeeds } from './feed.mjs';
import { expiredCookies, ownCookie } from './session.mjs';
import { indexAll } from './state.mjs';
import { USERS } from './users.mjs';

/** @typedef {import('./contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('./answers.mjs').Answer} Answer */
/** @typedef {import('./server.mjs').Engine} Engine */

/** @type {Record<string, (engine: Engine, request: StoreRequest) => Answer>} */
const CONTROLS = {
  'GET login': login,
  'GET logout': logout,
  'GET ticket': (_, request) => json(request.ticket()),
  'GET state': (_, request) => json(request.state),
  'GET requests': (engine) => json(engine.log),
  'GET refused': (engine) => json(engine.refused),
  'GET switches': (engine) => json(engine.switches),
  'POST switches': (engine, request) => {
    engine.setSwitches(JSON.parse(request.body));
    return json(engine.switches);
  },
  'POST reset': (engine) => {
    engine.reset();
    return noContent();
  },
  'POST refresh-feeds': (engine) => {
    Object.values(engine.state).forEach(writeFeeds);
    return noContent();
  },
  'POST index': (engine) => {
    for (const state of Object.values(engine.state)) indexAll(state);
    return noContent();
  },
};

/** @param {Engine} engine @param {StoreRequest} request @returns {Answer} */
export function control(engine, request) {
  const name = request.url.pathname.slice('/_store/'.length);
  const found = CONTROLS[`${request.method} ${name}`];
  return found ? found(engine, request) : notFound(name);
}

/** @param {Engine} engine @param {StoreRequest} request */
function login(engine, { url, account }) {
  const session = engine.sessions.open(url.searchParams.get('user'), account);
  if (!session) return badRequest(`user: ${USERS.map(({ name }) => name).join(', ')}`);
  const next = url.searchParams.get('next') ?? '/admin';
  const own = next.startsWith('/') && !next.startsWith('//') ? next : '/admin';
  return withCookies(redirect(own), [ownCookie(session.token)]);
}

/** @param {Engine} engine @param {StoreRequest} request */
function logout(engine, { cookies }) {
  engine.sessions.close(cookies);
  return withCookies(redirect('/admin'), expiredCookies());
}

/** @param {Answer} answer @param {string[]} cookies @returns {Answer} */
function withCookies(answer, cookies) {
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookies } };
}
