/**
 * What every adapter of the port must do, whatever program has the workbook open. Run on the memory adapter, on the Office adapter over
 * the simulated Excel, and by hand in a real Excel (test/in-excel), where whatever a person does takes its time.
 */
import { ExcelError } from '../../src/excel/excelError';
import type { CellEntry, Edit, Mark, WorkbookPort } from '../../src/excel/port';
import { SheetDraft } from '../../src/workbook/draft';
import type { Chart, Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';

/** A workbook that is open, and what a person at the screen does and sees. */
export type Stage = {
  port: WorkbookPort;
  type(sheet: string, address: string, value: string | number): Awaitable<void>;
  selection(): Awaitable<Edit | null>;
  /** Cells with a mark: address, colour or severity. */
  marked(sheet: string): Awaitable<{ address: string; severity: Mark['severity'] }[]>;
  charts(sheet: string): Awaitable<{ title: string; series: string[] }[]>;
};

type Awaitable<T> = T | Promise<T>;

export type DescribeOptions = {
  /** Longer than the adapter under test waits for further edits, in milliseconds. */
  settle?: number;
};

/** A chapter with a protected sheet, a formula, a date, an error, text like a formula; a very hidden sheet; a name. */
export const sample: Workbook = {
  sheets: [
    new SheetDraft('行政复议')
      .putRow(0, 0, ['指标代码', '指标名称', '本年数'])
      .putRow(1, 0, ['FY_01', '受理'])
      .put(1, 2, 34, { style: 'input' })
      .put(2, 2, 89.5, { formula: 'ROUND(C2*100/38,1)' })
      .put(3, 2, 45_658, { style: 'date' })
      .put(4, 2, { error: '#DIV/0!' }, { formula: '1/0' })
      .put(5, 2, '=1+1')
      .put(6, 2, '', { formula: 'IF(C2>0,"","错误")' })
      .put(7, 2, true)
      .merge('A8:B8')
      .set({ protection: { allow: ['formatColumns'] } })
      .finish(),
    new SheetDraft('图表').putRow(0, 0, ['甲', 1]).putRow(1, 0, ['乙', 2]).finish(),
    new SheetDraft('空表').finish(),
    new SheetDraft('_huibiao', 'veryHidden').putRow(0, 0, ['unit', '630223100']).finish(),
  ],
  names: [{ name: 'FY_01', refersTo: "'行政复议'!$C$2" }],
  styles: { input: { locked: false }, date: { format: 'yyyy/m/d' } },
  properties: {},
};

const chart: Chart = {
  kind: 'bar',
  title: '各单位受理',
  categories: "'图表'!$A$1:$A$2",
  series: [{ name: '件', values: "'图表'!$B$1:$B$2" }],
  anchor: { from: { row: 3, column: 0 }, to: { row: 20, column: 6 } },
};

const mark = (address: string, severity: Mark['severity'] = 'error', sheet = '行政复议'): Mark => ({
  sheet,
  address,
  severity,
  text: `${address}：办结大于受理。`,
});

export function describePort(
  name: string,
  open: (workbook: Workbook) => Awaitable<Stage>,
  { settle = 40 }: DescribeOptions = {},
): void {
  const settled = () => new Promise((resolve) => setTimeout(resolve, settle));

  /** Cells that hold something, `C2: 34`; formulas with what they yield. */
  async function cellsOf(port: WorkbookPort, sheet: string): Promise<string[]> {
    const { workbook } = await port.readWorkbook();
    const found = workbook.sheets.find((one) => one.name === sheet);
    return (found?.rows ?? []).flatMap(({ index, cells }) =>
      cells
        .filter(({ value, formula }) => value !== null || formula !== undefined)
        .map(({ column, value, formula }) => {
          const shown = JSON.stringify(value);
          return `${String.fromCharCode(65 + column)}${index + 1}: ${formula === undefined ? '' : `=${formula} → `}${shown}`;
        }),
    );
  }

  const refusal = (verb: Promise<unknown>) =>
    verb.then(
      () => 'no refusal',
      (error: unknown) => (error instanceof ExcelError ? error.message : error),
    );

  describe(`the port on ${name}`, () => {
    test('reads values, formulas, errors and dates', async () => {
      const { port } = await open(sample);
      expect(await cellsOf(port, '行政复议')).toEqual([
        'A1: "指标代码"',
        'B1: "指标名称"',
        'C1: "本年数"',
        'A2: "FY_01"',
        'B2: "受理"',
        'C2: 34',
        'C3: =ROUND(C2*100/38,1) → 89.5',
        'C4: 45658',
        'C5: =1/0 → {"error":"#DIV/0!"}',
        'C6: "=1+1"',
        'C7: =IF(C2>0,"","错误") → ""',
        'C8: true',
      ]);
    });

    test('reads sheets in order with their states, merges and names', async () => {
      const { workbook } = await (await open(sample)).port.readWorkbook();
      expect(workbook.sheets.map(({ name, state, merges }) => [name, state, merges])).toEqual([
        ['行政复议', 'visible', ['A8:B8']],
        ['图表', 'visible', []],
        ['空表', 'visible', []],
        ['_huibiao', 'veryHidden', []],
      ]);
      expect(workbook.names).toEqual(sample.names);
    });

    test('reads every merged area, whatever the sheet is called', async () => {
      const merged = structuredClone(sample);
      const [sheet] = merged.sheets;
      Object.assign(sheet ?? {}, { name: "甲,乙!A1,'丙", merges: ['A3:B3', 'A4:B6', 'A8:B8'] });
      const { workbook } = await (await open({ ...merged, names: [] })).port.readWorkbook();
      expect(workbook.sheets[0]?.merges).toEqual(['A3:B3', 'A4:B6', 'A8:B8']);
    });

    test('reads hidden rows and columns', async () => {
      const hidden = structuredClone(sample);
      const [sheet] = hidden.sheets;
      Object.assign(sheet?.rows[1] ?? {}, { hidden: true });
      sheet?.columns.push({ index: 1, hidden: true });
      const { workbook } = await (await open(hidden)).port.readWorkbook();
      const [read] = workbook.sheets;
      expect(read?.rows.filter((row) => row.hidden).map(({ index }) => index)).toEqual([1]);
      expect(read?.columns.filter((column) => column.hidden).map(({ index }) => index)).toEqual([1]);
    });

    test('inserts the sheets of a file behind the others, with names that are free', async () => {
      const { port } = await open(sample);
      const added: Workbook = {
        ...sample,
        sheets: [
          new SheetDraft('汇总').put(0, 0, 7).put(0, 1, 8, { formula: 'A1+1' }).finish(),
          new SheetDraft('图表').put(0, 0, '乙').finish(),
        ],
        names: [],
      };
      const inserted = await port.insertSheets(await writeWorkbook(added));
      expect(inserted).toEqual({ kind: 'inserted', sheets: ['汇总', '图表 (2)'] });
      expect(await cellsOf(port, '汇总')).toEqual(['A1: 7', 'B1: =A1+1 → 8']);
      const { workbook } = await port.readWorkbook();
      expect(workbook.sheets.map(({ name }) => name).slice(-3)).toEqual(['_huibiao', '汇总', '图表 (2)']);
    });

    test('sheets that the file hides stay hidden', async () => {
      const { port } = await open(sample);
      const added = [
        new SheetDraft('目录').put(0, 0, 1).finish(),
        new SheetDraft('参数', 'hidden').put(0, 0, 1).finish(),
        new SheetDraft('_facts', 'veryHidden').put(0, 0, 1).finish(),
      ];
      await port.insertSheets(await writeWorkbook({ ...sample, sheets: added, names: [] }));
      const { workbook } = await port.readWorkbook();
      expect(workbook.sheets.slice(-3).map(({ name, state }) => [name, state])).toEqual([
        ['目录', 'visible'],
        ['参数', 'hidden'],
        ['_facts', 'veryHidden'],
      ]);
    });

    test('refuses to insert what is no workbook', async () => {
      const { port } = await open(sample);
      expect(await refusal(port.insertSheets(new Uint8Array([1, 2, 3])))).toBe(
        '要打开或插入的内容不是完整的 Excel 工作簿。请重新生成后再试。',
      );
    });

    test('a file that opens beside leaves the open workbook as it is', async () => {
      const { port } = await open(sample);
      const before = await port.readWorkbook();
      await port.openBeside(await writeWorkbook({ ...sample, names: [] }));
      expect(await port.readWorkbook()).toEqual(before);
    });

    test('refuses to open what is no workbook', async () => {
      const { port } = await open(sample);
      expect(await refusal(port.openBeside(new Uint8Array([1, 2, 3])))).toBe(
        '要打开或插入的内容不是完整的 Excel 工作簿。请重新生成后再试。',
      );
    });

    test('goes to a cell', async () => {
      const { port, selection } = await open(sample);
      await port.goTo('图表', 'B2');
      expect(await selection()).toEqual({ sheet: '图表', address: 'B2' });
    });

    test('says where it cannot go', async () => {
      const { port } = await open(sample);
      expect([await refusal(port.goTo('没有', 'A1')), await refusal(port.goTo('_huibiao', 'A1'))]).toEqual([
        '“没有”：工作簿中没有这张工作表，可能已改名或删除。请重新读取工作簿后再试。',
        '“_huibiao”：工作表已隐藏，无法转到。请取消隐藏后再试。',
      ]);
    });

    test('marks findings in place of those marked before', async () => {
      const { port, marked } = await open(sample);
      await port.markFindings([mark('C2'), mark('C3', 'warning')]);
      await port.markFindings([mark('C3', 'info')]);
      expect(await marked('行政复议')).toEqual([{ address: 'C3', severity: 'info' }]);
    });

    test('gives back marks whose sheet is not there or that are about no cell', async () => {
      const { port, marked } = await open(sample);
      const lost = mark('A1', 'error', '已删');
      const ofSheet = mark('', 'warning');
      expect(await port.markFindings([lost, mark('C2'), ofSheet])).toEqual([lost, ofSheet]);
      expect(await marked('行政复议')).toEqual([{ address: 'C2', severity: 'error' }]);
    });

    test('marks change no cell, and go without trace', async () => {
      const { port, marked } = await open(sample);
      const before = await port.readWorkbook();
      await port.markFindings([mark('C2')]);
      expect(await port.readWorkbook()).toEqual(before);
      await port.clearMarks();
      expect(await marked('行政复议')).toEqual([]);
    });

    test('tells of edits until it is told to stop', async () => {
      const { port, type } = await open(sample);
      const heard: Edit[] = [];
      const stop = await port.followEdits((edits) => heard.push(...edits));
      await type('行政复议', 'C2', 35);
      await settled();
      await stop();
      await type('行政复议', 'C2', 36);
      await settled();
      expect(heard).toEqual([{ sheet: '行政复议', address: 'C2' }]);
    });

    test('does not tell of what it wrote itself', async () => {
      const { port } = await open(sample);
      const heard: Edit[] = [];
      const stop = await port.followEdits((edits) => heard.push(...edits));
      await port.writeCells('图表', [{ address: 'B1', value: 5 }]);
      await settled();
      await stop();
      expect(heard).toEqual([]);
    });

    test('writes values, text as text, into locked cells too', async () => {
      const { port } = await open(sample);
      const cells: CellEntry[] = [
        { address: 'A2', value: '=HYPERLINK("http://example.org")' },
        { address: 'B2', value: '1-2' },
        { address: 'C2', value: null },
        { address: 'C3', value: 0 },
        { address: 'D9', value: false },
      ];
      await port.writeCells('行政复议', cells);
      const shown = await cellsOf(port, '行政复议');
      expect(shown.filter((cell) => /^(A2|B2|C2|C3|D9)/.test(cell))).toEqual([
        'A2: "=HYPERLINK(\\"http://example.org\\")"',
        'B2: "1-2"',
        'C3: 0',
        'D9: false',
      ]);
    });

    test('says where it cannot write', async () => {
      const { port } = await open(sample);
      expect(await refusal(port.writeCells('没有', [{ address: 'A1', value: 1 }]))).toBe(
        '“没有”：工作簿中没有这张工作表，可能已改名或删除。请重新读取工作簿后再试。',
      );
    });

    test('draws charts', async () => {
      const { port, charts } = await open(sample);
      await port.addCharts([{ sheet: '图表', chart }]);
      expect(await charts('图表')).toEqual([{ title: '各单位受理', series: ['件'] }]);
    });

    test('says where it cannot draw', async () => {
      const { port } = await open(sample);
      expect(await refusal(port.addCharts([{ sheet: '没有', chart }]))).toBe(
        '“没有”：工作簿中没有这张工作表，可能已改名或删除。请重新读取工作簿后再试。',
      );
    });

    test('keeps settings and forgets them', async () => {
      const { port } = await open(sample);
      await port.setSetting('unit', '630223');
      const kept = await port.getSetting('unit');
      await port.setSetting('unit', null);
      await port.setSetting('never', null);
      expect([kept, await port.getSetting('unit')]).toEqual(['630223', null]);
    });
  });
}
