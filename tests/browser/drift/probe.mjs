// Builds the probe (`tests/tools/probe.rs`) and puts it into a document: the collector and the locator without the extension.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('puppeteer-core').Frame} Frame */

const root = join(import.meta.dirname, '..', '..', '..');
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const folder = join(target, 'probe');

/** Compiles the probe; what is up to date stays. @returns {Promise<{ script: string, wasm: string }>} */
export async function buildProbe() {
  const run = (/** @type {string} */ program, /** @type {string[]} */ options) =>
    execFileSync(program, options, { cwd: root, stdio: 'inherit' });
  const kind = ['--features', 'probe', '--target', 'wasm32-unknown-unknown'];
  run('cargo', ['build', '--locked', '--quiet', '--example', 'probe', ...kind]);
  const built = join(target, 'wasm32-unknown-unknown', 'debug', 'examples', 'probe.wasm');
  run('wasm-bindgen', [built, '--target', 'no-modules', '--no-typescript', '--out-dir', folder]);
  const script = await readFile(join(folder, 'probe.js'), 'utf8');
  return { script, wasm: await readFile(join(folder, 'probe_bg.wasm'), 'base64') };
}

/** Starts the probe in a document, as `globalThis.probe`. @param {Frame} frame @param {Awaited<ReturnType<typeof buildProbe>>} probe */
export async function inject(frame, { script, wasm }) {
  const start = async (/** @type {string} */ glue, /** @type {string} */ bytes) => {
    const bindgen = new Function(`${glue}; return wasm_bindgen;`)();
    await bindgen({ module_or_path: Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0)) });
  };
  await frame.evaluate(start, script, wasm);
}
