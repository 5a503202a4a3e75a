/** Script of the legacy pages: late texts, talk with the shell, tabs and menus. */

const shell = window.self === window.top ? null : window.top;
const { dictionary: dictionaries = '', locale: firstLocale = 'en-US' } = document.body.dataset;
let locale = firstLocale;
let told = 0;

if (shell) document.body.classList.add('framed');
announce();
translate();
setInterval(tellHeight, 1000);
tellHeight();
window.addEventListener('message', chooseLocale);
document.addEventListener('click', onClick);

function announce() {
  const { pathname, search, hash } = location;
  shell?.postMessage({ type: 'admin.navigation', pathname, search, hash }, '*');
}

/** Replaces each `data-i18n` text; `[value]key` names an attribute instead, as i18next does. */
async function translate() {
  const asked = locale;
  const answer = await fetch(`${dictionaries}${asked}.json`);
  const dictionary = await answer.json();
  // The shell may have chosen another language meanwhile.
  if (asked !== locale) return;
  for (const node of document.querySelectorAll('[data-i18n]')) {
    const [, attribute, key] =
      /^(?:\[(\w+)\])?(.+)$/.exec(node.getAttribute('data-i18n') ?? '') ?? [];
    const text = dictionary[key];
    if (text === undefined) continue;
    if (attribute) node.setAttribute(attribute, text);
    else node.textContent = text;
  }
  document.documentElement.lang = locale;
  tellHeight();
}

/** @param {MessageEvent} event */
function chooseLocale({ data, source }) {
  if (source !== window.parent || data?.action?.type !== 'LOCALE_SELECTED') return;
  if (!data.action.payload || data.action.payload === locale) return;
  locale = data.action.payload;
  translate();
}

/** The shell grows the frame to this height. */
function tellHeight() {
  const height = document.body.offsetHeight;
  if (!shell || height === told) return;
  told = height;
  window.parent.postMessage({ type: 'admin.updateContentHeight', height }, '*');
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = /** @type {Element} */ (event.target);
  const link = /** @type {HTMLElement | null} */ (target.closest('a, button'));
  if (link?.dataset.toggle === 'next') toggle(link);
  else if (link?.matches('.tabs a[href^="#"]')) openTab(event, link);
  else if (link?.dataset.leave !== undefined) leave(event, link);
}

/** @param {HTMLElement} button */
function toggle(button) {
  const hidden = button.nextElementSibling?.classList.toggle('hidden');
  button.setAttribute('aria-expanded', String(!hidden));
  tellHeight();
}

/** @param {MouseEvent} event @param {HTMLElement} link */
function openTab(event, link) {
  event.preventDefault();
  for (const item of link.closest('.tabs')?.children ?? []) {
    const isChosen = item === link.parentElement;
    item.classList.toggle('active', isChosen);
    const target = item.firstElementChild?.getAttribute('href') ?? '';
    if (target.startsWith('#'))
      document.querySelector(target)?.classList.toggle('hidden', !isChosen);
  }
  tellHeight();
}

/**
 * Other parts of the Admin are opened by the shell, not inside the frame.
 * @param {MouseEvent} event
 * @param {HTMLElement} link
 */
function leave(event, link) {
  if (!shell) return;
  event.preventDefault();
  const destination = link.getAttribute('href');
  shell.postMessage({ type: 'admin.absoluteNavigation', destination }, '*');
}
