// What a story plays in: a fresh store, a fresh page, and the few questions every story asks of the overlay.
import assert from 'node:assert/strict';
import { inFront } from './seen.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 */

export class Scene {
  /** @type {RegExp[]} */
  #expected = [];
  /** @type {Page[]} */
  #pages = [];

  /** @param {import('./driver.mjs').Driver} driver @param {import('../store/server.mjs').Store} store @param {Page} page */
  constructor(driver, store, page) {
    this.driver = driver;
    this.store = store;
    this.page = page;
    this.#pages.push(page);
  }

  /** @param {import('./driver.mjs').Driver} driver @param {import('../store/server.mjs').Store} store */
  static async open(driver, store) {
    store.reset();
    driver.clearErrors();
    await driver.forget();
    return new Scene(driver, store, await driver.newPage());
  }

  /**
   * Logs in and goes to a page of the Admin, in the tab before all others.
   * @param {string} path
   * @param {{ user?: string, origin?: string } & Partial<import('../store/switches.mjs').Switches>} [options]
   */
  async visit(path, { user = 'owner', origin = this.store.origins.admin, ...switches } = {}) {
    this.store.setSwitches(switches);
    const next = encodeURIComponent(path);
    await this.page.bringToFront();
    await this.page.goto(`${origin}/_store/login?user=${user}&next=${next}`);
  }

  /** Waits for a child frame whose address matches; the shell's own address looks alike. @param {RegExp} address @returns {Promise<Frame>} */
  frame(address) {
    return this.page.waitForFrame(
      (frame) => frame !== this.page.mainFrame() && address.test(frame.url()),
    );
  }

  /**
   * Waits until the overlay of a frame has drawn an element and hands it over.
   * @param {Frame} frame
   * @param {string} selector within the overlay
   */
  async drawn(frame, selector) {
    await inFront(frame);
    const handle = await frame.waitForFunction(
      (wanted) => {
        const hosts = [...document.querySelectorAll(':root > *')];
        const roots = hosts.flatMap((host) => host.shadowRoot ?? []);
        return roots.map((root) => root.querySelector(wanted)).find(Boolean);
      },
      {},
      selector,
    );
    return /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (handle);
  }

  /** Does the frame hold anything of ours? @param {Frame} frame */
  isUntouched(frame) {
    return frame.evaluate(() => ![...document.querySelectorAll('*')].some((one) => one.shadowRoot));
  }

  /** The popup of this page, in a tab of its own. */
  async popup() {
    const popup = await this.driver.openPopup(this.page);
    this.#pages.push(popup);
    return popup;
  }

  /** The options page, in a tab of its own, with all that is kept. */
  async options() {
    const options = await this.driver.openOptions();
    this.#pages.push(options);
    await options.waitForSelector('main[aria-busy=false]');
    return options;
  }

  /** Errors that this story provokes and that the console therefore shows. @param {...RegExp} patterns */
  expectErrors(...patterns) {
    this.#expected.push(...patterns);
  }

  assertNoErrors() {
    const surprises = this.driver.errors.filter(
      (error) => !this.#expected.some((one) => one.test(error)),
    );
    assert.deepEqual(surprises, [], 'nothing may be written to a console as an error');
  }

  /** @param {string} prefix of the files, one for each open page */
  async shoot(prefix) {
    for (const [index, page] of this.#pages.entries()) {
      if (page.isClosed()) continue;
      // A tab behind another is not drawn, and a picture of it would be waited for in vain.
      await page.bringToFront().catch(() => undefined);
      await page.screenshot({ path: `${prefix} ${index}.png` }).catch(() => undefined);
    }
  }

  async close() {
    for (const page of this.#pages) if (!page.isClosed()) await page.close();
  }
}
