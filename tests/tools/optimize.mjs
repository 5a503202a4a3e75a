// Runs binaryen over bytes and remembers the result, for one run takes about ten seconds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'target', 'binaryen');
const tools = join(root, 'tests', 'node_modules', 'binaryen', 'bin');

/** What rustc and wasm-bindgen use; naming more would let binaryen use what a browser may lack. */
const RUST = [
  'bulk-memory',
  'bulk-memory-opt',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
].map((feature) => `--enable-${feature}`);

/**
 * @param {Buffer} bytes
 * @param {string} name for the remembered file only
 */
export function optimize(bytes, name) {
  return binaryen('wasm-opt', ['-Oz', ...RUST], bytes, name);
}

/**
 * @param {'wasm-opt' | 'wasm2js'} tool
 * @param {string[]} flags
 * @param {Buffer} bytes
 * @param {string} name
 * @returns {Buffer}
 */
export function binaryen(tool, flags, bytes, name) {
  const key = createHash('sha256')
    .update([tool, ...flags].join(' '))
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
  const output = join(cache, `${name}.${tool}.${key}`);
  if (existsSync(output)) return readFileSync(output);
  mkdirSync(cache, { recursive: true });
  const input = `${output}.${process.pid}.in.wasm`;
  const fresh = `${output}.${process.pid}.out`;
  writeFileSync(input, bytes);
  execFileSync(process.execPath, [join(tools, tool), input, ...flags, '-o', fresh], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(input);
  renameSync(fresh, output);
  return readFileSync(output);
}
