// The options page, and what follows from a choice in tabs that are open: at once, and without a change of any verdict.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FRAME } from '../admin.mjs';
import { gone, press, seen, texts } from '../seen.mjs';
import { hinted } from '../walk.mjs';
import { WORDS } from '../words.mjs';
import { INVENTORY } from './stock.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 */

const SOLD_OUT = /SKU 302 has no units to sell/;
const VERDICT = /Cannot be bought/;
/** What a shop or a stranger may put where words are expected. */
const HOSTILE = '<img src=x onerror=alert(1)>';

/** @type {Story[]} */
export default [
  {
    title: 'options: the chosen language is spoken at once in an open tab',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await choose(options, /^Português$/);
      await seen(options, 'h1', /Opções/);
      await scene.page.bringToFront();
      await seen(frame, '.dot', WORDS.pt.blocks);
      const popup = await scene.popup();
      await seen(popup, 'footer button', /^Opções$/);
      await seen(popup, '.remedies button', WORDS.pt.showMe);
    },
  },
  {
    title: 'options: chosen colours hold on our own surfaces and nowhere else',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      await press(await seen(frame, '.dot', SOLD_OUT));
      const card = await seen(frame, '.hint');
      const ground = () => card.evaluate((one) => getComputedStyle(one).backgroundColor);
      const page = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [before, around] = [await ground(), await page()];
      const options = await scene.options();
      const [light, dark] = [/^Light$/, /^Dark$/];
      /** @type {string[]} */
      const grounds = [];
      for (const look of [dark, light]) {
        await options.bringToFront();
        await choose(options, look);
        await kept(options);
        grounds.push(await options.evaluate(() => getComputedStyle(document.body).backgroundColor));
        await scene.page.bringToFront();
        const wanted = look === dark ? 'dark' : 'light';
        await frame.waitForFunction(
          (theme) =>
            [...document.querySelectorAll(':root > *')].some((host) =>
              host.shadowRoot?.querySelector(`[data-theme=${theme}]`),
            ),
          {},
          wanted,
        );
        grounds.push(await ground());
      }
      assert.notEqual(grounds[0], grounds[2], 'the options page follows');
      assert.notEqual(grounds[1], grounds[3], 'the card follows');
      assert.ok(grounds.includes(before));
      assert.equal(await page(), around, 'the page keeps its own');
    },
  },
  {
    title: 'options: hints go and come back in an open tab',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await choose(options, /^Hints beside/);
      await scene.page.bringToFront();
      await gone(frame, '.dot');
      await options.bringToFront();
      await choose(options, /^Hints beside/);
      await scene.page.bringToFront();
      await seen(frame, '.dot', SOLD_OUT);
    },
  },
  {
    title: 'options: nothing of ours is in the pages of an account that is off',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await choose(options, /^Draw on the pages of this account$/);
      await scene.page.bringToFront();
      const touched = (/** @type {import('puppeteer-core').Frame} */ one) =>
        one.waitForFunction(() => ![...document.querySelectorAll('*')].some((at) => at.shadowRoot));
      for (const one of [frame, scene.page.mainFrame()]) await touched(one);
      const popup = await scene.popup();
      await seen(popup, '.off', /Sellable is off for demoshop: nothing is drawn on its pages/);
      await seen(popup, '[role=status]', VERDICT);
      await seen(popup, '.findings .remedies li', /Update the count of SKU 302/);
      await gone(popup, 'button', WORDS.en.showMe);
      await press(await seen(popup, '.off button', /^Switch on$/));
      await gone(popup, '.off');
      await seen(popup, 'button', WORDS.en.showMe);
      await scene.page.bringToFront();
      await seen(frame, '.dot', SOLD_OUT);
    },
  },
  {
    title: 'options: a rule that is off gets no hint and changes no verdict',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await press(await seen(options, '#rules ~ .folds summary', /^Stock/));
      await choose(options, /^There are units to sell$/);
      await scene.page.bringToFront();
      await gone(frame, '.dot', SOLD_OUT);
      const popup = await scene.popup();
      await seen(popup, '[role=status]', VERDICT);
      await press(await seen(popup, '.ignored summary', /^Ignored \(1\)$/));
      await seen(popup, '.ignored li', /no units to sell.*Its rule is off in the options/s);
    },
  },
  {
    title: 'options: a finding that is ignored stays away until it is brought back',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, SOLD_OUT);
      await press(await seen(frame, '.dot', SOLD_OUT));
      await press(await seen(frame, '.hint button', /^Ignore this: SKU 302 has no/));
      await gone(frame, '.dot', SOLD_OUT);
      await seen(frame, '[role=status]', /Ignored: SKU 302 has no units to sell/);
      await press(await seen(frame, '.notice button', /^Undo/));
      await press(await seen(frame, '.dot', SOLD_OUT));
      await press(await seen(frame, '.hint button', /^Ignore this: SKU 302 has no/));
      await gone(frame, '.dot', SOLD_OUT);
      await scene.page.reload();
      const again = await scene.frame(FRAME.inventory);
      const popup = await scene.popup();
      await seen(popup, '[role=status]', VERDICT);
      await scene.page.bringToFront();
      await scene.drawn(again, '.stage');
      await gone(again, '.dot', SOLD_OUT);
      await popup.bringToFront();
      await press(await seen(popup, '.ignored summary', /^Ignored \(1\)$/));
      await press(await seen(popup, '.ignored button', /^Bring back: SKU 302/));
      await seen(popup, '.findings h3', SOLD_OUT);
      await seen(popup, '[role=status]', /Shown again: SKU 302 has no units to sell/);
      await press(await seen(popup, '.findings button', /^Ignore this: SKU 302 has no/));
      await seen(popup, '.ignored summary', /^Ignored \(1\)$/);
      const options = await scene.options();
      await seen(options, 'article li', /SKU 302 has no units to sell.*Ignored on/s);
      await press(await seen(options, 'article li button', /^Bring back: SKU 302/));
      await seen(options, '[role=status]', /Shown again: SKU 302 has no units to sell/);
      await scene.page.bringToFront();
      await seen(await scene.frame(FRAME.inventory), '.dot', SOLD_OUT);
    },
  },
  {
    title: 'options: what was saved as a file comes back after everything was set back',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await choose(options, /^Dark$/);
      await choose(options, /^Hints beside/);
      await choose(options, /^Hidden$/);
      const chosen = await choices(options);
      const { name, text } = await save(options);
      assert.match(name, /^sellable-\d{4}-\d\d-\d\d\.json$/);
      await press(await seen(options, '#reset ~ .acts button', /^Set everything back$/));
      await press(await seen(options, '#reset ~ .acts button', /^Yes/));
      await seen(options, '[role=status]', /Everything was set back/);
      await options.waitForSelector('main[data-theme=auto]');
      const fresh = await choices(options);
      assert.notDeepEqual(fresh, chosen);
      await take(options, text);
      await seen(options, '.ask li', /^Colors: As the browser → Dark$/);
      await seen(options, '.ask li', /^Button on the page: Bottom right → Hidden$/);
      assert.deepEqual(await choices(options), fresh, 'nothing is applied before it was read');
      await press(await seen(options, '.ask button', /^Apply$/));
      await options.waitForSelector('main[data-theme=dark]');
      assert.deepEqual(await choices(options), chosen);
      await press(await seen(options, '.notice button', /^Undo/));
      await options.waitForSelector('main[data-theme=auto]');
      assert.deepEqual(await choices(options), fresh);
    },
  },
  {
    title: 'options: a file or a store that cannot be read is refused in one sentence',
    async run(scene) {
      const own = { settings: 'no settings', 'account:demoshop': { ignored: [7] } };
      await scene.driver.evaluateInBackground((kept) => chrome.storage.local.set(kept), own);
      await scene.visit(INVENTORY);
      await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await seen(options, '.problem', /What was kept of your choices cannot be read/);
      await seen(options, '.problem', /What was kept for demoshop cannot be read/);
      await choose(options, /^Dark$/);
      await gone(options, '.problem', /of your choices/);
      const { text } = await save(options);
      const before = await choices(options);
      await take(options, text.replace('"version": 1', '"version": 9'));
      await seen(options, '#backup ~ .problem', /saved by a newer Sellable/);
      for (const file of ['', '{}', '[[[[', text.slice(1), text.replace('"Dark"', '7')]) {
        await take(options, text);
        await seen(options, '#backup ~ p', /The file holds what is chosen already/);
        await take(options, file);
        await seen(options, '#backup ~ .problem', /was not saved by Sellable/);
      }
      const words = { en: HOSTILE, pt: HOSTILE, es: HOSTILE };
      const ignored = [{ rule: HOSTILE, says: words, at: 0 }];
      const hostile = JSON.parse(text);
      hostile.accounts.demoshop = { ignored };
      await take(options, JSON.stringify(hostile));
      await press(await seen(options, '.ask button', /^Apply$/));
      await seen(options, 'article li', /<img src=x/);
      assert.equal(await options.$('img'), null);
      assert.deepEqual(await choices(options), before);
    },
  },
  {
    title: 'options: everything is reached and chosen with keys alone',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene, SOLD_OUT);
      const options = await scene.options();
      await tabTo(options, 'input[name=theme]');
      await options.keyboard.press('ArrowRight');
      await options.waitForSelector('main[data-theme=light]');
      await tabTo(options, 'input[type=checkbox]');
      await options.keyboard.press(' ');
      await options.waitForFunction(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return /** @type {{ hints?: boolean }} */ (settings).hints === false;
      });
      await tabTo(options, '#rules ~ .folds summary');
      await options.keyboard.press('Enter');
      await tabTo(options, '#rules ~ .folds details[open] input');
      await tabTo(options, 'article summary');
      await options.keyboard.press('Enter');
      await tabTo(options, 'article .wide');
      await tabTo(options, 'input[type=file]');
      await tabTo(options, '#reset ~ .acts button');
      await options.keyboard.press('Enter');
      await seen(options, '#reset ~ .acts button', /^Yes/);
      // A press too many takes nothing away.
      await options.keyboard.press('Enter');
      await seen(options, '#reset ~ .acts button', /^Set everything back$/);
    },
  },
  {
    title: 'options: tells which screens, controls and questions work on an account',
    async run(scene) {
      scene.expectErrors(/403/);
      await scene.visit(INVENTORY, { user: 'logistics' });
      const frame = await hinted(scene);
      await seen(frame, '.dot');
      const options = await scene.options();
      await press(await seen(options, 'article summary', /^What works on this account$/));
      await seen(options, 'tr', /^Inventory ManagementWorksjust nownever$/);
      await seen(options, 'tr', /^Inventory \(VTEX API\)Worksjust now/);
      await seen(options, 'tr', /^SKU \(VTEX API\)Fails.*just now · no permission$/);
      await seen(options, 'tr', /^XML formNot seen yet$/);
      const kept = await scene.driver.evaluateInBackground(
        async () => (await chrome.storage.local.get('seen:demoshop'))['seen:demoshop'],
      );
      const moments = /:(\[)?\d{13}\b/g;
      const names = JSON.stringify(kept).replace(moments, '');
      assert.ok(!/\d|Central|@/.test(names), `nothing of the shop is in it: ${names}`);
    },
  },
];

