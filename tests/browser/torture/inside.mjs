// What runs in the torture page: where the target and the marks are, and whether a card can be used.

/** Runs in a frame, once a document. @param {string} target @param {string} control */
export function install(target, control) {
  const world = /** @type {any} */ (globalThis);

  /** Where the list stands; a closed root gives itself away to a definition of its own element only. */
  const root = () => {
    const host = document.querySelector('stock-list');
    if (!host) return document;
    if (!host.shadowRoot && !world.closedRoot) {
      customElements.define(
        'stock-list',
        class extends HTMLElement {
          constructor() {
            super();
            world.closedRoot = this.attachInternals().shadowRoot;
          }
        },
      );
    }
    return host.shadowRoot ?? world.closedRoot;
  };

  const overlay = () =>
    [...document.querySelectorAll(':root > *, dialog > *')]
      .flatMap((one) => one.shadowRoot ?? [])
      .find((shadow) => shadow.querySelector('.stage'));

  const box = (/** @type {Element} */ one, by = 0) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return [left + by, top + by, right - by, bottom - by];
  };

  /** The ring stands one pixel outside of what it marks. */
  const ring = () => {
    const one = overlay()?.querySelector('.ring');
    return one?.checkVisibility() ? box(one, 1) : null;
  };

  /** What driver.js leaves free in its veil: the second part of its one path. */
  const hole = () => {
    const path = document.querySelector('.driver-overlay path');
    const cut = path?.getAttribute('d')?.split(/(?=M)/)[1];
    if (!path || !cut) return null;
    const own = /** @type {Element} */ (path.cloneNode());
    own.setAttribute('d', cut);
    path.after(own);
    const found = box(own);
    own.remove();
    return found;
  };

  const marks = { ours: ring, driver: hole };
  const card = (/** @type {'ours' | 'driver'} */ player) =>
    player === 'ours'
      ? overlay()?.querySelector('.card, .chip')
      : document.querySelector('.driver-popover');

  /** Of nested roots the innermost answer. @param {(root: Document | ShadowRoot) => Element | null} ask */
  const deepest = (ask) => {
    let found = ask(document);
    while (found?.shadowRoot) {
      const inner = ask(found.shadowRoot);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };

  const frames = async (count = 2) => {
    for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
  };

  world.torture = {
    root,
    card,
    frames,
    target: () => root().querySelector(target),
    control: () => root().querySelector(control),
    /** The start tag of the control, as the page and whoever else wrote it. */
    tag: () => root().querySelector(control)?.cloneNode(false).outerHTML ?? '',
    focused: (/** @type {'ours' | 'driver'} */ player) => {
      const focused = deepest(({ activeElement }) => activeElement);
      return card(player)?.contains(focused) ? 'its card' : (focused?.id ?? '');
    },

    /** The largest distance of an edge of the mark from that of the target, whose document may be in a frame of this one. */
    off: (/** @type {'ours' | 'driver'} */ player) => {
      const mark = marks[player]();
      const inner = document.querySelector('iframe');
      const through = player === 'driver' && inner ? inner : null;
      const wanted = (through?.contentWindow ?? world).torture?.target();
      if (!mark || !wanted) return null;
      const start = through?.getBoundingClientRect();
      const [x, y] = [
        (start?.x ?? 0) + (through?.clientLeft ?? 0),
        (start?.y ?? 0) + (through?.clientTop ?? 0),
      ];
      const edges = box(wanted).map((edge, at) => edge + (at % 2 ? y : x));
      return Math.max(...edges.map((edge, at) => Math.abs(edge - mark[at])));
    },

    /** Why the card cannot be pressed; nothing if it can. */
    reach: (/** @type {'ours' | 'driver'} */ player) => {
      const found = card(player);
      if (!found?.checkVisibility()) return 'no card';
      const [left, top, right, bottom] = box(found);
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        return 'card out of the window';
      const isOff = (/** @type {Element} */ one) => getComputedStyle(one).pointerEvents === 'none';
      const buttons = [...found.querySelectorAll('button:enabled')].filter(
        (one) => one.checkVisibility() && !isOff(one),
      );
      const covered = buttons.some((one) => {
        const [left, top, right, bottom] = box(one);
        const hit = deepest((at) => at.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        return !one.contains(hit);
      });
      return covered ? 'card covered' : '';
    },

    /** Why the keyboard cannot work the card; the focus goes back to where it was. */
    keys: async (/** @type {'ours' | 'driver'} */ player) => {
      const before = deepest(({ activeElement }) => activeElement);
      const button = [...(card(player)?.querySelectorAll('button') ?? [])].findLast((one) =>
        one.checkVisibility(),
      );
      const place = () => String(button && box(button));
      const start = place();
      button?.focus({ preventScroll: true });
      await frames();
      if (place() !== start) return 'card runs from the hand';
      const kept = button && deepest(({ activeElement }) => activeElement) === button;
      /** @type {HTMLElement | null} */ (before)?.focus({ preventScroll: true });
      return kept ? '' : 'card without keys';
    },

    /** Resolves when neither the target nor the mark has moved for some frames. */
    rests: async (/** @type {'ours' | 'driver'} */ player) => {
      const where = () => {
        const wanted = root().querySelector(target);
        return JSON.stringify([wanted && box(wanted), marks[player]()]);
      };
      for (let last = '', still = 0; still < 20; still++) {
        await frames(1);
        const now = where();
        if (now !== last) still = 0;
        last = now;
      }
    },
  };
}
