/** One workbook with everything that the model can say. */
import { SheetDraft } from '../../src/workbook/draft';
import type { CellStyle, Chart, Workbook } from '../../src/workbook/workbook';

const font = { name: '宋体', size: 11 };

const styles: Record<string, CellStyle> = {
  title: {
    font: { name: '黑体', size: 16, bold: true },
    align: { horizontal: 'center', vertical: 'center' },
  },
  head: {
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F4E79',
    border: 'thin',
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  text: { font, border: 'thin', borderColor: '808080', align: { vertical: 'center', wrap: true, indent: 1 } },
  input: { font, border: 'thin', borderColor: '808080', fill: 'FFF2CC', format: '#,##0', locked: false },
  rate: { font, border: 'thin', borderColor: '808080', format: '0.0' },
  note: { font: { ...font, italic: true, underline: true, color: 'C00000' }, border: 'none' },
  date: { format: 'yyyy-mm-dd' },
};

const chapter = '一、行政复议 (1)';

function chart(kind: Chart['kind'], row: number): Chart {
  return {
    kind,
    title: `办理情况 <${kind}>`,
    categories: `'${chapter}'!$B$3:$B$5`,
    series: [
      { name: '本年数', values: `'${chapter}'!$C$3:$C$5` },
      ...(kind === 'pie' ? [] : [{ name: '上年数', values: `'${chapter}'!$D$3:$D$5` }]),
    ],
    anchor: { from: { row, column: 6 }, to: { row: row + 14, column: 13 } },
  };
}

function chapterSheet() {
  return new SheetDraft(chapter)
    .put(0, 0, '行政复议案件办理情况', { style: 'title' })
    .putRow(1, 0, ['指标代码', '指标名称', '本年数', '上年数', '同比(%)', '审核提示'], 'head')
    .putRow(2, 0, ['FY_01', '收到行政复议申请的件数，包括网上、当面和信函提交的申请'], 'text')
    .putRow(3, 0, ['FY_02', '受理'], 'text')
    .putRow(4, 0, ['FY_03', '=办结'], 'text')
    .put(2, 2, 38, { style: 'input', note: '口径：\n含上年结转。' })
    .put(3, 2, 34, { style: 'input' })
    .put(4, 2, null, { style: 'input' })
    .putRow(2, 3, [30], 'input')
    .putRow(3, 3, [28.5], 'input')
    .putRow(4, 3, [0], 'input')
    .put(2, 4, 26.7, { style: 'rate', formula: 'ROUND((C3-D3)/D3*100,1)' })
    .put(3, 4, 19.3, { style: 'rate', formula: 'ROUND((C4-D4)/D4*100,1)' })
    .put(4, 4, { error: '#DIV/0!' }, { style: 'rate', formula: '(C5-D5)/D5' })
    .put(2, 5, '', { style: 'note', formula: 'IF(FY_02<=FY_01,"","错误：受理数“"&FY_02&"”大于收到数")' })
    .put(3, 5, true, { style: 'note', formula: 'FY_02<=FY_01' })
    .put(4, 5, '返回目录', { style: 'note', link: { sheet: "目录'表", address: 'A1' } })
    .put(5, 0, 45_658, { style: 'date' })
    .widths(11, 36, 11, 11, 10, 30)
    .height(0, 32)
    .height(1, 28)
    .merge('A1:F1')
    .set({
      freeze: { rows: 2, columns: 2 },
      protection: { allow: ['formatColumns', 'formatRows'] },
      tabColor: '1F4E79',
      gridLines: false,
      validations: [
        {
          ranges: ['C3:C4', 'D3'],
          rule: { type: 'whole', min: 0 },
          allowBlank: true,
          prompt: { title: '口径', text: '填写“件”数，\n不小于 0 & 整数。' },
          error: { severity: 'stop', title: '请填整数', text: '本项须填写不小于0的整数。' },
        },
        {
          ranges: ['C5'],
          rule: { type: 'decimal', min: 0, max: 100 },
          allowBlank: false,
          error: { severity: 'warning', title: '请核实', text: '一般不超过100。' },
        },
        { ranges: ['D4'], rule: { type: 'list', items: ['是', '否', '"不适用"'] }, allowBlank: true },
        { ranges: ['D5'], rule: { type: 'list-range', source: "'目录''表'!$A$2:$A$3" }, allowBlank: true },
        { ranges: ['F4'], rule: { type: 'text-length', max: 50 }, allowBlank: true },
        {
          ranges: ['F3'],
          rule: { type: 'custom', formula: 'OR(ISNUMBER(F3),F3<>"")' },
          allowBlank: true,
          error: { severity: 'information', title: '', text: '' },
        },
      ],
      conditionals: [
        { range: 'C3:C5', formula: 'ISTEXT(C3)', style: { fill: 'FFC7CE', color: '9C0006', bold: true } },
        { range: 'E3:E5', formula: 'AND(ISNUMBER(E3),E3>20)', style: { fill: 'C6EFCE' } },
      ],
      page: {
        paper: 'A4',
        orientation: 'landscape',
        fit: { width: 1, height: 0 },
        margins: { top: 20, bottom: 15, left: 12.7, right: 12.7, header: 8, footer: 8 },
        header: { left: '统计 && 汇总', right: '&A' },
        footer: { center: '第&P页，共&N页' },
        repeatRows: { from: 0, to: 1 },
        repeatColumns: { from: 0, to: 1 },
        printArea: 'A1:F6',
        centerHorizontally: true,
      },
      charts: [chart('column', 8), chart('pie', 24)],
    })
    .finish();
}

export const showcase: Workbook = {
  sheets: [
    new SheetDraft("目录'表")
      .putRow(0, 0, ['目录', '_x0041_\u0001'])
      .put(1, 0, chapter, { link: { sheet: chapter, address: 'A1' } })
      .put(2, 0, '网站', { link: { url: 'https://example.com/?a=1&b=2' } })
      .set({ charts: [chart('bar', 4), chart('line', 20)] })
      .finish(),
    chapterSheet(),
    new SheetDraft('_facts')
      .putRow(0, 0, ['单位', '指标\n代码', '数'])
      .putRow(1, 0, ['630223100', 'FY_01', 38])
      .putRow(2, 0, ['630223101', 'FY_01', 12])
      .set({ tables: [{ name: 'facts', range: 'A1:C3', columns: ['单位', '指标\n代码', '数'] }] })
      .finish(),
    new SheetDraft('明细')
      .putRow(0, 0, ['单位', '数'])
      .putRow(1, 0, ['甲', 1])
      .set({ filter: 'A1:B2' })
      .finish(),
    new SheetDraft('备用', 'hidden').finish(),
    new SheetDraft('_huibiao', 'veryHidden').putRow(0, 0, ['unit', '630223100']).hideColumn(1).finish(),
  ],
  names: [
    { name: 'FY_01', refersTo: `'${chapter}'!$C$3` },
    { name: 'FY_02', refersTo: `'${chapter}'!$C$4` },
    { name: '_内部', refersTo: `'${chapter}'!$A$1`, hidden: true },
  ],
  styles,
  active: 1,
  properties: {
    title: '填报表 <测试>',
    subject: '法治政府建设',
    creator: '汇表',
    description: '一行\n两行',
    created: '2025-01-02T03:04:05Z',
    modified: '2025-06-07T08:09:10.123Z',
  },
};
