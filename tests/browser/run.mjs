// Runs the stories in both browsers: `node tests/browser/run.mjs [words of a title] [--browser firefox] [--extension folder]`;
// with `--late 400` VTEX takes 400 ms for each answer, unless a story says otherwise: a story holds whenever they come.
import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';
import { within } from './within.mjs';

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
    late: { type: 'string', default: '0' },
  },
});
/** Longer than any story needs on a slow machine; a story waits for states, never for time. */
const PATIENCE = 60_000;
/** So many failures have one cause, and each may have waited its whole time. */
const ENOUGH = 8;
const switches = { latency: [{ match: '/api/', ms: Number(values.late) }] };
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

/**
 * One browser and one store for all stories; each story has a fresh page and a fresh store. A story that failed takes its
 * browser with it: whatever it waited for in vain, the next shall not.
 * @param {Kind} kind
 */
function tell(kind) {
  /** @type {import('../store/server.mjs').Store} */
  let store;
  /** @type {import('./driver.mjs').Driver | undefined} */
  let driver;
  let failures = 0;
  before(async () => void (store = await within(PATIENCE, startStore({ switches }))));
  after(async () => {
    await driver?.close();
    await within(PATIENCE, store.close());
  });
  for (const story of stories) {
    if (story.only && story.only !== kind) continue;
    test(story.title, async () => {
      assert.ok(failures < ENOUGH, 'not tried: too many stories have failed');
      try {
        driver ??= await within(PATIENCE, start(kind, store));
        const scene = await within(PATIENCE, Scene.open(driver, store));
        await play(story, scene);
      } catch (failure) {
        failures += 1;
        driver?.kill();
        driver = undefined;
        throw failure;
      }
    });
  }
}

/** @param {Kind} kind @param {import('../store/server.mjs').Store} store */
function start(kind, { proxyPort, spkiHash }) {
  const options = { extension: values.extension, headless: !values.headed, proxyPort, spkiHash };
  return launch({ browser: kind, ...options });
}

/** @param {Story} story @param {Scene} scene */
async function play(story, scene) {
  try {
    await within(PATIENCE, story.run(scene));
    scene.assertNoErrors();
  } catch (failure) {
    const picture = `${scene.driver.kind} ${story.title.replace(/[^\w -]/g, '')}`;
    await within(PATIENCE, scene.shoot(join(shots, picture))).catch(() => undefined);
    throw failure;
  }
  await within(PATIENCE, scene.close());
}

/** @returns {Promise<Story[]>} */
async function readStories() {
  const files = await readdir(join(import.meta.dirname, 'stories'));
  const named = files.filter((file) => file.endsWith('.story.mjs')).sort();
  const modules = await Promise.all(named.map((file) => import(`./stories/${file}`)));
  return modules.flatMap((module) => module.default);
}
