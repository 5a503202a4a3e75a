/** Applying the switches that make the store slow or broken. */
import { html, json } from './answers.mjs';
import { loginPage } from './pages/login.mjs';
import { serverErrorPage } from './pages/legacy/error.mjs';

/** @typedef {import('./switches.mjs').Fault} Fault */
/** @typedef {import('./switches.mjs').Switches} Switches */
/** @typedef {{ method: string, url: URL }} Asked */

/** @param {Switches} switches @param {Asked} asked @returns {number} milliseconds */
export function latency(switches, asked) {
  return switches.latency.find((rule) => matches(rule, asked))?.ms ?? 0;
}

/**
 * The first fault that speaks of this request; one of its times is used up.
 * @param {Switches} switches
 * @param {Asked} asked
 * @returns {Fault | null}
 */
export function takeFault(switches, asked) {
  const fault = switches.faults.find((rule) => rule.times !== 0 && matches(rule, asked));
  if (fault?.times !== undefined) fault.times -= 1;
  return fault ?? null;
}

/** @param {Fault} fault @param {URL} url @returns {import('./answers.mjs').Answer} */
export function faultyAnswer(fault, url) {
  if (fault.htmlLogin) return loginPage(url);
  if (fault.nullBody) return json(null);
  const status = fault.status ?? 500;
  const page = /\.aspx$/i.test(url.pathname) && status >= 500;
  const answer = page
    ? html(serverErrorPage(), status)
    : json({ Message: 'An error has occurred.' }, status);
  return { ...answer, headers: { ...answer.headers, ...fault.headers } };
}

/** @param {{ match: string, method?: string }} rule @param {Asked} asked */
function matches(rule, { method, url }) {
  if (rule.method && rule.method !== method) return false;
  return new RegExp(rule.match).test(`${url.host}${url.pathname}${url.search}`);
}
