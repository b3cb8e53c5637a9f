import type { Page } from 'playwright-core';
import { openArchive } from '../../src/batch/archive';
import { cataloguesOf } from '../../src/batch/catalogues';
import { examine } from '../../src/batch/examine';
import { receive } from '../../src/batch/receive';
import { summarise, type Summarised } from '../../src/batch/summarise';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { pages } from '../../src/commands/pages';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { openDefinition } from '../../src/definition/open';
import { catalogue as sentences, type Language } from '../../src/messages/message';
import { formatFigure } from '../../src/number/format';
import { templateFileName } from '../../src/template/fileName';
import { temporaryFolder, whenPresent } from '../tools';
import { barriers } from './axe';
import { catalogue, county, countyFiles, odd, unitOf, writeFiles, type FilledFile } from './files';
import { paneOfTests } from './pane';
import { downloaded, selectedIn, turnTo, wordsIn, type Words } from './steps';

jest.setTimeout(300_000);

const decoder = new TextDecoder();

whenPresent('Chromium', 'a county collects its figures in Excel', () => {
  const folder = temporaryFolder();
  const open = paneOfTests();
  let files: FilledFile[];
  let paths: string[];
  let expected: Summarised;

  beforeAll(async () => {
    files = await countyFiles();
    paths = writeFiles(folder, files);
    const catalogues = cataloguesOf(builtInDefinition, openDefinition);
    const incoming = files.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      bytes: () => Promise.resolve(bytes),
    }));
    const examined = examine(await receive(incoming, catalogues, { codec: nodeCodec }), catalogues, county);
    if (!('accepted' in examined)) throw new Error('none of the files can be read');
    expected = summarise(examined, county, { previous: new Map(), issued: '2026-01-21' });
  });

  describe.each<Language>(['zh-CN', 'en'])('in %s', (language) => {
    const t = wordsIn(language);

    async function opened(dark = false): Promise<Page> {
      const { page } = await open({
        as: 'excel',
        language: language === 'en' ? 'en-US' : 'zh-CN',
        colorScheme: dark ? 'dark' : 'light',
        start: { language: language === 'en' ? 'en-US' : 'zh-CN', dark },
      });
      await page.getByRole('heading', { level: 1, name: t('pane.receive-title') }).waitFor();
      return page;
    }

    test('from the templates to the text', async () => {
      const page = await opened();
      await issueAll(page, t);
      await receiveAll(page, t, paths);
      await review(page, t);
      await rollUp(page, t, expected);
      await write(page, t);
      await turnTo(page, t, 'definition');
      await shows(page, 'tab', t('pane.definition-tab-units', { count: builtInDefinition.units.length }));
      expect(await barriers(page)).toEqual([]);
      await turnTo(page, t, 'fill');
      await page.getByText(t('pane.fill-is-summary', { unit: unitOf(county).name, year: 2025 })).waitFor();
      expect(await barriers(page)).toEqual([]);
    });

    test('every page is in that language alone, and can be used in the dark', async () => {
      const page = await opened(true);
      for (const tab of pages) {
        await turnTo(page, t, tab);
        expect(await barriers(page)).toEqual([]);
        const others = language === 'en' ? await strangers(page) : [];
        expect(others).toEqual([]);
      }
    });
  });

  test('every page opens in high contrast', async () => {
    const t = wordsIn('zh-CN');
    const { page } = await open({ as: 'excel', forcedColors: true });
    for (const tab of pages) {
      await turnTo(page, t, tab);
      expect(await barriers(page)).toEqual([]);
    }
  });
});

async function issueAll(page: Page, t: Words): Promise<void> {
  await turnTo(page, t, 'issue');
  const area = page.getByRole('combobox', { name: t('taskpane.area') });
  await area.click();
  await area.pressSequentially(county);
  await page.getByRole('option', { name: `（${county}）` }).click();
  const year = page.getByRole('spinbutton', { name: t('taskpane.year') });
  await year.fill('2025');
  await year.press('Enter');
  const units = catalogue.filingUnits(county);
  await page.getByText(t('pane.issue-chosen', { chosen: units.length, all: units.length })).waitFor();
  await chineseIsData(page, t);
  expect(await barriers(page)).toEqual([]);
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: t('pane.issue-go', { count: units.length }) }).click(),
  );
  await page
    .getByText(
      t('pane.issue-done', { area: unitOf(county).name, year: 2025, count: units.length, file: name }),
    )
    .waitFor();
  const members = openArchive(name, bytes, nodeCodec) ?? [];
  expect(members).toHaveLength(units.length);
  const wanted = templateFileName(unitOf(odd.twice), 2025);
  expect(members.filter((member) => member.name.endsWith(`/${wanted}`))).toHaveLength(1);
}

