import * as library from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { nodeCodec } from '../../src/cli/nodeCodec';
import type { Language } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { temporaryFolder, whenPresent } from '../tools';
import { barriers } from './axe';
import { catalogue, county, countyFiles, filled, odd, unitOf, writeFiles } from './files';
import { paneOfTests } from './pane';
import { counted, downloaded, turnTo, wordsIn } from './steps';

jest.setTimeout(300_000);

whenPresent('Chromium', 'the pane without Excel', () => {
  const folder = temporaryFolder();
  const open = paneOfTests();

  describe.each<Language>(['zh-CN', 'en'])('in %s', (language) => {
    const t = wordsIn(language);

    async function opened(): Promise<Page> {
      const tag = language === 'en' ? 'en-US' : 'zh-CN';
      const { page } = await open({ as: 'standalone', language: tag, width: 1400, height: 900 });
      await page.getByRole('heading', { level: 1, name: t('pane.receive-title') }).waitFor();
      return page;
    }

    test('a template is opened, filled in by keyboard, checked and saved', async () => {
      const form = await filled(unitOf(odd.unlikely), { TJ_02: 5, TJ_03: 2, TJ_05: 8 });
      const other = await filled(unitOf(odd.twice), {});
      const [path, otherPath] = writeFiles(folder, [form, other]);
      if (path === undefined || otherPath === undefined) throw new Error('nothing was written');
      const before = submissionIn(form.bytes, form.name);
      const cell = before.observations.find(({ indicator }) => indicator === 'TJ_06')?.source;
      if (!cell) throw new Error('TJ_06 is not asked');

      const page = await opened();
      const opener = page.locator(`input[aria-label="${t('taskpane.open-file')}"]`);
      await opener.setInputFiles(path);
      await page.getByRole('heading', { level: 1, name: t('pane.fill-title') }).waitFor();
      expect(await barriers(page)).toEqual([]);

      await page.getByRole('tab', { name: counted(t, 'pane.fill-entries') }).click();
      await page.getByRole('tab', { name: counted(t, 'pane.fill-kind-all') }).click();
      await page.getByPlaceholder(t('pane.fill-search')).fill('TJ_06');
      await page
        .getByRole('button', { name: t('pane.fill-go-to', { sheet: cell.sheet, address: cell.address }) })
        .first()
        .click();
      const bar = page.getByRole('group', { name: t('preview.formula-bar') });
      await bar.getByText(cell.address, { exact: true }).waitFor();
      await page.getByRole('grid').locator('textarea').focus();
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: counted(t, 'pane.fill-findings') }).click();
      await page.locator('[data-finding*="TJ-02"]').waitFor();
      expect(await barriers(page)).toEqual([]);

      await opener.setInputFiles(otherPath);
      const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
      await question.getByText(t('taskpane.discard', { file: form.name, count: 1 })).waitFor();
      expect(await barriers(page)).toEqual([]);
      await question.getByRole('button', { name: t('taskpane.discard-not') }).click();
      await page.getByRole('region', { name: t('preview.region', { name: form.name }) }).waitFor();

      const saved = await downloaded(page, () =>
        page.getByRole('button', { name: t('taskpane.save-file') }).click(),
      );
      expect(saved.name).toBe(form.name);
      const after = submissionIn(saved.bytes, form.name);
      const entered = before.observations.map((one) =>
        one.indicator === 'TJ_06' ? { ...one, state: 'value', value: 9 } : one,
      );
      expect(typedIn(after)).toEqual(
        typedIn({ ...before, observations: entered as typeof before.observations }),
      );

      await opener.setInputFiles(otherPath);
      await page.getByRole('region', { name: t('preview.region', { name: other.name }) }).waitFor();
    });

    test('forms in other formats are received, by a library that is fetched for them', async () => {
      const kinds = [
        ['biff8', 'xls'],
        ['xlsb', 'xlsb'],
        ['ods', 'ods'],
      ] as const;
      const units = [odd.unlikely, odd.twice, odd.textFigure];
      const forms = await Promise.all(units.map((code) => filled(unitOf(code), { TJ_01: 2 })));
      const paths = writeFiles(
        folder,
        forms.map(({ name, bytes }, at) => {
          const [bookType, ending] = kinds[at]!;
          const book = library.read(bytes, { type: 'array' });
          book.Workbook!.Names = [];
          const written = library.write(book, { bookType, type: 'array' }) as ArrayBuffer;
          return { name: name.replace('xlsx', ending), bytes: new Uint8Array(written) };
        }),
      );
      const page = await opened();
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.getByTestId('files').setInputFiles(paths);
      await page.getByText(t('pane.receive-came', { added: paths.length, replaced: 0 })).waitFor();
      expect(fetched.some((url) => /\/sheetjs\.\w+\.js$/.test(url))).toBe(true);
    });

    test('what was received is rolled up, opened in the preview, and its totals lead to their cells', async () => {
      const paths = writeFiles(folder, await countyFiles());
      const page = await opened();
      await page.getByTestId('files').setInputFiles(paths);
      await page.getByText(t('pane.receive-came', { added: paths.length, replaced: 0 })).waitFor();
      expect(await barriers(page)).toEqual([]);
      await turnTo(page, t, 'rollup');
      await page.getByRole('button', { name: t('pane.rollup-start') }).click();
      await page
        .getByRole('region', { name: t('pane.rollup-result', { unit: unitOf(county).name, year: 2025 }) })
        .waitFor();
      await page.getByRole('button', { name: t('pane.rollup-open') }).click();
      await page.getByText(t('pane.rollup-opened'), { exact: true }).waitFor();
      expect(await barriers(page)).toEqual([]);

      await page.getByRole('searchbox', { name: t('pane.rollup-search') }).fill('SC_01');
      const row = page
        .getByRole('table', { name: t('pane.rollup-totals') })
        .getByRole('row')
        .nth(1);
      const shown = await row.getByRole('cell').first().textContent();
      await row.getByRole('button').click();
      const locate = page.getByRole('button', { name: t('pane.rollup-locate') });
      const address = /([A-Z]+\d+)$/.exec((await locate.getAttribute('title')) ?? '')?.[1] ?? '';
      await locate.click();
      const bar = page.getByRole('group', { name: t('preview.formula-bar') });
      await bar.getByText(address, { exact: true }).waitFor();
      const cell = t('preview.cell', { address, text: String(shown) });
      await page.locator(`textarea[aria-label="${cell}"]`).waitFor();
    });
  });
});

function submissionIn(bytes: Uint8Array, name: string): Submission {
  const read = readSubmission(readWorkbook(bytes, { codec: nodeCodec }), catalogue, { name });
  if ('rejection' in read) throw new Error(read.rejection.code);
  return read.submission;
}

/** What a clerk enters, without what formulas make of it and the moment of saving. */
function typedIn({ observations, modified: _modified, findings: _findings, ...rest }: Submission) {
  return {
    ...rest,
    observations: observations.filter(({ indicator }) => !catalogue.indicators.get(indicator)?.derivation),
  };
}
