// The panel: what is open about a record in one list beside the page, where the user put it, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import { FRAME, stockCell } from '../admin.mjs';
import { command, docked, drag, focused, openPanel, pressPanel } from '../panel.mjs';
import { apart, gone, inWindow, lies, press, rests, seen, texts } from '../seen.mjs';
import { cardSays, hinted } from '../walk.mjs';
import { INVENTORY, SOLD_OUT, TYPE_COUNT } from './stock.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */

const EMPTY = /SKU 302 has no units to sell/;

/** @type {Story[]} */
export default [
  {
    title:
      'panel: opens from the launcher, lists root causes first and leads to a hint in its frame',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, EMPTY);
      await seen(scene.page, '.launcher', /^Sellable: open the panel, [1-9] open finding/);
      await openPanel(scene);
      await gone(scene.page, '.launcher');
      await seen(scene.page, '.panel h2', /302/);
      await seen(scene.page, '.panel .answer', /Cannot be bought/);
      const lines = await texts(scene.page, '.panel .entries > li');
      assert.match(lines[0], EMPTY, 'the cause comes first');
      await pressPanel(scene, /^Show where: SKU 302 has no units/);
      const hint = await seen(frame, '.hint', EMPTY);
      await focused(frame, '.dot');
      await rests(scene.page, hint);
      await apart(scene.page, { panel: await seen(scene.page, '.panel'), hint });
    },
  },
  {
    title: 'panel: is moved by mouse and by keys, folded, and found again as it was left',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      await openPanel(scene);
      await docked(scene, 'bottom end');
      await drag(scene, 200, 120);
      await docked(scene, 'top start');
      const move = await seen(scene.page, '.panel button', /^Move to another corner/);
      await move.focus();
      await scene.page.keyboard.press('ArrowDown');
      await docked(scene, 'bottom start');
      await scene.page.keyboard.press('ArrowRight');
      await docked(scene, 'bottom end');
      await scene.page.keyboard.press('Enter');
      await docked(scene, 'bottom start');
      await pressPanel(scene, /^Fold$/);
      await gone(scene.page, '.panel-body');
      await kept(scene, 'BottomStart');
      await scene.page.reload();
      await docked(scene, 'bottom start');
      await seen(scene.page, '.panel button', /^Unfold$/);
      await gone(scene.page, '.panel-body');
      assert.ok(await scene.page.evaluate(() => document.activeElement === document.body));
      await scene.visit(INVENTORY, { origin: scene.store.origins.otherAdmin });
      await seen(scene.page, '.launcher');
      await gone(scene.page, '.panel');
    },
  },
  {
    title: 'panel: its launcher is hidden and comes back where it was',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      const options = await scene.options();
      await press(await seen(options, 'fieldset label', /^Top left$/));
      await scene.page.bringToFront();
      await launcherStands(scene, 'start');
      await openPanel(scene);
      await pressPanel(scene, /^Hide the button on the page$/);
      await pressPanel(scene, /^Close$/);
      await gone(scene.page, '.panel');
      await gone(scene.page, '.launcher');
      await command(scene, 'panel');
      await focused(scene.page, '.panel');
      await pressPanel(scene, /^Show the button on the page$/);
      await seen(scene.page, '.panel button', /^Hide the button on the page$/);
      await scene.page.keyboard.press('Escape');
      await gone(scene.page, '.panel');
      await launcherStands(scene, 'start');
    },
  },
  {
    title: 'panel: a finding is ignored in its line, and comes back',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene, EMPTY);
      await openPanel(scene);
      for (const width of [1280, 400]) {
        await scene.page.setViewport({ width, height: 800 });
        await pressPanel(scene, /^Ignore: SKU 302 has no units/);
        await gone(scene.page, '.panel .entries > li', EMPTY);
        await gone(frame, '.dot', EMPTY);
        await seen(scene.page, '[role=status]', /Ignored: SKU 302 has no units to sell/);
        const panel = await seen(scene.page, '.panel');
        const notice = await seen(scene.page, '.notice');
        await inWindow(scene.page, notice);
        await apart(scene.page, { panel, notice });
        await focused(scene.page, '.notice button');
        await scene.page.keyboard.press('Enter');
        await seen(scene.page, '.panel .entries > li', EMPTY);
        await gone(scene.page, '.notice');
      }
      await scene.page.setViewport({ width: 1280, height: 800 });
      await seen(frame, '.dot', EMPTY);
    },
  },
  {
    title: 'panel: comes back over what the page opens above it, and so does the launcher',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      for (const part of ['.launcher', '.panel']) {
        const ours = await seen(scene.page, part);
        const popover = await scene.page.evaluateHandle(coverAll);
        await scene.page.waitForFunction(isOnTop, {}, ours);
        await popover.evaluate((one) => one.remove());
        if (part === '.launcher') await openPanel(scene);
      }
    },
  },
  {
    title: 'panel: opens and closes by command, and gives the focus back to the field',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene);
      const field = await count(scene);
      await press(field);
      await focused(frame, 'input');
      for (const close of [
        () => scene.page.keyboard.press('Escape'),
        () => command(scene, 'panel'),
        async () => {
          await command(scene, 'leave');
          await focused(frame, 'input');
          await command(scene, 'panel');
          await focused(scene.page, '.panel');
          await command(scene, 'panel');
        },
      ]) {
        await command(scene, 'panel');
        await focused(scene.page, '.panel');
        await close();
        await focused(frame, 'input');
        await gone(scene.page, '.panel');
      }
      assert.ok(await field.evaluate((one) => one === document.activeElement), 'the same field');
    },
  },
  {
    title: 'panel: keys lead from hint to hint over all frames and back to the field',
    async run(scene) {
      for (const row of scene.store.state.demoshop.inventory) row.totalQuantity = -3;
      await scene.visit(`/admin/inventory/?keyword=${SKU.healthy}&skuId=${SKU.healthy}`);
      // The verdict adds this one; before it, hints come and change their words.
      const frame = await hinted(scene, /Blocks: SKU 301 has no units to sell/);
      const field = await count(scene, SKU.healthy);
      await press(field);
      const names = await texts(frame, '.dot');
      assert.ok(names.length > 1, 'there is more than one hint');
      for (const at of [...names.keys(), 0]) {
        await command(scene, 'next');
        await seen(scene.page, '[role=status]', new RegExp(`^Hint ${at + 1} of ${names.length}$`));
        await focused(frame, `.dot[aria-label="${names[at]}"]`);
      }
      await command(scene, 'leave');
      await focused(frame, 'input');
      assert.ok(await field.evaluate((one) => one === document.activeElement), 'the same field');
    },
  },
  {
    title: 'panel: many rows of one rule are one hint, which leads to each of them',
    async run(scene) {
      for (const row of scene.store.state.demoshop.inventory) row.totalQuantity = -3;
      await scene.visit(`/admin/inventory/?keyword=${encodeURIComponent('Ipê')}`);
      const frame = await scene.frame(FRAME.inventory);
      const dot = await seen(frame, '.dot', /\d+ rows: negative stock/);
      assert.ok((await texts(frame, '.dot')).length <= 20);
      await press(dot);
      const rows = await texts(frame, '.hint .rows button');
      assert.ok(rows.length > 3, 'the rows are listed');
      await press(await seen(frame, '.hint .rows li:nth-child(3) button'));
      const says = rows[2].replace('Show where: ', '');
      await frame.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll(':root > *')].some((host) =>
            host.shadowRoot?.querySelector('.hint')?.textContent?.includes(wanted),
          ),
        {},
        says,
      );
      await seen(frame, '.dot[aria-expanded=true]', /Blocks|Risk/);
      await gone(frame, '.hint .rows');
    },
  },
  {
    title: 'panel: shows the steps of a guide, and panel, card and ring keep off each other',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene);
      await openPanel(scene);
      await pressPanel(scene, /^Show me: SKU 302 has no units/);
      await cardSays(scene, TYPE_COUNT);
      await seen(scene.page, '.panel .steps [aria-current=step]', TYPE_COUNT);
      for (const [width, height] of [
        [1280, 800],
        [700, 640],
        [320, 800],
      ]) {
        await scene.page.setViewport({ width, height });
        const panel = await seen(scene.page, '.panel');
        const card = await seen(scene.page, '.card');
        for (const part of [panel, card]) await inWindow(scene.page, part);
        await apart(scene.page, { panel, card });
      }
      await scene.page.setViewport({ width: 1280, height: 800 });
      const [panel, card] = [await seen(scene.page, '.panel'), await seen(scene.page, '.card')];
      const field = await count(scene);
      await lies(frame, '.ring', field);
      await rests(scene.page, field);
      await apart(scene.page, { panel, card, field });
    },
  },
];

