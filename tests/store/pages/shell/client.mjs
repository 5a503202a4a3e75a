/** The shell's script: draws topbar and menu once, and replaces the frame on every navigation. */
import { element, facts } from '../client.mjs';
import { drawHome } from './home.mjs';
import { FACELIFT_ORIGIN, frameFor } from './frames.mjs';
import { drawMenu, markCurrent } from './sidebar.mjs';
import { listenToFrames, sendLocale, watchFrame } from './messages.mjs';
import { LEGACY_TITLES, SHELL } from './labels.mjs';
import { drawTopbar, languages } from './topbar.mjs';

/** Attributes by which the two kinds of frame have been seen to differ. */
const MARKS = {
  legacy: { title: 'Legacy iframe container', scrolling: 'no' },
  other: {
    title: 'admin iframe',
    'data-testid': 'admin-iframe-container',
    'data-hj-suppress': true,
  },
};

const page = facts();
const place = {
  account: page.account,
  workspace: page.workspace,
  legacyFrame: /** @type {'proxy' | 'cross'} */ (page.more?.legacyFrame),
};
let language = page.language;

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const progress = element('div', { class: 'progress', role: 'progressbar', hidden: true });
const content = element('div', { id: 'app-content' });

draw();
open();
window.addEventListener('popstate', open);
listenToFrames({
  frame: () => content.querySelector('iframe'),
  mirror: (address) => {
    history.replaceState(history.state, '', address);
    markPlace();
  },
  loading: (is) => progress.toggleAttribute('hidden', !is),
  leave: navigate,
});

/** Topbar and menu, in the current language. */
function draw() {
  document.documentElement.lang = languages[language].locale;
  progress.setAttribute('aria-label', SHELL.loading[language]);
  root.replaceChildren(
    drawTopbar({ account: page.account, language, toggle: toggleMenu, choose: chooseLanguage }),
    element(
      'div',
      { class: 'body' },
      drawMenu(/** @type {any} */ (page.more?.menu), language, navigate),
      element('div', { class: 'stage' }, progress, content),
    ),
  );
  markPlace();
}

/** The menu entry and, over a legacy page, the title follow the address. */
function markPlace() {
  markCurrent(root, location.pathname);
  const file = /\/site\/(\w+)\.aspx/i.exec(location.pathname)?.[1].toLowerCase() ?? '';
  const title = content.querySelector('header.title');
  title?.replaceChildren(element('h1', {}, (LEGACY_TITLES[file] ?? LEGACY_TITLES.other)[language]));
}

/** Shows the page of the top address. */
function open() {
  progress.hidden = true;
  const frame = frameFor(location, place);
  const title = frame.kind === 'legacy' ? element('header', { class: 'title' }) : null;
  content.replaceChildren(element('main', { 'data-kind': frame.kind }, title, body(frame)));
  markPlace();
}

/** @param {import('./frames.mjs').Frame} frame */
function body(frame) {
  if (frame.kind === 'home') return drawHome(language, page.account, navigate);
  const node = /** @type {HTMLIFrameElement} */ (
    element('iframe', MARKS[frame.kind === 'legacy' ? 'legacy' : 'other'])
  );
  watchFrame(node, () => language, frame.kind);
  fill(node, frame.source);
  return frame.kind === 'legacy' ? element('div', {}, node) : node;
}

/** A document of another site sees neither the shell's cookies nor its host. @param {HTMLIFrameElement} node @param {string} source */
async function fill(node, source) {
  const url = new URL(source, location.href);
  if (url.origin !== location.origin) {
    const answer = await fetch('/admin/app/session-ticket');
    url.searchParams.set('_ticket', (await answer.json()).ticket);
    if (url.origin === FACELIFT_ORIGIN) url.searchParams.set('an', page.account);
  }
  node.src = url.href;
}

/** @param {string} path */
function navigate(path) {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin || !/^\/admin(\/|$)/i.test(url.pathname)) {
    location.assign(url);
    return;
  }
  history.pushState(null, '', url);
  open();
}

function toggleMenu() {
  root.classList.toggle('collapsed');
}

/**
 * The store is told first, so that documents loaded from now on are in this language too.
 * @param {'en' | 'pt' | 'es'} chosen
 */
async function chooseLanguage(chosen) {
  const body = JSON.stringify({ language: chosen });
  await (await fetch('/_store/switches', { method: 'POST', body })).text();
  language = chosen;
  draw();
  const frame = content.querySelector('iframe');
  if (!frame) return open();
  sendLocale(frame, language, frame.scrolling === 'no' ? 'legacy' : 'io');
}
