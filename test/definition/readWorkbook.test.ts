import { mistakeText } from '../../src/definition/mistake';
import { readDefinitionWorkbook } from '../../src/definition/readWorkbook';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { positionOf } from '../../src/workbook/address';
import { cellAt, sheetNamed } from '../../src/workbook/lookup';
import type { Cell, Row, Sheet, Workbook } from '../../src/workbook/workbook';
import { sketchDefinition, type WorldSketch } from '../world';

const sketch: WorldSketch = {
  indicators: {
    FY_02: '受理',
    FY_03: { name: '办结', since: 2024, aliases: ['审结', '结案'] },
    FY_R1: 'FY_03/FY_02*100',
    FY_A: { name: '平均天数', rollup: 'weighted', weight: 'FY_03' },
  },
  tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _SL: '受理', _R: '{行}_SL/FY_02*100' } } },
  rules: { 'FY-01': 'FY_03<=FY_02' },
  texts: { T1: '受理[FY_02]。' },
};
const definition = sketchDefinition({ ...sketch, definition: { indicators: yearsApart() } });

/** FY_R1 needs FY_03, so it begins with it. */
function yearsApart() {
  return sketchDefinition(sketch).indicators.map((indicator) =>
    indicator.code === 'FY_R1' ? { ...indicator, since: 2024 } : indicator,
  );
}

type Edits = Record<string, Record<string, Partial<Cell> | null>>;

/** The workbook of the sketch after a person's edits: `{ 指标: { B5: { value: '办结' } } }`; null empties a cell. */
function edited(edits: Edits): Workbook {
  const workbook = structuredClone(definitionWorkbook(definition));
  for (const [name, cells] of Object.entries(edits)) {
    for (const [address, edit] of Object.entries(cells)) {
      const { row, column } = positionOf(address)!;
      const cell = cellAt(sheetNamed(workbook, name)!, row, column)!;
      Object.assign(cell, { value: null }, edit);
    }
  }
  return workbook;
}

function mistakes(edits: Edits): string[] {
  return readDefinitionWorkbook(edited(edits)).mistakes.map(mistakeText);
}

function withSheet(change: (sheet: Sheet) => Sheet | null, name: string): Workbook {
  const workbook = edited({});
  const sheets = workbook.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet));
  return { ...workbook, sheets };
}

const mapRows = (sheet: Sheet, change: (row: Row) => Row): Sheet => ({
  ...sheet,
  rows: sheet.rows.map(change),
});

test('what nobody touched is read back', () => {
  expect(readDefinitionWorkbook(edited({}))).toEqual({ definition, mistakes: [] });
});

test('every mistake is told with its cell, in the order of the workbook', () => {
  expect(
    mistakes({
      说明: { B8: { value: '进一' } },
      指标: {
        A5: { value: 'FY03' },
        E4: { value: '个数' },
        G4: { value: '加总' },
        K4: { value: '乡里' },
        F5: { value: '无' },
        H6: { value: 'FY_3/FY_02*100' },
      },
      单位: { A7: { value: 1.1630223e17 }, E8: { value: '630224' } },
      审核关系: { B4: null },
      文字模板: { C4: { value: '县、村' } },
    }),
  ).toEqual([
    '说明 › B8 › “进一”不在可选的词之中；应为 四舍五入、截断。',
    '指标 › E4 › “个数”不在可选的词之中；应为 计数、金额、期末数、比率、是否、文字。',
    '指标 › G4 › “加总”不在可选的词之中；应为 求和、计算、牵头、加权、最大、列示、不汇总。',
    '指标 › F5 › “无”不是整数；请改为整数。',
    '指标 › H6 › 没有指标“FY_3”；是不是 FY_A、FY03？',
    '指标 › I6 › 没有指标“FY_03”；是不是 FY_02、FY03？',
    '指标 › H7 › 没有指标“FY_03”；是不是 FY_02、FY03？',
    '单位 › A7 › “116302230000000000”的位数太多，电子表格只留15位，后面的已经丢失；请把单元格格式设为“文本”后重新录入。',
    '单位 › E8 › 没有上级单位“630224”；是不是 630223？',
    '审核关系 › B4 › 没有填写；应为 错误、提示。',
    '文字模板 › C4 › “村”不在可选的词之中；应为 省、市、县、乡镇、部门。',
  ]);
});

