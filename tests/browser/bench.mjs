// Measures, in both browsers and under both policies, how long our overlay takes to stand in a known screen.
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const extension = positionals[0] ?? 'dist';
const VISITS = 15;

const store = await startStore();
for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  const { proxyPort, spkiHash } = store;
  const driver = await launch({ browser, extension, proxyPort, spkiHash });
  for (const csp of /** @type {const} */ (['none', 'strict'])) {
    store.setSwitches({ csp });
    const times = /** @type {number[]} */ ([]);
    for (let visit = 0; visit < VISITS; visit++) times.push(await timeVisit(driver));
    times.sort((one, other) => one - other);
    const [least, median, most] = [0, VISITS >> 1, VISITS - 1].map((at) => times[at].toFixed(1));
    process.stdout.write(
      `${browser}, policy ${csp}: overlay after ${median} ms (${least} to ${most}) of DOMContentLoaded\n`,
    );
  }
  await driver.close();
}
await store.close();

/**
 * Milliseconds from the form's DOMContentLoaded to our element. The form is opened without its shell, for Firefox lets a
 * driver prepare the document of a tab only.
 *
 * @param {import('./driver.mjs').Driver} driver
 */
async function timeVisit(driver) {
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      if (!document.querySelector(':root > :not(head, body)')) return;
      /** @type {any} */ (globalThis).overlayAt ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  const next = encodeURIComponent('/admin-proxy/Site/ProdutoForm.aspx?id=902');
  await page.goto(`${store.origins.admin}/_store/login?user=owner&next=${next}`);
  const handle = await page.waitForFunction(() => {
    const [timing] = /** @type {PerformanceNavigationTiming[]} */ (
      performance.getEntriesByType('navigation')
    );
    return /** @type {any} */ (globalThis).overlayAt - timing.domContentLoadedEventEnd || undefined;
  });
  const time = await handle.jsonValue();
  await page.close();
  return Number(time);
}
