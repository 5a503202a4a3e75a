import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';
import { seen } from './seen.mjs';
import { rests } from './cost/counted.mjs';
const store = await startStore();
const driver = await launch({ browser: 'chromium', extension: 'target/extension-fast', proxyPort: store.proxyPort, spkiHash: store.spkiHash });
for (const torture of ['none', 'large', 'long']) for (let i = 0; i < 2; i++) {
  const scene = await Scene.open(driver, store);
  const out = [];
  scene.page.on('console', (m) => m.text().startsWith('PH') && out.push(m.text().slice(3)));
  await scene.visit('/admin/inventory/?keyword=302&skuId=302', { torture });
  const frame = torture === 'none' ? await scene.frame(/app\/inventory/) : scene.page.frames().at(-1);
  await seen(frame, '.dot');
  await new Promise((r) => setTimeout(r, 1500));
  console.log(torture, out.join(' | '));
  await scene.close();
}
await driver.close(); await store.close();
