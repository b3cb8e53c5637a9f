import {
  columnInserted,
  onSheet,
  rowDeleted,
  rowInserted,
  rowsSorted,
  sheetDeleted,
  sheetRenamed,
  typed,
  withoutNames,
} from './hands';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { read, readAfter, said, sketch, values, valuesOf } from './returned';

const all = { ...values, FY_R1: 89.5 };

test('rows put in between change nothing', () => {
  const submission = readAfter((book) => rowInserted(rowInserted(book, '行政复议', 4), '热线分类', 5));
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([]);
});

test('sorted rows read by their codes; names stay behind', () => {
  const submission = readAfter((book) => rowsSorted(book, '行政复议', [2, 0, 1, 3]));
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'info name-elsewhere:行政复议: 表“行政复议”› D4 › 3个单元格名称指到了别的行（从FY_03起），可能排过序。已按指标代码读取；表内提示可能不准。',
    'info moved-rows:行政复议: 表“行政复议”› D5 › 2行的次序或所在的表与下发时不同（从FY_01起），已按指标代码读取。',
  ]);
});

test('a column put in is passed over', () => {
  const submission = readAfter((book) => columnInserted(book, '行政复议', 3, '备注'));
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'info inserted-columns:行政复议: 表“行政复议”› 第3行表头中插入了别的列（备注），已按列标题读取。',
  ]);
});

test('a column put in without a caption goes by its letter', () => {
  const submission = readAfter((book) => columnInserted(book, '行政复议', 3, ''));
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'info inserted-columns:行政复议: 表“行政复议”› 第3行表头中插入了别的列（D），已按列标题读取。',
  ]);
});

test('columns in another order are read by their captions', () => {
  const swapped = readAfter((book) =>
    onSheet(book, '行政复议', (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells
          .map((cell) => ({ ...cell, column: cell.column === 3 ? 4 : cell.column === 4 ? 3 : cell.column }))
          .sort((a, b) => a.column - b.column),
      })),
    })),
  );
  expect(valuesOf(swapped)).toEqual(all);
  expect(swapped.findings.map(({ rule }) => rule)).toEqual(['name-elsewhere', 'moved-columns']);
});

test('a renamed sheet is known by its figures, a new one is left alone', () => {
  const submission = readAfter((book) => {
    const renamed = sheetRenamed(book, '行政复议', '复议应诉');
    const [first] = renamed.sheets;
    return first
      ? { ...renamed, sheets: [...renamed.sheets, { ...first, name: '草稿', rows: [], merges: [] }] }
      : renamed;
  });
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'info renamed-sheet:复议应诉: 表“复议应诉”› 表名已改，原为“行政复议”。数据已按指标代码读取。',
    'info extra-sheet:草稿: 表“草稿”› 不是下发的表，没有读取其中的内容。',
  ]);
});

test('a sheet that is gone is missed as a whole', () => {
  const submission = readAfter((book) => sheetDeleted(book, '热线分类'));
  expect(said(submission)).toEqual([
    'error missing-sheet:热线分类: 表“热线分类”› 整张表不见了，4项指标没有数。请在下发的原表上补填。',
  ]);
});

test('a row that is gone is missed; a required one is an error', () => {
  const submission = readAfter((book) => rowDeleted(rowDeleted(book, '行政复议', 3), '行政复议', 4));
  expect(valuesOf(submission)).toEqual({ ...values, FY_01: undefined, FY_02: undefined, FY_R1: null });
  expect(said(submission)).toEqual([
    'warning missing-row:FY_01: 表“行政复议”› 找不到“办理”（FY_01）这一行。请在下发的原表上补填。',
    'error missing-row:FY_02: 表“行政复议”› 找不到“受理”（FY_02）这一行。请在下发的原表上补填。',
    'info stale-result:FY_R1: 表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为空白，以后者为准。',
  ]);
});

test('without names everything is found by codes', () => {
  const submission = readAfter(withoutNames);
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'info deleted-names:names: 8个单元格名称被删除（从FY_01起）。已按指标代码读取；表内提示可能不准。',
  ]);
});

test('a code wiped out is made up for by the name of the cell', () => {
  const submission = readAfter((book) =>
    typed(typed(book, '行政复议', 'A5', null), '行政复议', 'A6', 'FY-O3'),
  );
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission)).toEqual([
    'warning found-by-name:FY_02: 表“行政复议”› D5 › “受理”（FY_02）的指标代码没有了，按单元格名称找到。请恢复代码。',
    'warning found-by-name:FY_03: 表“行政复议”› D6 › 指标代码“FY-O3”认不出，按单元格名称认作“办结”（FY_03）。请恢复代码。',
  ]);
});

test('a name that the visible 指标名称 contradicts is not believed', () => {
  const submission = readAfter((book) =>
    typed(typed(book, '行政复议', 'A4', null), '行政复议', 'B4', '受理'),
  );
  expect(submission.findings.map(({ id }) => id)).toContain('found-by-caption@630223100:FY_02');
  expect(valuesOf(submission)['FY_01']).toBeUndefined();
});

test('without code and name an alias still tells', () => {
  const submission = readAfter((book) =>
    withoutNames(typed(typed(book, '行政复议', 'A4', ' '), '行政复议', 'B4', '经 办')),
  );
  expect(valuesOf(submission)['FY_01']).toBe(40);
  expect(said(submission)[0]).toBe(
    'warning found-by-caption:FY_01: 表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按指标名称找到。请恢复代码。',
  );
});

