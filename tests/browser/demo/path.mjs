// The main path as a person walks it: from a hint and the popup to three fixes, each proven.
// Nothing is pressed on the Admin's pages but what the ring is around: if it points wrongly, the path ends.
import { mkdir, rm } from 'node:fs/promises';
import { Chapter } from './chapter.mjs';

/** The product whose only SKU, 302, is out of stock while *Show when out of stock* is off. */
export const PRODUCT = '/admin/Site/ProdutoForm.aspx?id=902';
const FEEDS = '/admin/Site/Xml.aspx';
/** Out of stock, in the collection of a feed that leaves such SKUs out. */
const LEFT_OUT = '308';

const PRODUCT_FORM = /ProdutoForm\.aspx/i;
const INVENTORY = /\/inventory/i;
const FEED_LIST = /\/Xml\.aspx/i;
const FEED_FORM = /XmlForm\.aspx/i;

/**
 * Walks it in one language.
 * @param {Omit<import('./chapter.mjs').Setting, 'taken'>} setting
 * @returns {Promise<string[]>} the screenshots
 * @throws {Error} a sentence that names the step that did not come
 */
export async function walkMainPath(setting) {
  await rm(setting.shots, { recursive: true, force: true });
  await mkdir(setting.shots, { recursive: true });
  const taken = /** @type {string[]} */ ([]);
  for (const [path, walk] of CHAPTERS) {
    const chapter = await Chapter.open({ ...setting, taken }, path);
    await walk(chapter);
    await chapter.page.close();
  }
  return taken;
}

/** @type {[string, (chapter: Chapter) => Promise<void>][]} */
const CHAPTERS = [
  [PRODUCT, count],
  [PRODUCT, visibility],
  [FEEDS, feed],
];

/** From the hint over the popup to the count. @param {Chapter} chapter */
async function count(chapter) {
  const { overlay, words } = chapter;
  const hint = { frame: PRODUCT_FORM, selector: '.dot' };
  await chapter.step('hint', () => overlay.find(hint));
  await chapter.step('hint-card', async () => {
    await overlay.press(hint);
    await overlay.find({ frame: PRODUCT_FORM, selector: '.hint', text: words.show });
  });
  await chapter.popup('popup', words.count);
  await chapter.step('count-go-there', () => chapter.card(1, 4));
  await chapter.step('count-type', async () => {
    await overlay.press({ selector: '.card .foot .button.primary' });
    await chapter.card(2, 4);
    await chapter.ring(INVENTORY);
  });
  await chapter.step('count-save', async () => {
    await chapter.pressRinged(INVENTORY);
    await chapter.page.keyboard.type('12');
    await chapter.card(3, 4);
    await chapter.ring(INVENTORY);
  });
  await chapter.step('count-proven', () => chapter.save(INVENTORY));
}

/** From the hint's own card to the switch. @param {Chapter} chapter */
async function visibility(chapter) {
  const { overlay, words } = chapter;
  await chapter.step('visibility-switch', async () => {
    await overlay.press({ frame: PRODUCT_FORM, selector: '.dot' });
    const selector = '.hint .remedies .button';
    await overlay.press({ frame: PRODUCT_FORM, selector, text: words.show });
    await chapter.card(2, 4);
    await chapter.ring(PRODUCT_FORM);
  });
  await chapter.step('visibility-save', async () => {
    await chapter.pressRinged(PRODUCT_FORM);
    await chapter.card(3, 4);
    await chapter.ring(PRODUCT_FORM);
  });
  await chapter.step('visibility-proven', () => chapter.save(PRODUCT_FORM));
}

/** From a SKU that is missed in a feed, asked for on the list of feeds, to the feed's option. @param {Chapter} chapter */
async function feed(chapter) {
  await chapter.overlay.find({ frame: FEED_LIST, selector: '.stage' });
  await chapter.popup('feed-popup', chapter.words.feed, LEFT_OUT);
  await chapter.step('feed-edit', async () => {
    await chapter.card(2, 6);
    await chapter.ring(FEED_LIST);
  });
  await chapter.step('feed-tick', async () => {
    await chapter.pressRinged(FEED_LIST);
    await chapter.card(4, 6);
    await chapter.ring(FEED_FORM);
  });
  await chapter.step('feed-save', async () => {
    await chapter.pressRinged(FEED_FORM);
    await chapter.card(5, 6);
    await chapter.ring(FEED_FORM);
  });
  await chapter.step('feed-proven', () => chapter.save(FEED_FORM));
}
