import type { Download, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import type { Page as PaneTab } from '../../src/commands/pages';
import {
  message,
  say,
  type Language,
  type MessageKey,
  type MessageParameter,
} from '../../src/messages/message';

export type Cell = { sheet: string; address: string };

export type Words = (key: MessageKey, params?: Record<string, MessageParameter>) => string;

/** What the pane says in a language. @example wordsIn('en')('taskpane.page-review') //=> 'Review' */
export function wordsIn(language: Language): Words {
  return (key, params) => say(message(key, params), language);
}

/** A label that says how many, whatever the number, but not none. @example counted(wordsIn('en'), 'pane.fill-findings') //=> /^Findings \([1-9]\d*\)$/ */
export function counted(t: Words, key: MessageKey): RegExp {
  const [before = '', after = ''] = t(key, { count: '#' })
    .split('#')
    .map((part) => part.replace(/[()]/g, '\\$&'));
  return new RegExp(`^${before}[1-9]\\d*${after}$`);
}

/** Goes to a page of the pane by its tab, and waits for its title. */
export async function turnTo(page: Page, t: Words, tab: PaneTab): Promise<void> {
  await page
    .getByRole('tablist', { name: t('taskpane.pages') })
    .getByRole('tab', { name: t(`taskpane.page-${tab}`), exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: t(`pane.${tab}-title`) }).waitFor();
}

/** Does what makes the browser save a file. */
export async function downloaded(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The cell that is selected in the simulated Excel, once it is one that is waited for. */
export async function selectedIn(page: Page, isWanted: (cell: Cell) => boolean): Promise<Cell> {
  const frames = 600;
  for (let frame = 0; frame < frames; frame += 1) {
    const selection = await page.evaluate(
      () =>
        new Promise<Cell | null>((resolve) =>
          requestAnimationFrame(() => resolve(window.simulated.selection())),
        ),
    );
    if (selection && isWanted(selection)) return selection;
  }
  throw new Error('no such cell was selected');
}
