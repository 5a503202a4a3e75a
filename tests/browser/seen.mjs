// What is seen in a frame, in the page as in our overlay: waits for an element with certain words, compares boxes.

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').ElementHandle<HTMLElement>} Handle
 */

/**
 * Waits for a visible element whose name or text is of these words, in the page or in an overlay.
 * @param {Frame | Page} place
 * @param {string} selector
 * @param {RegExp} [says]
 * @returns {Promise<Handle>}
 */
export async function seen(place, selector, says = /(?:)/) {
  const words = [says.source, says.flags];
  await inFront(place);
  try {
    const found = await place.waitForFunction(find, {}, selector, ...words);
    return /** @type {Handle} */ (found);
  } catch (failure) {
    const texts = await place.evaluate(all, selector).catch(() => []);
    const there = texts.length > 0 ? texts.join(' | ') : 'there is none';
    throw new Error(`no ${selector} says ${says}: ${there}`, { cause: failure });
  }
}

/**
 * Waits until no visible element of this kind has these words.
 * @param {Frame | Page} place
 * @param {string} selector
 * @param {RegExp} [says]
 */
export async function gone(place, selector, says = /(?:)/) {
  await inFront(place);
  try {
    await place.waitForFunction(absent, {}, selector, says.source, says.flags);
  } catch (failure) {
    const texts = await place.evaluate(all, selector).catch(() => []);
    throw new Error(`${selector} still says ${says}: ${texts.join(' | ')}`, { cause: failure });
  }
}

/** @param {Frame | Page} place @param {string} selector @returns {Promise<string[]>} names or texts of all that is visible */
export function texts(place, selector) {
  return place.evaluate(all, selector);
}

/**
 * Waits until an element of our overlay lies on most of a control of the same frame.
 * @param {Frame} frame
 * @param {string} mark within the overlay
 * @param {Handle} control
 */
export async function lies(frame, mark, control) {
  const most = (/** @type {string} */ selector, /** @type {Element} */ target) => {
    const roots = [...document.querySelectorAll(':root > *, dialog > *')];
    const marks = roots.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
    const wanted = target.getBoundingClientRect();
    return marks.some((one) => {
      const box = one.getBoundingClientRect();
      const width = Math.min(box.right, wanted.right) - Math.max(box.left, wanted.left);
      const height = Math.min(box.bottom, wanted.bottom) - Math.max(box.top, wanted.top);
      const shared = Math.max(0, width) * Math.max(0, height);
      return shared > 0.9 * wanted.width * wanted.height;
    });
  };
  await frame.waitForFunction(most, {}, mark, control);
}

/**
 * Waits until none of these lies on another, wherever in the tab their frames are.
 * @param {Page} page
 * @param {Record<string, Handle>} parts
 */
export async function apart(page, parts) {
  const late = Date.now() + page.getDefaultTimeout();
  for (;;) {
    const meeting = await overlap(parts);
    if (!meeting) return;
    if (Date.now() > late) throw new Error(`${meeting.join(' lies on ')}`);
    await page.evaluate(drawn);
  }
}

/** Two of these that share any area. @param {Record<string, Handle>} parts */
export async function overlap(parts) {
  const boxes = [];
  for (const [name, part] of Object.entries(parts)) {
    const box = await part.boundingBox();
    if (box) boxes.push({ name, ...box });
  }
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const ends = Math.min(one.y + one.height, other.y + other.height);
      if (width > 0 && ends > Math.max(one.y, other.y)) return [one.name, other.name];
    }
  return undefined;
}

/**
 * Waits until an element no longer moves, whichever of its frames scrolls: a press aims at where it was.
 * @param {Page} page
 * @param {Handle} element
 */
export async function rests(page, element) {
  for (let last = ''; ;) {
    const place = JSON.stringify(await element.boundingBox());
    if (place === last) return;
    last = place;
    await page.evaluate(drawn);
    await element.evaluate(drawn);
  }
}

/**
 * Clicks an element when it has come to rest: what is drawn above it, or put into a list before it, moves it between a look and
 * a click.
 * @param {Handle} element
 * @param {import('puppeteer-core').ClickOptions} [options]
 */
