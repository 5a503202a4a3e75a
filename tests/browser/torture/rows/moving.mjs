// Targets that move, grow, are replaced or leave.
/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('../bench.mjs').Bench} Bench */

/** Sets a style of an element of the list. @param {Bench} bench @param {string} selector @param {Record<string, string>} style */
function style(bench, selector, style) {
  return bench.inside(
    (torture, selector, style) =>
      void Object.assign(torture.root().querySelector(selector).style, style),
    selector,
    style,
  );
}

/** @param {Bench} bench @param {string} selector @param {number} by in pixels */
export function scrollBy(bench, selector, by) {
  return bench.inside(
    (torture, selector, by) => void torture.root().querySelector(selector).scrollBy(0, by),
    selector,
    by,
  );
}

/** Waits until the mark is gone, or for driver.js, which lets none go, as long as that takes with us. @param {Bench} bench */
function unmarked(bench) {
  return bench.inside(async (torture, player) => {
    for (let left = 120; left > 0 && torture.off(player) !== null; left--) await torture.frames(1);
  }, bench.player.name);
}

/**
 * Runs in the frame: moves the list in a third of a second and answers how far the mark was behind at most.
 * @param {any} torture
 * @param {string} player
 */
async function animate(torture, player) {
  const moves = [{ transform: 'none' }, { transform: 'translate(150px, 40px)' }];
  const timing = /** @type {const} */ ({ duration: 300, fill: 'forwards' });
  const motion = torture.root().querySelector('#mover').animate(moves, timing);
  let most = 0;
  while (motion.playState === 'running') {
    await torture.frames(1);
    most = Math.max(most, torture.off(player) ?? 0);
  }
  return most;
}

/** @type {Row[]} */
export const MOVING = [
  { title: 'nothing happens', source: 'M3' },
  {
    title: 'nested scroll by 40 px',
    source: 'M3, 2.5',
    act: (bench) => scrollBy(bench, '#scroller', 40),
  },
  {
    title: 'scrolled out of its own scroller',
    source: '2.5',
    marked: false,
    act: (bench) => scrollBy(bench, '#scroller', 700),
  },
  {
    title: 'window scroll by 60 px',
    source: 'M3',
    act: ({ scene: { page } }) => page.evaluate(() => window.scrollBy(0, 60)),
  },
  {
    title: 'layout shift by 120 px',
    source: 'M3',
    act: (bench) => style(bench, '#spacer', { height: '200px', marginTop: '40px' }),
  },
  {
    title: 'the target grows',
    source: 'M3',
    act: (bench) => style(bench, '#target', { width: '220px', height: '60px' }),
  },
  {
    title: 'node replaced, and moved by 60 px',
    source: 'M3, 2.12',
    act: (bench) =>
      bench.inside((torture) => {
        torture.root().querySelector('#spacer').style.height = '180px';
        const old = torture.target();
        old.replaceWith(old.cloneNode());
      }),
  },
  {
    title: 'row removed and returned',
    source: 'M3',
    async act(bench) {
      await bench.inside((torture) => {
        /** @type {any} */ (globalThis).row = torture.target().closest('tr');
        torture.target().closest('tr').remove();
      });
      await unmarked(bench);
      await bench.inside((torture) =>
        torture
          .root()
          .querySelector('tbody')
          .prepend(/** @type {any} */ (globalThis).row),
      );
    },
  },
  {
    title: 'ancestor moved by a transform of 150 px',
    source: 'M3',
    act: (bench) => style(bench, '#mover', { transform: 'translateX(150px)' }),
  },
  {
    title: 'ancestor in a transition',
    source: '4.4',
    async act(bench) {
      await style(bench, '#mover', { transition: 'transform 0.3s' });
      await bench.inside((torture) => torture.frames());
      await style(bench, '#mover', { transform: 'translateX(150px)' });
    },
  },
  {
    title: 'ancestor in a scripted animation',
    source: '4.4',
    async act(bench) {
      const behind = await bench.inside(animate, bench.player.name);
      bench.note = `${Math.round(behind)} px behind while it moves`;
    },
  },
  {
    title: 'body zoom 1.5, and a layout shift',
    source: 'M3',
    stage: 'zoomed',
    act: (bench) => style(bench, '#spacer', { height: '160px' }),
  },
  {
    title: 'body zoom 1.5 during the step',
    source: 'M3',
    act: (bench) => bench.inside(() => void (document.body.style.zoom = '1.5')),
  },
  {
    title: 'root zoom 1.5 during the step',
    source: 'M3',
    act: (bench) => bench.inside(() => void (document.documentElement.style.zoom = '1.5')),
  },
  {
    title: 'page zoom 150 % during the step',
    source: '4.4',
    act: ({ scene }) => zoomed(scene),
  },
  {
    title: 'root moved by a transform of 40 px',
    source: '2.15',
    act: (bench) =>
      bench.inside(() => void (document.documentElement.style.transform = 'translateX(40px)')),
  },
];

/**
 * As a person does with Ctrl and +, for this tab alone: Firefox is told so by a preference, see `driver.mjs`.
 * @param {Bench['scene']} scene
 */
async function zoomed({ driver, page }) {
  const width = await page.evaluate(() => innerWidth);
  const zoom = async (/** @type {number} */ tab, /** @type {boolean} */ isFirefox) => {
    if (!isFirefox) await chrome.tabs.setZoomSettings(tab, { scope: 'per-tab' });
    await chrome.tabs.setZoom(tab, 1.5);
  };
  const tab = await driver.tabOf(page);
  await driver.evaluateInBackground(zoom, tab, driver.kind === 'firefox');
  await page.waitForFunction((before) => innerWidth < before, {}, width);
}