test('a repeated code names the other cell', () => {
  expect(mistakes({ 指标: { A7: { value: 'fy_02' } } })).toContain(
    '指标 › A7 › “fy_02”与“指标”表 A4的“FY_02”重复（不分大小写）；每个只能用一次，请改其中一个。',
  );
});

test('weights stand under 公式, and so do their mistakes', () => {
  expect(mistakes({ 指标: { H7: null } })).toEqual([
    '指标 › H7 › 汇总方式为“加权”，却没有权数；请填作权数的指标代码，例如 FY_02。',
  ]);
});

test('captions are found wherever they stand, however they are spaced', () => {
  const moved = withSheet(
    (sheet) =>
      mapRows(sheet, (row) => ({
        ...row,
        index: row.index + 6,
        cells: row.cells
          .map((cell) => ({
            ...cell,
            column: 40 - 2 * cell.column,
            value: row.index === 2 ? ` ${String(cell.value).split('').join(' ')}　` : cell.value,
          }))
          .reverse(),
      })),
    '指标',
  );
  expect(readDefinitionWorkbook(moved)).toEqual({ definition, mistakes: [] });
});

test('other sheets, columns and empty rows are passed over', () => {
  const workbook = withSheet(
    (sheet) => mapRows(sheet, (row) => ({ ...row, cells: [...row.cells, { column: 30, value: '自用' }] })),
    '单位',
  );
  workbook.sheets.push({ ...workbook.sheets[0]!, name: '草稿' });
  expect(readDefinitionWorkbook(workbook)).toEqual({ definition, mistakes: [] });
});

test('full-width codes, numbers for codes and live formulas are understood', () => {
  const typed = edited({
    指标: {
      A4: { value: 'ＦＹ_０２' },
      H6: { value: { error: '#NAME?' }, formula: 'fy_03/fy_02*100' },
      N5: { value: '2024年' },
    },
    单位: { A4: { value: 630_223 }, E5: { value: 630_223 } },
    审核关系: { C4: { value: '=FY_03＜=FY_02' } },
  });
  expect(readDefinitionWorkbook(typed)).toEqual({ definition, mistakes: [] });
});

test('a chapter may be given by its code', () => {
  expect(readDefinitionWorkbook(edited({ 指标: { C4: { value: 'FY' } } }))).toEqual({
    definition,
    mistakes: [],
  });
});

test('beside a missing sheet or caption all else is told, and nothing that only follows from it', () => {
  const besides = (name: string) => {
    const workbook = edited({
      指标: { E4: { value: '个数' } },
      单位: { E8: { value: '630224' } },
      审核关系: { C4: { value: 'FY_03<' } },
      文字模板: { C4: { value: '村' } },
    });
    const sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
    return readDefinitionWorkbook({ ...workbook, sheets }).mistakes.map(({ sheet, address }) => [
      sheet,
      address,
    ]);
  };
  const all = [
    ['指标', 'E4'],
    ['单位', 'E8'],
    ['审核关系', 'C4'],
    ['文字模板', 'C4'],
  ];
  expect(besides('草稿')).toEqual(all);
  for (const name of ['章节', '指标', '分组表', '单位', '审核关系', '文字模板']) {
    expect(besides(name).filter(([, address]) => address !== undefined)).toEqual(
      all.filter(([sheet]) => sheet !== name),
    );
  }
});

