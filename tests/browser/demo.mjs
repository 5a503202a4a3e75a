// Opens a browser on the stand-in store with the extension in it, and stays until it is closed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});
const store = await startStore();
const driver = await launch({
  browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
  extension: join(import.meta.dirname, '..', '..', 'dist'),
  headless: values.headless,
  proxyPort: store.proxyPort,
  spkiHash: store.spkiHash,
});
const page = await driver.newPage();
const next = encodeURIComponent('/admin/Site/ProdutoForm.aspx?id=902');
await page.goto(`${store.origins.admin}/_store/login?user=owner&next=${next}`);
if (values.headless) {
  await page.waitForNetworkIdle();
  const shots = join(import.meta.dirname, 'shots');
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: join(shots, 'demo.png') });
  await driver.close();
} else {
  await new Promise((resolve) => driver.browser.on('disconnected', resolve));
}
await store.close();