/** The count of a SKU in Central. @param {Scene} scene @param {number} [sku] */
async function count(scene, sku = SOLD_OUT) {
  const frame = await scene.frame(FRAME.inventory);
  const place = {
    sku,
    warehouse: 'Central',
    column: /** @type {const} */ ('updateCount'),
  };
  return stockCell(frame, place);
}

/** Runs in the page. */
function coverAll() {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = 'width: 100vw; height: 100vh';
  document.body.append(popover);
  popover.showPopover();
  return popover;
}

/** Runs in the page. @param {Element} ours */
function isOnTop(ours) {
  const { x, y, width, height } = ours.getBoundingClientRect();
  const host = /** @type {ShadowRoot} */ (ours.getRootNode()).host;
  return document.elementFromPoint(x + width / 2, y + height / 2) === host;
}

/** Waits until the launcher stands where lines start, or where they end. @param {Scene} scene @param {'start' | 'end'} side */
async function launcherStands(scene, side) {
  const launcher = await seen(scene.page, '.launcher');
  await scene.page.waitForFunction(
    (button, wanted) => {
      const { x } = button.getBoundingClientRect();
      return button.isConnected && x < innerWidth / 2 === (wanted === 'start');
    },
    {},
    launcher,
    side,
  );
}

/** Waits until the browser has stored where the panel was left. @param {Scene} scene @param {string} corner */
async function kept(scene, corner) {
  await scene.driver.evaluateInBackground(async (wanted) => {
    const is = async () =>
      Object.values(await chrome.storage.local.get()).some(
        (/** @type {any} */ one) => one.panel?.corner === wanted && one.panel?.collapsed,
      );
    const changed = () =>
      new Promise((resolve) => chrome.storage.local.onChanged.addListener(() => resolve(true)));
    for (let next = changed(); !(await is()); next = changed()) await next;
  }, corner);
}