test.each([
  ['指标', 'E3', '类型'],
  ['指标', 'K3', '填报对象'],
  ['指标', 'H3', '公式'],
  ['分组表', 'E3', '代码'],
  ['单位', 'C3', '级别'],
  ['单位', 'E3', '上级代码'],
  ['审核关系', 'B3', '级别'],
])('without the caption %s %s nothing else is wrong', (sheet, address, caption) => {
  expect(mistakes({ [sheet]: { [address]: { value: '其他' } } })).toEqual([
    `${sheet} › A3 › 缺少栏目“${caption}”；请补上这一栏，没有内容的可以空着。`,
  ]);
});

test('a missing sheet or caption is told', () => {
  const without = withSheet(() => null, '章节');
  expect(readDefinitionWorkbook(without).mistakes.map(mistakeText)).toEqual([
    '章节 › 缺少“章节”表；请从原工作簿找回，没有内容的也要留着栏目名称。',
  ]);
  expect(mistakes({ 指标: { A3: { value: '编码' } } })).toEqual([
    '指标 › A3 › 缺少栏目“指标代码”；请补上这一栏，没有内容的可以空着。',
  ]);
  expect(mistakes({ 指标: { B3: { value: '指标代码' } } })).toEqual([
    '指标 › A3 › 缺少栏目“指标名称”；请补上这一栏，没有内容的可以空着。',
    '指标 › B3 › 栏目“指标代码”出现两次（另一个在 A3）；请删去一个。',
  ]);
  expect(mistakes({ 章节: { A3: null, B3: null } })).toEqual([
    '章节 › 前 10 行里找不到栏目名称；应有一行写着 章节代码、章节名称。',
  ]);
});

test('an older workbook may lack the years and former names of units', () => {
  const older = withSheet(
    (sheet) => mapRows(sheet, (row) => ({ ...row, cells: row.cells.slice(0, 6) })),
    '单位',
  );
  expect(readDefinitionWorkbook(older)).toEqual({ definition, mistakes: [] });
});

test('an older workbook may lack 别名', () => {
  const { definition: found } = readDefinitionWorkbook(edited({ 指标: { R3: null } }));
  expect(found?.indicators.map(({ aliases }) => aliases)).toEqual([[], [], [], []]);
});

test('说明 is read by its labels', () => {
  expect(mistakes({ 说明: { A6: { value: '版次' } } })).toEqual([
    '说明 › 找不到“版本”；请在一个单元格写“版本”，右边的单元格写内容。',
  ]);
  expect(mistakes({ 说明: { B6: null } })).toEqual(['说明 › B6 › 没有填写；请补上。']);
});

test('a table’s rows hold together', () => {
  expect(mistakes({ 分组表: { B5: { value: '另一张' }, J4: { value: '求和' } } })).toEqual([
    '分组表 › J4 › “行”不填“汇总方式”；请删去，填到本表的“列”上。',
    '分组表 › B5 › 同一分组表这里是“另一张”，B4是“RX表”；请改成一致，或只在第一行填写。',
  ]);
  expect(mistakes({ 分组表: { A5: null, D6: { value: '栏' } } })).toEqual([
    '分组表 › A5 › 没有填写；请补上。',
    '分组表 › D6 › “栏”不在可选的词之中；应为 行、列。',
  ]);
});

test('a table’s mistakes stand where its items do', () => {
  expect(
    mistakes({
      分组表: { B4: null, E5: { value: '乙' }, G6: { value: ' 件' }, K7: { value: '{行}_JS/FY_02' } },
    }),
  ).toEqual(['分组表 › B4 › 没有填写；请补上。']);
  expect(mistakes({ 分组表: { E5: { value: '乙' }, K7: { value: '{行}_JS/FY_02' } } })).toEqual([
    '分组表 › E5 › “乙”不能作代码：只用半角字母、数字和下划线，并以字母开头，例如 FY_03。',
    '分组表 › K7 › 没有指标“RX_A_JS”；是不是 RX_A_SL、RX_A_R？',
  ]);
});
