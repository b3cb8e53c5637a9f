/** What else stands where a number should: formulas, errors, dates, merged and hidden cells. */
import type { CellValue, Sheet, Workbook } from '../../../src/workbook/workbook';
import { filled, onSheet, typed } from '../../submission/hands';
import { relationships } from '../../xlsx/handMade';
import type { Case, Group, Outcome } from '../case';
import { form, handedIn, saved } from '../form';
import { parts, withParts } from '../parts';

const chapter = '行政复议';
const money = '经费和培训';
function after(name: string, made: string, change: (book: Workbook) => Workbook, outcome: Outcome): Case {
  return { name, made, files: async () => [await saved(change(form()))], outcome };
}

/** A date as Excel makes one of 3-4. */
function dated(book: Workbook, sheet: string, address: string, value: CellValue): Workbook {
  const styles = { ...book.styles, day: { format: 'm"月"d"日"' } };
  return typed({ ...book, styles }, sheet, address, value, { style: 'day' });
}

function hiddenRows(book: Workbook, sheet: string, index: number, more: Partial<Sheet> = {}): Workbook {
  return onSheet(book, sheet, (old) => ({
    ...old,
    ...more,
    rows: old.rows.map((row) => (row.index === index ? { ...row, hidden: true } : row)),
  }));
}

const noted = '<si><r><t>40</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>①</t></r></si>';

