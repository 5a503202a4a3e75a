// Runs the stories in both browsers: `node tests/browser/run.mjs [words of a title] [--browser firefox] [--extension folder]`.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';

/**
 * @typedef {import('./driver.mjs').Kind} Kind
 *
 * @typedef {object} Story what one file in `stories/` exports as an item of its default list
 * @property {string} title a sentence of what the user gets
 * @property {Kind} [only] a reason must be written where it is set
 * @property {string} [language] of the browser
 * @property {(scene: Scene) => Promise<void>} run
 */

const root = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    extension: { type: 'string', default: join(root, 'target', 'extension-test') },
    headed: { type: 'boolean', default: false },
  },
});
/** Longer than any story needs on a slow machine; a story waits for states, never for time. */
const PATIENCE = 60_000;
const shots = join(import.meta.dirname, 'shots');

const stories = (await readStories()).filter(({ title }) =>
  positionals.every((word) => title.toLowerCase().includes(word.toLowerCase())),
);
if (stories.length === 0) throw new Error(`no story is called ${positionals.join(' ')}`);
await mkdir(shots, { recursive: true });
for (const kind of kinds()) describe(kind, () => tell(kind));

/** @returns {Kind[]} */
function kinds() {
  const all = /** @type {Kind[]} */ (['chromium', 'firefox']);
  const chosen = all.filter((kind) => values.browser === undefined || values.browser === kind);
  if (chosen.length === 0) throw new Error(`--browser is one of ${all.join(', ')}`);
  return chosen;
}

/** One browser and one store for all stories; each story has a fresh page and a fresh store. @param {Kind} kind */
function tell(kind) {
  /** @type {import('../store/server.mjs').Store} */
  let store;
  /** @type {import('./driver.mjs').Driver} */
  let driver;
  before(async () => {
    store = await startStore();
    const { proxyPort, spkiHash } = store;
    const options = { extension: values.extension, headless: !values.headed, proxyPort, spkiHash };
    driver = await launch({ browser: kind, ...options });
  });
  after(async () => {
    await driver?.close();
    await store?.close();
  });
  for (const story of stories) {
    if (story.only && story.only !== kind) continue;
    test(story.title, { timeout: PATIENCE }, async () => {
      const scene = await Scene.open(driver, store);
      try {
        await story.run(scene);
        scene.assertNoErrors();
      } catch (failure) {
        await scene.shoot(join(shots, `${kind} ${story.title.replace(/[^\w -]/g, '')}`));
        throw failure;
      } finally {
        await scene.close();
      }
    });
  }
}

/** @returns {Promise<Story[]>} */
async function readStories() {
  const files = await readdir(join(import.meta.dirname, 'stories'));
  const named = files.filter((file) => file.endsWith('.story.mjs')).sort();
  const modules = await Promise.all(named.map((file) => import(`./stories/${file}`)));
  return modules.flatMap((module) => module.default);
}
