/** Sheets, rows and columns that are not where they were issued. */
import type { Sheet, Workbook } from '../../../src/workbook/workbook';
import {
  columnInserted,
  filled,
  onSheet,
  rowDeleted,
  rowInserted,
  rowsSorted,
  sheetDeleted,
  sheetRenamed,
  typed,
  withoutNames,
} from '../../submission/hands';
import type { Case, Group, Outcome } from '../case';
import { form, saved } from '../form';

const chapter = '行政复议';
const money = '经费和培训';
function after(name: string, made: string, change: (book: Workbook) => Workbook, outcome: Outcome): Case {
  return { name, made, files: async () => [await saved(change(form()))], outcome };
}

function withSheets(book: Workbook, change: (sheets: Sheet[]) => Sheet[]): Workbook {
  return { ...book, sheets: change(book.sheets) };
}

/** As Excel copies a sheet. */
function copied(book: Workbook, name: string, change: (copy: Sheet) => Sheet = (copy) => copy): Workbook {
  return withSheets(book, (sheets) =>
    sheets.flatMap((sheet) =>
      sheet.name === name ? [sheet, change({ ...sheet, name: `${name} (2)`, tables: [] })] : [sheet],
    ),
  );
}

const cleared = (addresses: readonly string[]) =>
  Object.fromEntries(addresses.map((address) => [address, null]));
const codeCells = cleared(['A4', 'A5', 'A6', 'A7']);

