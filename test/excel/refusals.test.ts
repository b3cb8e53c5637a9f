import { say } from '../../src/messages/message';
import { ExcelError } from '../../src/excel/excelError';
import { withoutCharts } from '../../src/excel/withoutCharts';
import { SheetDraft } from '../../src/workbook/draft';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { sample } from './contract';
import { officeStage } from './stage';

async function refusal(verb: Promise<unknown>): Promise<{ zh: string; en: string; canRetry: boolean }> {
  const error = await verb.catch((thrown: unknown) => thrown);
  if (!(error instanceof ExcelError)) throw new Error(`no ExcelError but ${String(error)}`);
  return { zh: say(error.reason), en: say(error.reason, 'en'), canRetry: error.canRetry };
}

const charted: Workbook = {
  sheets: [
    new SheetDraft('图表')
      .putRow(0, 0, ['甲', 1])
      .putRow(1, 0, ['乙', 2])
      .set({
        charts: [
          {
            kind: 'pie',
            title: '报送情况',
            categories: "'图表'!$A$1:$A$2",
            series: [{ name: '单位', values: "'图表'!$B$1:$B$2" }],
            anchor: { from: { row: 3, column: 0 }, to: { row: 9, column: 4 } },
          },
        ],
      })
      .finish(),
  ],
  names: [],
  styles: {},
  properties: {},
};

describe('what Excel throws is said in a sentence', () => {
  test.each([
    [
      'ServiceNotAvailable',
      true,
      'Excel 正忙，本次操作没有完成。请稍候重试。',
      'Excel is busy and did not finish this. Please try again in a moment.',
    ],
    [
      'InvalidOperationInCellEditMode',
      true,
      '有单元格正在输入，Excel 暂时不能操作。请按回车键完成输入后重试。',
      'A cell is being edited, so Excel cannot do this now. Press Enter to finish, then try again.',
    ],
    [
      'AccessDenied',
      false,
      '工作表或工作簿设有保护密码，无法写入。请先用密码撤销保护，再重试。',
      'The sheet or workbook is protected with a password and cannot be written to. Unprotect it with the password, then try again.',
    ],
    [
      'ItemNotFound',
      false,
      '要操作的工作表或区域已不存在，可能刚被改名或删除。请重新读取工作簿后再试。',
      'The sheet or range is no longer there; it may just have been renamed or deleted. Read the workbook again, then try again.',
    ],
    [
      'GeneralException',
      false,
      'Excel 没有完成操作（GeneralException）。请保存工作簿后重试；仍不成功的，请把括号内的代码告诉技术人员。',
      'Excel did not finish this (GeneralException). Save the workbook and try again; if it still fails, pass on the code in brackets.',
    ],
  ])('%s', async (code, canRetry, zh, en) => {
    const { port, excel } = officeStage(sample);
    excel.failNext(code);
    expect(await refusal(port.readWorkbook())).toEqual({ zh, en, canRetry });
  });

  test('more than 5 MB at once', async () => {
    const { port } = officeStage(sample);
    const draft = new SheetDraft('大');
    for (let row = 0; row < 80; row++) draft.put(row, 0, scrambled(row));
    const file = await writeWorkbook({ ...sample, sheets: [draft.finish()], names: [] });
    expect(await refusal(port.insertSheets(file))).toEqual({
      zh: '数据超过 Excel 一次能够传送的上限（5 MB）。请改为另存文件，再用 Excel 打开。',
      en: 'This is more than Excel takes at once (5 MB). Save it as a file instead and open that in Excel.',
      canRetry: false,
    });
  });

  test('sheets with charts are refused as Excel on the web does, and go in without them', async () => {
    const { port, excel } = officeStage(sample);
    expect(await refusal(port.insertSheets(await writeWorkbook(charted)))).toEqual({
      zh: '要插入的工作表含有 Excel 不能插入的内容（图表、批注、数据透视表或切片器）。请改为另存文件，再用 Excel 打开。',
      en: 'The sheets hold what Excel cannot insert (charts, comments, PivotTables or slicers). Save them as a file instead and open that in Excel.',
      canRetry: false,
    });
    const { workbook, charts } = withoutCharts(charted);
    await port.insertSheets(await writeWorkbook(workbook));
    expect([charts.map(({ sheet }) => sheet), excel.book.sheets.at(-1)?.name]).toEqual([
      ['图表'],
      '图表 (2)',
    ]);
  });

  test("a mistake in the add-in's own code stays what it is", async () => {
    const { port } = officeStage(sample);
    await expect(port.writeCells('图表', [{ address: 'A1:B2', value: 1 }])).rejects.toThrow(
      new RangeError('A1:B2 is no cell'),
    );
  });
});

test('a file opens beside whatever it holds, also charts', async () => {
  const { port, excel } = officeStage(sample);
  await port.openBeside(await writeWorkbook(charted));
  expect(excel.book.opened.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['图表']]);
});

describe('an Excel with ExcelApi 1.9 only', () => {
  test('opens what it cannot insert beside the workbook', async () => {
    const { port, excel } = officeStage(sample, { api: '1.9' });
    const inserted = await port.insertSheets(await writeWorkbook(charted));
    expect([inserted, excel.book.opened.map(({ sheets }) => sheets.map(({ name }) => name))]).toEqual([
      { kind: 'opened-beside' },
      [['图表']],
    ]);
  });

  test('does everything else, save that merged cells are not read', async () => {
    const { port } = officeStage(sample, { api: '1.9' });
    const { workbook } = await port.readWorkbook();
    expect(workbook.sheets[0]?.merges).toEqual([]);
    const mark = { sheet: '行政复议', address: 'C2', severity: 'error', text: '甲' } as const;
    await port.markFindings([mark]);
    await port.clearMarks();
    await port.writeCells('行政复议', [{ address: 'A2', value: '甲' }]);
    await port.addCharts(withoutCharts(charted).charts);
    await (
      await port.followEdits(() => undefined)
    )();
    await port.goTo('图表', 'A1');
    await port.setSetting('unit', '甲');
  });
});

describe('a write that fails halfway', () => {
  test('leaves the sheet protected and edits heard', async () => {
    const { port, excel, type } = officeStage(sample);
    const heard: string[] = [];
    const stop = await port.followEdits((edits) => heard.push(...edits.map(({ address }) => address)));
    excel.failNext('GeneralException', 'Values');
    await refusal(port.writeCells('行政复议', [{ address: 'A1', value: 1 }]));
    type('行政复议', 'C2', 5);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await stop();
    expect([excel.book.sheet('行政复议').protection !== null, heard]).toEqual([true, ['C2']]);
  });
});

/** Text that does not pack. */
function scrambled(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 30_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  }).join('');
}
