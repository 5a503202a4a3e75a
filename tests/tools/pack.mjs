// Turns what Trunk staged into the extension: two forms of the content script, and no file that a browser does not need.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { optimize } from './optimize.mjs';
import { inTurns } from './turns.mjs';
import { buildTwin } from './twin.mjs';

const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error('run me as a hook of `trunk build`');
const at = (/** @type {string} */ name) => join(staging, name);

/** What the glue asks for its turns; it hides the browser's own only inside a script of ours. */
const TURNS = `const queueMicrotask = (${inTurns})(globalThis.queueMicrotask);`;

const glue = await readFile(at('page.js'), 'utf8');
const page = await readFile(at('page_bg.wasm'));
const inline = (/** @type {Buffer} */ wasm) => classic(`${glue}\n${wasmStart(wasm)}`);
if (process.env.SELLABLE_QUICK) {
  // For trying things: neither small nor able to run where Wasm is forbidden.
  await writeFile(at('page.wasm.js'), inline(page));
} else {
  await writeFile(at('page.wasm.js'), inline(optimize(page, 'page')));
  await writeFile(at('page.twin.js'), classic(await buildTwin()));
  await writeFile(at('app_bg.wasm'), optimize(await readFile(at('app_bg.wasm')), 'app'));
}

await writeFile(at('app.js'), `${TURNS}\n${await readFile(at('app.js'), 'utf8')}`);

const SURPLUS = /^page\.js$|^page_bg\.wasm$|\.(d\.ts|md|map|svg)$/;
for (const name of await readdir(staging, { recursive: true }))
  if (SURPLUS.test(name)) await rm(at(name));

/**
 * A classic script that starts once in a world and whose value is the promise of that start.
 * @param {string} body
 */
function classic(body) {
  return `globalThis.sellable ??= (() => {\n${TURNS}\n${body}\n})();\n`;
}

/**
 * Compiles outside the main thread; the bytes come in the script, so no file is open to web pages. They are packed first:
 * text made of packed bytes is packed by a store to their own size, text made of plain ones to 1.4 times as much.
 * @param {Buffer} bytes
 */
function wasmStart(bytes) {
  return `const text = '${gzipSync(bytes, { level: 9 }).toString('base64')}';
// Younger than the oldest browser we run in, and some ten times as fast as the other way.
const packed = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
const start = (bytes) => wasm_bindgen({ module_or_path: bytes });
return new Response(stream).arrayBuffer().then(start).then(() => 'wasm');`;
}
