import { withoutCharts } from '../../src/excel/withoutCharts';
import type { Mark } from '../../src/excel/port';
import { addressOf } from '../../src/workbook/address';
import { SheetDraft } from '../../src/workbook/draft';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { catalogue, countySummary, countyUnits, filledTemplate } from './county';
import { sample } from './contract';
import { readSubmission } from '../../src/submission/read';
import { officeStage } from './stage';

type Verb = (stage: ReturnType<typeof officeStage>) => Promise<unknown>;

async function syncsOf(verb: Verb, workbook: Workbook = sample): Promise<number> {
  const stage = officeStage(workbook);
  await verb(stage);
  return stage.excel.transcript.length;
}

const marks = (count: number): Mark[] =>
  Array.from({ length: count }, (_, at) => ({
    sheet: '行政复议',
    address: addressOf(at, 2),
    severity: 'error',
    text: '办结大于受理。',
  }));

const cells = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    address: addressOf(at % 1000, Math.floor(at / 1000)),
    value: at,
  }));

describe('a verb takes as many round trips for much as for little', () => {
  test.each<[string, number, Verb, Verb]>([
    ['goTo', 2, ({ port }) => port.goTo('图表', 'A1'), ({ port }) => port.goTo('图表', 'A1:Z9999')],
    [
      'writeCells',
      2,
      ({ port }) => port.writeCells('图表', cells(1)),
      ({ port }) => port.writeCells('图表', cells(50_000)),
    ],
    [
      'markFindings',
      3,
      ({ port }) => port.markFindings(marks(1)),
      ({ port }) => port.markFindings(marks(1_000)),
    ],
    [
      'insertSheets',
      2,
      async ({ port }) => port.insertSheets(await writeWorkbook({ ...sample, names: [] })),
      async ({ port }) => port.insertSheets(await writeWorkbook(withoutCharts(countySummary()).workbook)),
    ],
    [
      'openBeside',
      1,
      async ({ port }) => port.openBeside(await writeWorkbook({ ...sample, names: [] })),
      async ({ port }) => port.openBeside(await writeWorkbook(countySummary())),
    ],
    ['getSetting', 1, ({ port }) => port.getSetting('unit'), ({ port }) => port.getSetting('unit')],
    [
      'setSetting',
      1,
      ({ port }) => port.setSetting('unit', '甲'),
      ({ port }) => port.setSetting('unit', '甲'.repeat(9_999)),
    ],
  ])('%s: %i', async (_verb, syncs, little, much) => {
    expect([await syncsOf(little), await syncsOf(much)]).toEqual([syncs, syncs]);
  });

  test('readWorkbook: 2', async () => {
    const read: Verb = ({ port }) => port.readWorkbook();
    expect([await syncsOf(read), await syncsOf(read, filledTemplate())]).toEqual([2, 2]);
  });

  test('markFindings over marks of before: 4; clearMarks: 3, and 1 where nothing is marked', async () => {
    const stage = officeStage(sample);
    const { port, excel } = stage;
    await port.clearMarks();
    await port.markFindings(marks(3));
    await port.markFindings(marks(2));
    await port.clearMarks();
    expect(excel.transcript.length).toBe(1 + 3 + 4 + 3);
  });
});

test('a form filled in is read from Excel as from its file', async () => {
  const template = filledTemplate();
  const { port } = officeStage(template, { name: '630223100_威远镇_2025.xlsx' });
  const { name, workbook } = await port.readWorkbook();
  const ofFile = readSubmission(template, catalogue, { name });
  expect(readSubmission(workbook, catalogue, { name })).toEqual(ofFile);
  expect('submission' in ofFile ? ofFile.submission.findings : ofFile).toEqual([]);
});

test("a county's summary of 70 units goes into Excel with two syncs, its charts with two more", async () => {
  expect(countyUnits.length).toBe(70);
  const { workbook, charts } = withoutCharts(countySummary());
  const { port, excel } = officeStage({ ...sample, sheets: [new SheetDraft('Sheet1').finish()], names: [] });
  await port.insertSheets(await writeWorkbook(workbook));
  await port.addCharts(charts);
  // Excel on the web takes requests of 5 MB
  expect(excel.transcript.map(({ error, bytes }) => error ?? bytes.sent < 2_000_000)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(excel.book.sheet('图表').charts.map(({ title }) => title)).toEqual(
    charts.map(({ chart }) => chart.title),
  );
});

describe('what is too large for one answer is read in bands', () => {
  const long = (rows: number, text: string): Workbook => {
    const draft = new SheetDraft('明细');
    for (let row = 0; row < rows; row++) draft.putRow(row, 0, [row, text, null, row % 2 === 0]);
    draft.hideColumn(1).merge('A40000:A40002');
    return { ...sample, sheets: [...sample.sheets, draft.finish()] };
  };

  test('many rows', async () => {
    const { port, excel } = officeStage(long(60_000, '受理'));
    const { workbook } = await port.readWorkbook();
    const read = workbook.sheets.at(-1);
    expect([read?.rows.length, read?.columns, read?.merges]).toEqual([
      60_000,
      [{ index: 1, hidden: true }],
      ['A40000:A40002'],
    ]);
    expect(read?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([59_999, '受理', false]);
    expect(excel.transcript.map(({ error }) => error ?? 'ok')).toEqual([
      'ok',
      'ResponsePayloadSizeLimitExceeded',
      'ok',
      ...Array.from({ length: 9 }, () => 'ok'),
    ]);
  });

  test('long texts, by halves', async () => {
    const { port } = officeStage(long(200, '字'.repeat(16_000)));
    const { workbook } = await port.readWorkbook();
    expect(workbook.sheets.at(-1)?.rows.length).toBe(200);
  });

  test('a cell at the far end of the grid is told of, not read', async () => {
    const far = new SheetDraft('误填').put(0, 0, 1).put(1_048_575, 16_383, 1).finish();
    const { port } = officeStage({ ...sample, sheets: [...sample.sheets, far] });
    await expect(port.readWorkbook()).rejects.toThrow(
      '“误填”：已用区域有17179869184个单元格，超过上限10000000个，未读取。请删去表外多余的行列，保存后再试。',
    );
  });
});

test('nothing is calculated while cells are written', async () => {
  const { port, excel } = officeStage(sample);
  await port.writeCells('图表', cells(10));
  expect(excel.book.suspensions).toBe(1);
});

test('marks and cells for more than one request are parted', async () => {
  const { port, excel } = officeStage(sample);
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    sheet: '图表',
    address: addressOf(at, 0),
    severity: 'info' as const,
    text: '请核实。'.repeat(40),
  }));
  await port.markFindings(many);
  const wordy = Array.from({ length: 300 }, (_, at) => ({
    address: addressOf(at, 0),
    value: '情'.repeat(16_000),
  }));
  await port.writeCells('图表', wordy);
  expect(excel.transcript.map(({ error }) => error ?? 'ok').filter((one) => one !== 'ok')).toEqual([]);
  expect(Math.max(...excel.transcript.map(({ bytes }) => bytes.sent)) > 1_000_000).toBe(true);
  expect(excel.book.sheet('图表').conditionals.length).toBe(3_000);
  await port.clearMarks();
  expect([excel.book.sheet('图表').conditionals, excel.book.sheet('图表').validations]).toEqual([
    [],
    new Map(),
  ]);
});
