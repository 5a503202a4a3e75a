/** The stand-in VTEX store: the platform's hosts, pages and API on the loopback interface. */
import { createServer } from 'node:https';
import { redirect, text } from './answers.mjs';
import { assets } from './assets.mjs';
import { certificate } from './certificate.mjs';
import { control } from './control.mjs';
import { withPolicy } from './csp.mjs';
import { writeFeeds } from './feed.mjs';
import { readHost } from './hosts.mjs';
import { startProxy } from './proxy.mjs';
import { route } from './router.mjs';
import { ROUTES } from './routes.mjs';
import { framedCookie, readCookies, Sessions, TICKET } from './session.mjs';
import { freshState } from './state.mjs';
import { changed, defaultSwitches, switchesInQuery } from './switches.mjs';

/** @typedef {import('./answers.mjs').Answer} Answer */
/** @typedef {import('./contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('./switches.mjs').Switches} Switches */

/**
 * Everything that lives as long as the store; `state` and `switches` are replaced, not changed, by a reset.
 * @typedef {object} Engine
 * @property {import('./state.mjs').StoreState} state
 * @property {Switches} switches
 * @property {Sessions} sessions
 * @property {Logged[]} log what was asked of the store's hosts
 * @property {string[]} refused what a browser wanted from anywhere else, as the proxy saw it
 * @property {(change: Partial<Switches>) => void} setSwitches
 * @property {() => void} reset
 *
 * @typedef {{ method: string, host: string, path: string, status: number }} Logged `path` with its query
 */

/**
 * Starts the store. `origins` are the true ones; a browser reaches them through the proxy at `proxyPort`,
 * trusting `spkiHash`, and then needs no port in any address.
 * @param {{ port?: number, proxyPort?: number, switches?: Partial<Switches> }} [options]
 */
