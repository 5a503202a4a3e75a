/** What the scripts of all pages share: the facts they were sent, and messages to the shell. */

/** @returns {import('./document.mjs').PageFacts} */
export function facts() {
  return JSON.parse(document.getElementById('page-facts')?.textContent ?? '{}');
}

/** Frames tell the shell when they begin and end loading; it shows a bar meanwhile. @param {boolean} loading */
export function tellLoading(loading) {
  window.parent.postMessage({ action: { type: loading ? 'START_LOADING' : 'STOP_LOADING' } }, '*');
}

/**
 * Builds an element; properties starting with `on` are listeners, the rest are attributes.
 * @param {string} tag
 * @param {Record<string, string | boolean | ((event: any) => void) | undefined>} attributes
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (typeof value === 'string') node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}
