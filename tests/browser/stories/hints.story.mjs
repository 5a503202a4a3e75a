// A hint stands beside the field it is about, says what was read and when, and follows what is typed and the Admin's language.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import { FRAME, legacyBox, newShowSwitch, stockCell } from '../admin.mjs';
import { coveredBy, gone, isFree, press, seen, sharesLine, texts } from '../seen.mjs';
import { typeInto } from '../walk.mjs';
import { LANGUAGES, WORDS } from '../words.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */
/** @typedef {import('../words.mjs').Language} Language */
/** @typedef {import('puppeteer-core').Frame} Frame */

/** @type {Record<Language, { empty: RegExp, hidden: RegExp, feed: RegExp }>} */
const SAYS = {
  en: {
    empty: /Blocks: SKU 302 has no units to sell/,
    hidden: /Blocks: This product is sold out and therefore not shown/,
    feed: /The feed “googleshopping” leaves out sold-out SKUs/,
  },
  pt: {
    empty: /Impede: O SKU 302 não tem unidades para vender/,
    hidden: /Impede: Este produto está esgotado/,
    feed: /O feed “googleshopping” deixa de fora os SKUs esgotados/,
  },
  es: {
    empty: /Bloquea: El SKU 302 no tiene unidades para vender/,
    hidden: /Bloquea: Este producto está agotado/,
    feed: /El feed “googleshopping” deja fuera los SKU agotados/,
  },
};

/**
 * Every place that bears a hint.
 * @type {{ where: string, path: string, frame: RegExp, says: 'empty' | 'hidden' | 'feed', switches: object,
 *   control: (frame: Frame, language: Language) => Promise<import('../seen.mjs').Handle> }[]}
 */
const PLACES = [
  ...['proxy', 'cross'].map((legacyFrame) => ({
    where: `the old product form (${legacyFrame})`,
    path: '/admin/Site/ProdutoForm.aspx?id=902',
    frame: FRAME.productForm,
    says: /** @type {const} */ ('hidden'),
    switches: { legacyFrame },
    control: (/** @type {Frame} */ frame, /** @type {Language} */ language) =>
      legacyBox(frame, 'product.showWithoutStock', language),
  })),
  {
    where: 'the new product form',
    path: '/admin/catalog-products/902',
    frame: FRAME.newProduct,
    says: 'hidden',
    switches: {},
    control: newShowSwitch,
  },
  ...['shoreline', 'styleguide'].map((inventory) => ({
    where: `the inventory (${inventory})`,
    path: '/admin/inventory/?keyword=302&skuId=302',
    frame: FRAME.inventory,
    says: /** @type {const} */ ('empty'),
    switches: { inventory },
    control: (/** @type {Frame} */ frame, /** @type {Language} */ language) =>
      stockCell(frame, { sku: 302, warehouse: 'Central', column: 'updateCount', language }),
  })),
  {
    where: 'the XML form',
    path: '/admin/Site/XmlForm.aspx?id=1',
    frame: FRAME.feedForm,
    says: 'feed',
    switches: {},
    control: (frame, language) => legacyBox(frame, 'xml.form.showUnavailable', language),
  },
];

