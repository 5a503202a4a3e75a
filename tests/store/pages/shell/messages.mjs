/** What shell and frames tell each other: addresses, heights, loading, language. */
import { LOCALES } from './labels.mjs';
import { shellAddress } from './frames.mjs';

/** @typedef {import('./frames.mjs').FrameKind} FrameKind */

/**
 * @typedef {object} Hands
 * @property {() => HTMLIFrameElement | null} frame
 * @property {(address: string) => void} mirror
 * @property {(is: boolean) => void} loading
 * @property {(destination: string) => void} leave
 */

/** @param {Hands} hands */
export function listenToFrames(hands) {
  window.addEventListener('message', ({ data, source }) => {
    const frame = hands.frame();
    if (!data || !frame || source !== frame.contentWindow) return;
    if (data.type === 'admin.navigation') hands.mirror(shellAddress(data));
    if (data.type === 'admin.absoluteNavigation') hands.leave(data.destination);
    if (data.type === 'admin.updateContentHeight' && frame.scrolling === 'no')
      grow(frame, data.height);
    if (data.action?.type === 'START_LOADING') hands.loading(true);
    if (data.action?.type === 'STOP_LOADING') hands.loading(false);
  });
}

/**
 * Greets each document the frame loads; a same-origin one is also watched for in-page navigation.
 * @param {HTMLIFrameElement} frame
 * @param {() => 'en' | 'pt' | 'es'} language
 * @param {FrameKind} kind
 */
export function watchFrame(frame, language, kind) {
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage(
      { type: 'admin.parent.hostname', hostname: location.hostname },
      '*',
    );
    sendLocale(frame, language(), kind);
    if (kind === 'io' || kind === 'delorean') mirrorHistory(frame);
  });
}

/**
 * The key is `payload` for legacy frames and `locale` for the others.
 * @param {HTMLIFrameElement} frame
 * @param {'en' | 'pt' | 'es'} language
 * @param {FrameKind} kind
 */
export function sendLocale(frame, language, kind) {
  const key = kind === 'legacy' ? 'payload' : 'locale';
  const action = { type: 'LOCALE_SELECTED', [key]: LOCALES[language] };
  frame.contentWindow?.postMessage({ action }, '*');
}

/** @param {HTMLIFrameElement} frame @param {number} height in CSS pixels */
function grow(frame, height) {
  frame.style.height = `${Math.ceil(height)}px`;
}

/** The top address changes without a `popstate` of the top document, as in the real shell. @param {HTMLIFrameElement} frame */
function mirrorHistory(frame) {
  const child = frame.contentWindow;
  if (!child) return;
  const report = () => history.replaceState(history.state, '', shellAddress(child.location));
  const push = child.history.pushState;
  const replace = child.history.replaceState;
  child.history.pushState = (...state) => {
    push.apply(child.history, state);
    report();
  };
  child.history.replaceState = (...state) => {
    replace.apply(child.history, state);
    report();
  };
  child.addEventListener('hashchange', report);
  child.addEventListener('popstate', report);
  report();
}
