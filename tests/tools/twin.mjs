// Builds the content script a second time and turns its Wasm into JavaScript, for pages whose policy forbids Wasm.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { binaryen } from './optimize.mjs';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'target', 'twin');

const FEATURES = ['--enable-bulk-memory', '--enable-mutable-globals'];

/** wasm2js knows neither sign extension nor saturating conversion, so both are rewritten before it runs. */
const LOWER = [
  ...['--enable-sign-ext', '--signext-lowering'],
  ...['--enable-nontrapping-float-to-int', '--llvm-nontrapping-fptoint-lowering'],
];

/** @returns {Promise<string>} the statements of a function that starts the content script */
export async function buildTwin() {
  compile();
  const { glue, wasm } = bind(join(folder, 'wasm32-unknown-unknown', 'release', 'page.wasm'));
  const lowered = binaryen('wasm-opt', ['-Oz', ...FEATURES, ...LOWER], wasm, 'twin');
  const script = binaryen('wasm2js', ['-Oz', ...FEATURES], lowered, 'twin').toString();
  const { code } = await transform(`${asFunction(script)}\n${STAND_IN}\n${glue}`, {
    minify: true,
    target: 'es2022',
  });
  return `${code}\nwasm_bindgen.initSync({ module: new WebAssembly.Module() });\nreturn Promise.resolve('twin');`;
}

/** What the glue uses of `WebAssembly`; it hides the browser's own only inside the script's function. */
const STAND_IN = `
const WebAssembly = {
  Module: class {},
  Instance: class {
    constructor(_module, imports) {
      this.exports = asmFunc(imports);
    }
  },
};`;

/**
 * The module as a plain function of its imports, with memory that grows by transfer: growing by a copy would leave the
 * glue's views on a buffer that still looks alive, and every text written afterwards would be read as empty.
 * @param {string} script
 */
function asFunction(script) {
  const edits = /** @type {const} */ ([
    [/^import \* as \S+ from '\S+';$/m, ''],
    [/^var retasmFunc = [^]*$/m, ''],
    ['new ArrayBuffer(newPages << 16)', 'buffer.transfer(newPages << 16)'],
    ['newHEAP8.set(HEAP8);', ''],
  ]);
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`wasm2js writes its output differently now: ${from}`);
    return text.replace(from, to);
  }, script);
}

/** Without reference types, for wasm2js takes one table only; a folder of its own, for other flags rebuild everything. */
function compile() {
  const features = process.env.TRUNK_BUILD_FEATURES
    ? ['--features', process.env.TRUNK_BUILD_FEATURES]
    : [];
  const target = ['--target', 'wasm32-unknown-unknown', '--target-dir', folder];
  execFileSync(
    'cargo',
    ['build', '--locked', '--release', '--bin', 'page', ...target, ...features],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        CARGO_PROFILE_RELEASE_STRIP: 'symbols',
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:
          '-C target-feature=-reference-types,-multivalue',
      },
    },
  );
}

/** @param {string} file */
function bind(file) {
  const out = mkdtempSync(join(tmpdir(), 'sellable-twin-'));
  execFileSync('wasm-bindgen', [
    '--target',
    'no-modules',
    '--no-typescript',
    '--out-dir',
    out,
    '--out-name',
    'page',
    file,
  ]);
  const glue = readFileSync(join(out, 'page.js'), 'utf8');
  const wasm = readFileSync(join(out, 'page_bg.wasm'));
  rmSync(out, { recursive: true });
  return { glue, wasm };
}