export const cells: Group = {
  title: '单元格',
  cases: [
    after('填的是公式', 'D4填“=20+20”', (book) => typed(book, chapter, 'D4', 40, { formula: '20+20' }), {
      reads: {},
      says: ['说明 formula-in-input：表“行政复议”› D4 › 填报单元格里是公式（=20+20），按其结果40读取。'],
    }),
    after(
      '公式没有存下结果',
      'D4填“=20+20”，由不计算的程序保存',
      (book) => typed(book, chapter, 'D4', null, { formula: '20+20' }),
      {
        reads: { FY_01: '读不出' },
        says: [
          '错误 formula-without-result：表“行政复议”› D4 › 填报单元格里是公式（=20+20），文件没有存下它的结果，没有读取。请直接填数，或用 Excel、WPS 打开后保存再报送。',
        ],
      },
    ),
    {
      name: '公式引用别的文件',
      made: 'D4填“=[1]台账!$B$2”，带外部链接',
      files: async () => [
        handedIn(
          await withParts(
            {
              [parts.bookLinks]: (xml) =>
                xml.replace(
                  '</Relationships>',
                  `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
                ),
              'xl/externalLinks/externalLink1.xml':
                '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
              'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
                'rId1',
                'externalLinkPath',
                'file:///D:/台账.xlsx',
              ]),
            },
            typed(form(), chapter, 'D4', 40, { formula: '[1]台账!$B$2' }),
          ),
        ),
      ],
      outcome: {
        reads: {},
        says: [
          '提示 external-links：文件引用了1个外部文件，汇总时看不到那些文件，按保存时的数读取。请把引用改成数值。',
          '说明 formula-in-input：表“行政复议”› D4 › 填报单元格里是公式（=[1]台账!$B$2），按其结果40读取。',
        ],
      },
    },
    after(
      '错误值',
      'D4是#REF!，经费和培训D5是#DIV/0!',
      (book) => typed(typed(book, chapter, 'D4', { error: '#REF!' }), money, 'D5', { error: '#DIV/0!' }),
      {
        reads: { FY_01: '读不出', JF_02: '读不出' },
        says: [
          '错误 error-value：表“行政复议”› D4 › 单元格是错误值#REF!，没有读取。请改填数字。',
          '错误 error-value：表“经费和培训”› D5 › 单元格是错误值#DIV/0!，没有读取。请改填数字。',
        ],
      },
    ),
    after('数变成了日期', 'D4原想填“3-4”，存成3月4日', (book) => dated(book, chapter, 'D4', 45720), {
      reads: { FY_01: '读不出' },
      says: [
        '错误 date-in-number：表“行政复议”› D4 › 单元格是日期（2025-03-04），可能是输入时被自动转换的，没有读取。请把单元格改成数字格式后重填。',
      ],
    }),
    after('计算格被改成数', 'D7办结率填成90', (book) => typed(book, chapter, 'D7', 90), {
      reads: {},
      says: [
        '提示 altered-formula：表“行政复议”› D7 › 自动计算的单元格被改成了“90”，按表内数据计算应为89.5。请恢复公式，改正有关数据。',
      ],
    }),
    after(
      '计算格的公式被改',
      'D7改成除以办理数',
      (book) => typed(book, chapter, 'D7', 85, { formula: 'FY_03/FY_01*100' }),
      {
        reads: {},
        says: [
          '提示 altered-formula：表“行政复议”› D7 › 自动计算的公式被改动（现为=FY_03/FY_01*100），结果是“85”，按下发的公式应为89.5。请恢复公式。',
        ],
      },
    ),
    after(
      '两格合并成一格',
      'D4:D5合并，数在D4',
      (book) =>
        onSheet(typed(book, chapter, 'D5', null), chapter, (sheet) => ({
          ...sheet,
          merges: ['A1:I1', 'D4:D5'],
        })),
      {
        reads: { FY_02: null, FY_R1: null },
        says: [
          '提示 merged-input：表“行政复议”› D4 › 填报单元格被合并（D4:D5），按这一格的数读取。请取消合并，逐格填写。',
          '错误 merged-input：表“行政复议”› D5 › 填报单元格被并入D4:D5，没有自己的数。请取消合并，逐格填写。',
          '说明 stale-result：表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为空白，以后者为准。',
          '错误 required-blank：表“行政复议”› D5 › “受理”（FY_02）是必填项，没有填。没有发生的填0，没有此项业务的填“不适用”。',
        ],
      },
    ),
    after(
      '合并后底下还存着数',
      'D4:D5合并，D5里的数看不见但还在',
      (book) => onSheet(book, chapter, (sheet) => ({ ...sheet, merges: ['A1:I1', 'D4:D5'] })),
      {
        reads: {},
        says: [
          '提示 merged-input：表“行政复议”› D4 › 填报单元格被合并（D4:D5），按这一格的数读取。请取消合并，逐格填写。',
          '错误 merged-input：表“行政复议”› D5 › 填报单元格被并入D4:D5，表面上看不见，文件里还存着“38”，暂按它读取。请取消合并，逐格填写。',
        ],
      },
    ),
    after('行被隐藏', '第5行隐藏', (book) => hiddenRows(book, chapter, 4), {
      reads: {},
      says: ['提示 hidden-input：表“行政复议”› D5 › 填的数“38”在隐藏的行里，已照常读取。请取消隐藏并核对。'],
    }),
    after(
      '筛选后有行看不见',
      '自动筛选，第5行被筛掉',
      (book) => hiddenRows(book, chapter, 4, { filter: 'A3:I7' }),
      {
        reads: {},
        says: [
          '提示 hidden-input：表“行政复议”› D5 › 填的数“38”在隐藏的行里，已照常读取。请取消隐藏并核对。',
        ],
      },
    ),
    after(
      '本年数一列被隐藏',
      '经费和培训D列隐藏',
      (book) =>
        onSheet(book, money, (sheet) => ({
          ...sheet,
          columns: sheet.columns.map((column) => (column.index === 3 ? { ...column, hidden: true } : column)),
        })),
      {
        reads: {},
        says: ['提示 hidden-input：表“经费和培训”› D列被隐藏，里面填的5个数已照常读取。请取消隐藏并核对。'],
      },
    ),
    after(
      '整张表被隐藏',
      '热线分类隐藏',
      (book) => onSheet(book, '热线分类', (sheet) => ({ ...sheet, state: 'hidden' })),
      {
        reads: {},
        says: ['提示 hidden-input：表“热线分类”› 整张表被隐藏，里面填的4个数已照常读取。请取消隐藏并核对。'],
      },
    ),
    after('填了逻辑值', '经费和培训D5是TRUE', (book) => typed(book, money, 'D5', true), {
      reads: { JF_02: '读不出' },
      says: [
        '错误 unreadable-figure：表“经费和培训”› D5 › 填的是“true”，看不出数值，没有读取。请填数字（计量单位：人次）。',
      ],
    }),
    {
      name: '数后带注号',
      made: 'D4是“40”加上标①',
      files: async () => {
        const book = typed(form(), chapter, 'D4', '四十记号');
        return [
          handedIn(
            await withParts(
              { [parts.strings]: (xml) => xml.replace(/<si><t[^>]*>四十记号<\/t><\/si>/, noted) },
              book,
            ),
          ),
        ];
      },
      outcome: {
        reads: { FY_01: '读不出' },
        says: [
          '错误 unreadable-figure：表“行政复议”› D4 › 填的是“40①”，看不出数值，没有读取。请填数字（计量单位：件）。',
        ],
      },
    },
    after(
      '数填进了别的栏',
      'D5空着，38填在情况说明I5',
      (book) => filled(book, chapter, { D5: null, I5: 38 }),
      {
        reads: { FY_02: null, FY_R1: null },
        says: [
          '说明 stale-result：表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为空白，以后者为准。',
          '错误 required-blank：表“行政复议”› D5 › “受理”（FY_02）是必填项，没有填。没有发生的填0，没有此项业务的填“不适用”。',
        ],
      },
    ),
    after('件数填了小数', '经费和培训D5是12.5', (book) => typed(book, money, 'D5', 12.5), {
      reads: { JF_02: 12.5 },
      says: ['错误 too-fine：表“经费和培训”› D5 › “培训”填的是12.5，应为整数。'],
    }),
    after('部分大于总数', 'D6办结填39，大于受理38', () => form({ FY_03: 39 }), {
      reads: { FY_03: 39, FY_R1: 102.6 },
      says: ['错误 FY-01：表“行政复议”› D6 › 办结39件多于受理38件。'],
    }),
    after('计算结果是旧的', 'D6改为30，办结率还存着89.5', (book) => typed(book, chapter, 'D6', 30), {
      reads: { FY_03: 30, FY_R1: 78.9 },
      says: [
        '说明 stale-result：表“行政复议”› D7 › 自动计算的结果89.5不是最新的，按表内数据计算为78.9，以后者为准。',
      ],
    }),
  ],
};
