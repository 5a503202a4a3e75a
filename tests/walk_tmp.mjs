import { startStore } from './store/server.mjs';
import { launch } from './browser/driver.mjs';
import { Scene } from './browser/scene.mjs';
const kind = process.argv[2] ?? 'chromium';
const store = await startStore();
const driver = await launch({ browser: kind, extension: new URL('../target/extension-test', import.meta.url).pathname, proxyPort: store.proxyPort, spkiHash: store.spkiHash });
const scene = await Scene.open(driver, store);
const shot = async (n) => { await scene.page.bringToFront(); await scene.page.screenshot({ path: `/tmp/look/w-${n}.png` }); };
const cardText = () => scene.page.evaluate(() => [...document.querySelectorAll(':root > *')].flatMap((h) => h.shadowRoot ? [h.shadowRoot.textContent] : []).join('|'));
const wait = (ms) => new Promise((r) => setTimeout(r, ms));
try {
  await scene.visit('/admin/Site/ProdutoForm.aspx?id=902', { language: process.argv[3] ?? 'en' });
  await wait(2500);
  const popup = await scene.popup();
  await wait(1500);
  await popup.screenshot({ path: '/tmp/look/w-0popup.png' });
  const buttons = await popup.$$('button');
  for (const b of buttons) { const t = await b.evaluate((x) => x.textContent); if (/Show me|Mostrar como|Muéstrame|Mostrar/.test(t)) { await b.click(); break; } }
  await wait(1500);
  await shot(1);
  console.log('1', await cardText());
  // click the link
  const link = await scene.drawn(scene.page.mainFrame(), 'a');
  await link.click();
  await wait(4000);
  await shot(2);
  console.log('2', await cardText());
  const inv = await scene.frame(/admin\/app\/inventory/);
  const input = (await inv.$$('input')).slice(0, 8);
  for (const i of input) console.log(await i.evaluate((x) => [x.type, x.placeholder, x.getBoundingClientRect().x].join(' ')));
  const field = (await inv.$$('input[placeholder="0"]'))[0];
  await field.click(); await field.type('7');
  await wait(1200);
  await shot(3);
  console.log('3', await cardText());
  const save = (await inv.$$('button'));
  for (const b of save) { const t = await b.evaluate((x) => x.textContent); if (/^(Save|Salvar|Guardar)$/.test(t.trim())) { await b.click(); break; } }
  await wait(3500);
  await shot(4);
  console.log('4', await cardText());
} catch (e) { console.log('ERR', e); await shot('err'); console.log(await cardText()); }
console.log(driver.errors.join('\n').slice(0, 3000));
console.log(store.requests.filter((r) => r.path.startsWith('/api')).map((r) => `${r.method} ${r.path} ${r.status}`).join('\n').slice(-2500));
await driver.close(); await store.close();
