// Barriers that axe-core finds on our surfaces, in either colour scheme and in the colours that a system forces on a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./scene.mjs').Scene} Scene
 */

const AXE = new URL('../node_modules/axe-core/axe.min.js', import.meta.url);

/**
 * Firefox has no command by which a driver may choose the colour scheme of a page, so the theme is chosen in our settings there.
 * @param {Scene} scene
 * @param {Page} page
 * @param {Frame | Page} place where our surface is
 * @param {() => Promise<string>} look answers the colour of the ground
 */
export async function inBothSchemes({ driver }, page, place, look) {
  const grounds = [];
  for (const value of /** @type {const} */ (['dark', 'light'])) {
    if (driver.kind === 'firefox') await chooseTheme(driver, place, value);
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    grounds.push(await look());
  }
  assert.notEqual(grounds[0], grounds[1], 'dark is not light');
}

/** @param {import('./driver.mjs').Driver} driver @param {Frame | Page} place @param {'dark' | 'light'} value */
async function chooseTheme(driver, place, value) {
  await choose(driver, { theme: value === 'dark' ? 'Dark' : 'Light' });
  await place.waitForFunction(hasTheme, {}, value);
}

/**
 * Chooses some of our settings, and leaves the others as they are.
 * @param {import('./driver.mjs').Driver} driver
 * @param {{ theme?: string, lang?: string }} chosen
 */
export function choose(driver, chosen) {
  return driver.evaluateInBackground(async (chosen) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...Object(settings), ...chosen } });
  }, chosen);
}

/** Runs in the frame: is our surface drawn in a theme? @param {string} name */
function hasTheme(name) {
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  return [document, ...roots].some((root) => root.querySelector(`.sellable[data-theme=${name}]`));
}

/** Puts axe-core into a frame that has none yet. @param {Frame | Page} place */
export async function withAxe(place) {
  if (await place.evaluate(() => 'axe' in window)) return;
  await place.evaluate(await readFile(AXE, 'utf8'));
}

/** Asks axe-core about our surface in a frame, with all that moves or fades in it at its end. @param {Frame | Page} place @param {string} what */
export async function noBarrier(place, what) {
  await withAxe(place);
  const found = await place.evaluate(async () => {
    const ours = [...document.querySelectorAll(':root > *, body > main.sellable')];
    const surface = ours.find((one) => one.shadowRoot ?? one.matches('main'));
    if (!surface) throw new Error('nothing of ours is drawn here');
    for (const one of (surface.shadowRoot ?? document).getAnimations())
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {any} */ (window));
    const { violations, passes } = await axe.run(surface);
    const tell = (/** @type {import('axe-core').Result} */ { id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)}: ${node.failureSummary}`);
    const card =
      surface.shadowRoot?.querySelector('.hint, .card, .chip, .panel, .launcher, .notice') ??
      document.body;
    return {
      barriers: violations.flatMap(tell),
      passes: passes.map(({ id }) => id),
      inTopLayer: surface.shadowRoot !== null,
      ground: getComputedStyle(card).backgroundColor,
    };
  });
  assert.deepEqual(found.barriers, [], what);
  assert.ok(found.passes.includes('button-name'), `axe has looked at ${what}`);
  if (found.inTopLayer) assert.deepEqual(await place.evaluate(faint), [], what);
  else assert.ok(found.passes.includes('color-contrast'), what);
  return found.ground;
}

/**
 * Runs in the frame: the texts that do not stand out from their ground by 4.5 to 1, which axe-core cannot tell in the top
 * layer. The ground is that of the nearest ancestor that has one of its own.
 */
function faint() {
  const light = (/** @type {string} */ colour) => {
    const parts = colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1);
    if (!parts) throw new Error(`${colour} is no plain colour`);
    const [red, green, blue] = parts.map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (/** @type {Element | null} */ one) => {
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    throw new Error(`${one?.outerHTML} has no ground`);
  };
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  const cards = roots.flatMap((root) => [
    ...root.querySelectorAll('.hint, .card, .chip, .panel, .launcher, .notice'),
  ]);
  const texts = cards
    .flatMap((card) => [...card.querySelectorAll('*')])
    .filter((one) =>
      [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ),
    );
  if (texts.length === 0) throw new Error('no card is open');
  const isFaint = (/** @type {Element} */ one) => {
    const pair = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => b - a);
    return (pair[0] + 0.05) / (pair[1] + 0.05) < 4.5;
  };
  return texts.filter(isFaint).map((one) => one.outerHTML);
}

/** What axe-core finds in a whole document, whoever put it there, without what it frames. @param {Frame | Page} place */
export async function findsInDocument(place) {
  await withAxe(place);
  return place.evaluate(async () => {
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {any} */ (window));
    // These are not asked where axe takes an open dialog for a modal one, as it does with ours.
    const rules = {
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    };
    const { violations } = await axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      rules,
    });
    return violations
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
      .sort();
  });
}

/**
 * In the colours that a system forces on a page no shadow is drawn and no ground differs from another: what ends where must be
 * told by lines. Firefox has no command by which a driver may force colours.
 * @param {Scene} scene
 * @param {Frame | Page} place
 * @param {string} what
 */
export async function edgedInForcedColours({ driver }, place, what) {
  if (driver.kind === 'firefox') return;
  // A frame of another origin has a session of its own, which the types keep to themselves.
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  const { client } = /** @type {{ client: import('puppeteer-core').CDPSession }} */ (
    /** @type {unknown} */ (frame)
  );
  const force = (/** @type {string} */ value) =>
    client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  await place.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
  assert.deepEqual(await place.evaluate(edgeless), [], `${what}, in forced colours`);
  await force('none');
}

/** Runs in the frame: our surfaces, and our controls that have the focus in their turn, that no line surrounds. */
function edgeless() {
  const SURFACES =
    '.hint, .card, .chip, .panel, .launcher, .notice, .dot, .ring, .sentence, .options > section';
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  if (roots.length === 0 && !document.querySelector('main.sellable'))
    throw new Error('nothing of ours is here');
  const all = (/** @type {string} */ wanted) =>
    [...roots, ...document.querySelectorAll('main.sellable')]
      .flatMap((root) => [
        .../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(wanted)),
      ])
      .filter((one) => one.checkVisibility());
  const drawn = (
    /** @type {string} */ width,
    /** @type {string} */ style,
    /** @type {string} */ colour,
  ) => parseFloat(width) >= 1 && style !== 'none' && !/^transparent$|^rgba\(.*, 0\)$/.test(colour);
  const outlined = (/** @type {Element} */ one) => {
    const style = getComputedStyle(one);
    return drawn(style.outlineWidth, style.outlineStyle, style.outlineColor);
  };
  const bordered = (/** @type {Element} */ one) => {
    const style = getComputedStyle(one);
    return drawn(style.borderTopWidth, style.borderTopStyle, style.borderTopColor);
  };
  const unfocused = all('button, summary, input, select, a[href]').filter((one) => {
    const active =
      one.getRootNode() instanceof ShadowRoot
        ? /** @type {ShadowRoot} */ (one.getRootNode()).activeElement
        : document.activeElement;
    // What a press has given the focus to shows no ring until it is given anew.
    one.blur();
    one.focus(/** @type {FocusOptions} */ ({ preventScroll: true, focusVisible: true }));
    const seen = outlined(one);
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    else one.blur();
    return !seen;
  });
  const bare = all(SURFACES).filter((one) => !outlined(one) && !bordered(one));
  return [...bare, ...unfocused].map((one) => one.outerHTML.slice(0, 160));
}
