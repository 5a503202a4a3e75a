// Windows, popovers and bars of the page that lie over everything.
/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('../bench.mjs').Bench} Bench */

/** Opens a modal dialog of the page in front of the list. @param {Bench} bench */
function openOther(bench) {
  return bench.inside(async (torture) => {
    const other = document.createElement('dialog');
    other.id = 'other';
    other.innerHTML = '<p>Are you sure?</p><button id="sure">Yes</button>';
    document.body.append(other);
    other.showModal();
    await torture.frames();
  });
}

/** Waits until the card is in the dialog; another's card never will be. @param {Bench} bench */
function cardInside({ frame, player }) {
  if (player.name !== 'ours') return undefined;
  return frame.waitForFunction(() =>
    [...(document.getElementById('other')?.children ?? [])].some((one) => one.shadowRoot),
  );
}

/** A layer of the page over the whole window. @param {Bench} bench @param {boolean} isPopover */
function cover(bench, isPopover) {
  return bench.inside(async (torture, isPopover) => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    const place = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0;';
    // A library may take the pointer from the whole page; what is painted on top must be what is hit all the same.
    cover.style.cssText = `${place} background: #0003; z-index: 2147483647; pointer-events: auto`;
    if (isPopover) cover.popover = 'auto';
    document.body.append(cover);
    if (isPopover) cover.showPopover();
    await torture.frames();
  }, isPopover);
}

/** @type {Row[]} */
export const LAYERS = [
  { title: 'step begins in a modal dialog', source: 'M3, M7', stage: 'dialog', focus: 'close' },
  {
    title: 'modal dialog opens during a step',
    source: 'M3, 2.8',
    marked: false,
    focus: 'sure',
    async act(bench) {
      await openOther(bench);
      await cardInside(bench);
    },
    check: async (bench) =>
      /window of the page is in front/.test(await bench.step()) ? '' : 'does not say why',
  },
  {
    title: 'modal dialog closes again',
    source: 'M7',
    async act(bench) {
      await openOther(bench);
      await cardInside(bench);
      await bench.inside(() =>
        /** @type {HTMLDialogElement} */ (document.getElementById('other')).close(),
      );
    },
  },
  {
    title: 'modal dialog is removed with all that is in it',
    source: 'M7',
    focus: '',
    async act(bench) {
      await openOther(bench);
      await cardInside(bench);
      await bench.inside(() => document.getElementById('other')?.remove());
    },
  },
  {
    title: 'popover of the page over everything',
    source: '2.7',
    act: (bench) => cover(bench, true),
    check: async (bench) =>
      (await bench.inside(() => document.querySelector('#cover:popover-open') !== null))
        ? ''
        : 'closed the popover of the page',
  },
  {
    title: 'bar with the highest z-index',
    source: 'M3',
    act: (bench) => cover(bench, false),
  },
  {
    title: 'target where the card stands',
    source: '2.17',
    act: (bench) =>
      bench.inside((torture) => {
        const place = { position: 'fixed', right: '60px', bottom: '60px' };
        Object.assign(torture.target().style, place);
      }),
  },
];
