// The panel as a user handles it: launcher, keyboard commands, dragging, and what of it may lie on what.
import assert from 'node:assert/strict';
import { press, seen } from './seen.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./scene.mjs').Scene} Scene
 */

/**
 * A driver cannot press the keys of an extension's command, which the browser takes before any page: the message that the
 * background sends then is sent in its place.
 * @param {Scene} scene
 * @param {'panel' | 'next' | 'leave'} name
 */
export async function command(scene, name) {
  const tab = await scene.driver.tabOf(scene.page);
  const send = (/** @type {number} */ tab, /** @type {string} */ command) =>
    chrome.tabs.sendMessage(tab, { kind: 'command', command }, { frameId: 0 });
  await scene.driver.evaluateInBackground(send, tab, name);
}

/** Presses the launcher; the panel has the focus then. @param {Scene} scene */
export async function openPanel(scene) {
  const launcher = await seen(scene.page, '.launcher');
  await press(launcher);
  const panel = await seen(scene.page, '.panel');
  await focused(scene.page, '.panel');
  return panel;
}

/** Waits until the focus is on something of ours, or of the page. @param {Frame | Page} place @param {string} selector */
export async function focused(place, selector) {
  const has = (/** @type {string} */ wanted) => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return document.hasFocus() && Boolean(active?.matches(wanted));
  };
  await place.waitForFunction(has, {}, selector);
}

/** Presses a button of the panel. @param {Scene} scene @param {RegExp} name */
export async function pressPanel(scene, name) {
  const button = await seen(scene.page, '.panel button', name);
  await press(button);
}

/** Drags the panel by its title to a point of the window. @param {Scene} scene @param {number} x @param {number} y */
export async function drag({ page }, x, y) {
  const title = await seen(page, '.panel h2');
  const box = await title.boundingBox();
  assert.ok(box, 'the panel has a title');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** Waits until the panel is docked to a corner. @param {Scene} scene @param {string} corner */
export function docked(scene, corner) {
  return scene.page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(':root > *')].some((host) =>
        [...(host.shadowRoot?.querySelectorAll('.view') ?? [])].some(
          (view) =>
            view.getAttribute('data-corner') === wanted && view.querySelector('.panel') !== null,
        ),
      ),
    {},
    corner,
  );
}
