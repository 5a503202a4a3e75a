// Plays the torture page in both browsers for our guide and for driver.js and prints the table; `BLESS=1` writes it to the docs.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';
import { play, TOLERANCE } from './torture/bench.mjs';
import { PLAYERS } from './torture/players.mjs';
import { ROWS } from './torture/rows.mjs';
import { document as documentOf, table } from './torture/table.mjs';

/**
 * @typedef {import('./driver.mjs').Kind} Kind
 * @typedef {import('./torture/table.mjs').Line} Line
 */

const root = join(import.meta.dirname, '..', '..');
const DOCUMENT = join(root, 'docs', 'torture.md');
const KINDS = /** @type {const} */ (['chromium', 'firefox']);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extension: { type: 'string', default: join(root, 'target', 'extension-test') } },
});

const rows = ROWS.filter(({ title }) => positionals.every((word) => title.includes(word)));
/** @type {Line[]} */
const lines = rows.map((row) => ({ row, cells: {} }));
const { devDependencies } = JSON.parse(await readFile(join(root, 'tests', 'package.json'), 'utf8'));
/** @type {Record<string, string>} */
const versions = { 'driver.js': devDependencies['driver.js'] };
for (const kind of KINDS) await measure(kind);

const wrong = lines.filter(isWrong);
console.log(table(lines));
if (process.env.BLESS && positionals.length === 0)
  await writeFile(DOCUMENT, documentOf(lines, versions));
else if (positionals.length === 0) await compare();
for (const { row, cells } of wrong)
  for (const kind of KINDS) console.log(`${kind}: ${row.title}:`, cells[`ours ${kind}`]);
console.log(`torture: ${lines.length} rows, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** Every row for both players in one browser. @param {Kind} kind */
async function measure(kind) {
  const store = await startStore();
  const { proxyPort, spkiHash } = store;
  const driver = await launch({
    browser: kind,
    ...{ extension: values.extension, proxyPort, spkiHash },
  });
  versions[kind] = await driver.browser.version();
  try {
    for (const line of lines)
      for (const player of Object.values(PLAYERS)) {
        const cell = `${player.name} ${kind}`;
        if (player.name === 'driver' && line.row.unfair) continue;
        const scene = await Scene.open(driver, store);
        line.cells[cell] = await play(scene, line.row, player).catch((failure) => ({
          off: null,
          wrong: [String(failure?.message ?? failure).split('\n')[0]],
        }));
        await scene.close();
      }
  } finally {
    await driver.close();
    await store.close();
  }
}

/** Is anything of ours wrong, in any browser? @param {Line} line */
function isWrong({ cells }) {
  return KINDS.some((kind) => {
    const { off, wrong } = cells[`ours ${kind}`] ?? { off: null, wrong: ['not played'] };
    return wrong.length > 0 || (off ?? 0) > TOLERANCE;
  });
}

/** The table in the docs was measured in another run: its rows must be the same all the same. */
async function compare() {
  const text = await readFile(DOCUMENT, 'utf8').catch(() => '');
  const missing = rows.filter(({ title }) => !text.includes(`| ${title} |`));
  if (missing.length > 0)
    console.log('docs/torture.md is old: write it with BLESS=1 ./dev torture');
}