/** Presses Tab until the focus is there. @param {Page} options @param {string} selector */
async function tabTo(options, selector) {
  const stops = await options.$$eval('input, button, summary, [tabindex]', (all) => all.length + 2);
  for (let stop = 0; stop < stops; stop++) {
    await options.keyboard.press('Tab');
    const there = (/** @type {string} */ wanted) => document.activeElement?.matches(wanted);
    if (await options.evaluate(there, selector)) return;
  }
  throw new Error(`${selector} is not reached with Tab`);
}

/** Clicks the choice with these words, and waits until the browser keeps it. @param {Page} options @param {RegExp} words */
async function choose(options, words) {
  const stored = () =>
    options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  const [choice, before] = [await seen(options, 'label.choice', words), await stored()];
  await options.evaluate(() => {
    /** @type {any} */ (globalThis).kept = new Promise((resolve) => {
      chrome.storage.local.onChanged.addListener((changes) => {
        if (!Object.keys(changes).every((key) => key.startsWith('seen:'))) resolve(true);
      });
    });
  });
  await press(choice);
  await options.evaluate(() => /** @type {any} */ (globalThis).kept);
  assert.notEqual(await stored(), before);
  await kept(options);
}

/** Waits until the page says that the choice was kept. @param {Page} options */
async function kept(options) {
  await seen(options, '.done .notice', /./);
}

/** What the page shows as chosen. @param {Page} options @returns {Promise<string[]>} */
async function choices(options) {
  return texts(options, 'section[aria-labelledby=general] .choice:has(input:checked)');
}

/** Presses the button that saves a file, and catches the file. @param {Page} options */
async function save(options) {
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      /** @type {any} */ (globalThis).saved = { name: this.download, href: this.href };
    };
  });
  await press(await seen(options, '#backup ~ .acts button', /^Save a file$/));
  await seen(options, '[role=status]', /The file was handed to the browser/);
  return options.evaluate(async () => {
    const { name, href } = /** @type {any} */ (globalThis).saved;
    return { name: String(name), text: await (await fetch(href)).text() };
  });
}

/** Chooses a file that holds a text; what comes of it is told by the page. @param {Page} options @param {string} text */
async function take(options, text) {
  const folder = await mkdtemp(join(tmpdir(), 'sellable-'));
  const path = join(folder, 'file.json');
  await writeFile(path, text);
  const input = await options.$('input[type=file]');
  assert.ok(input);
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
    path,
  );
}
