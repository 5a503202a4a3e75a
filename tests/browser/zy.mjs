import { startStore } from '../store/server.mjs';
import { launch } from './driver.mjs';
import { Scene } from './scene.mjs';
import { seen } from './seen.mjs';
import { rests, told } from './cost/counted.mjs';
const [ext, kind = 'chromium'] = process.argv.slice(2);
const store = await startStore();
const driver = await launch({ browser: kind, extension: ext, proxyPort: store.proxyPort, spkiHash: store.spkiHash });
for (const torture of ['none', 'large', 'long']) { const all = []; for (let i = 0; i < 7; i++) {
  const scene = await Scene.open(driver, store);
  await scene.visit('/admin/inventory/?keyword=302&skuId=302', { torture });
  const frame = torture === 'none' ? await scene.frame(/app\/inventory/) : scene.page.frames().at(-1);
  await seen(frame, '.dot');
  await rests(scene);
  const one = [];
  for (const f of scene.page.frames()) one.push(...(await f.evaluate(() => performance.getEntriesByName('sellable').map((e) => e.duration))));
  all.push(one);
  await scene.close();
}
for (const one of all) console.log(torture, one.length, one.sort((x, y) => y - x).slice(0, 6).map((x) => x.toFixed(1)).join(' '));
}
await driver.close(); await store.close();
