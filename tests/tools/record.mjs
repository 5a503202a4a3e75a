// Records every screen of the stand-in store for the native tests: `node tests/tools/record.mjs [words of a name]`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startStore } from '../store/server.mjs';
import { buildProbe, inject } from '../browser/drift/probe.mjs';
import { openScreen } from '../browser/drift/page.mjs';
import { launchBare } from '../browser/driver.mjs';
import { screens } from '../browser/drift/screens.mjs';

/** @typedef {import('../browser/drift/screens.mjs').Wanted} Wanted */

const folder = join(import.meta.dirname, '..', 'native', 'snapshots');
const words = process.argv.slice(2);
const probe = await buildProbe();
const store = await startStore();
const { proxyPort, spkiHash } = store;
const browser = await launchBare({ browser: 'chromium', proxyPort, spkiHash });
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const screen of screens()) {
  const name = [screen.name, screen.language, ...(screen.names === 'old' ? ['old'] : [])].join('.');
  if (!words.every((word) => name.includes(word))) continue;
  const frame = await openScreen(page, store, screen);
  await inject(frame, probe);
  const line = await frame.evaluate(record, screen.wanted);
  await writeFile(join(folder, `${name}.json`), `${line}\n`);
  process.stdout.write(`${name}: ${line.length} characters\n`);
}
await browser.close();
await store.close();

/**
 * Runs in the frame: the page, the classes of its nodes, and which node each control is.
 * @param {Wanted[]} wanted
 */
function record(wanted) {
  const { probe, controls } = /** @type {any} */ (globalThis);
  const address = location.href.replace(/[?&]_ticket=[^&]*/, '');
  const [line, elements] = /** @type {[string, Element[]]} */ (probe.take(address));
  const classes = [''];
  const of = elements.map((one) => {
    const name = one.getAttribute('class') ?? '';
    if (!classes.includes(name)) classes.push(name);
    return classes.indexOf(name);
  });
  const targets = wanted.map((one) => ({
    place: one.place,
    nodes: controls(one).map((/** @type {Element} */ control) => elements.indexOf(control)),
  }));
  return JSON.stringify({ targets, classes: { names: classes, of }, ...JSON.parse(line) });
}