export async function press(element, options) {
  if (!(await element.isIntersectingViewport({ threshold: 1 }))) await element.scrollIntoView();
  await rests(element.frame.page(), element);
  await element.click(options);
}

/** Runs in a frame: its next animation frame. */
function drawn() {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(true)));
}

/** Do two elements stand on one line, as a label and its field do? @param {Handle} one @param {Handle} other */
export async function sharesLine(one, other) {
  const [left, right] = [await one.boundingBox(), await other.boundingBox()];
  if (!left || !right) return false;
  return left.y < right.y + right.height && right.y < left.y + left.height;
}

/**
 * The page's visible controls that marks of ours lie on; at the end of its own control a mark may stand.
 * @param {Frame} frame
 * @param {string} mark within the overlay
 * @param {Handle} own
 * @returns {Promise<string[]>}
 */
export function coveredBy(frame, mark, own) {
  return frame.evaluate(
    (selector, own) => {
      const hosts = [...document.querySelectorAll(':root > *, dialog > *')];
      const marks = hosts.flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
      ]);
      const controls = [...document.querySelectorAll('a[href], button, input, select, textarea')];
      const meets = (/** @type {DOMRect} */ one, /** @type {DOMRect} */ other) =>
        Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
        Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);
      return controls
        .filter((one) => one.checkVisibility() && !own.contains(one))
        .filter((one) =>
          marks.some((mark) => meets(mark.getBoundingClientRect(), one.getBoundingClientRect())),
        )
        .map((one) => one.outerHTML);
    },
    mark,
    own,
  );
}

/** Would a press on the middle of a control reach it? @param {Handle} control */
export function isFree(control) {
  return control.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return one.contains(hit);
  });
}

/** Waits until all of an element lies in the window of its frame. @param {Frame | Page} place @param {Handle} element */
export async function inWindow(place, element) {
  const whole = (/** @type {Element} */ one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };
  await place.waitForFunction(whole, {}, element);
}

/**
 * A tab behind another draws no frame, and a wait that asks in every frame would never hear of what has come. The top frame
 * is asked, for the document of a frame below it may be about to give way to the one that is waited for.
 * @param {Frame | Page} place
 */
export async function inFront(place) {
  let top = 'mainFrame' in place ? place.mainFrame() : place;
  for (let above = top.parentFrame(); above; above = top.parentFrame()) top = above;
  // A wait, and not a question alone: the page may be on its way to another document.
  const state = await top.waitForFunction(() => document.visibilityState, { polling: 'mutation' });
  if ((await state.jsonValue()) !== 'visible')
    throw new Error('this tab is behind another: bring it to the front first');
}

/** Runs in the frame. @param {string} selector @param {string} source @param {string} flags */
function find(selector, source, flags) {
  const hosts = [...document.querySelectorAll(':root > *, dialog > *')];
  const roots = [document, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
  const words = new RegExp(source, flags);
  const names = (/** @type {Element} */ one) => [
    one.getAttribute('aria-label') ?? '',
    one instanceof HTMLInputElement && one.type === 'submit' ? one.value : '',
    (one.textContent ?? '').trim(),
  ];
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .find((one) => one.checkVisibility() && names(one).some((name) => words.test(name)));
}

/** Runs in the frame. @param {string} selector @param {string} source @param {string} flags */
function absent(selector, source, flags) {
  const hosts = [...document.querySelectorAll(':root > *, dialog > *')];
  const roots = [document, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
  const words = new RegExp(source, flags);
  return !roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .some(
      (one) =>
        one.checkVisibility() &&
        words.test(`${one.getAttribute('aria-label') ?? ''} ${one.textContent}`),
    );
}

/** Runs in the frame. @param {string} selector @returns {string[]} */
function all(selector) {
  const hosts = [...document.querySelectorAll(':root > *, dialog > *')];
  const roots = [document, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((one) => one.checkVisibility())
    .map((one) => one.getAttribute('aria-label') ?? (one.textContent ?? '').trim());
}
