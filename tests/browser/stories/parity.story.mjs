// What the browser recorded while the popup asked, read by the command line: the same report.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ORDER } from '../../store/seed/orders.mjs';
import { SKU } from '../../store/seed/situations.mjs';
import { record } from '../har.mjs';
import { fill, open, reportOn } from '../report.mjs';

/** @typedef {import('../report.mjs').Report} Report */
/** @typedef {readonly ['sku' | 'product' | 'order', string]} Subject */

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'target', 'debug', 'sellable');
const TITLES = { sku: 'SKU', product: 'Product', order: 'Order' };

/** None is looked up after one that it is a component of: what was recorded of it before would tell more than was asked for. @type {Subject[]} */
const SUBJECTS = [
  ['sku', String(SKU.healthy)],
  ['sku', String(SKU.negativeSum)],
  ['sku', String(SKU.indexStillInactive)],
  ['sku', String(SKU.hostileMarkup)],
  ['sku', String(SKU.onlyInInactiveChannel)],
  ['product', '902'],
  ['product', '913'],
  ['order', ORDER.paymentPending],
  ['order', ORDER.incompleteDenied],
];

/** @type {import('../run.mjs').Story[]} */
export default [
  {
    title: 'verdicts: the command line says the same of what the browser recorded',
    async run(scene) {
      const recorded = record(scene.page);
      const popup = await open(scene);
      for (const subject of SUBJECTS) await saysTheSame(popup, recorded, subject);
      await fill(popup, { country: 'BRA', 'postal-code': '01310-100' });
      await saysTheSame(popup, recorded, ['sku', String(SKU.noRateForAddress)]);
    },
  },
];

/** @param {import('puppeteer-core').Page} popup @param {() => Promise<object>} recorded @param {Subject} subject */
async function saysTheSame(popup, recorded, [kind, id]) {
  const shown = await reportOn(popup, id, new RegExp(`^${TITLES[kind]} ${id}\\b`));
  assert.deepEqual(
    told(await diagnosed(await recorded(), [kind, id])),
    told(shown),
    `${kind} ${id}`,
  );
}

/** Runs the command on a file, as a person would. @param {object} har @param {Subject} subject @returns {Promise<Report>} */
async function diagnosed(har, [kind, id]) {
  const folder = await mkdtemp(join(tmpdir(), 'sellable-'));
  try {
    const file = join(folder, 'recording.har');
    await writeFile(file, JSON.stringify(har));
    const options = ['diagnose', '--har', file, `--${kind}`, id, '--json', '--lang', 'en'];
    const { stdout } = await promisify(execFile)(COMMAND, options);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What both must say. Times differ by the way of the answer, and feeds are known from pages that no recording tells of. @param {Report} report */
function told({ verdict, subject, findings, plan, unknown, clear }) {
  const reason = (/** @type {{ rule: string, reason: string }} */ one) =>
    one.rule.includes('feed') ? [one.rule] : [one.rule, one.reason];
  return {
    ...{ verdict, subject, plan, unknown: unknown.map(reason) },
    clear: clear.map(({ rule }) => rule),
    findings: findings.map(({ rule, sku, warehouse, feed, certainty, follows_from, title }) => ({
      ...{ rule, sku, warehouse, feed, certainty, follows_from, title },
    })),
  };
}
