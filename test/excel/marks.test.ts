import { markPrompt, marksByCell } from '../../src/excel/marks';
import type { Mark } from '../../src/excel/port';
import type { Workbook } from '../../src/workbook/workbook';
import type { Book, HostSheet } from '../excel-host/book';
import { sample } from './contract';
import { officeStage } from './stage';

const mark = (address: string, severity: Mark['severity'], text: string): Mark => ({
  sheet: '行政复议',
  address,
  severity,
  text,
});

/** The form with what a template has: a prompt on the input cell, a conditional format over it. */
const form: Workbook = {
  ...sample,
  sheets: sample.sheets.map((sheet) =>
    sheet.name === '行政复议'
      ? {
          ...sheet,
          validations: [
            {
              ranges: ['C2:C3'],
              rule: { type: 'whole', min: 0 },
              allowBlank: true,
              prompt: { title: '受理', text: '以立案为准。' },
            },
          ],
          conditionals: [{ range: 'C2', formula: 'C2=""', style: { fill: 'FFF2CC' } }],
        }
      : sheet,
  ),
};

/** All of a book that marks could leave a trace in. */
function traces({ sheets, settings, eventsEnabled }: Book) {
  const look = ({ name, protection, conditionals, validations, cells }: HostSheet) =>
    structuredClone({ name, protection, conditionals, validations, cells });
  return { sheets: sheets.map(look), settings: new Map(settings), eventsEnabled };
}

describe('in Excel', () => {
  test('a mark lies over the formats that are there and stands above the prompt that is there', async () => {
    const { port, excel } = officeStage(form);
    await port.markFindings([mark('C2', 'error', '办结大于受理。')]);
    const { conditionals, validations, protection } = excel.book.sheet('行政复议');
    expect(conditionals.map(({ formula, fill }) => [formula, fill])).toEqual([
      ['=N("huibiao-mark-1")=0', '#F8CBAD'],
      ['=C2=""', '#FFF2CC'],
    ]);
    expect(validations.get('C2')).toMatchObject({
      type: 'WholeNumber',
      prompt: { title: '审核错误', message: '办结大于受理。\n以立案为准。' },
    });
    expect(protection).toEqual({ options: { allowFormatColumns: true, allowFormatRows: false } });
  });

  test('marks that are cleared leave no trace: formats, prompts, protection and settings are as before', async () => {
    const { port, excel } = officeStage(form);
    const before = traces(excel.book);
    await port.markFindings([
      mark('C2', 'error', '甲'),
      mark('C5', 'warning', '乙'),
      mark('C2', 'info', '丙'),
    ]);
    await port.markFindings([mark('C3', 'error', '丁')]);
    await port.clearMarks();
    expect(traces(excel.book)).toEqual(before);
  });

  test('marks are found where Excel has moved and copied them', async () => {
    const { port, excel } = officeStage(form);
    await port.markFindings([mark('C2', 'error', '甲')]);
    const sheet = excel.book.sheet('行政复议');
    const moved = sheet.validations.get('C2');
    if (moved) sheet.validations.set('C9', moved).set('E9', moved).delete('C2');
    sheet.conditionals[0]?.areas.splice(
      0,
      1,
      { row: 8, column: 2, rows: 1, columns: 1 },
      { row: 8, column: 4, rows: 1, columns: 1 },
    );
    await port.clearMarks();
    const own = { title: '受理', message: '以立案为准。', showPrompt: true };
    expect([...sheet.validations].map(([address, { prompt }]) => [address, prompt])).toEqual([
      ['C3', own],
      ['C9', own],
      ['E9', own],
    ]);
    expect(sheet.conditionals.map(({ formula }) => formula)).toEqual(['=C2=""']);
  });

  test.each(['Unprotect', 'Delete', 'Add', 'Priority', 'Protect'])(
    'where Excel fails at %s, sheets are protected as before, and marks can still be cleared',
    async (action) => {
      const { port, excel } = officeStage(form);
      const before = traces(excel.book);
      await port.markFindings([mark('C2', 'error', '甲')]);
      excel.failNext('GeneralException', action);
      await expect(port.markFindings([mark('C3', 'error', '乙'), mark('C4', 'error', '丙')])).rejects.toThrow(
        'Excel 没有完成操作（GeneralException）',
      );
      expect(excel.book.sheet('行政复议').protection).not.toBeNull();
      await port.clearMarks();
      expect(traces(excel.book)).toEqual(before);
    },
  );

  test('a sheet with a password is told of, and others stay closed', async () => {
    const { port, excel } = officeStage(form);
    const before = traces(excel.book);
    excel.book.sheet('图表').protection = { options: {}, password: '密码' };
    const marks = [mark('C2', 'error', '甲'), { ...mark('A1', 'error', '乙'), sheet: '图表' }];
    await expect(port.markFindings(marks)).rejects.toThrow(
      '工作表或工作簿设有保护密码，无法写入。请先用密码撤销保护，再重试。',
    );
    excel.book.sheet('图表').protection = null;
    expect(traces(excel.book)).toEqual(before);
  });
});

test('findings about one cell become one mark, the gravest first', () => {
  const marks = [mark('C2', 'info', '一'), mark('D2', 'info', '二'), mark('C2', 'error', '三')];
  expect(marksByCell(marks)).toEqual([mark('C2', 'error', '三\n一'), mark('D2', 'info', '二')]);
});

test('a text longer than Excel shows is cut, never within a character', () => {
  const { message } = markPrompt(mark('C2', 'error', `${'字'.repeat(253)}𠮷𠮷`), '');
  expect(message).toBe(`${'字'.repeat(253)}…`);
});
