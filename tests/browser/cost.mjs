// Measures what the overlay costs four pages of the stand-in in both browsers and prints the table; `BLESS=1` writes it to the docs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { count, calls, frames, rests, told } from './cost/counted.mjs';
import { clockAlone } from './cost/clock.mjs';
import { document as documentOf, table } from './cost/table.mjs';
import { CATEGORIES, ourTasks } from './cost/tasks.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';
import { seen } from './seen.mjs';

/** @typedef {import('./cost/table.mjs').Line} Line */

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: join(root, 'target', 'extension-test') },
    browser: { type: 'string' },
  },
});
const INVENTORY = '/admin/inventory/?keyword=302&skuId=302';
const PAGES = /** @type {const} */ ([
  { title: 'product form', path: '/admin/Site/ProdutoForm.aspx?id=902', torture: 'none' },
  { title: 'inventory', path: INVENTORY, torture: 'none' },
  { title: '12,000 elements', path: INVENTORY, torture: 'large' },
  { title: '1,000 rows', path: INVENTORY, torture: 'long' },
]);
/** Of so many visits the middle one counts. */
const VISITS = 5;
/** Draws of the page in which nothing must be done. */
const WHILE = 60;

/** @type {Line[]} */
const lines = [];
/** @type {Record<string, string>} */
const versions = {};
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  if (values.browser && values.browser !== kind) continue;
  const store = await startStore();
  const { proxyPort, spkiHash } = store;
  const driver = await launch({ browser: kind, extension: values.extension, proxyPort, spkiHash });
  versions[kind] = await driver.browser.version();
  for (const page of PAGES) {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await measure(driver, store, page));
    lines.push({ page: page.title, kind, whole: NaN, ...middle(visits) });
  }
  if (kind === 'chromium') {
    await busy(driver, store, 'whole');
    await driver.browser.uninstallExtension(driver.extensionId);
    await busy(driver, store, 'alone');
  }
  await driver.close();
  await store.close();
}
process.stdout.write(`${table(lines)}\n`);
if (process.env.BLESS) await writeFile(join(root, 'docs', 'cost.md'), documentOf(lines, versions));

/**
 * @param {import('./driver.mjs').Driver} driver
 * @param {import('../store/server.mjs').Store} store
 * @param {(typeof PAGES)[number]} page
 */
async function measure(driver, store, { path, torture }) {
  const scene = await Scene.open(driver, store);
  const isChromium = driver.kind === 'chromium';
  if (isChromium) await scene.page.tracing.start({ categories: CATEGORIES });
  await scene.visit(path, { torture });
  const frame = await frameOf(scene);
  await seen(frame, '.dot');
  await count(scene);
  await rests(scene);
  const { lengths, forced } = isChromium
    ? ourTasks(await scene.page.tracing.stop())
    : { lengths: [], forced: NaN };
  const first = await cost(scene);
  const before = await calls(scene);
  await frame.evaluate(addButton);
  await rests(scene);
  const again = await cost(scene);
  const asked = await calls(scene);
  await frames(scene, WHILE);
  const [idle, last] = [await calls(scene), await cost(scene)];
  const clock = await clockAlone(frame, first.slices);
  await scene.close();
  const more = (/** @type {string} */ name) => (asked[name] ?? 0) - (before[name] ?? 0);
  return {
    ...{ forced, clock, task: lengths.length > 0 ? Math.max(...lengths) : NaN },
    slice: first.longest,
    first: first.ms,
    again: again.ms - first.ms,
    rects: more('getBoundingClientRect'),
    asks: more('checkVisibility'),
    idle: total(idle) - total(asked) + last.slices - again.slices,
  };
}

/** Runs in the page. It takes no room: else the shell would fit the frame to it a second later, which is a change of its own. */
function addButton() {
  const button = document.createElement('button');
  button.style.position = 'fixed';
  document.body.append(button);
}

/**
 * Milliseconds in which the main thread of each page had something to do, with the extension or without it. Nothing is recorded
 * meanwhile and nothing is waited for by looking again and again: that would be counted too.
 * @param {import('./driver.mjs').Driver} driver
 * @param {import('../store/server.mjs').Store} store
 * @param {'whole' | 'alone'} name
 */
async function busy(driver, store, name) {
  for (const { title, path, torture } of PAGES) {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) {
      store.reset();
      const scene = new Scene(driver, store, await driver.newPage());
      await scene.visit(path, { torture });
      await frames(scene, 2 * WHILE);
      visits.push({ ms: ((await scene.page.metrics()).TaskDuration ?? 0) * 1000 });
      await scene.close();
    }
    const line = lines.find(({ kind, page }) => kind === 'chromium' && page === title);
    if (line) line[name] = middle(visits).ms;
  }
}

/** @param {Scene} scene */
async function frameOf(scene) {
  await scene.page.waitForFunction(() => document.querySelector('#list, iframe'));
  const framed = await scene.page.$('iframe');
  return (await framed?.contentFrame()) ?? scene.page.mainFrame();
}

/** What all overlays of the tab tell together; the longest slice is the longest of any. @param {Scene} scene */
async function cost(scene) {
  const all = (await told(scene)).map(({ counts }) => counts);
  const sum = (/** @type {string} */ name) =>
    all.reduce((sum, counts) => sum + (counts[name] ?? 0), 0);
  return {
    ms: sum('ms'),
    slices: sum('slices'),
    longest: Math.max(0, ...all.map(({ longest = 0 }) => longest)),
  };
}

/** @param {Record<string, number>} counts */
function total(counts) {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/**
 * The middle of each figure.
 * @template {Record<string, number>} T
 * @param {T[]} visits
 * @returns {T}
 */
function middle(visits) {
  const of = (/** @type {string} */ name) =>
    visits.map((visit) => visit[name]).sort((one, other) => one - other)[visits.length >> 1];
  const names = Object.keys(visits[0]);
  return /** @type {T} */ (Object.fromEntries(names.map((name) => [name, of(name)])));
}
