// What the overlay does, counted: calls of the browser from the extension's own world, and what a test build tells of itself.

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {Record<string, number>} Counts
 *
 * What the overlay of a frame tells: counts by name (`looks`, `glances`, `wholes`, `patches`, `rests`, `slices`, `told`; `ms`
 * and `longest` of its slices), and if it was asked to check, in what the page that it keeps differs from the page: nothing for
 * nothing, null while it looks.
 * @typedef {{ frame: number, counts: Counts, differs: string | null }} Told
 */

/** Counts from now on what our world asks of the browser, in every frame of the tab. @param {Scene} scene */
export async function count(scene) {
  await inFrames(scene, 'count');
}

/** The calls so far, of all frames together. @param {Scene} scene @returns {Promise<Counts>} */
export async function calls(scene) {
  const all = await inFrames(scene, 'read');
  return sum(all.map(({ result }) => /** @type {Counts} */ (result)));
}

/** Of every frame with an overlay. @param {Scene} scene @param {'cost' | 'check'} [kind] @returns {Promise<Told[]>} */
export async function told(scene, kind = 'cost') {
  const tab = await scene.driver.tabOf(scene.page);
  const frames = (await inFrames(scene, 'read')).map(({ frameId }) => frameId);
  const answers = await scene.driver.evaluateInBackground(ask, tab, frames, kind);
  return answers.map(({ frame, answer: [counts, differs] }) => ({ frame, counts, differs }));
}

/** One count of all frames together. @param {Scene} scene @param {string} name */
export async function toldOf(scene, name) {
  const all = await told(scene);
  return sum(all.map(({ counts }) => counts))[name] ?? 0;
}

/**
 * Waits until nothing was counted for some frames of the page: what had to be done is done.
 * @param {Scene} scene
 */
export async function rests(scene) {
  for (let before = ''; ;) {
    const now = JSON.stringify([
      await calls(scene),
      (await told(scene)).map(({ counts }) => counts),
    ]);
    if (now === before) return;
    before = now;
    await frames(scene, 20);
  }
}

/** Lets the page draw so many times. @param {Scene} scene @param {number} count */
export async function frames(scene, count) {
  await scene.page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);
}

/** @param {Counts[]} all @returns {Counts} */
function sum(all) {
  /** @type {Counts} */
  const total = {};
  for (const counts of all)
    for (const [name, value] of Object.entries(counts)) total[name] = (total[name] ?? 0) + value;
  return total;
}

/** @param {Scene} scene @param {'count' | 'read'} what */
async function inFrames(scene, what) {
  const tab = await scene.driver.tabOf(scene.page);
  const { frames } = await scene.driver.evaluateInBackground(handOver, tab, what === 'count');
  return frames;
}

/** Runs in the extension. @param {number} tabId @param {boolean} begin */
async function handOver(tabId, begin) {
  /** Runs in a frame, in our world. @param {boolean} begin */
  function counted(begin) {
    const world = /** @type {any} */ (globalThis);
    if (!begin) return /** @type {Record<string, number>} */ ({ ...world.callsCounted });
    const counts = (world.callsCounted = /** @type {Record<string, number>} */ ({}));
    const wrap = (/** @type {any} */ holder, /** @type {string} */ name) => {
      const own = holder[name];
      holder[name] = function (/** @type {unknown[]} */ ...values) {
        counts[name] = (counts[name] ?? 0) + 1;
        return own.apply(this ?? world, values);
      };
    };
    const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];
    for (const name of timers) wrap(world, name);
    for (const name of ['getBoundingClientRect', 'checkVisibility', 'scrollIntoView'])
      wrap(Element.prototype, name);
    return counts;
  }
  const target = { tabId, allFrames: true };
  const frames = await chrome.scripting.executeScript({ target, func: counted, args: [begin] });
  return { frames };
}

/** Runs in the extension. @param {number} tab @param {number[]} frames @param {string} kind */
async function ask(tab, frames, kind) {
  const answers = [];
  for (const frame of frames) {
    const answer = await chrome.tabs
      .sendMessage(tab, { kind }, { frameId: frame })
      .catch(() => undefined);
    if (answer) answers.push({ frame, answer });
  }
  return answers;
}
