// One chapter of the demo: a fresh store, a fresh tab, and steps that each leave a screenshot.
import { join } from 'node:path';
import { Overlay, PATIENCE } from './overlay.mjs';
import { stepOf, WORDS } from './words.mjs';
import { unfold } from '../walk.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Setting
 * @property {import('../driver.mjs').Driver} driver
 * @property {import('../../store/server.mjs').Store} store
 * @property {import('./words.mjs').Language} language
 * @property {string} shots the folder of the screenshots
 * @property {string[]} taken the screenshots so far
 */

export class Chapter {
  /** @param {Setting} setting @param {Page} page @param {Overlay} overlay */
  constructor(setting, page, overlay) {
    this.setting = setting;
    this.page = page;
    this.overlay = overlay;
    this.words = WORDS[setting.language];
  }

  /** Logs in and goes to a page of the Admin. @param {Setting} setting @param {string} path */
  static async open(setting, path) {
    const { driver, store, language } = setting;
    store.reset();
    store.setSwitches({ language });
    const page = await driver.newPage();
    const next = encodeURIComponent(path);
    await page.goto(`${store.origins.admin}/_store/login?user=owner&next=${next}`);
    return new Chapter(setting, page, new Overlay(driver, page, await driver.tabOf(page)));
  }

  /**
   * Looks the record up in the popup, or takes that of the tab, and has the way out shown.
   * @param {string} name
   * @param {string} remedy
   * @param {string} [asked]
   */
  async popup(name, remedy, asked) {
    const popup = await this.setting.driver.openPopup(this.page);
    const button = await this.step(
      name,
      async () => {
        if (asked) await popup.locator('#ask').fill(asked);
        if (asked) await popup.keyboard.press('Enter');
        await unfold(popup);
        return popup.waitForSelector(`.remedies .button[aria-label$="${remedy}"]`);
      },
      popup,
    );
    const closed = gone(popup);
    // The popup may be gone before the driver hears that the mouse button is up again.
    await button?.click().catch(() => undefined);
    await closed;
    await this.page.bringToFront();
  }

  /** Waits until the card stands at a step. @param {number} at @param {number} of */
  card(at, of) {
    return this.overlay.find({ selector: '.card', text: stepOf(this.setting.language, at, of) });
  }

  /** Waits for the ring, which the card must leave in sight once both stand still. @param {RegExp} frame */
  async ring(frame) {
    await this.overlay.find({ frame, selector: '.ring' });
    const card = await this.overlay.find({ selector: '.card' });
    const ring = await this.overlay.find({ frame, selector: '.ring' });
    if (overlap(ring, card)) throw new Error('the card covers what the ring is around');
  }

  /** Presses what the ring is around. @param {RegExp} frame */
  pressRinged(frame) {
    return this.overlay.press({ frame, selector: '.ring' });
  }

  /** Presses what the ring is around and waits for the proof. @param {RegExp} frame */
  async save(frame) {
    await this.pressRinged(frame);
    await this.overlay.find({ selector: '.card', text: this.words.proven });
  }

  /**
   * Does a step and keeps what can be seen then.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} act
   * @param {Page} [page]
   * @throws {Error} a sentence that names the step that did not come
   */
  async step(name, act, page = this.page) {
    const { shots, taken } = this.setting;
    const path = join(shots, `${String(taken.length + 1).padStart(2, '0')}-${name}.png`);
    try {
      const done = await act();
      // The popup scrolls; all of it is to be looked at.
      await page.screenshot({ path, fullPage: page !== this.page });
      taken.push(path);
      return done;
    } catch (failure) {
      const seen = path.replace(/\.png$/, '-failed.png');
      await page.screenshot({ path: seen }).catch(() => undefined);
      const why = failure instanceof Error ? failure.message : failure;
      throw new Error(`the step ${name} did not come: ${why} (see ${seen})`, { cause: failure });
    }
  }
}

/** Ends when a page was closed. @param {Page} page @returns {Promise<void>} */
function gone(page) {
  return new Promise((resolve, reject) => {
    page.once('close', () => resolve());
    setTimeout(reject, PATIENCE, new Error('the popup stayed open after "Show me"')).unref();
  });
}

/** @param {import('./overlay.mjs').Box} one @param {import('./overlay.mjs').Box} other */
function overlap(one, other) {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
