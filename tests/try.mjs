import { startStore } from './store/server.mjs';
import { launch } from './browser/driver.mjs';
const kind = process.argv[2] ?? 'chromium';
const store = await startStore();
const driver = await launch({ browser: kind, extension: new URL('../target/extension-test', import.meta.url).pathname, proxyPort: store.proxyPort, spkiHash: store.spkiHash });
const page = await driver.newPage();
await page.goto('https://demoshop.myvtex.com/_store/login?user=owner');
const shots = JSON.parse(process.argv[3]);
for (const [name, url, lang] of shots) {
  await page.goto('https://demoshop.myvtex.com' + url + (url.includes('?') ? '&' : '?') + '_store.lang=' + (lang || 'en'));
  await new Promise((r) => setTimeout(r, 3500));
  await page.screenshot({ path: `/tmp/look/${kind}-${name}.png` });
  const snaps = await driver.evaluateInBackground(async () => { const [t] = (await chrome.tabs.query({})).filter((x) => x.url?.includes('myvtex.com/admin')); const out = []; for (let f = 0; f < 3000; f++) { } const frames = await chrome.scripting.executeScript({ target: { tabId: t.id, allFrames: true }, func: () => location.href }); for (const fr of frames) { try { out.push([fr.frameId, fr.result, await chrome.tabs.sendMessage(t.id, { kind: 'snapshot' }, { frameId: fr.frameId })]); } catch (e) { out.push([fr.frameId, fr.result, String(e)]); } } return out; });
  for (const [f, u, s] of snaps) console.log(f, u, typeof s === 'object' && s ? s.nodes.length + ' nodes' : s);
  (await import('node:fs')).writeFileSync(`/tmp/look/${kind}-${name}.json`, JSON.stringify(snaps));
  const popup = await driver.openPopup(page);
  await new Promise((r) => setTimeout(r, 2500));
  await popup.screenshot({ path: `/tmp/look/${kind}-${name}-popup.png`, fullPage: true });
  await popup.close();
}
console.log(driver.errors.join('\n').slice(0, 3000));
console.log(store.requests.filter((r) => r.path.startsWith('/api')).map((r) => `${r.method} ${r.path} ${r.status}`).join('\n').slice(0, 3000));
await driver.close();
await store.close();
