// How large things of ours are: targets that a finger hits, texts that are not cut, controls that can be reached, what moves.

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 */

/**
 * Our visible controls that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). A box is as large as its label; a link in a
 * sentence may be as high as its line.
 * @param {Frame | Page} place
 * @returns {Promise<string[]>}
 */
export function tooSmall(place) {
  return place.evaluate(() => {
    const hosts = [...document.querySelectorAll(':root > *')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    const roots = [...hosts, ...document.querySelectorAll('main.sellable')];
    const controls = roots.flatMap((root) => [
      ...root.querySelectorAll('button, summary, input, select, a[href], [tabindex="0"]'),
    ]);
    if (controls.length === 0 && !roots.some((root) => root.querySelector('.ring')))
      throw new Error('nothing of ours is drawn here');
    return controls
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

/**
 * Parts of our surfaces whose content is wider than they are: it would be cut, or would have to be scrolled sideways. Where a
 * table may be wide, and in the one line that ends in dots, that is meant; what is inside the browser's own control for files
 * is the browser's.
 * @param {Frame | Page} place
 * @returns {Promise<string[]>}
 */
export function tooWide(place) {
  return place.evaluate(() => {
    const hosts = [...document.querySelectorAll(':root > *')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    const mains = [...document.querySelectorAll('main.sellable')];
    const roots = [...hosts, ...mains];
    if (roots.length === 0) throw new Error('nothing of ours is drawn here');
    const parts = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const page = mains.length > 0 ? [document.documentElement] : [];
    return [...page, ...parts]
      .filter(
        (one) => one instanceof HTMLElement && !one.closest('.wide, .hearing, .stage > .view'),
      )
      .concat(
        parts.filter((one) => one.closest('.card, .chip, .panel') && !one.closest('.hearing, h2')),
      )
      .filter((one) => one.checkVisibility() && one.clientWidth > 0 && !one.matches('[type=file]'))
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.scrollWidth} in ${one.clientWidth}: ${one.outerHTML.slice(0, 120)}`);
  });
}

/**
 * Controls of a surface that a press does not reach, although its own content was scrolled to them.
 * @param {Frame | Page} place
 * @param {string} surface
 * @returns {Promise<string[]>}
 */
export function outOfReach(place, surface) {
  return place.evaluate((wanted) => {
    const roots = [...document.querySelectorAll(':root > *')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    const surfaces = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
    const controls = surfaces.flatMap((one) => [...one.querySelectorAll('button, summary')]);
    if (controls.length === 0) throw new Error(`no ${wanted} has a control`);
    return controls
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = one.getBoundingClientRect();
        const root = /** @type {ShadowRoot} */ (one.getRootNode());
        return !one.contains(root.elementFromPoint(x + width / 2, y + height / 2));
      })
      .map((one) => one.outerHTML.slice(0, 160));
  }, surface);
}

/** Whatever of ours would move or fade. @param {Frame | Page} place @returns {Promise<string[]>} */
export function moving(place) {
  return place.evaluate(() => {
    const hosts = [...document.querySelectorAll(':root > *')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    const roots = [...hosts, ...document.querySelectorAll('main.sellable')];
    if (roots.length === 0) throw new Error('nothing of ours is drawn here');
    const lasts = (/** @type {string} */ times) =>
      times.split(',').some((time) => parseFloat(time) > 0);
    return roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((one) => {
        const style = getComputedStyle(one);
        return lasts(style.transitionDuration) || lasts(style.animationDuration);
      })
      .map((one) => one.outerHTML.slice(0, 160));
  });
}
