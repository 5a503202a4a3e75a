// Draws `static/icons/icon.svg` at the sizes browsers ask for; run it after changing the drawing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const folder = join(import.meta.dirname, '..', '..', 'static', 'icons');
const drawing = Buffer.from(await readFile(join(folder, 'icon.svg'))).toString('base64');
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width=${size} height=${size} src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({
    path: /** @type {`${string}.png`} */ (join(folder, `${size}.png`)),
    omitBackground: true,
  });
}
await browser.close();
