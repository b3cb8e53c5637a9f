import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SheetDraft } from '../../src/workbook/draft';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { temporaryFolder, whenPresent } from '../tools';
import { browserOfTests } from './browser';
import { officeScript } from './officeScript';
import { serve, type Server } from './server';
import type { StandInStart } from './standIn/start';

jest.setTimeout(120_000);

const workbook: Workbook = {
  sheets: [
    new SheetDraft('行政复议').putRow(0, 0, ['受理', 38]).putRow(1, 0, ['办结', 34]).finish(),
    new SheetDraft('_huibiao', 'veryHidden').putRow(0, 0, ['unit', '630223100']).finish(),
  ],
  names: [],
  styles: {},
  properties: {},
};

/** What a pane is: a page with a strict CSP that loads Office.js first and its own script then. */
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>试</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">
<script src="office/office.js"></script><script src="pane.js" defer></script></head><body><main><h1>试</h1><p id="heard"></p></main></body></html>`;

const script = `Office.onReady(({ host, platform }) => { document.getElementById('heard').textContent = host + ' ' + platform; });`;

whenPresent('Chromium', "Microsoft's client over the simulated Excel, in a page", () => {
  const folder = temporaryFolder();
  const newPage = browserOfTests();
  let server: Server;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), html);
    writeFileSync(join(folder, 'pane.js'), script);
    server = await serve(folder, { '/office/office.js': officeScript() });
  });
  afterAll(() => server.close());

  async function opened(start: StandInStart = { workbook }) {
    const { page } = await newPage({ origin: server.origin, start });
    await page.goto(server.origin);
    await page.getByText('Excel OfficeOnline').waitFor();
    return page;
  }

  test('Office says what it is once it is ready', async () => {
    const page = await opened({ workbook, language: 'en-US', dark: true, api: '1.9' });
    const office = await page.evaluate(async () => {
      const { host } = await Office.onReady();
      const { displayLanguage, requirements, officeTheme } = Office.context;
      const has = (api: string) => requirements.isSetSupported('ExcelApi', api);
      return [host, displayLanguage, officeTheme.isDarkTheme, has('1.9'), has('1.13')];
    });
    expect(office).toEqual(['Excel', 'en-US', true, true, false]);
  });

  test('ranges are read as they are loaded, and not before', async () => {
    const page = await opened();
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('行政复议').getRange('A1:B2');
        const code = (() => {
          try {
            return String(range.values);
          } catch (error) {
            return (error as OfficeExtension.Error).code;
          }
        })();
        range.load('values,address');
        await context.sync();
        return { code, address: range.address, values: range.values };
      }),
    );
    expect(read).toEqual({
      code: 'PropertyNotLoaded',
      address: "'行政复议'!A1:B2",
      values: [
        ['受理', 38],
        ['办结', 34],
      ],
    });
    expect(await page.evaluate(() => window.simulated.transcript().length)).toBe(1);
  });

  test('sheets of a file go in behind the others', async () => {
    const page = await opened();
    const added = { ...workbook, sheets: [new SheetDraft('汇总').put(0, 0, 7).finish()] };
    const base64 = Buffer.from(await writeWorkbook(added)).toString('base64');
    await page.evaluate(
      (file) =>
        Excel.run(async (context) => {
          context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
          await context.sync();
        }),
      base64,
    );
    expect(await page.evaluate(() => window.simulated.sheets())).toEqual([
      { name: '行政复议', state: 'visible' },
      { name: '_huibiao', state: 'veryHidden' },
      { name: '汇总', state: 'visible' },
    ]);
    expect(await page.evaluate(() => window.simulated.values('汇总'))).toEqual({ A1: 7 });
  });

  test('a file is opened as well as a model, at the start and later', async () => {
    const page = await opened({ workbook: Buffer.from(await writeWorkbook(workbook)).toString('base64') });
    expect(await page.evaluate(() => window.simulated.values('行政复议'))).toEqual({
      A1: '受理',
      B1: 38,
      A2: '办结',
      B2: 34,
    });
    await page.evaluate((other) => window.simulated.open(other), {
      ...workbook,
      sheets: [new SheetDraft('另一本').finish()],
    });
    expect(await page.evaluate(() => window.simulated.sheets())).toEqual([
      { name: '另一本', state: 'visible' },
    ]);
  });

  test("marks, selections and prompts are seen as they are by a person's eye", async () => {
    const page = await opened();
    const seen = await page.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('行政复议');
        const range = sheet.getRange('B2');
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = '=N("huibiao-mark-1")=0';
        custom.format.fill.color = '#F8CBAD';
        range.dataValidation.prompt = { title: '审核', message: '办结大于受理。', showPrompt: true };
        sheet.activate();
        range.select();
        await context.sync();
      });
      const { marks, prompt, selection } = window.simulated;
      return [marks('行政复议'), prompt('行政复议', 'B2'), selection()];
    });
    expect(seen).toEqual([
      [{ address: 'B2', severity: 'error' }],
      '办结大于受理。',
      { sheet: '行政复议', address: 'B2' },
    ]);
  });

  test('who follows changes hears what a person enters', async () => {
    const page = await opened();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => {
          const heard = document.getElementById('heard');
          if (heard) heard.textContent = `heard ${address}`;
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => window.simulated.type('行政复议', { B2: 35 }));
    await page.getByText('heard B2').waitFor();
    expect(await page.evaluate(() => window.simulated.values('行政复议')['B2'])).toBe(35);
  });

  test('a failure comes where it was asked for, once', async () => {
    const page = await opened();
    const codes = await page.evaluate(async () => {
      const work = () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('行政复议').activate();
          await context.sync();
          return 'none';
        }).catch((error: OfficeExtension.Error) => error.code);
      window.simulated.failNext('ServiceNotAvailable', 'Activate');
      return [await work(), await work(), window.simulated.transcript().map(({ error }) => error ?? 'none')];
    });
    expect(codes).toEqual(['ServiceNotAvailable', 'none', ['ServiceNotAvailable', 'none']]);
  });

  test('a workbook opens beside', async () => {
    const page = await opened();
    const base64 = Buffer.from(await writeWorkbook(workbook)).toString('base64');
    await page.evaluate((file) => Excel.createWorkbook(file), base64);
    expect(await page.evaluate(() => window.simulated.opened())).toEqual([['行政复议', '_huibiao']]);
  });

  test('ribbon buttons and the theme reach the page', async () => {
    const page = await opened();
    const seen = await page.evaluate(async () => {
      const done: string[] = [];
      Office.actions.associate('showReview', (event: Office.AddinCommands.Event) => {
        done.push(`command ${event.source.id}`);
        event.completed();
      });
      Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => {
        done.push(`dark ${Office.context.officeTheme.isDarkTheme}`);
      });
      await window.simulated.runCommand('showReview');
      window.simulated.setTheme('dark');
      await Office.addin.hide();
      return [done, window.simulated.isPaneShown()];
    });
    expect(seen).toEqual([['command showReview', 'dark true'], false]);
  });
});
