// Slices that do nothing but ask the clock: how long the machine at hand makes the shortest of slices.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pace = join(import.meta.dirname, '..', '..', '..', 'src', 'browser', 'pace.rs');

/** Milliseconds after which a slice of the overlay begins nothing more. */
export const SLICE_MS = Number(
  /SLICE_MS: f64 = ([\d.]+);/.exec(readFileSync(pace, 'utf8'))?.[1] ?? NaN,
);

/**
 * The longest of so many slices, in milliseconds.
 * @param {import('puppeteer-core').Frame} frame
 * @param {number} slices
 */
export function clockAlone(frame, slices) {
  return frame.evaluate(spin, slices, SLICE_MS);
}

/** Runs in the page. @param {number} slices @param {number} limit */
async function spin(slices, limit) {
  let longest = 0;
  for (let left = slices; left > 0; left--) {
    const began = performance.now();
    while (performance.now() - began < limit);
    longest = Math.max(longest, performance.now() - began);
    await /** @type {any} */ (globalThis).scheduler.yield();
  }
  return longest;
}
