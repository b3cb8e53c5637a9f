import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What stands seriously or critically in the way of people with disabilities, a line for each place.
 * @example await barriers(page) //=> ['serious color-contrast: Elements must meet minimum color contrast ratio thresholds — .note']
 */
export async function barriers(page: Page): Promise<string[]> {
  // as an expression: a script element would need the page's CSP to allow it
  await page.evaluate(script);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target }) => `${impact} ${id}: ${help} — ${target.join(' ')}`),
    );
}
