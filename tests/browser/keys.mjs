// A person without a mouse: every stop of the Tab key, and nothing but keys that are really pressed.
import { closes } from './walk.mjs';
import { WORDS } from './words.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {import('./seen.mjs').Handle} Handle
 */

/** More stops than the shell and a list of four rows have together. */
const STOPS = 150;

/**
 * Starts a guide that the popup offers, the first one if none is named; what the popup folds away is opened on the way.
 * @param {Scene} scene
 * @param {RegExp} [title]
 */
export async function startWithKeys(scene, title = /(?:)/) {
  const popup = await scene.popup();
  await popup.waitForSelector('.now[aria-busy=false] .acts');
  const name = new RegExp(WORDS.en.showMe.source + title.source);
  await tabUntil(popup, String(name), async () => {
    if (await hasFocus(popup, '.follows:not([open]) > summary'))
      await popup.keyboard.press('Enter');
    const label = () => document.activeElement?.getAttribute('aria-label') ?? '';
    return name.test(await popup.evaluate(label));
  });
  await closes(scene, popup, () => popup.keyboard.press('Enter'));
}

/**
 * Presses Tab until the focus is where it shall be.
 * @param {Page} page
 * @param {Frame | Page} place where it shall be
 * @param {string} selector
 */
export function tabTo(page, place, selector) {
  return tabUntil(page, selector, () => hasFocus(place, selector));
}

/**
 * Presses Tab until a control of the page has the focus, or Shift and Tab for one that stands before what has it now: beyond
 * the last stop Firefox hands the focus to its own buttons, where a driver's keys do not reach.
 * @param {Page} page
 * @param {Handle} control
 * @param {{ back?: boolean }} [way]
 */
export async function tabToControl(page, control, { back = false } = {}) {
  const focused = (/** @type {Element} */ one) => {
    const root = /** @type {Document | ShadowRoot} */ (one.getRootNode());
    return one.ownerDocument.hasFocus() && one.contains(root.activeElement);
  };
  if (back) await page.keyboard.down('Shift');
  await tabUntil(page, 'the control', () => control.evaluate(focused));
  if (back) await page.keyboard.up('Shift');
}

/** @param {Page} page @param {string} name @param {() => Promise<boolean>} isThere */
async function tabUntil(page, name, isThere) {
  for (let stops = 0; stops < STOPS; stops++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`${name} is not reached with Tab`);
}

/** @param {Frame | Page} place @param {string} selector */
export function hasFocus(place, selector) {
  return place.evaluate((wanted) => {
    const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return document.hasFocus() && Boolean(focused?.matches(wanted));
  }, selector);
}
