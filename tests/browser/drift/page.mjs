// Opens a screen of the stand-in store, without the extension, and finds its controls by the store's own knowledge.
/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./screens.mjs').Screen} Screen
 * @typedef {import('./screens.mjs').Wanted} Wanted
 */

/** The framed document of a screen, in the state that it is looked at. @param {Page} page @param {import('../../store/server.mjs').Store} store @param {Screen} screen */
export async function openScreen(page, store, screen) {
  store.reset();
  store.setSwitches(screen.switches);
  const next = encodeURIComponent(screen.path);
  await page.goto(`${store.origins.admin}/_store/login?user=owner&next=${next}`);
  const isFramed = (/** @type {Frame} */ frame) =>
    frame !== page.mainFrame() && screen.frame.test(frame.url());
  const frame = await page.waitForFrame(isFramed);
  await frame.waitForFunction(isReady, {}, screen.language, screen.wanted);
  if (screen.state) await frame.evaluate(prepare, screen.state);
  if (screen.state === 'dialog') await frame.waitForSelector('[role=dialog]');
  if (screen.state === 'typed') await frame.waitForSelector('button:enabled');
  return frame;
}

/** Runs in the frame: its texts are there in its language and so is every control. @param {string} language @param {Wanted[]} wanted */
function isReady(language, wanted) {
  if (!document.documentElement.lang.startsWith(language)) return false;
  const own = /** @type {any} */ (globalThis);
  own.cellsOf ??= (/** @type {Element} */ row) =>
    [...row.children].filter((one) =>
      one.matches('[role=cell], [role=columnheader], .vtex-table__cell'),
    );
  own.wordsOf ??= (/** @type {Element} */ one) => (one.textContent ?? '').trim();
  own.inCell ??= (/** @type {Wanted} */ { cell = [], column = '', inside }) => {
    const rows = [
      ...document.querySelectorAll('[role=row], .vtex-table__header, .vtex-table__row'),
    ];
    const texts = (/** @type {Element} */ row) => own.cellsOf(row).map(own.wordsOf);
    const at =
      rows
        .map(texts)
        .find((all) => all.includes(column))
        ?.indexOf(column) ?? -1;
    const row = rows.find((one) => cell.every((key) => texts(one).includes(key)));
    const found = row && own.cellsOf(row)[at];
    return [inside ? found?.querySelector(inside) : found].filter(Boolean);
  };
  own.controls ??= (/** @type {Wanted} */ one) => {
    if (one.cell) return own.inCell(one);
    const all = [...document.querySelectorAll(one.select ?? '')];
    const says = (/** @type {Element} */ found) =>
      one.says === undefined || own.wordsOf(found.closest('label') ?? found) === one.says;
    return all.filter(says);
  };
  return wanted.every((one) => own.controls(one).length > 0);
}

/** Runs in the frame: types a count as a person does, or opens the dialog of the first row. @param {string} state */
function prepare(state) {
  const row = document.querySelector('[role=cell], .vtex-table__row .vtex-table__cell');
  const line = row?.parentElement;
  if (state === 'dialog') {
    const opener = line?.querySelector('button, a');
    if (opener instanceof HTMLElement) opener.click();
    return;
  }
  const field = line?.querySelector('input:not([type=checkbox])');
  if (!(field instanceof HTMLInputElement)) throw new Error('there is no count to type');
  // A framework that watches its fields overrides the property; the browser's own setter tells it.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, '40');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
