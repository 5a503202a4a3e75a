/**
 * A small HTTPS client for the store's own tests: true host names, no proxy, one cookie jar a
 * visitor.
 */
import { request } from 'node:https';
import { ORIGINS } from './server.mjs';

/**
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: string, json: () => any }} Reply
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string | object }} Asking
 */

/** Somebody with a browser: keeps cookies by host and follows nothing. */
export class Visitor {
  /** @type {Map<string, Map<string, string>>} */
  #jar = new Map();

  /** @param {import('./server.mjs').Store} store */
  constructor(store) {
    this.store = store;
  }

  /** Logs in on the main host, or on another one. @param {string} user @param {string} [origin] */
  async login(user, origin = ORIGINS.admin) {
    await this.ask(`${origin}/_store/login?user=${user}`);
    return this;
  }

  /**
   * @param {string} address path on the main host, or a whole address
   * @param {Asking} [asking]
   * @returns {Promise<Reply>}
   */
  ask(address, asking = {}) {
    const url = new URL(address, ORIGINS.admin);
    const body = typeof asking.body === 'object' ? JSON.stringify(asking.body) : asking.body;
    const headers = { host: url.hostname, cookie: this.#cookies(url.hostname), ...asking.headers };
    const method = asking.method ?? 'GET';
    return new Promise((resolve, reject) => {
      const options = { port: this.store.port, path: url.pathname + url.search, method, headers };
      const sent = request(
        { ...options, host: '127.0.0.1', rejectUnauthorized: false },
        (answer) => {
          this.#keep(url.hostname, answer.headers['set-cookie'] ?? []);
          read(answer).then(resolve, reject);
        },
      );
      sent.on('error', reject).end(body);
    });
  }

  /** @param {string} host */
  #cookies(host) {
    const jar = this.#jar.get(host) ?? new Map();
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** @param {string} host @param {string[]} lines */
  #keep(host, lines) {
    const jar = this.#jar.get(host) ?? new Map();
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) jar.set(name, value);
    }
    this.#jar.set(host, jar);
  }
}

/** @param {import('node:http').IncomingMessage} answer @returns {Promise<Reply>} */
async function read(answer) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of answer) chunks.push(chunk);
  const latin = /iso-8859-1/.test(String(answer.headers['content-type']));
  const body = Buffer.concat(chunks).toString(latin ? 'latin1' : 'utf8');
  const { statusCode, headers } = answer;
  return { status: Number(statusCode), headers, body, json: () => JSON.parse(body) };
}