export async function startStore(options = {}) {
  const engine = makeEngine(options.switches ?? {});
  const { key, cert, spkiHash } = certificate();
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    serve(engine, incoming, outgoing).catch((error) => {
      const mistake = error instanceof RangeError || error instanceof SyntaxError;
      outgoing.writeHead(mistake ? 400 : 500, { 'content-type': 'text/plain' }).end(String(error));
      if (!mistake) console.error(error);
    });
  });
  const port = await listen(server, options.port ?? 0);
  const proxy = await startProxy({
    port: options.proxyPort ?? 0,
    tlsPort: port,
    refused: (target) => engine.refused.push(target),
  });
  return {
    ...{ origins: ORIGINS, port, proxyPort: proxy.port, spkiHash },
    get state() {
      return engine.state;
    },
    get switches() {
      return engine.switches;
    },
    get requests() {
      return engine.log;
    },
    get refused() {
      return engine.refused;
    },
    reset: engine.reset,
    setSwitches: engine.setSwitches,
    /** @returns {Promise<void>} */
    async close() {
      await proxy.close();
      const closed = new Promise((resolve) => server.close(resolve));
      // After the door is shut: a connection that came in between would be waited for.
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startStore>>} Store */

export const ORIGINS = Object.freeze({
  admin: 'https://demoshop.myvtex.com',
  otherAdmin: 'https://outraloja.myvtex.com',
  workspace: 'https://spring--demoshop.myvtex.com',
  legacy: 'https://demoshop.vtexcommercestable.com.br',
  facelift: 'https://catalog-facelift.admin.vtex.com',
});

/** @param {Partial<Switches>} atStart @returns {Engine} */
function makeEngine(atStart) {
  const first = () => changed(defaultSwitches(), atStart);
  /** @type {Engine} */
  const engine = {
    ...{ state: freshState(), switches: first(), sessions: new Sessions() },
    ...{ log: [], refused: [] },
    setSwitches(change) {
      // A lagging feed keeps what was true when the lag began.
      if (change.feedLag && !engine.switches.feedLag)
        Object.values(engine.state).forEach(writeFeeds);
      engine.switches = changed(engine.switches, change);
    },
    reset() {
      engine.state = freshState();
      engine.switches = first();
      engine.log.length = 0;
      engine.refused.length = 0;
    },
  };
  return engine;
}

/** @param {import('node:https').Server} server @param {number} port @returns {Promise<number>} */
async function listen(server, port) {
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/**
 * @param {Engine} engine
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 */
async function serve(engine, incoming, outgoing) {
  const body = await readBody(incoming);
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(String(incoming.url), `https://${host || 'none.invalid'}`);
  const answer = await reply(engine, { incoming, host, url, body });
  const method = String(incoming.method);
  if (!url.pathname.startsWith('/_')) {
    engine.log.push({ method, host, path: url.pathname + url.search, status: answer.status });
  }
  outgoing
    .writeHead(answer.status, answer.headers)
    .end(method === 'HEAD' ? undefined : answer.body);
}

/**
 * @param {Engine} engine
 * @param {{ incoming: import('node:http').IncomingMessage, host: string, url: URL, body: string }} asked
 * @returns {Promise<Answer>}
 */
async function reply(engine, { incoming, host, url, body }) {
  const known = readHost(host);
  if (!known || (known.account && !(known.account in engine.state)))
    return text('Misdirected', 421);
  if (url.pathname.startsWith('/_assets/')) return asset(url.pathname);
  const opened = openByTicket(engine, url);
  if (opened) return opened;
  const inQuery = switchesInQuery(url.searchParams);
  // In a query they last: the frames of the page must show the same language and variant.
  if (Object.keys(inQuery).length > 0) engine.setSwitches(inQuery);
  const request = readRequest(engine, known, { incoming, host, url, body });
  if (url.pathname.startsWith('/_store/')) return control(engine, request);
  return withPolicy(request.switches, await route(ROUTES, request));
}

/**
 * A foreign frame trades its ticket for a cookie and drops it from its address.
 * @param {Engine} engine
 * @param {URL} url
 * @returns {Answer | null}
 */
function openByTicket(engine, url) {
  if (!url.searchParams.has(TICKET)) return null;
  const session = engine.sessions.redeem(url.searchParams.get(TICKET));
  url.searchParams.delete(TICKET);
  const answer = redirect(url.pathname + url.search);
  if (!session) return answer;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': framedCookie(session.token) } };
}

/**
 * @param {Engine} engine
 * @param {import('./hosts.mjs').PlatformHost} known
 * @param {{ incoming: import('node:http').IncomingMessage, host: string, url: URL, body: string }} asked
 * @returns {StoreRequest}
 */
function readRequest(engine, known, { incoming, host, url, body }) {
  const headers = /** @type {Record<string, string>} */ (incoming.headers);
  const cookies = readCookies(headers.cookie);
  const session = engine.sessions.find(cookies);
  const named = known.account ?? url.searchParams.get('an') ?? session?.account ?? 'demoshop';
  const account = named in engine.state ? named : 'demoshop';
  const header = headers['x-store-switches'];
  const switches = header ? changed(engine.switches, JSON.parse(header)) : engine.switches;
  engine.state[account].paymentsOff = switches.payments === 'none';
  return {
    ...{ method: String(incoming.method), url, host, kind: known.kind, account },
    ...{ workspace: known.workspace ?? '', headers, cookies, body, params: {} },
    ...{ user: session?.user ?? null, state: engine.state[account] },
    ...{ switches, language: switches.language },
    ticket: () => (session ? engine.sessions.ticket(session) : ''),
  };
}

/** Kept by the browser, as the Admin's own scripts and styles are. @param {string} path @returns {Promise<Answer>} */
async function asset(path) {
  const found = (await assets()).get(path.slice('/_assets/'.length));
  if (!found) return text('no such asset', 404);
  const headers = { 'content-type': found.type, 'cache-control': 'private, max-age=3600' };
  return { status: 200, headers, body: found.body };
}

/** @param {import('node:http').IncomingMessage} incoming @returns {Promise<string>} */
async function readBody(incoming) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
