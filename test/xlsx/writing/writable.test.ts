import { SheetDraft } from '../../../src/workbook/draft';
import type { Sheet, Workbook } from '../../../src/workbook/workbook';
import { UnwritableWorkbookError } from '../../../src/xlsx/unwritable';
import { assertWritable } from '../../../src/xlsx/writing/writable';

function complaint(workbook: Partial<Workbook>): string {
  try {
    assertWritable({ sheets: [], names: [], styles: {}, properties: {}, ...workbook });
  } catch (error) {
    if (error instanceof UnwritableWorkbookError) return error.message;
    throw error;
  }
  return '';
}

const draft = () => new SheetDraft('表');
const named = (...names: string[]) => names.map((name) => new SheetDraft(name).finish());
const around = (attributes: Partial<Sheet>) =>
  complaint({ sheets: [draft().putRow(0, 0, ['甲', '乙']).set(attributes).finish()] });

describe('sheet names', () => {
  test.each(['', '一/二', 'a:b', "'引号", "引号'", '第'.repeat(32), '制\t表'])('%s', (name) => {
    expect(complaint({ sheets: named(name) })).toBe(
      `工作表名“${name}”不能用：须为1至31个字符，不含 \\ / ? * [ ] : ，首尾不是单引号。请改名。`,
    );
  });

  test('thirty-one characters, an apostrophe inside', () => {
    expect(complaint({ sheets: named('第'.repeat(31), "甲'乙") })).toBe('');
  });

  test('twice, none visible, first one hidden', () => {
    expect(complaint({ sheets: named('Sheet', 'SHEET') })).toBe(
      '工作表名“SHEET”重复（不分大小写）。请改名。',
    );
    expect(complaint({ sheets: [new SheetDraft('表', 'hidden').finish()] })).toBe(
      '工作簿中没有可见的工作表。请至少保留一张可见的工作表。',
    );
    expect(complaint({ sheets: named('表'), active: 1 })).toBe(
      '首先显示的工作表（第1张，从0数起）不存在或被隐藏。请改为一张可见的工作表。',
    );
  });
});

describe('defined names', () => {
  const names = (...all: string[]) =>
    complaint({ sheets: named('表'), names: all.map((name) => ({ name, refersTo: '表!$A$1' })) });

  test.each(['FY_03', 'PREV_FY_03', '_内部', '指标.1', 'FY_R1'])('%s', (name) =>
    expect(names(name)).toBe(''),
  );

  test.each(['FY 03', '3FY', 'A1', 'fy03', 'R1C1', 'C', 'A-B'])('%s', (name) => {
    expect(names(name)).toBe(
      `名称“${name}”不能用：须以字母、汉字或下划线开头，不含空格，且不像单元格地址。请改名。`,
    );
  });

  test('twice', () => expect(names('FY_03', 'fy_03')).toBe('名称“fy_03”重复（不分大小写）。请改名。'));
});

describe('cells', () => {
  const cell = (value: string | number, rest = {}) =>
    complaint({ sheets: [draft().put(2, 1, value, rest).finish()] });

  test.each([
    [cell('字'.repeat(32_768)), '“表”B3的文字有32768个字符，Excel 单元格最多32767个。请拆分文字。'],
    [cell(''.padEnd(32_767, '字')), ''],
    [cell(NaN), '“表”B3的数不是有限数，无法写入。请改为空白或错误值。'],
    [cell(1, { formula: 'A'.repeat(8193) }), '“表”B3的公式有8193个字符，应为1至8192个。请补上或拆分公式。'],
    [cell(1, { formula: '' }), '“表”B3的公式有0个字符，应为1至8192个。请补上或拆分公式。'],
    [cell(1, { style: '无' }), '“表”B3用了未定义的样式“无”。请先在工作簿中定义该样式。'],
    [
      complaint({ sheets: [draft().put(0, 16_384, 1).finish()] }),
      '“表”XFE1未按升序排列，或超出 Excel 的列数上限。请调整列序或拆分工作表。',
    ],
    [
      complaint({ sheets: [draft().put(1_048_576, 0, 1).finish()] }),
      '“表”第1048577行未按升序排列，或超出 Excel 的行数上限。请调整行序或拆分工作表。',
    ],
  ])('%#', (found, expected) => expect(found).toBe(expected));
});

describe('around the cells', () => {
  const rule = { type: 'custom' as const, formula: 'TRUE' };
  const validation = (rest: object) =>
    around({ validations: [{ ranges: ['A1'], rule, allowBlank: true, ...rest }] });
  const list = (...items: string[]) => validation({ rule: { type: 'list', items } });
  const table = (range: string, ...columns: string[]) => around({ tables: [{ name: 't', range, columns }] });
  const unlikeHeader = (range: string) =>
    `“表”${range}的表格“t”不成立：列名须与首行文字逐一相同、互不重复，且至少有一行数据。请改正。`;
  const unlisted = (length: number) =>
    `“表”A1的下拉项共${length}个字符；须有内容，各项不含逗号，合计不超过255个字符。请改用区域作为来源。`;

  test.each([
    [list('是', '否'), ''],
    [list(), unlisted(0)],
    [list('甲,乙'), unlisted(3)],
    [list('字'.repeat(256)), unlisted(256)],
    [validation({ ranges: [] }), '“表”有一条数据验证没有指明单元格。请补上区域。'],
    [
      validation({ prompt: { title: '', text: '字'.repeat(256) } }),
      '“表”A1的输入提示或出错提示过长：标题最多32个字符，输入提示最多255个，出错提示最多225个。请缩短。',
    ],
    [around({ merges: ['A1:B2', 'C1:C9', 'B2:B3'] }), '“表”的合并区域B2:B3与A1:B2重叠。请分开。'],
    [around({ merges: ['A1:B2', 'A3:B4', 'C1:C4'] }), ''],
    [around({ merges: ['B2:A1'] }), '“表”的区域“B2:A1”写法有误，应如 B2:D9。请改正。'],
    [table('A1:B2', '甲', '乙'), ''],
    [table('A1:B1', '甲', '乙'), unlikeHeader('A1:B1')],
    [table('A1:B2', '甲', '丙'), unlikeHeader('A1:B2')],
    [
      around({ page: { paper: 'A4', orientation: 'portrait', header: { left: '字'.repeat(254) } } }),
      '“表”的页眉或页脚有256个字符，Excel 最多255个。请缩短。',
    ],
  ])('%#', (found, expected) => expect(found).toBe(expected));
});
