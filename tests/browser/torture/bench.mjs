// One row played by one player: from a fresh page to what was measured.
import { overlap } from '../seen.mjs';
import { install } from './inside.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('../seen.mjs').Handle} Handle
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('./players.mjs').Player} Player
 * @typedef {Exclude<import('../../store/pages/torture.mjs').Torture, 'none'>} Stage
 *
 * @typedef {object} Row
 * @property {string} title
 * @property {string} source where the trouble was measured or reported
 * @property {Stage} [stage] the plain page without it
 * @property {'strict' | 'nonce' | 'nothing'} [csp]
 * @property {'count' | 'unlimited'} [guide]
 * @property {string} [control] what is pointed at
 * @property {string} [target] what of it is seen, and so has to be marked
 * @property {(bench: Bench) => Promise<unknown>} [act] the disturbance; a text it answers is what went wrong in it
 * @property {(bench: Bench) => Promise<string>} [check] what went wrong beside the rest, if anything
 * @property {boolean} [marked] false where nothing may be marked
 * @property {string} [focus] the id of what shall have the focus at the end
 * @property {string} [unfair] why driver.js cannot be asked to do this
 * @property {RegExp[]} [errors] what the page itself writes to the console
 *
 * @typedef {{ off: number | null, wrong: string[], note?: string }} Outcome `note` is no fault
 */

const ADDRESS = '/admin/inventory/?keyword=302&skuId=302';
/** Milliseconds in which a mark must have come to its target. */
const PATIENCE = 6_000;
/** Pixels that a mark may be off. */
export const TOLERANCE = 1;

export class Bench {
  /** @param {Scene} scene @param {Row} row @param {Player} player */
  constructor(scene, row, player) {
    this.scene = scene;
    this.row = row;
    this.player = player;
    /** What was measured on the way. */
    this.note = '';
    /** @type {Frame} of the target */
    this.frame = scene.page.mainFrame();
  }

  /** Goes to the page of the row; the frame of the target and its document are ready then. */
  async visit() {
    const { stage: torture = 'page', csp = 'none' } = this.row;
    await this.scene.visit(ADDRESS, { torture, csp });
    await this.arrive();
  }

  /** To be called again when the document is another. */
  async arrive() {
    const { page } = this.scene;
    const isFramed = ['frame', 'cross', 'grown'].includes(this.row.stage ?? '');
    this.frame = isFramed ? await this.scene.frame(/\/inventory\//) : page.mainFrame();
    const { control = '#target', target = control } = this.row;
    await page.evaluate(install, target, control);
    if (isFramed) {
      await this.frame.waitForSelector('#list');
      await this.frame.evaluate(install, target, control);
    }
  }

  /**
   * Runs a disturbance in the document of the target.
   * @template {unknown[]} A
   * @template R
   * @param {(torture: any, ...values: A) => R} work
   * @param {A} values
   * @returns {Promise<Awaited<R>>}
   */
  inside(work, ...values) {
    const call = `(...values) => (${work})(globalThis.torture, ...values)`;
    return this.frame.evaluate(new Function(`return ${call}`)(), ...values);
  }

  /** @returns {Promise<number | null>} */
  off() {
    return this.player
      .place(this)
      .evaluate((name) => /** @type {any} */ (globalThis).torture.off(name), this.player.name);
  }

  /** Waits, as long as it may take, until the mark is on its target or, where there must be none, is gone. @param {boolean} marked */
  async settled(marked) {
    const { name } = this.player;
    const there = (
      /** @type {string} */ name,
      /** @type {boolean} */ marked,
      /** @type {number} */ most,
    ) => {
      const off = /** @type {any} */ (globalThis).torture.off(name);
      return marked ? off !== null && off <= most : off === null;
    };
    const place = this.player.place(this);
    if (name === 'ours')
      await place
        .waitForFunction(there, { timeout: PATIENCE }, name, marked, TOLERANCE)
        .catch(() => undefined);
    await place.evaluate((one) => /** @type {any} */ (globalThis).torture.rests(one), name);
  }

  /** The words of the card, by which a step that moved on is known. @returns {Promise<string>} */
  step() {
    return this.scene.page.evaluate(
      (name) => /** @type {any} */ (globalThis).torture.card(name)?.innerText ?? '',
      this.player.name,
    );
  }

  /** @returns {Promise<Handle>} */
  async target() {
    return /** @type {any} */ (
      await this.frame.evaluateHandle(() => /** @type {any} */ (globalThis).torture.target())
    );
  }

  /** @returns {Promise<Handle>} */
  async card() {
    return /** @type {any} */ (
      await this.scene.page.evaluateHandle(
        (name) => /** @type {any} */ (globalThis).torture.card(name),
        this.player.name,
      )
    );
  }
}

/** @param {Scene} scene @param {Row} row @param {Player} player @returns {Promise<Outcome>} */
export async function play(scene, row, player) {
  const bench = new Bench(scene, row, player);
  let tag = '';
  await player.start(bench, async () => {
    await bench.visit();
    tag = await tagOf(bench);
  });
  await bench.settled(row.stage !== 'absent');
  const wrong = [];
  const trouble = await row.act?.(bench);
  if (typeof trouble === 'string') wrong.push(trouble);
  const marked = row.marked ?? true;
  await bench.settled(marked);
  const off = await bench.off();
  if (marked && off === null) wrong.push('no mark');
  if (!marked && off !== null) wrong.push('marks something else');
  wrong.push(...(await judged(bench, tag)));
  return { off: marked ? off : null, wrong: wrong.filter(Boolean), note: bench.note };
}

/** What is wrong beside the place of the mark. @param {Bench} bench @param {string} tag */
async function judged(bench, tag) {
  const { player, row, scene } = bench;
  const ask = (/** @type {'reach' | 'keys' | 'focused'} */ what) =>
    scene.page.evaluate(
      (what, name) => /** @type {any} */ (globalThis).torture[what](name),
      what,
      player.name,
    );
  const wrong = [await ask('reach')];
  wrong.push((await row.check?.(bench)) ?? '');
  if ((row.marked ?? true) && (await covers(bench))) wrong.push('card on the target');
  const focused = await ask('focused');
  if (focused !== (row.focus ?? 'before')) wrong.push(`focus on ${focused || 'nothing'}`);
  wrong.push(await ask('keys'));
  const during = await tagOf(bench);
  await player.stop(bench);
  const after = await tagOf(bench);
  if (tag && during && during !== tag) wrong.push('attributes changed');
  if (tag && after && after !== tag) wrong.push('attributes destroyed');
  return wrong;
}

/** @param {Bench} bench */
async function covers(bench) {
  const [card, target] = [await bench.card(), await bench.target()];
  return card.asElement() && target.asElement() ? Boolean(await overlap({ card, target })) : false;
}

/** The start tag of the control; styles are what rows disturb with. @param {Bench} bench @returns {Promise<string>} */
async function tagOf(bench) {
  const tag = await bench.inside((torture) => torture.tag());
  return tag.replace(/ style="[^"]*"/, '');
}
