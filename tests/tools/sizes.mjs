// Prints what the extension weighs and fails when it is heavier than its budget (kilobytes of 1000 bytes, gzip -9).
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist';

/** A tab loads one of the two content scripts, never both. */
const BUDGETS = [
  { name: 'overlay as Wasm', files: /^page\.wasm\.js$/, most: 150 },
  { name: 'overlay as plain script', files: /^page\.twin\.js$/, most: 200 },
  { name: 'extension pages', files: /^app(_bg\.wasm|\.(js|html))$|^boot\.js$|\.css$/, most: 200 },
  { name: 'on every Admin page', files: /^loader\.js$/, most: 1 },
  { name: 'whole package', files: /./, most: 600 },
];

const sizes = await weigh(folder);
for (const { name, files, most } of BUDGETS) {
  const size =
    sizes.filter(({ path }) => files.test(path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const over = size > most;
  process.stdout.write(
    `  ${name}: ${size.toFixed(1)} kB of ${most}${over ? ' — too heavy' : ''}\n`,
  );
  if (over) process.exitCode = 1;
}

/** @param {string} root */
async function weigh(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name).slice(join(root, '/').length);
      return { path, bytes: gzipSync(await readFile(join(parentPath, name)), { level: 9 }).length };
    }),
  );
}
