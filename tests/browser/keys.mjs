// A person without a mouse: every stop of the Tab key, and nothing but keys that are really pressed.
import { seen } from './seen.mjs';
import { WORDS } from './words.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {import('./seen.mjs').Handle} Handle
 */

/** More stops than the shell and a list of four rows have together. */
const STOPS = 150;

/** Starts the first guide that the popup offers. @param {Scene} scene */
export async function startWithKeys(scene) {
  const popup = await scene.popup();
  await seen(popup, '.remedies button', WORDS.en.showMe);
  await tabTo(popup, popup, '.remedies button');
  const tab = await popup.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  const closed = scene.driver.evaluateInBackground(untilClosed, tab);
  // The popup may be gone before the driver hears that the key is up again.
  void popup.keyboard.press('Enter').catch(() => undefined);
  await closed;
  await scene.page.bringToFront();
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
  const focused = (/** @type {Element} */ one) =>
    one.ownerDocument.hasFocus() && one.contains(one.ownerDocument.activeElement);
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

/** Runs in the extension. @param {number} tab */
function untilClosed(tab) {
  return new Promise((resolve) => {
    chrome.tabs.onRemoved.addListener((id) => id === tab && resolve(true));
  });
}
