// Shows Sellable on the stand-in store: for a person in a window, or unattended with a screenshot of every step.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { PRODUCT, walkMainPath } from './demo/path.mjs';
import { WORDS } from './demo/words.mjs';
import { launch } from './driver.mjs';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    extension: { type: 'string', default: join(root, 'dist') },
  },
});

if (values.browser !== 'chromium' && values.browser !== 'firefox')
  leave('--browser is one of chromium, firefox');
if (values.headless && values.browser !== 'chromium') leave('--headless runs in Chromium only');
if (values.headless) await unattended();
else await attended();

/** Opens a window and stays until it is closed; on Ctrl-C the driver closes it and ends this process. */
async function attended() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    leave('There is no display to open a window on. Try: ./dev demo --headless');
  const store = await startStore();
  const driver = await open(store, { headless: false });
  const page = await driver.newPage();
  const next = encodeURIComponent(PRODUCT);
  await page.goto(`${store.origins.admin}/_store/login?user=owner&next=${next}`);
  // The driver's own tabs would only puzzle whoever looks.
  for (const other of await driver.browser.pages()) if (other !== page) await other.close();
  say(
    'A product that cannot be bought: SKU 302 has no stock, and its product page is hidden for it.',
    'Press the mark beside "Show when out of stock" to see why; "Show me" there starts a guide.',
    'Or press Sellable in the toolbar (behind the puzzle piece; Alt+Shift+S) for the whole answer.',
    'Do what the ring and the card say; the store is a stand-in, so nothing can break.',
    'Close the window or press Ctrl-C to end.',
  );
  await Promise.race([
    new Promise((resolve) => driver.browser.once('disconnected', resolve)),
    new Promise((resolve) => page.once('close', resolve)),
  ]);
  await driver.close().catch(() => undefined);
  await store.close();
}

/** Walks the main path in every language; the first step that does not come ends it. */
async function unattended() {
  const store = await startStore();
  for (const language of /** @type {import('./demo/words.mjs').Language[]} */ (
    Object.keys(WORDS)
  )) {
    const driver = await open(store, { language: WORDS[language].browser });
    const shots = join(root, 'target', 'demo', language);
    try {
      const taken = await walkMainPath({ driver, store, language, shots });
      say(...taken.map((path) => relative(process.cwd(), path)));
    } catch (failure) {
      process.exitCode = 1;
      say(`${language}: ${failure instanceof Error ? failure.message : failure}`);
      break;
    } finally {
      await driver.close();
    }
  }
  await store.close();
}

/** @param {import('../store/server.mjs').Store} store @param {{ headless?: boolean, language?: string }} options */
function open({ proxyPort, spkiHash }, options) {
  const browser = /** @type {import('./driver.mjs').Kind} */ (values.browser);
  return launch({ browser, extension: values.extension, proxyPort, spkiHash, ...options });
}

/** @param {...string} lines */
function say(...lines) {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** @param {string} why @returns {never} */
function leave(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