/** @type {Story[]} */
export default [
  ...PLACES.map((place) => ({
    title: `hints beside the field in ${place.where}, in the Admin's language`,
    async run(/** @type {Scene} */ scene) {
      for (const language of LANGUAGES) {
        await scene.visit(place.path, { ...place.switches, language });
        const frame = await scene.frame(place.frame);
        const dot = await seen(frame, '.dot', SAYS[language][place.says]);
        const control = await place.control(frame, language);
        assert.ok(await sharesLine(dot, control), `${language}: beside the field`);
        assert.ok(await isFree(control), `${language}: the field can still be pressed`);
        assert.deepEqual(
          await coveredBy(frame, '.dot', control),
          [],
          `${language}: nothing covered`,
        );
      }
    },
  })),
  {
    title: 'hints in the language that is chosen in the Admin, at once',
    async run(scene) {
      await scene.visit('/admin/Site/ProdutoForm.aspx?id=902');
      const frame = await scene.frame(FRAME.productForm);
      await seen(frame, '.dot', SAYS.en.hidden);
      await press(await seen(scene.page, 'button.language'));
      await press(await seen(scene.page, '[role=menuitemradio]', /Português/));
      // The shell draws itself anew, and its frame with it.
      const drawn = await scene.page.waitForSelector('html[lang^=pt] iframe');
      const anew = await drawn?.contentFrame();
      assert.ok(anew);
      await seen(anew, '.dot', SAYS.pt.hidden);
    },
  },
  {
    title: 'hints while one types, before Save',
    async run(scene) {
      for (const inventory of /** @type {const} */ (['shoreline', 'styleguide'])) {
        await scene.visit('/admin/inventory/?keyword=301&skuId=301', { inventory });
        const frame = await scene.frame(FRAME.inventory);
        const place = {
          sku: SKU.healthy,
          warehouse: 'Central',
          column: /** @type {const} */ ('updateCount'),
        };
        const field = await stockCell(frame, place);
        await typeInto(scene, field, '-5');
        await seen(frame, '.dot', /You typed [-−]5 for Central: a count cannot be negative/);
        await typeInto(scene, field, '5');
        await gone(frame, '.dot', /cannot be negative/);
      }
    },
  },
  {
    title: 'opens a hint with its values, their source and age, and closes it with Escape',
    async run(scene) {
      await scene.visit('/admin/Site/ProdutoForm.aspx?id=902');
      const frame = await scene.frame(FRAME.productForm);
      const dot = await seen(frame, '.dot', SAYS.en.hidden);
      await press(dot);
      const card = await seen(frame, '.hint', /Show when out of stock/);
      const text = await card.evaluate((one) => one.textContent ?? '');
      assert.match(text, /Product \(VTEX API\)|Product form/);
      assert.match(text, WORDS.en.justNow);
      assert.match(text, /never makes the product buyable/);
      await scene.page.keyboard.press('Escape');
      await gone(frame, '.hint');
    },
  },
  {
    title: 'starts a guide from a hint',
    async run(scene) {
      await scene.visit('/admin/Site/ProdutoForm.aspx?id=902', { legacyFrame: 'cross' });
      const frame = await scene.frame(FRAME.productForm);
      await press(await seen(frame, '.dot', SAYS.en.hidden));
      await press(await seen(frame, '.hint button', /^Show me: Show product 902/));
      await seen(scene.page, '.card', /Switch on Show when out of stock/);
    },
  },
  {
    title: 'hints at nothing wrong with a healthy product',
    async run(scene) {
      for (const path of ['/admin/Site/ProdutoForm.aspx?id=900', inventoryOf(SKU.healthy)]) {
        await scene.visit(path);
        const frame = await scene.frame(/ProdutoForm|app\/inventory/);
        const popup = await scene.popup();
        await seen(popup, '.verdict', /Can be bought: the checkout says so/);
        await scene.page.bringToFront();
        const wrong = (await texts(frame, '.dot')).filter((name) => /Blocks|Risk/.test(name));
        assert.deepEqual(wrong, [], path);
      }
    },
  },
  {
    title: 'hints and answers about a hostile name as text',
    async run(scene) {
      await scene.visit('/admin/Site/ProdutoForm.aspx?id=914');
      const frame = await scene.frame(FRAME.productForm);
      await press(await seen(frame, '.dot', /leave the store/));
      await seen(frame, '.hint', /leave the store/);
      const popup = await scene.popup();
      await seen(popup, 'h2', /914 · <img src=x onerror=alert\(1\)> Caneca/);
      const images = () =>
        [
          document,
          ...[...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []),
        ].map((root) => root.querySelectorAll('img').length);
      assert.ok((await popup.evaluate(images)).every((count) => count === 0));
      assert.ok((await frame.evaluate(images)).every((count) => count === 0));
    },
  },
];

/** @param {number} sku */
function inventoryOf(sku) {
  return `/admin/inventory/?keyword=${sku}&skuId=${sku}`;
}
