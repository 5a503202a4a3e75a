// How a user walks a guide: "Show me" in the popup, the card of the top frame, the ring in the frame of the control.
import { apart, gone, inWindow, lies, press, rests, seen, texts } from './seen.mjs';
import { WORDS } from './words.mjs';

/** A framed document that may bear hints. */
const SCREEN = /\/admin\/app\/inventory|\/admin(-proxy)?\/Site\/\w+\.aspx|catalog-facelift/i;

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('./seen.mjs').Handle} Handle
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {import('./words.mjs').Language} Language
 */

/**
 * Presses "Show me" in the popup, which then closes, and comes back to the page.
 * @param {Scene} scene
 * @param {RegExp} title of the guide
 * @param {{ language?: Language, ask?: string }} [options] `ask` is typed into the box first
 */
export async function showMe(scene, title, { language = 'en', ask } = {}) {
  const popup = await scene.popup();
  if (ask) await lookUp(popup, ask);
  await unfold(popup);
  const name = new RegExp(WORDS[language].showMe.source + title.source);
  const button = await seen(popup, 'button', name);
  await closes(scene, popup, () => press(button));
  await seen(scene.page, '.card', WORDS[language].step);
}

/**
 * Does what closes the popup, and comes back to the page.
 * @param {Scene} scene
 * @param {import('puppeteer-core').Page} popup
 * @param {() => Promise<void>} act
 */
export async function closes(scene, popup, act) {
  const tab = await popup.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  await scene.driver.evaluateInBackground(noteClosing, tab);
  // The popup may be gone before the driver hears that key or mouse button is up again.
  void act().catch(() => undefined);
  await scene.driver.evaluateInBackground(closing);
  await scene.page.bringToFront();
}

/** Opens what the popup folds away: what follows from a cause. @param {import('puppeteer-core').Page} popup */
export async function unfold(popup) {
  await popup.waitForSelector('.now[aria-busy=false] .acts');
  for (const fold of await popup.$$('.follows:not([open]) > summary')) await press(fold);
}

/** Runs in the extension, before the click, so that a popup that closes at once is not missed. @param {number} tab */
function noteClosing(tab) {
  /** @type {any} */ (globalThis).closing = new Promise((resolve) => {
    chrome.tabs.onRemoved.addListener((id) => id === tab && resolve(true));
  });
}

/** Runs in the extension. @returns {Promise<boolean>} */
function closing() {
  return /** @type {any} */ (globalThis).closing;
}

/** Waits until a frame shows a hint: what the page is about was read by then. @param {Scene} scene @param {RegExp} [says] */
export async function hinted(scene, says) {
  const frame = await scene.frame(SCREEN);
  await seen(frame, '.dot', says);
  return frame;
}

/** Types into the popup's box and presses Enter. @param {import('puppeteer-core').Page} popup @param {string} text */
export async function lookUp(popup, text) {
  const box = await seen(popup, '#ask');
  await press(box, { count: 3 });
  await popup.keyboard.type(text);
  await popup.keyboard.press('Enter');
}

/**
 * Waits until the card says something; it lies in the window.
 * @param {Scene} scene
 * @param {RegExp} words
 */
export async function cardSays(scene, words) {
  const card = await seen(scene.page, '.card', words);
  await inWindow(scene.page, card);
  return card;
}

/** @param {Scene} scene */
export async function cardText(scene) {
  return (await texts(scene.page, '.card')).join();
}

/** @param {Scene} scene @param {RegExp} name */
export async function pressCard(scene, name) {
  const button = await seen(scene.page, '.card button', name);
  await press(button);
}

/**
 * The ring is around the control and the card does not cover it.
 * @param {Scene} scene
 * @param {Frame} frame
 * @param {Handle} control
 */
export async function pointsAt(scene, frame, control) {
  await lies(frame, '.ring', control);
  await rests(scene.page, control);
  const card = await seen(scene.page, '.card');
  await apart(scene.page, { card, control });
}

/**
 * Types a number into a field in place of what it holds.
 * @param {Scene} scene
 * @param {Handle} field
 * @param {string} text
 */
export async function typeInto(scene, field, text) {
  await press(field, { count: 3 });
  await scene.page.keyboard.type(text);
}

/**
 * The guide ends proven, and says what it mended; closing the card takes everything of it away.
 * @param {Scene} scene
 * @param {RegExp} fixed
 * @param {Language} [language]
 */
export async function proven(scene, fixed, language = 'en') {
  const { proven: words, fixed: mended, close } = WORDS[language];
  await cardSays(scene, words);
  await seen(scene.page, '.card li', new RegExp(mended.source + fixed.source));
  await pressCard(scene, close);
  await gone(scene.page, '.card');
}
