/**
 * Who is logged in: the session cookie, and the tickets that carry a session into a foreign frame.
 */
import { randomBytes } from 'node:crypto';
import { userNamed } from './users.mjs';

export const COOKIE = 'VtexIdclientAutCookie';
export const TICKET = '_ticket';

/** @typedef {{ token: string, user: import('./users.mjs').User, account: string }} Session */

/** Every open session of one store; survives a reseed, so that a test need not log in again. */
export class Sessions {
  /** @type {Map<string, Session>} */
  #open = new Map();
  /** @type {Map<string, Session>} */
  #tickets = new Map();

  /** @param {string | null} userName @param {string} account @returns {Session | null} */
  open(userName, account) {
    const user = userNamed(userName);
    if (!user) return null;
    const session = { token: randomBytes(24).toString('base64url'), user, account };
    this.#open.set(session.token, session);
    return session;
  }

  /** @param {Record<string, string>} cookies */
  find(cookies) {
    return this.#open.get(cookies[COOKIE] ?? '') ?? null;
  }

  /** @param {Record<string, string>} cookies */
  close(cookies) {
    this.#open.delete(cookies[COOKIE] ?? '');
  }

  /**
   * A word that opens this session on another host; good for as long as the session, because the shell
   * frames several documents with the one it was given.
   * @param {Session} session
   */
  ticket(session) {
    const word = randomBytes(12).toString('base64url');
    this.#tickets.set(word, session);
    return word;
  }

  /** @param {string | null} word @returns {Session | null} */
  redeem(word) {
    const session = this.#tickets.get(word ?? '');
    return session && this.#open.has(session.token) ? session : null;
  }
}

/** @param {string} token */
export function ownCookie(token) {
  return `${COOKIE}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict`;
}

/**
 * A frame of another site never gets a Strict cookie, and may get a cross-site one only when it is partitioned.
 * @param {string} token
 */
export function framedCookie(token) {
  return `${COOKIE}=${token}; Path=/; HttpOnly; Secure; SameSite=None; Partitioned`;
}

export function expiredCookies() {
  return [`${ownCookie('')}; Max-Age=0`, `${framedCookie('')}; Max-Age=0`];
}

/** @param {string | undefined} header @returns {Record<string, string>} */
export function readCookies(header) {
  const pairs = (header ?? '').split(/;\s*/).filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => splitOnce(pair, '=')));
}

/** @param {string} value @param {string} mark */
function splitOnce(value, mark) {
  const at = value.indexOf(mark);
  return [value.slice(0, at), value.slice(at + 1)];
}
