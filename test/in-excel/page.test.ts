import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SheetDraft } from '../../src/workbook/draft';
import { barriers } from '../e2e/axe';
import { browserOfTests } from '../e2e/browser';
import { bundle, officeScript } from '../e2e/officeScript';
import { serve, type Server } from '../e2e/server';
import type { StandInStart } from '../e2e/standIn/start';
import { temporaryFolder, whenPresent } from '../tools';
import type { Report } from './report';

jest.setTimeout(240_000);

whenPresent('Chromium', 'the page for a real Excel, over the simulated one', () => {
  const folder = temporaryFolder();
  const newPage = browserOfTests();
  const contract = readFileSync(join(__dirname, '../excel/contract.ts'), 'utf8');
  let server: Server;

  beforeAll(async () => {
    bundle(join(__dirname, 'webpack.config.js'), folder);
    server = await serve(folder, { '/office/office.js': officeScript() });
  });
  afterAll(() => server.close());

  async function opened(start: StandInStart = {}) {
    const { page } = await newPage({ origin: server.origin, start });
    await page.goto(`${server.origin}/page.html`);
    await page.getByRole('status').getByText('They delete every sheet').waitFor();
    return page;
  }

  test('every test of the contract passes, twice over, and requests and answers are kept', async () => {
    const page = await opened();
    for (let run = 1; run <= 2; run++) {
      await page.getByRole('button', { name: 'Run' }).click();
      await page
        .getByRole('status')
        .getByText(/\d+ passed, \d+ failed/)
        .waitFor({ timeout: 90_000 });
      const { outcomes, recordings } = JSON.parse(
        await page.getByLabel('Results and recordings').inputValue(),
      ) as Report;
      expect(outcomes.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(outcomes.length).toBe(contract.match(/^ {4}test\(/gm)?.length);
      const names = new Set(outcomes.map(({ name }) => name));
      expect([...new Set(recordings.map(({ test }) => test))].filter((name) => !names.has(name))).toEqual([
        '',
      ]);
      expect(recordings.find(({ test }) => test.endsWith('goes to a cell'))).toMatchObject({
        request: { Actions: expect.any(Array) },
        answer: { Body: { Results: expect.any(Array) } },
      });
    }
    expect(await barriers(page)).toEqual([]);
  });

  test('the results are saved as a file', async () => {
    const page = await opened({ api: '1.8' });
    await page.getByRole('button', { name: 'Run' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      page.getByRole('button', { name: 'Save JSON' }).click({ timeout: 90_000 }),
    ]);
    const report = JSON.parse(readFileSync(await file.path(), 'utf8')) as Report;
    expect(file.suggestedFilename()).toBe('in-excel.json');
    expect(report.excel.highestApi).toBe('1.8');
    expect(report.outcomes.some(({ result, message }) => result === 'failed' && message)).toBe(true);
  });

  test('a workbook that holds anything is left alone', async () => {
    const sheet = new SheetDraft('正式数据').put(0, 0, 34).finish();
    const page = await opened({ workbook: { sheets: [sheet], names: [], styles: {}, properties: {} } });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('The workbook is not empty. Open a new one').waitFor();
    expect(await page.evaluate(() => window.simulated.values('正式数据'))).toEqual({ A1: 34 });
  });

  test('its manifest names the page and the version', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.0<\/Version>/);
    expect(manifest).toContain('<SourceLocation DefaultValue="https://localhost:3001/page.html"/>');
    expect(manifest).not.toContain('{');
  });
});
