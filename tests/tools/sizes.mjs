// Prints what the extension weighs beside what it should, and fails when it grows (kilobytes of 1000 bytes, gzip -9).
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist';

/**
 * A tab loads one of the two content scripts, never both. `aim` is the plan; `most` is what it weighed when it was last
 * measured, with a little room: lower it whenever the weight goes down.
 */
const BUDGETS = [
  { name: 'overlay as Wasm', files: /^page\.wasm\.js$/, aim: 150, most: 790 },
  { name: 'overlay as plain script', files: /^page\.twin\.js$/, aim: 200, most: 1070 },
  {
    name: 'extension pages',
    files: /^app(_bg\.wasm|\.(js|html))$|^boot\.js$|\.css$/,
    aim: 200,
    most: 290,
  },
  { name: 'on every Admin page', files: /^loader\.js$/, aim: 1, most: 1 },
  { name: 'whole package', files: /./, aim: 600, most: 2150 },
];

const sizes = await weigh(folder);
for (const { name, files, aim, most } of BUDGETS) {
  const size =
    sizes.filter(({ path }) => files.test(path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const over = size > most;
  process.stdout.write(
    `  ${name}: ${size.toFixed(1)} kB (aim ${aim}, most ${most})${over ? ' — too heavy' : ''}\n`,
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
