import type { Page } from 'playwright-core';
import { nodeCodec } from '../../src/cli/nodeCodec';
import type { Language } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import type { Source } from '../../src/submission/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { whenPresent } from '../tools';
import { barriers } from './axe';
import { catalogue, filled, odd, unitOf } from './files';
import { paneOfTests } from './pane';
import { selectedIn, wordsIn } from './steps';

jest.setTimeout(300_000);

whenPresent('Chromium', 'a clerk fills in a template in Excel', () => {
  const open = paneOfTests();
  const unit = unitOf(odd.unlikely);
  let workbook: string;
  let cells: ReadonlyMap<string, Source>;

  beforeAll(async () => {
    const { name, bytes } = await filled(unit, { TJ_02: 5, TJ_03: 2, TJ_05: 8, TJ_06: 6 });
    workbook = Buffer.from(bytes).toString('base64');
    const read = readSubmission(readWorkbook(bytes, { codec: nodeCodec }), catalogue, { name });
    if ('rejection' in read) throw new Error(read.rejection.code);
    cells = new Map(read.submission.observations.map(({ indicator, source }) => [indicator, source]));
  });

  function cellOf(indicator: string): Source {
    const cell = cells.get(indicator);
    if (!cell) throw new Error(`${unit.name} is not asked for ${indicator}`);
    return cell;
  }

  async function opened(language: Language): Promise<Page> {
    const tag = language === 'en' ? 'en-US' : 'zh-CN';
    const { page } = await open({ as: 'excel', language: tag, start: { workbook, language: tag } });
    await page.getByRole('heading', { level: 1, name: wordsIn(language)('pane.fill-title') }).waitFor();
    return page;
  }

  async function type(page: Page, indicator: string, value: number | string): Promise<void> {
    const { sheet, address } = cellOf(indicator);
    await page.evaluate(([on, at, put]) => window.simulated.type(on, { [at]: put }), [
      sheet,
      address,
      value,
    ] as const);
  }

  describe.each<Language>(['zh-CN', 'en'])('in %s', (language) => {
    const t = wordsIn(language);
    const found = (page: Page, rule: string) => page.locator(`[data-finding*="${rule}"]`);

    test('what is typed is checked at once, explained, and recorded on the cover', async () => {
      const page = await opened(language);
      await page.getByText(t('pane.fill-unit', { unit: unit.name, year: 2025 })).waitFor();
      const state = page.getByTestId('state');
      const none = t('pane.fill-found', { errors: 0, warnings: 0 });
      await state.filter({ hasText: none }).waitFor();
      expect(await barriers(page)).toEqual([]);

      await type(page, 'TJ_03', 7);
      const wrong = found(page, 'TJ-01');
      await wrong.waitFor();
      const { sheet, address } = cellOf('TJ_03');
      await wrong.getByRole('button', { name: t('taskpane.go-to-cell', { sheet, address }) }).click();
      await selectedIn(page, (cell) => cell.sheet === sheet && cell.address === address);
      await wrong.getByRole('button', { name: t('taskpane.why') }).click();
      for (const [code, value] of [
        ['TJ_02', '5'],
        ['TJ_03', '7'],
      ] as const) {
        const line = `${code} ${catalogue.indicators.get(code)?.name}（${t('taskpane.year-current')}）`;
        const term = wrong.getByRole('term').filter({ hasText: line });
        expect(await term.locator('xpath=following-sibling::dd[1]').textContent()).toBe(value);
      }
      expect(await barriers(page)).toEqual([]);

      await page.getByRole('button', { name: t('pane.fill-mark'), exact: true }).click();
      await page.getByText(t('pane.fill-marking')).waitFor();
      await page.waitForFunction(
        ([on, at]) => window.simulated.marks(on ?? '').some((mark) => mark.address === at),
        [sheet, address],
      );
      await type(page, 'TJ_03', 2);
      await wrong.waitFor({ state: 'detached' });
      await page.waitForFunction(
        ([on, at]) => !window.simulated.marks(on ?? '').some((mark) => mark.address === at),
        [sheet, address],
      );

      await type(page, 'TJ_06', 9);
      const unlikely = found(page, 'TJ-02');
      await unlikely.getByText(t('taskpane.severity-warning'), { exact: true }).waitFor();
      const field = unlikely.getByRole('textbox');
      await field.fill('含上年未结1件');
      await page.getByText(t('pane.fill-unsaved', { count: 1 })).waitFor();
      await unlikely.getByRole('button', { name: t('pane.fill-explanation-save') }).click();
      await page.getByRole('button', { name: t('pane.fill-explained', { count: 1 }) }).click();
      await unlikely.getByText(t('taskpane.explained'), { exact: true }).waitFor();
      const rows = ['TJ_05', 'TJ_06'].map((code) => cellOf(code).address.replace(/\D/g, ''));
      const values = await page.evaluate((on) => window.simulated.values(on), sheet);
      const words = Object.entries(values).filter(([, value]) => value === '含上年未结1件');
      expect(words).toHaveLength(1);
      expect(rows).toContain(words[0]?.[0].replace(/\D/g, ''));
      expect(await barriers(page)).toEqual([]);

      await page.getByRole('button', { name: t('pane.fill-self-check'), exact: true }).click();
      const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
      await question.getByText(t('pane.fill-unfinished-title')).waitFor();
      expect(await barriers(page)).toEqual([]);
      await question.getByRole('button', { name: t('pane.fill-record-anyway') }).click();
      await page.getByText(t('pane.fill-recorded-excel')).waitFor();
      const cover = await page.evaluate(() => window.simulated.values('封面'));
      // the form is in Chinese whatever the pane is in
      expect(cover['C10']).toMatch(
        /^\d{4}-\d\d-\d\d \d\d:\d\d 自检：应填\d+项，已填4项，.*提示1条（已说明1条）/,
      );
    });

    test('the ribbon checks, clears and turns the page; a busy Excel can be tried again', async () => {
      const page = await opened(language);
      await type(page, 'TJ_03', 7);
      await found(page, 'TJ-01').waitFor();
      const { sheet, address } = cellOf('TJ_03');
      const marked = () => page.evaluate((on) => window.simulated.marks(on), sheet);

      await page.evaluate(() => window.simulated.runCommand('checkWorkbook'));
      expect(await marked()).toContainEqual({ address, severity: 'error' });
      expect(await page.evaluate(() => window.simulated.isPaneShown())).toBe(true);
      await page.evaluate(() => window.simulated.runCommand('clearMarks'));
      expect(await marked()).toEqual([]);
      await page.evaluate(() => window.simulated.runCommand('showReview'));
      await page.getByRole('heading', { level: 1, name: t('pane.review-title') }).waitFor();
      await page.evaluate(() => window.simulated.runCommand('showFill'));
      await found(page, 'TJ-01').waitFor();

      await page.evaluate(() => window.simulated.failNext('ServiceNotAvailable', 'Activate'));
      const link = found(page, 'TJ-01').getByRole('button', {
        name: t('taskpane.go-to-cell', { sheet, address }),
      });
      await link.click();
      await page.getByText(t('excel.busy')).waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: t('taskpane.retry'), exact: true }).click();
      await selectedIn(page, (cell) => cell.sheet === sheet && cell.address === address);
    });
  });
});
