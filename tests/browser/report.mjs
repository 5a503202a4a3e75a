// The report that the popup shows, as the JSON that it copies, and the looking up that leads to it.
import { seen } from './seen.mjs';
import { lookUp } from './walk.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} title
 * @property {'blocks' | 'risk' | 'note'} severity
 * @property {string} certainty
 * @property {string | null} follows_from
 * @property {number | null} sku
 * @property {string | null} warehouse
 * @property {string | null} feed
 *
 * @typedef {object} Report what `docs/report.md` describes, as far as stories look at it
 * @property {'sellable' | 'not_sellable' | 'cannot_tell'} verdict
 * @property {{ kind: string, id: string }} subject
 * @property {Finding[]} findings
 * @property {{ does: string }[]} plan
 * @property {{ rule: string, reason: string }[]} unknown
 * @property {{ rule: string }[]} clear
 * @property {{ label: string, value: string }[]} values
 */

/** The popup over a page without a record of its own. @param {import('./scene.mjs').Scene} scene @param {Parameters<import('./scene.mjs').Scene['visit']>[1]} [visit] */
export async function open(scene, visit) {
  // Ids are looked up that VTEX does not know, and the checkout refuses some questions as a whole.
  scene.expectErrors(/\b40[04]\b/);
  await scene.visit('/admin', visit);
  const popup = await scene.popup();
  await popup.waitForSelector('.now[aria-busy=false]');
  return popup;
}

/** Types into the box and waits for the report on a record. @param {Page} popup @param {string} text @param {RegExp} title */
export async function reportOn(popup, text, title) {
  await lookUp(popup, text);
  return answered(popup, title);
}

/** Waits for the report on a record, and hands it over. @param {Page} popup @param {RegExp} title */
export async function answered(popup, title) {
  await seen(popup, '.now[aria-busy=false] [role=status] h2', title);
  return /** @type {Report} */ (JSON.parse(await copied(popup, /JSON$/)));
}

/** Fills in what a shopper would ask for. @param {Page} popup @param {Record<string, string>} fields */
export async function fill(popup, fields) {
  await popup.evaluate(() => document.querySelector('.basket')?.setAttribute('open', ''));
  for (const [name, value] of Object.entries(fields)) {
    const field = await seen(popup, `#basket-${name}`);
    if (await field.evaluate((one) => one instanceof HTMLSelectElement)) {
      await popup.select(`#basket-${name}`, value);
      continue;
    }
    await field.click({ count: 3 });
    await popup.keyboard.press('Delete');
    await popup.keyboard.type(value);
  }
}

/** What a button of the popup would put on the clipboard. @param {Page} popup @param {RegExp} name */
export async function copied(popup, name) {
  await popup.evaluate(catchCopies);
  const button = await seen(popup, '.acts button', name);
  await button.click();
  const copy = await popup.waitForFunction(() => /** @type {any} */ (globalThis).caught);
  return /** @type {string} */ (await copy.jsonValue());
}

/** Runs in the popup: a driver has no hand in the clipboard of the system. */
function catchCopies() {
  const world = /** @type {any} */ (globalThis);
  world.caught = undefined;
  navigator.clipboard.writeText = async (text) => void (world.caught = text);
}