export const sheets: Group = {
  title: '表、行、列',
  cases: [
    after('改了表名', '行政复议改名为“复议应诉”', (book) => sheetRenamed(book, chapter, '复议应诉'), {
      reads: {},
      says: ['说明 renamed-sheet：表“复议应诉”› 表名已改，原为“行政复议”。数据已按指标代码读取。'],
    }),
    after(
      '换了表的次序',
      '表的次序倒过来',
      (book) => ({ ...withSheets(book, (all) => all.toReversed()), active: book.sheets.length - 1 }),
      { reads: {} },
    ),
    after('复制了一张表', '行政复议复制一份，数相同', (book) => copied(book, chapter), {
      reads: {},
      says: [
        '提示 copied-sheet：表“行政复议 (2)”› 这张表与表“行政复议”有4项相同，像是复制出来的，已按“行政复议”读取。请删去“行政复议 (2)”。',
      ],
    }),
    after(
      '复制后改了数',
      '复制的表里办理改为41',
      (book) => typed(copied(book, chapter), `${chapter} (2)`, 'D4', 41),
      {
        reads: {},
        says: [
          '提示 copied-sheet：表“行政复议 (2)”› 这张表与表“行政复议”有3项相同，像是复制出来的，已按“行政复议”读取。请删去“行政复议 (2)”。',
          '错误 duplicate-row：表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议 (2)!D4），数不相同（40、41），暂按40读取。请只留正确的一行。',
        ],
      },
    ),
    after(
      '加了草稿表',
      '末尾添一张“草稿”',
      (book) =>
        withSheets(book, (all) => [
          ...all,
          { ...all[0]!, name: '草稿', rows: [{ index: 0, cells: [{ column: 0, value: 12 }] }], merges: [] },
        ]),
      { reads: {}, says: ['说明 extra-sheet：表“草稿”› 不是下发的表，没有读取其中的内容。'] },
    ),
    after('插了空行', '第5行前插入一行', (book) => rowInserted(book, chapter, 4), { reads: {} }),
    after('插了一列', '本年数前插入“备注”列', (book) => columnInserted(book, chapter, 3, '备注'), {
      reads: {},
      says: ['说明 inserted-columns：表“行政复议”› 第3行表头中插入了别的列（备注），已按列标题读取。'],
    }),
    after('排过序', '第4至7行重新排序', (book) => rowsSorted(book, chapter, [2, 0, 1, 3]), {
      reads: {},
      says: [
        '说明 name-elsewhere：表“行政复议”› D4 › 3个单元格名称指到了别的行（从FY_03起），可能排过序。已按指标代码读取；表内提示可能不准。',
        '说明 moved-rows：表“行政复议”› D5 › 2行的次序或所在的表与下发时不同（从FY_01起），已按指标代码读取。',
      ],
    }),
    after('列的次序变了', '本年数、上年数两列对调', (book) => onSheet(book, money, swapped), {
      reads: {},
      says: [
        '说明 name-elsewhere：表“经费和培训”› E4 › 5个单元格名称指到了别的行（从JF_01起），可能排过序。已按指标代码读取；表内提示可能不准。',
        '说明 moved-columns：表“经费和培训”› 第3行表头的列次序已变（指标代码、指标名称、计量单位、本年数、上年数、增减、同比(%)、审核提示、情况说明），已按列标题读取。',
      ],
    }),
    after(
      '代码删了，名称还在',
      '指标代码一列清空，单元格名称还在',
      (book) => filled(book, chapter, codeCells),
      {
        reads: {},
        says: [
          '提示 found-by-name：表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按单元格名称找到。请恢复代码。',
          '提示 found-by-name：表“行政复议”› D5 › “受理”（FY_02）的指标代码没有了，按单元格名称找到。请恢复代码。',
          '提示 found-by-name：表“行政复议”› D6 › “办结”（FY_03）的指标代码没有了，按单元格名称找到。请恢复代码。',
          '提示 found-by-name：表“行政复议”› D7 › “办结率”（FY_R1）的指标代码没有了，按单元格名称找到。请恢复代码。',
        ],
      },
    ),
    after(
      '代码和单元格名称都没了',
      '代码清空，单元格名称也删了',
      (book) => withoutNames(filled(book, chapter, codeCells)),
      {
        reads: {},
        says: [
          '提示 found-by-caption：表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“行政复议”› D5 › “受理”（FY_02）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“行政复议”› D6 › “办结”（FY_03）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“行政复议”› D7 › “办结率”（FY_R1）的指标代码没有了，按指标名称找到。请恢复代码。',
          '说明 deleted-names：13个单元格名称被删除（从RX_QZ_SL起）。已按指标代码读取；表内提示可能不准。',
        ],
      },
    ),
    after(
      '只有别名可认',
      '代码清空，指标名称写成“经办”',
      (book) => withoutNames(filled(book, chapter, { A4: null, B4: '经 办' })),
      {
        reads: {},
        says: [
          '提示 found-by-caption：表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按指标名称找到。请恢复代码。',
          '说明 deleted-names：13个单元格名称被删除（从FY_02起）。已按指标代码读取；表内提示可能不准。',
        ],
      },
    ),
    after(
      '代码写成全角、小写',
      'A4写成“ｆｙ_01”，A5写成“fy_02”',
      (book) => filled(book, chapter, { A4: 'ｆｙ_01', A5: 'fy_02' }),
      { reads: {} },
    ),
    after('代码写错', 'A6写成“FY-O3”', (book) => typed(book, chapter, 'A6', 'FY-O3'), {
      reads: {},
      says: [
        '提示 found-by-name：表“行政复议”› D6 › 指标代码“FY-O3”认不出，按单元格名称认作“办结”（FY_03）。请恢复代码。',
      ],
    }),
    after('代码写成了别的指标', 'A5也写成“FY_01”', (book) => typed(book, chapter, 'A5', 'FY_01'), {
      reads: { FY_02: undefined, FY_R1: null },
      says: [
        '错误 duplicate-row：表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议!D5），数不相同（40、38），暂按40读取。请只留正确的一行。',
        '错误 missing-row：表“行政复议”› 找不到“受理”（FY_02）这一行。请在下发的原表上补填。',
        '说明 stale-result：表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为空白，以后者为准。',
      ],
    }),
    after(
      '列标题加了空格、换行',
      '表头写成“ 指标⏎代码”“本 年 数”',
      (book) => filled(book, chapter, { A3: ' 指标\n代码', D3: '本 年 数' }),
      { reads: {} },
    ),
    after('列标题改成了别的话', '“本年数”改成“2025年”', (book) => typed(book, chapter, 'D3', '2025年'), {
      reads: {},
      says: [
        '提示 found-by-name：表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D5 › “受理”（FY_02）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D6 › “办结”（FY_03）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D7 › “办结率”（FY_R1）的指标代码没有了，按单元格名称找到。请恢复代码。',
      ],
    }),
    after('表头整行删了', '第3行没有了', (book) => rowDeleted(book, chapter, 2), {
      reads: {},
      says: [
        '提示 found-by-name：表“行政复议”› D4 › “办理”（FY_01）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D5 › “受理”（FY_02）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D6 › “办结”（FY_03）的指标代码没有了，按单元格名称找到。请恢复代码。',
        '提示 found-by-name：表“行政复议”› D7 › “办结率”（FY_R1）的指标代码没有了，按单元格名称找到。请恢复代码。',
      ],
    }),
    after('删了一行', '受理一行没有了', (book) => rowDeleted(book, chapter, 4), {
      reads: { FY_02: undefined, FY_R1: null },
      says: [
        '错误 missing-row：表“行政复议”› 找不到“受理”（FY_02）这一行。请在下发的原表上补填。',
        '说明 stale-result：表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为空白，以后者为准。',
      ],
    }),
    after('删了一张表', '热线分类没有了', (book) => sheetDeleted(book, '热线分类'), {
      reads: { RX_QZ_SL: undefined, RX_QZ_JS: undefined, RX_TS_SL: undefined, RX_TS_JS: undefined },
      says: ['错误 missing-sheet：表“热线分类”› 整张表不见了，4项指标没有数。请在下发的原表上补填。'],
    }),
    after(
      '粘进了别的行',
      '第10、11行是别处的指标和数',
      (book) => filled(book, chapter, { A10: 'ZZ_99', B10: '走访', D10: 7, B11: '合计', D11: 112 }),
      {
        reads: {},
        says: [
          '提示 unknown-row：表“行政复议”› D10 › 填了“7”，但“ZZ_99”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D11 › 填了“112”，但“合计”不是制度内的指标，没有读取。请核对代码。',
        ],
      },
    ),
    after(
      '同一指标填了两行',
      '第10行又填办理41',
      (book) => filled(book, chapter, { A10: 'FY_01', B10: '办理', D10: 41 }),
      {
        reads: {},
        says: [
          '错误 duplicate-row：表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议!D10），数不相同（40、41），暂按40读取。请只留正确的一行。',
        ],
      },
    ),
    after(
      '分组表的行代码删了',
      '热线分类行代码清空，单元格名称也删了',
      (book) => withoutNames(filled(book, '热线分类', { A5: null, A6: null })),
      {
        reads: {},
        says: [
          '提示 found-by-caption：表“热线分类”› C5 › “求助—受理件”（RX_QZ_SL）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“热线分类”› D5 › “求助—办结件”（RX_QZ_JS）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“热线分类”› C6 › “投诉—受理件”（RX_TS_SL）的指标代码没有了，按指标名称找到。请恢复代码。',
          '提示 found-by-caption：表“热线分类”› D6 › “投诉—办结件”（RX_TS_JS）的指标代码没有了，按指标名称找到。请恢复代码。',
          '说明 deleted-names：13个单元格名称被删除（从FY_01起）。已按指标代码读取；表内提示可能不准。',
        ],
      },
    ),
    after('行挪到了别的表', '培训一行剪切到行政复议第8行', (book) => moved(book), {
      reads: {},
      says: [
        '说明 moved-rows：表“行政复议”› D8 › 1行的次序或所在的表与下发时不同（从JF_02起），已按指标代码读取。',
      ],
    }),
  ],
};

function swapped(sheet: Sheet): Sheet {
  const other: Record<number, number> = { 3: 4, 4: 3 };
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells
        .map((cell) => ({ ...cell, column: other[cell.column] ?? cell.column }))
        .sort((a, b) => a.column - b.column),
    })),
  };
}

/** Cut and pasted: the cell's name goes along. */
function moved(book: Workbook): Workbook {
  const row = book.sheets.find(({ name }) => name === money)?.rows.find(({ index }) => index === 4);
  if (!row) throw new Error('no such row');
  const pasted = onSheet(rowDeleted(book, money, 4), chapter, (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.filter(({ index }) => index !== 7), { ...row, index: 7 }].sort(
      (a, b) => a.index - b.index,
    ),
  }));
  const at = new Map([
    ['JF_02', `'${chapter}'!$D$8`],
    ['PREV_JF_02', `'${chapter}'!$E$8`],
  ]);
  return {
    ...pasted,
    names: pasted.names.map((name) => ({ ...name, refersTo: at.get(name.name) ?? name.refersTo })),
  };
}
