/**
 * Draws assets/*.png from assets/icons/*.svg: `npm run icons`. Chromium draws, each size by itself, so that what an icon says for
 * large sizes only (`@media`) holds. HUIBIAO_CHROMIUM names another Chromium than Debian's.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));

/** The ribbon's sizes in pixels; the add-in's own icon stands in lists too. */
const ribbon = [16, 32, 80];
const sizesOf = (name) => (name === 'app' ? [...ribbon, 64, 128] : ribbon);

const browser = await chromium.launch({
  executablePath: process.env.HUIBIAO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(join(assets, 'icons')).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(assets, 'icons', file)).toString('base64');
  const name = basename(file, '.svg');
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
