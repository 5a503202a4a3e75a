// Finds what Sellable has drawn in a tab and acts there with the mouse, in the very build that users get.

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../driver.mjs').Driver} Driver
 * @typedef {{ x: number, y: number, width: number, height: number, hold: number }} Box `hold`: where it can be pressed, as a
 *   share of its width
 *
 * @typedef {object} Wanted
 * @property {RegExp} [frame] the address of the child frame; the top frame without it
 * @property {string} selector within the overlay
 * @property {string} [text] that its name or its text holds
 */

/** Milliseconds a state may take to come; the guide itself reads back for at most eight seconds. */
export const PATIENCE = 20_000;

export class Overlay {
  /** @param {Driver} driver @param {Page} page @param {number} tab */
  constructor(driver, page, tab) {
    this.driver = driver;
    this.page = page;
    this.tab = tab;
  }

  /**
   * Waits until something is drawn in view and stands still, and says where in the view of the tab.
   * @param {Wanted} wanted
   * @param {boolean} [take] a ring that was taken is not found again
   * @returns {Promise<Box>}
   */
  async find({ frame: address, selector, text = '' }, take = false) {
    const deadline = Date.now() + PATIENCE;
    let before = '';
    while (Date.now() < deadline) {
      const frame = await this.#frame(address, deadline);
      const ask = (/** @type {boolean} */ taking) => {
        const left = deadline - Date.now();
        const { driver, tab } = this;
        return driver.evaluateInBackground(look, tab, frame.url(), selector, text, taking, left);
      };
      // When the frame went to another page while it was asked, the new one is asked.
      const boxes = await ask(false).catch(() => []);
      const inFrame = boxes.find((one) => one);
      const box = inFrame && (await inView(inFrame, frame));
      // A frame as high as its contents stands still by itself while the page around it scrolls.
      if (box && before === JSON.stringify(box) && this.#shows(box)) {
        if (take) await ask(true);
        return box;
      }
      before = JSON.stringify(box);
    }
    throw new Error(`Sellable drew nothing like ${selector} ${text}`.trim());
  }

  /** Presses what is drawn, or the control that a ring is around. @param {Wanted} wanted */
  async press(wanted) {
    const { x, y, width, height, hold } = await this.find(wanted, true);
    await this.page.mouse.click(x + width * hold, y + height / 2);
  }

  /** @param {Box} box */
  #shows({ x, y, width, height }) {
    const view = this.page.viewport();
    return !view || (x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height);
  }

  /** @param {RegExp | undefined} address @param {number} deadline */
  #frame(address, deadline) {
    const top = this.page.mainFrame();
    if (!address) return top;
    const isIt = (/** @type {Frame} */ frame) => frame !== top && address.test(frame.url());
    return this.page.waitForFrame(isIt, { timeout: Math.max(1, deadline - Date.now()) });
  }
}

/** @param {Box} box @param {Frame} frame @returns {Promise<Box>} */
async function inView(box, frame) {
  const around = await (await frame.frameElement())?.boundingBox();
  return { ...box, x: box.x + (around?.x ?? 0), y: box.y + (around?.y ?? 0) };
}

/**
 * Runs with the extension's rights and asks its own world in the frames, which alone may look into the closed shadow root.
 * A ring that was taken counts again once it is around another control.
 * @param {number} tab
 * @param {string} url
 * @param {string} selector
 * @param {string} text
 * @param {boolean} take
 * @param {number} patience
 */
async function look(tab, url, selector, text, take, patience) {
  /** @type {(...args: [string, string, string, boolean, number]) => Promise<Box | null>} */
  const watch = (address, wanted, words, taking, limit) => {
    if (location.href !== address) return Promise.resolve(null);
    const world = /** @type {{ ringed?: Element | null } & typeof globalThis} */ (globalThis);
    const inside = (/** @type {any} */ host) =>
      /** @type {ShadowRoot | null} */ (
        host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host)
      );
    const at = (/** @type {DOMRect} */ box, /** @type {number} */ share) =>
      document
        .elementFromPoint(box.x + box.width * share, box.y + box.height / 2)
        ?.closest('input, button, a, label, select');
    // A ring may be around a box and its words, with a gap between them.
    const held = (/** @type {DOMRect} */ box) =>
      wanted === '.ring' ? ([0.5, 0.25, 0.75].find((share) => at(box, share)) ?? 0.5) : 0.5;
    const under = (/** @type {DOMRect} */ box) => at(box, held(box));
    const isOld = (/** @type {DOMRect} */ box) =>
      world.ringed !== undefined && under(box) === world.ringed;
    const find = () => {
      const roots = [...document.querySelectorAll('[popover]')].flatMap((one) => inside(one) ?? []);
      const found = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
      return found.find((one) => {
        const says = `${one.getAttribute('aria-label') ?? ''} ${/** @type {any} */ (one).innerText}`;
        const old = wanted === '.ring' && isOld(one.getBoundingClientRect());
        return says.includes(words) && !old;
      });
    };
    return new Promise((resolve) => {
      const end = performance.now() + limit;
      let before = '';
      const frame = () => {
        const one = find();
        const box = one?.getBoundingClientRect();
        const now = box && box.width > 0 ? JSON.stringify(box) : '';
        const still = now !== '' && now === before;
        before = now;
        const moves = one?.getRootNode() instanceof ShadowRoot && isMoving(one.getRootNode());
        if (box && still && !moves) {
          if (taking && wanted === '.ring') world.ringed = under(box);
          const { x, y, width, height } = box;
          resolve({ x, y, width, height, hold: held(box) });
        } else if (performance.now() > end) resolve(null);
        else requestAnimationFrame(frame);
      };
      const isMoving = (/** @type {any} */ root) =>
        root.getAnimations().some((/** @type {Animation} */ one) => one.playState === 'running');
      frame();
    });
  };
  const results = await chrome.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: watch,
    args: [url, selector, text, take, patience],
  });
  return results.map(({ result }) => result ?? null);
}
