/** Writes a picture of every page of the built pane into docs/images: standalone beside the preview, and narrow as in Excel. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { say, message, type Language, type MessageKey } from '../../src/messages/message';
import { pages, type Page as PanePage } from '../../src/commands/pages';
import { temporaryFolder } from '../tools';
import { countyFiles, filled, odd, unitOf, writeFiles } from './files';
import { paneOfTests } from './pane';

jest.setTimeout(240_000);

const images = resolve(__dirname, '../../docs/images');
const folder = temporaryFolder();
const open = paneOfTests();

const words = (key: MessageKey, language: Language = 'zh-CN') => say(message(key), language);

async function turnTo(page: Page, to: PanePage, language: Language = 'zh-CN'): Promise<void> {
  await page.getByRole('tab', { name: words(`taskpane.page-${to}`, language), exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
}

/** Everything of a county's work: its files received, rolled up, the summary beside. */
async function countyAtWork(page: Page, files: string[], language: Language = 'zh-CN'): Promise<void> {
  await turnTo(page, 'receive', language);
  await page.getByTestId('files').setInputFiles(files);
  await page.getByRole('tablist', { name: words('pane.receive-views', language) }).waitFor();
  await page.getByTestId('job').waitFor({ state: 'detached' });
}

test('every page, standalone and as narrow as in Excel', async () => {
  mkdirSync(images, { recursive: true });
  const files = writeFiles(folder, await countyFiles());
  const townForm = await filled(unitOf(odd.unlikely), { TJ_05: 8, TJ_06: 9, TJ_01: 12, TJ_02: 10 });
  const [form = ''] = writeFiles(folder, [{ ...townForm, name: `填报_${townForm.name}` }]);

  const wide = (await open({ as: 'standalone', width: 1400, height: 860 })).page;
  await turnTo(wide, 'fill');
  await wide.locator('input[type=file]').first().setInputFiles(form);
  await wide.getByTestId('state').waitFor();
  await picture(wide, 'pane-fill');
  for (const page of ['definition', 'issue'] as const) {
    await turnTo(wide, page);
    if (page === 'issue') await chooseCounty(wide);
    await picture(wide, `pane-${page}`);
  }
  await countyAtWork(wide, files);
  await picture(wide, 'pane-receive');
  await turnTo(wide, 'review');
  await picture(wide, 'pane-review');
  await turnTo(wide, 'rollup');
  await wide.getByRole('button', { name: words('pane.rollup-start') }).click();
  await wide.getByRole('button', { name: words('pane.rollup-open') }).click();
  await wide.getByTestId('job').waitFor({ state: 'detached' });
  await picture(wide, 'pane-rollup');
  await turnTo(wide, 'text');
  await wide.getByRole('article').waitFor();
  await picture(wide, 'pane-text');
});

test.each(['light', 'dark'] as const)('every page at the width of a task pane, %s', async (colorScheme) => {
  const files = writeFiles(folder, await countyFiles());
  const { bytes, name } = await filled(unitOf(odd.unlikely), { TJ_05: 8, TJ_06: 9, TJ_01: 12 });
  const workbook = Buffer.from(bytes).toString('base64');
  const { page } = await open({
    as: 'excel',
    colorScheme,
    width: 360,
    height: 760,
    start: { workbook, name, dark: colorScheme === 'dark' },
  });
  await page.getByTestId('state').waitFor();
  await countyAtWork(page, files);
  await chooseCounty(page);
  await turnTo(page, 'rollup');
  await page.getByRole('button', { name: words('pane.rollup-start') }).click();
  await page.getByTestId('job').waitFor({ state: 'detached' });
  for (const one of pages) {
    await turnTo(page, one);
    if (one === 'text') await page.getByRole('article').waitFor();
    await page.getByTestId('job').waitFor({ state: 'detached' });
    await picture(page, `excel-${one}-${colorScheme}`);
  }
});

test('in English', async () => {
  const files = writeFiles(folder, await countyFiles());
  const { page } = await open({ as: 'standalone', language: 'en-US', width: 1200, height: 800 });
  await countyAtWork(page, files, 'en');
  await picture(page, 'pane-receive-en');
});

/** The area of the pages 下发, 收表 and 汇总. */
async function chooseCounty(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: words('taskpane.area') });
  await field.click();
  await field.fill('630223');
  await page
    .getByRole('option', { name: /630223/ })
    .first()
    .click();
}