async function receiveAll(page: Page, t: Words, paths: string[]): Promise<void> {
  await turnTo(page, t, 'receive');
  await page.getByTestId('files').setInputFiles(paths);
  await page.getByText(t('pane.receive-came', { added: paths.length, replaced: 0 })).waitFor();
  const all = catalogue.filingUnits(county).length;
  const reported = paths.length - 2;
  // whose the broken file is cannot be known
  const missing = all - reported;
  const counts = t('pane.receive-counts', { expected: all, reported, problem: 1, missing, rejectedFiles: 2 });
  expect(await page.getByRole('status').allTextContents()).toContain(counts);
  const states = page.getByRole('group', { name: t('pane.receive-state'), exact: true });
  const state = (one: 'missing' | 'reported' | 'problem', count: number) =>
    states
      .getByRole('button', {
        name: t('pane.receive-state-count', { state: t(`pane.receive-state-${one}`), count }),
        exact: true,
      })
      .waitFor();
  await state('missing', missing);
  expect(await barriers(page)).toEqual([]);
  await chineseIsData(page, t);

  await page.getByRole('tab', { name: t('pane.receive-view-rejected', { count: 2 }) }).click();
  const broken = page.locator(`[data-file^="${odd.broken}"]`);
  await broken.getByText(t('pane.receive-code-truncated'), { exact: true }).waitFor();
  await broken.getByText(t('xlsx.truncated')).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('tab', { name: t('pane.receive-view-rivals', { count: 1 }) }).click();
  const rivals = page.locator(`[data-rivals="${odd.twice}"]`);
  const heads = rivals.getByRole('columnheader');
  expect(await heads.allTextContents()).toEqual([
    t('pane.receive-column-file'),
    t('pane.receive-rival-counts') + templateFileName(unitOf(odd.twice), 2025),
    t('pane.receive-rival-not') + templateFileName(unitOf(odd.twice), 2025).replace('.xlsx', '（旧）.xlsx'),
  ]);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('tab', { name: t('pane.receive-view-units', { count: all }) }).click();
}

async function review(page: Page, t: Words): Promise<void> {
  await turnTo(page, t, 'review');
  const findings = page.locator('[data-finding]');
  const search = page.getByRole('searchbox', { name: t('pane.review-search') });
  expect(await barriers(page)).toEqual([]);
  await chineseIsData(page, t);

  await search.fill('SC-01');
  await findings.filter({ hasText: 'SC-01' }).waitFor();
  await page.getByText(t('pane.review-shown', { count: 1 })).waitFor();
  expect(await findings.getByText(t('taskpane.severity-error'), { exact: true }).count()).toBe(1);
  await page.locator(`[data-group="${odd.wrongSum}"]`).waitFor();
  expect(await findings.getByRole('button', { name: t('pane.review-accept') }).count()).toBe(0);

  await search.fill('TJ-02');
  await page.locator(`[data-group="${odd.unlikely}"]`).waitFor();
  await findings.getByText(t('taskpane.severity-warning'), { exact: true }).waitFor();
  await findings.getByRole('button', { name: t('pane.review-accept'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('pane.review-accept'), exact: true }).click();
  await dialog.getByText(t('pane.review-reason-missing')).waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('textbox').fill('含上年结转，已核实');
  await dialog.getByRole('button', { name: t('pane.review-accept'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: t('pane.review-settled-show', { count: 1 }) }).click();
  await findings.getByText(t('taskpane.accepted-because', { reason: '含上年结转，已核实' })).waitFor();
  await page.getByRole('button', { name: t('pane.review-clear') }).click();

  await page.getByRole('combobox', { name: t('pane.review-severity'), exact: true }).click();
  await page.getByRole('option', { name: t('taskpane.severity-error'), exact: true }).click();
  await findings
    .getByText(t('taskpane.severity-warning'), { exact: true })
    .first()
    .waitFor({ state: 'detached' });
  expect(await findings.getByText(t('taskpane.severity-error'), { exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: t('pane.review-clear') }).click();

  await turnTo(page, t, 'receive');
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: t('pane.receive-slips'), exact: true }).click(),
  );
  // a unit that sent two files is asked nothing; the only thing that was found in a fourth was accepted
  const members = openArchive(name, bytes, nodeCodec) ?? [];
  const codes = members.map((member) => member.name.split('_')[2]);
  expect(codes.sort()).toEqual([odd.textFigure, odd.wrongSum].sort());
}

