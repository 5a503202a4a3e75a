/** The side menu: sections that unfold, groups, and links that change the page without leaving the shell. */
import { element } from '../client.mjs';
import { icon } from './icons.mjs';
import { SHELL } from './labels.mjs';

/** @typedef {import('./menu.mjs').Section} Section */
/** @typedef {'en' | 'pt' | 'es'} Language */
/** @typedef {(path: string) => void} Navigate */

/** @param {Section[]} sections @param {Language} language @param {Navigate} navigate */
export function drawMenu(sections, language, navigate) {
  const items = sections.map((section) => drawSection(section, language, navigate));
  return element(
    'nav',
    { class: 'sidebar', 'aria-label': SHELL.navigation[language] },
    element('ul', {}, ...items),
  );
}

/** Marks the entry of the shown page and unfolds its section. @param {HTMLElement} root @param {string} pathname */
export function markCurrent(root, pathname) {
  const shown = [...root.querySelectorAll('.sidebar a')].filter((link) => isAt(link, pathname));
  for (const link of root.querySelectorAll('.sidebar [aria-current]'))
    link.removeAttribute('aria-current');
  for (const link of shown) {
    link.setAttribute('aria-current', 'page');
    const fold = link.closest('li.section')?.querySelector(':scope > button');
    if (fold) setOpen(fold, true);
  }
}

/** @param {Element} link @param {string} pathname */
function isAt(link, pathname) {
  const own = new URL(/** @type {HTMLAnchorElement} */ (link).href).pathname
    .replace(/\/$/, '')
    .toLowerCase();
  const now = pathname.replace(/\/$/, '').toLowerCase();
  return (
    now === own ||
    (own !== '/admin' && formOf(now) === own) ||
    (own !== '/admin' && now.startsWith(`${own}/`))
  );
}

/** A legacy form belongs to the list it was opened from. @param {string} path */
function formOf(path) {
  return path.replace('/xmlform.aspx', '/xml.aspx').replace('/produtoform.aspx', '/produto.aspx');
}

/** @param {Section} section @param {Language} language @param {Navigate} navigate */
function drawSection(section, language, navigate) {
  const label = element('span', {}, section.label[language]);
  if (section.path)
    return element(
      'li',
      { class: 'section' },
      link(section.path, navigate, icon(section.icon), label),
    );
  const groups = (section.groups ?? []).flatMap((group) => [
    groupTitle(section, group, language),
    ...group.entries.map((entry) =>
      element('li', {}, link(entry.path, navigate, entry.label[language])),
    ),
  ]);
  const fold = element(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      onclick: () => setOpen(fold, fold.ariaExpanded !== 'true'),
    },
    icon(section.icon),
    label,
    icon('caret'),
  );
  return element('li', { class: 'section' }, fold, element('ul', { hidden: true }, ...groups));
}

/** @param {Section} section @param {import('./menu.mjs').Group} group @param {Language} language */
function groupTitle(section, group, language) {
  const same = group.label.en === section.label.en;
  return same ? '' : element('li', { class: 'group' }, group.label[language]);
}

/** @param {Element} fold @param {boolean} open */
function setOpen(fold, open) {
  fold.setAttribute('aria-expanded', String(open));
  fold.nextElementSibling?.toggleAttribute('hidden', !open);
}

/** @param {string} path @param {Navigate} navigate @param {...(Node | string)} children */
function link(path, navigate, ...children) {
  const follow = (/** @type {MouseEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(path);
  };
  return element('a', { href: path, onclick: follow }, ...children);
}
