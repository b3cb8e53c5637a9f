import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What stands seriously or critically in the way of people with disabilities, a line for each place.
 * @example await barriers(page) //=> ['serious color-contrast: Elements must meet minimum color contrast ratio thresholds — .note']
 */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(faded);
  const isThere = await page.evaluate(() => 'axe' in window);
  // as an expression: a script element would need the page's CSP to allow it
  if (!isThere) await page.evaluate(script);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent's stops at the ends of a group: they hand the focus on at once and never keep it
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    ),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target }) => `${impact} ${id}: ${help} — ${target.join(' ')}`),
    );
}

/** Runs in the page: what is fading in or out has another contrast while it does. */
async function faded(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