async function rollUp(page: Page, t: Words, { rollup, workbook }: Summarised): Promise<void> {
  await turnTo(page, t, 'rollup');
  await page.getByTestId('job').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: t('pane.rollup-start') }).click();
  const units = { expected: rollup.units.expected.length, reported: rollup.units.reported.length };
  await page.getByText(t('pane.rollup-partial', units)).waitFor();
  expect(await barriers(page)).toEqual([]);
  await chineseIsData(page, t);

  const search = page.getByRole('searchbox', { name: t('pane.rollup-search') });
  const table = page.getByRole('table', { name: t('pane.rollup-totals') });
  for (const code of ['SC_01', 'TJ_01', 'TJ_05', 'FY_02']) {
    await search.fill(code);
    const row = table.getByRole('row').filter({ hasText: code });
    await row.first().waitFor();
    const total = rollup.totals.get(code);
    expect([code, await row.first().getByRole('cell').first().textContent()]).toEqual([
      code,
      formatFigure(Number(total?.value), {
        decimals: catalogue.indicators.get(code)?.decimals ?? 0,
        group: true,
      }),
    ]);
  }

  await page.getByRole('button', { name: t('pane.rollup-insert') }).click();
  await page.getByText(t('pane.rollup-inserted', { count: workbook.sheets.length })).waitFor();
  const sheets = await page.evaluate(() => window.simulated.sheets().map(({ name }) => name));
  expect(sheets.slice(-workbook.sheets.length)).toEqual(workbook.sheets.map(({ name }) => name));
  for (const { name, charts } of workbook.sheets) {
    const drawn = await page.evaluate((sheet) => window.simulated.charts(sheet), name);
    expect([name, drawn.length]).toEqual([name, charts.length]);
  }
  expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);

  await search.fill('SC_01');
  const name = catalogue.indicators.get('SC_01')?.name ?? '';
  await table.getByRole('button', { name, exact: false }).first().click();
  const trace = page.getByRole('region', { name: t('pane.rollup-trace-of', { name }) });
  const [first] = rollup.totals.get('SC_01')?.contributions ?? [];
  if (!first) throw new Error('nobody filed SC_01');
  const { file, sheet, address } = first.source;
  const line = trace.getByRole('row').filter({ hasText: t('pane.rollup-source', { file, sheet, address }) });
  await line.getByText(catalogue.units.get(first.unit)?.name ?? '', { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);

  const locate = trace.getByRole('button', { name: t('pane.rollup-locate') });
  const place = await locate.getAttribute('title');
  await locate.click();
  const selected = await selectedIn(page, (cell) => t('taskpane.go-to-cell', cell) === place);
  const values = await page.evaluate((on) => window.simulated.values(on), selected.sheet);
  expect(values[selected.address]).toBe(rollup.totals.get('SC_01')?.value);
}

async function write(page: Page, t: Words): Promise<void> {
  await turnTo(page, t, 'text');
  const article = page.getByRole('article', { name: t('pane.text-article') });
  await article.getByRole('heading', { level: 2 }).waitFor();
  expect(await article.getByRole('paragraph').count()).toBeGreaterThan(3);
  expect(await barriers(page)).toEqual([]);
  await chineseIsData(page, t);

  // the first two are counts of units, whose place is a whole column
  const figure = article.locator('[aria-haspopup="dialog"]').nth(2);
  await figure.click();
  const popover = page.getByRole('dialog');
  const locate = popover.locator('button', { hasText: t('pane.text-locate') }).first();
  const place = await locate.getAttribute('aria-label');
  expect(await barriers(page)).toEqual([]);
  await locate.click();
  await selectedIn(page, (cell) => t('pane.text-locate-cell', cell) === place);
  await popover.getByRole('button', { name: t('pane.text-close'), exact: true }).click();

  await page.getByRole('button', { name: t('pane.text-copy'), exact: true }).click();
  await page.getByText(t('pane.text-copied')).waitFor();

  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: t('pane.text-save-docx') }).click(),
  );
  expect(name).toMatch(/\.docx$/);
  expect(decoder.decode(bytes.subarray(0, 2))).toBe('PK');
  expect(decoder.decode(bytes)).toContain('word/document.xml');
}

async function shows(page: Page, role: 'tab' | 'button', name: string): Promise<void> {
  await page.getByRole(role, { name, exact: true }).waitFor();
}

/** In the English pane what its pages themselves say is English, whatever the data is in. */
async function chineseIsData(page: Page, t: Words): Promise<void> {
  if (t('taskpane.page-text') !== wordsIn('en')('taskpane.page-text')) return;
  expect(await strangers(page)).toEqual([]);
}

/** Texts on the page that are sentences of the Chinese catalogue. */
async function strangers(page: Page): Promise<string[]> {
  const chinese = sentences('zh-CN');
  const english = new Set(Object.values(sentences('en')));
  const own = Object.entries(chinese)
    .filter(([key, text]) => /^(taskpane|pane)\./.test(key) && /\p{Script=Han}/u.test(text))
    .map(([, text]) => text)
    .filter((text) => !text.includes('{') && !english.has(text));
  return page.evaluate((known) => {
    const strange = new Set(known);
    const chrome = 'button, [role=tab], h1, label, [role=status], th, [role=columnheader]';
    return [...document.querySelectorAll(chrome)]
      .filter((element) => !element.closest('article[lang]'))
      .map((element) => element.textContent.trim())
      .filter((text) => strange.has(text));
  }, own);
}
