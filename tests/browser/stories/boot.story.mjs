// The extension starts where it should, in the form the page allows, and nowhere else.
import assert from 'node:assert/strict';
import { hinted } from '../walk.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */

const PRODUCT = '/admin/Site/ProdutoForm.aspx?id=902';
const FORM = /\/admin(-proxy)?\/Site\/ProdutoForm\.aspx/i;

/** @type {Story[]} */
export default [
  ...['none', 'strict'].flatMap((csp) =>
    ['proxy', 'cross'].map((legacyFrame) => ({
      title: `draws in the product form under the policy ${csp}, framed by ${legacyFrame}`,
      run: (/** @type {Scene} */ scene) => draws(scene, /** @type {any} */ ({ csp, legacyFrame })),
    })),
  ),
  {
    title: 'takes the plain script only where Wasm is forbidden',
    async run(scene) {
      for (const csp of /** @type {const} */ (['none', 'strict'])) {
        await draws(scene, { csp });
        const allowed = scene.driver.kind === 'firefox' || csp === 'none';
        for (const world of await worlds(scene)) {
          assert.deepEqual(
            world,
            { runs: true, wasm: allowed, form: allowed ? 'wasm' : 'twin' },
            csp,
          );
        }
      }
    },
  },
  {
    title: 'leaves other pages of the Admin untouched',
    async run(scene) {
      await scene.visit('/admin');
      await scene.page.waitForNetworkIdle();
      for (const frame of scene.page.frames())
        assert.ok(await scene.isUntouched(frame), frame.url());
      const seen = await worlds(scene);
      assert.ok(seen.length > 0 && seen.every(({ runs }) => !runs));
    },
  },
  {
    title: 'starts when the shell changes its address without a new document',
    async run(scene) {
      await scene.visit('/admin');
      assert.ok(await scene.isUntouched(scene.page.mainFrame()));
      await scene.page.evaluate(() => history.pushState(null, '', '/admin/inventory/'));
      await scene.page.waitForFunction(() => document.querySelector(':root > :not(head, body)'));
    },
  },
  {
    title: 'is started once however often it is asked for',
    async run(scene) {
      await draws(scene, {});
      const tab = await scene.driver.tabOf(scene.page);
      for (let times = 0; times < 3; times++) {
        const open = (/** @type {number} */ one) =>
          chrome.runtime.sendMessage({ kind: 'open', tab: one });
        assert.equal((await scene.driver.evaluateInBackground(open, tab)).ok, true);
      }
      for (const frame of scene.page.frames()) {
        const hosts = () => document.querySelectorAll(':root > :not(head, body)').length;
        assert.equal(await frame.evaluate(hosts), 1, frame.url());
      }
    },
  },
  {
    title: 'answers after the browser ended its background',
    // No other browser lets a driver end the background.
    only: 'chromium',
    async run(scene) {
      await draws(scene, {});
      // What the overlay still had to tell would start the background again before it was seen to end.
      await hinted(scene, /Blocks: This product is sold out/);
      await scene.driver.endBackground();
      await scene.page.reload();
      await draws(scene, {}, false);
    },
  },
  {
    title: 'has a popup that the overlay answers, under both policies',
    async run(scene) {
      for (const csp of /** @type {const} */ (['none', 'strict'])) {
        await draws(scene, { csp });
        const popup = await scene.popup();
        await popup.waitForFunction(() => document.body.innerText.includes('demoshop'));
      }
    },
  },
];

/**
 * The overlay stands in the form and in the shell, in the Admin's language: texts survive, which a wrong twin would lose.
 * @param {Scene} scene
 * @param {Parameters<Scene['visit']>[1]} options
 * @param {boolean} [visit]
 */
async function draws(scene, options, visit = true) {
  if (visit) await scene.visit(PRODUCT, options);
  const shell = scene.page.mainFrame();
  const form = await scene.page.waitForFrame((frame) => frame !== shell && FORM.test(frame.url()));
  for (const frame of [shell, form]) {
    const stage = await scene.drawn(frame, '[lang]');
    assert.match(await stage.evaluate((one) => one.lang), /^en\b/, frame.url());
  }
}

/**
 * What the extension's own world in each frame says: does the overlay run there, may Wasm compile, and is it the twin?
 * @param {Scene} scene
 */
async function worlds(scene) {
  const tab = await scene.driver.tabOf(scene.page);
  return scene.driver.evaluateInBackground(async (tabId) => {
    const look = async () => {
      const start = /** @type {any} */ (globalThis).sellable;
      try {
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
        return { runs: start !== undefined, wasm: true, form: await start };
      } catch {
        return { runs: start !== undefined, wasm: false, form: await start };
      }
    };
    const target = { tabId, allFrames: true };
    const results = await chrome.scripting.executeScript({ target, func: look });
    return results.flatMap(({ result }) => result ?? []);
  }, tab);
}
