// What belongs to the person at work: keys, typing, focus, and the page's own attributes.
import { overlap } from '../../seen.mjs';
import { scrollBy } from './moving.mjs';

/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('../bench.mjs').Bench} Bench */
/** @typedef {import('puppeteer-core').KeyInput} Key */

/** Presses a key in the field; the step must still be the same. @param {Key} key @returns {Row['act']} */
function pressing(key) {
  return async (bench) => {
    const step = await bench.step();
    await (await bench.target()).click();
    await bench.scene.page.keyboard.press(key);
    await bench.inside((torture) => torture.frames());
    return (await bench.step()) === step ? '' : 'moves the step';
  };
}

/** @type {Row[]} */
export const HANDS = [
  {
    title: 'arrow key in the field',
    source: 'M3, 2.11',
    focus: 'target',
    act: pressing('ArrowRight'),
  },
  { title: 'Enter in the field', source: 'M3', focus: 'target', act: pressing('Enter') },
  { title: 'Escape in the field', source: '4.7', focus: 'target', act: pressing('Escape') },
  { title: 'Tab goes to the next field', source: 'M3', focus: 'after', act: pressing('Tab') },
  {
    title: 'typing while the page scrolls',
    source: 'M3, 2.10',
    focus: 'target',
    async act(bench) {
      await (await bench.target()).click();
      await bench.scene.page.keyboard.type('-');
      await scrollBy(bench, '#scroller', 40);
      await bench.settled(true);
      await bench.scene.page.keyboard.type('1');
      const value = await bench.inside((torture) => torture.target().value);
      return value === '-1' ? '' : `typed ${value}`;
    },
  },
  {
    title: 'focus trap of the page',
    source: '2.9',
    act: (bench) =>
      bench.inside(() => {
        const own = /** @type {HTMLElement} */ (document.getElementById('before'));
        document.addEventListener('focusin', ({ target }) => {
          if (target !== own) own.focus();
        });
      }),
  },
  {
    title: 'focused field where the card stands',
    source: '4.7',
    async act({ scene: { page } }) {
      await page.evaluate(() => {
        const own = /** @type {HTMLElement} */ (document.getElementById('before'));
        own.blur();
        Object.assign(own.style, { position: 'fixed', right: '60px', bottom: '60px' });
      });
      await page.focus('#before');
    },
    async check(bench) {
      const own = await bench.scene.page.$('#before');
      const card = await bench.card();
      if (!own || !card.asElement()) return '';
      return (await overlap({ card, own: /** @type {any} */ (own) }))
        ? 'card on the focused field'
        : '';
    },
  },
  {
    title: "the page's own markup",
    source: 'M3',
    check: (bench) =>
      bench.inside(async () => {
        const text = await (await fetch(location.href)).text();
        const sent = new DOMParser().parseFromString(text, 'text/html').body.outerHTML;
        return document.body.outerHTML === sent ? '' : 'body changed';
      }),
  },
  {
    title: 'reload in mid-step',
    source: '2.13',
    async act(bench) {
      await bench.scene.page.reload();
      await bench.arrive();
    },
  },
];
