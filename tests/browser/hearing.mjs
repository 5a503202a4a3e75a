// What a screen reader is given: every text of the live region over several documents, and the region as the browser tells it.

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').SerializedAXNode} Node
 */

/** Notes every text of the region that speaks, from the next document of the tab on. @param {Page} page */
export async function listens(page) {
  await page.evaluateOnNewDocument(note);
}

/** What was spoken in the tab so far. @param {Page} page @returns {Promise<string[]>} */
export function heard(page) {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('heard') ?? '[]'));
}

/**
 * Texts of all live regions in the browser's own tree of what there is for a screen reader; Firefox shows a driver no such
 * tree, so there the region is looked for by its role.
 * @param {import('./scene.mjs').Scene} scene
 */
export async function live({ driver, page }) {
  if (driver.kind === 'firefox') return page.evaluate(regions);
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  if (!root) throw new Error('the page has no accessibility tree');
  return nodes(root)
    .filter(({ role }) => role === 'status')
    .map((region) =>
      nodes(region)
        .flatMap(({ role, name }) => (role === 'StaticText' ? (name ?? '') : []))
        .join(''),
    );
}

/** @param {Node} node @returns {Node[]} */
function nodes(node) {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

/** Runs in the page. */
function regions() {
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  const all = [document, ...roots].flatMap((root) => [...root.querySelectorAll('[role=status]')]);
  return all.map((one) => (one.textContent ?? '').trim());
}

/** Runs in every document before its own scripts. The tab keeps what was heard, for a guide leads from document to document. */
function note() {
  if (window.top !== window) return;
  const watched = new Set();
  const hear = () => {
    const roots = [...document.querySelectorAll(':root > *')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    for (const root of roots) {
      if (!watched.has(root)) observer.observe(root, what);
      watched.add(root);
      const text = (root.querySelector('[role=status]')?.textContent ?? '').trim();
      const heard = JSON.parse(sessionStorage.getItem('heard') ?? '[]');
      if (text && text !== heard.at(-1))
        sessionStorage.setItem('heard', JSON.stringify([...heard, text]));
    }
  };
  const what = { characterData: true, childList: true, subtree: true };
  const observer = new MutationObserver(hear);
  observer.observe(document, what);
}
