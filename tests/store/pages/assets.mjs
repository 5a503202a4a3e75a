/** Scripts and stylesheets of the client pages, bundled in memory and served below `/_assets/`. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** @typedef {{ type: string, body: string | Uint8Array }} Asset */

/** Script names and the modules they are made from. */
const SCRIPTS = {
  shell: 'shell/client.mjs',
  plain: 'shell/plain.mjs',
  'inventory-shoreline': 'inventory/shoreline.jsx',
  'inventory-styleguide': 'inventory/styleguide.mjs',
  catalog: 'catalog/client.jsx',
};

/** Stylesheet names and their files; Shoreline's own one is taken as published. */
const STYLES = {
  'shell.css': here('shell/shell.css'),
  'plain.css': here('shell/plain.css'),
  'inventory.css': here('inventory/inventory.css'),
  'styleguide.css': here('inventory/styleguide.css'),
  'torture.css': here('torture/torture.css'),
  'catalog.css': here('catalog/catalog.css'),
  'shoreline.css': createRequire(import.meta.url).resolve('@vtex/shoreline/css'),
};

/**
 * Every asset by its name below `/_assets/`.
 * @returns {Promise<Map<string, Asset>>}
 */
export async function buildAssets() {
  const [scripts, styles] = await Promise.all([buildScripts(), readStyles()]);
  return new Map([...scripts, ...styles]);
}

/** @returns {Promise<[string, Asset][]>} */
async function buildScripts() {
  const entries = Object.entries(SCRIPTS).map(([name, file]) => [name, here(file)]);
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(entries),
    ...{ bundle: true, write: false, minify: true, format: 'esm', outdir: '/', jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutDrawer],
  });
  return outputFiles.map(({ path, contents }) => [
    path.slice(1),
    { type: 'text/javascript', body: contents },
  ]);
}

/**
 * Shoreline's drawer comes from `vaul`, which adds a `<style>` element as soon as it is loaded: a strict
 * `style-src` refuses that. No page opens a drawer, so the package is left out.
 * @type {import('esbuild').Plugin}
 */
const withoutDrawer = {
  name: 'without-drawer',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vaul$/ }, () => ({ path: 'vaul', namespace: 'absent' }));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'export const Drawer = {};' }));
  },
};

/** @returns {Promise<[string, Asset][]>} */
async function readStyles() {
  return Promise.all(
    Object.entries(STYLES).map(async ([name, file]) => [
      name,
      { type: 'text/css', body: await readFile(file) },
    ]),
  );
}

/** @param {string} file */
function here(file) {
  return new URL(file, import.meta.url).pathname;
}