test('where the whole header is gone, names lead to the figures', () => {
  const submission = readAfter((book) => rowDeleted(book, '行政复议', 2));
  expect(valuesOf(submission)).toEqual(all);
  expect(submission.findings.map(({ rule }) => rule)).toEqual(Array(4).fill('found-by-name'));
});

test('captions are known with spaces, line breaks and full-width letters', () => {
  const submission = readAfter((book) =>
    typed(
      typed(typed(book, '行政复议', 'A3', ' 指标\n代码'), '行政复议', 'D3', '本 年 数'),
      '行政复议',
      'G3',
      '同比（％）',
    ),
  );
  expect([valuesOf(submission), said(submission)]).toEqual([all, []]);
});

test('a code in small or full-width letters is a code', () => {
  const submission = readAfter((book) => typed(book, '行政复议', 'A4', 'ｆｙ_01 '));
  expect([valuesOf(submission), said(submission)]).toEqual([all, []]);
});

test('of two equal rows one is read, of two unlike rows the original, and the finding names both', () => {
  const twice = (value: number) =>
    readAfter((book) =>
      typed(
        typed(typed(book, '行政复议', 'A10', 'FY_01'), '行政复议', 'B10', '办理'),
        '行政复议',
        'D10',
        value,
      ),
    );
  expect(said(twice(40))).toEqual([
    'warning duplicate-row:FY_01: 表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议!D10），按有数的一行读取。请删去多余的行。',
  ]);
  expect(said(twice(41))).toEqual([
    'error duplicate-row:FY_01: 表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议!D10），数不相同（40、41），暂按40读取。请只留正确的一行。',
  ]);
});

test('rows that are nobody’s are told where something stands in them', () => {
  const submission = readAfter((book) =>
    typed(
      typed(typed(typed(book, '行政复议', 'A10', 'ZZ_99'), '行政复议', 'D10', 7), '行政复议', 'A11', 'ZZ_98'),
      '行政复议',
      'B12',
      '合计',
    ),
  );
  expect(said(submission)).toEqual([
    'warning unknown-row:行政复议!D10: 表“行政复议”› D10 › 填了“7”，但“ZZ_99”不是制度内的指标，没有读取。请核对代码。',
  ]);
});

test('grids are read by their codes, or by the names of their rows where those are gone', () => {
  const submission = readAfter((book) =>
    withoutNames(typed(typed(book, '热线分类', 'A5', null), '热线分类', 'A4', null)),
  );
  expect(valuesOf(submission)).toEqual(all);
  expect(said(submission).slice(0, 2)).toEqual([
    'warning found-by-caption:RX_QZ_SL: 表“热线分类”› C5 › “求助—受理件”（RX_QZ_SL）的指标代码没有了，按指标名称找到。请恢复代码。',
    'warning found-by-caption:RX_QZ_JS: 表“热线分类”› D5 › “求助—办结件”（RX_QZ_JS）的指标代码没有了，按指标名称找到。请恢复代码。',
  ]);
});

test('hidden entries are read and told', () => {
  const submission = readAfter((book) =>
    onSheet(book, '行政复议', (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.index === 4 ? { ...row, hidden: true } : row)),
    })),
  );
  expect(said(submission)).toEqual([
    'warning hidden-input:FY_02: 表“行政复议”› D5 › 填的数“38”在隐藏的行里，已照常读取。请取消隐藏并核对。',
  ]);
});

test('merged entries are told, the swallowed one as an error', () => {
  const submission = readAfter((book) =>
    onSheet(typed(book, '行政复议', 'D5', null), '行政复议', (sheet) => ({
      ...sheet,
      merges: ['A1:I1', 'D4:D5'],
    })),
  );
  expect(said(submission).filter((text) => text.includes('merged'))).toEqual([
    'warning merged-input:FY_01: 表“行政复议”› D4 › 填报单元格被合并（D4:D5），按这一格的数读取。请取消合并，逐格填写。',
    'error merged-input:FY_02: 表“行政复议”› D5 › 填报单元格被并入D4:D5，没有自己的数。请取消合并，逐格填写。',
  ]);
});

test('what a file carries besides cells is told', () => {
  const submission = readAfter((book) => ({
    ...book,
    found: { macros: true, externalLinks: 2, unreadableSheets: ['草稿'], format: '.xls' },
  }));
  expect(said(submission)).toEqual([
    'warning external-links:workbook: 文件引用了2个外部文件，汇总时看不到那些文件，按保存时的数读取。请把引用改成数值。',
    'warning macros-not-run:workbook: 文件带有宏。宏没有运行，只读取单元格里的数。',
    'info other-format:workbook: 文件是 .xls 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
    'error unreadable-sheet:草稿: 表“草稿”已损坏，读不出来。请在原表上重新填写后报送。',
  ]);
});

test('last year’s grid is known by its corner, and without corners by its place', () => {
  const { catalogue, unit } = world({ ...sketch, rules: { R1: 'RX_QZ_SL>=PREV(RX_QZ_JS)' } });
  const entries = { values: new Map(Object.entries(values)) };
  const book = templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries,
    previous: new Map([['RX_QZ_JS', 9]]),
  });
  const bare = ['A4', 'A9'].reduce((one, corner) => typed(one, '热线分类', corner, null), book);
  for (const each of [book, bare]) {
    const submission = read(each, catalogue);
    expect([valuesOf(submission), submission.previous]).toEqual([all, { RX_QZ_JS: 9 }]);
  }
});
