/** Two definition workbooks that a statistician edited in LibreOffice: one rightly, one with 20 mistakes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionIn } from '../../src/batch/definitionFile';
import { templatesFor } from '../../src/batch/issue';
import { noPrevious } from '../../src/batch/previous';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Definition, Indicator } from '../../src/definition/definition';
import { hashDefinition } from '../../src/definition/hash';
import { mistakeText } from '../../src/definition/mistake';
import { openDefinition } from '../../src/definition/open';
import { makeCreditCode } from '../../src/definition/unitCode';
import { flatRows } from '../../src/definition/sheets/flatten';
import { liveCounts } from '../../src/definition/writing/liveCounts';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { cellAt, sheetNamed } from '../../src/workbook/lookup';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { editInLibreOffice, type Deed } from '../libreOfficeHands';
import { temporaryFolder, whenPresent } from '../tools';
import { cell, countsOf, freeRow, row, rowOf } from './byHand';

const entered = { 章节: '党的领导', 计量单位: '个', 类型: '计数', 汇总方式: '求和', 填报对象: '乡镇' };

whenPresent('LibreOffice', 'a definition workbook edited by hand', () => {
  const folder = temporaryFolder();

  async function edited(name: string, deeds: readonly Deed[]) {
    const [before, after] = [join(folder, `${name}-原.xlsx`), join(folder, `${name}.xlsx`)] as const;
    writeFileSync(before, await writeWorkbook(definitionWorkbook(builtInDefinition)));
    editInLibreOffice(before, after, deeds);
    const workbook = readWorkbook(readFileSync(after));
    return { ...definitionIn(workbook), workbook };
  }

  test('rightly is taken without a word, and templates are issued by it', async () => {
    const { definition, mistakes, workbook } = await edited('改好', rightEdits());
    expect(mistakes.map(mistakeText)).toEqual([]);
    expect(definition && hashDefinition(definition)).toBe(hashDefinition(afterRightEdits()));
    const counts = liveCounts(flatRows(afterRightEdits())).map(({ value }) => value);
    expect(countsOf(workbook)).toEqual(counts);
    const catalogue = openDefinition(definition as Definition, 2026);
    const unit = catalogue.units.get('630223100');
    const [template, ...others] = [
      ...templatesFor({ catalogue, unit: unit!, previous: noPrevious, issued: '2026-12-01' }),
    ];
    expect([template?.path, others]).toEqual(['630223100_威远街道_2026.xlsx', []]);
    const sheet = sheetNamed(template!.workbook, '党的领导')!;
    const printed = sheet.rows.map(({ index }) => cellAt(sheet, index, 0)?.value);
    expect(printed).toEqual(expect.arrayContaining(['BJ_01', 'BJ_02', 'BJ_R1']));
  }, 180_000);

  test('wrongly has every mistake told at its cell, and no other', async () => {
    const { deeds, told } = wrongEdits();
    const { definition, mistakes } = await edited('改错', deeds);
    expect(definition).toBeNull();
    expect(mistakes.map(mistakeText).sort()).toEqual([...told].sort());
    expect(told).toHaveLength(20);
  }, 180_000);
});

/** Indicators, a unit, a rule, a text, a table's row; a unit renamed; rows sorted anew, a column of notes put in. */
function rightEdits(): Deed[] {
  const indicators = freeRow('指标');
  const rule = freeRow('审核关系');
  const lastIndicator = indicators + 2;
  return [
    { sheet: '说明', at: 'B6', type: '2.0' },
    ...row('指标', indicators, { ...entered, 指标代码: 'BJ_01', 指标名称: '法治宣传栏', 必填: '是' }),
    ...row('指标', indicators + 1, { ...entered, 指标代码: 'ＢＪ＿０２', 指标名称: '其中：本年新建' }),
    ...row('指标', indicators + 2, {
      ...entered,
      指标代码: 'BJ_R1',
      指标名称: '法治宣传栏新建占比',
      计量单位: '%',
      类型: '比率',
      小数位: '1',
      汇总方式: '计算',
      分子: 'BJ_02',
      分母: 'BJ_01',
      填报对象: '',
    }),
    // typed as a formula, of which a live one is made that cannot be computed
    { sheet: '指标', at: cell('指标', indicators + 2, '公式'), typeUnformatted: '=BJ_02/BJ_01*100' },
    ...row('单位', freeRow('单位'), {
      单位代码: '630223002',
      单位名称: '塘川街道',
      级别: '乡镇',
      类别: '街道',
      上级代码: '630223',
      起始年: '2026',
    }),
    ...row('单位', rowOf('单位', '630223100'), {
      单位名称: '威远街道',
      类别: '街道',
      曾用名: '威远镇；威远',
    }),
    ...row('审核关系', rule, {
      编号: 'BJ-01',
      级别: '错误',
      说明: '本年新建[BJ_02]个多于法治宣传栏[BJ_01]个',
    }),
    { sheet: '审核关系', at: cell('审核关系', rule, '公式'), typeUnformatted: '=BJ_02<=BJ_01' },
    ...row('文字模板', freeRow('文字模板'), {
      编号: 'BJ01',
      章节: '党的领导',
      级别: '县、市',
      文字: '建成法治宣传栏[BJ_01]，其中本年新建[BJ_02]。',
    }),
    { sheet: '分组表', insertRowsBefore: rowOf('分组表', firstTable().rows[1]!.code) },
    ...row('分组表', rowOf('分组表', firstTable().rows[1]!.code), {
      分组表代码: firstTable().code,
      行列: '行',
      代码: `${firstTable().rows[0]!.code}X`,
      名称: '新增的一类',
    }),
    { sheet: '指标', sort: `A4:R${lastIndicator}`, by: 0, descending: true },
    { sheet: '审核关系', sort: `A4:F${rule}`, by: 2 },
    { sheet: '指标', insertColumnBefore: 2 },
    { sheet: '指标', at: 'C3', type: '经办人' },
    { sheet: '指标', at: 'C4', type: '统计科' },
  ];
}

function firstTable() {
  return builtInDefinition.tables[0]!;
}

function afterRightEdits(): Definition {
  const { indicators, tables, units, rules, texts } = builtInDefinition;
  const [table, ...otherTables] = tables as [Definition['tables'][number], ...Definition['tables']];
  const added = { chapter: 'LD', note: '', comparable: true, aliases: [], decimals: 0, required: false };
  const kind = { kind: 'count', rollup: 'sum' } as const;
  const counted = { ...added, ...kind, measure: '个', audience: ['乡镇'] };
  return {
    ...builtInDefinition,
    version: '2.0',
    indicators: [
      ...indicators,
      { ...counted, code: 'BJ_01', name: '法治宣传栏', required: true },
      { ...counted, code: 'BJ_02', name: '其中：本年新建' },
      {
        ...added,
        code: 'BJ_R1',
        name: '法治宣传栏新建占比',
        measure: '%',
        kind: 'rate',
        decimals: 1,
        rollup: 'derived',
        formula: 'BJ_02/BJ_01*100',
        numerator: 'BJ_02',
        denominator: 'BJ_01',
        audience: [],
      } satisfies Indicator,
    ],
    tables: [
      {
        ...table,
        rows: [
          ...table.rows,
          { code: `${table.rows[0]!.code}X`, name: '新增的一类', note: '', comparable: true },
        ],
      },
      ...otherTables,
    ],
    units: [
      ...units.map((unit) =>
        unit.code === '630223100'
          ? { ...unit, name: '威远街道', kind: '街道', formerly: ['威远镇', '威远'] }
          : unit,
      ),
      {
        code: '630223002',
        name: '塘川街道',
        level: 'township',
        kind: '街道',
        parent: '630223',
        own: false,
        since: 2026,
      },
    ],
    rules: [
      ...rules,
      {
        id: 'BJ-01',
        severity: 'error',
        formula: 'BJ_02<=BJ_01',
        message: '本年新建[BJ_02]个多于法治宣传栏[BJ_01]个',
        scope: [],
        blank: 'skip',
      },
    ],
    texts: [
      ...texts,
      {
        id: 'BJ01',
        chapter: 'LD',
        levels: ['county', 'city'],
        text: '建成法治宣传栏[BJ_01]，其中本年新建[BJ_02]。',
      },
    ],
  };
}

/** Each mistake: where, what is typed there, and what is said of it. */
function wrongEdits(): { deeds: Deed[]; told: string[] } {
  const indicators = freeRow('指标');
  const [rules, units, texts] = [freeRow('审核关系'), freeRow('单位'), freeRow('文字模板')];
  const department = makeCreditCode('630222', 8);
  const right = department.slice(-1);
  const mistyped = department.slice(0, -1) + (right === '1' ? '2' : '1');
  const sound: Deed[] = [
    ...['BJ_01', 'BJ_02', 'BJ_A', 'BJ_B', 'BJ01', 'jc_01', 'BJ_03', 'BJ_04'].flatMap((code, at) =>
      row('指标', indicators + at, { ...entered, 指标代码: code, 指标名称: `自设指标${at}` }),
    ),
    ...row('指标', indicators + 1, { 填报对象: '审计局' }),
    ...['=BJ_B+BJ_01', '=BJ_A*2'].flatMap((formula, at) =>
      row('指标', indicators + 2 + at, { 汇总方式: '计算', 公式: formula }),
    ),
    ...row('审核关系', rules, { 编号: 'BJ-01', 级别: '提示', 说明: '自设[BJ_01]' }),
    ...row('审核关系', rules + 1, { 编号: 'BJ-02', 级别: '提示', 说明: '自设' }),
    ...row('审核关系', rules + 2, { 编号: 'bj-01', 级别: '错误', 公式: 'BJ_01>=0', 说明: '自设' }),
    ...row('单位', units, {
      单位代码: '630225000000',
      单位名称: '循化县本级',
      级别: '县',
      上级代码: '630225',
    }),
    ...[0, 1].flatMap((at) => row('文字模板', texts + at, { 编号: `BJ${at}`, 章节: 'LD', 级别: '县' })),
  ];
  const planted: [string, number | string, string, string, string][] = [
    // sheet, row, caption, what is typed, what is said
    ['指标', 'FY_R1', '公式', 'FY_03*100/FY_O2', '没有指标“FY_O2”；是不是 FY_02？'],
    ['指标', 'FY_R1', '分母', '', '计算的比率没有分母；请填作分母的指标代码，汇总表上要印出口径。'],
    [
      '指标',
      indicators + 2,
      '公式',
      'BJ_B+BJ_01',
      '公式绕成了圈：BJ_A → BJ_B → BJ_A；请改其中一个公式，让它不再用到自己。',
    ],
    [
      '指标',
      indicators + 4,
      '指标代码',
      'BJ01',
      '“BJ01”与单元格地址的写法相同，电子表格不能用它命名；请加下划线，例如 BJ_01。',
    ],
    [
      '指标',
      indicators + 5,
      '指标代码',
      'jc_01',
      `“jc_01”与“指标”表 ${cell('指标', 'JC_01', '指标代码')}的“JC_01”重复（不分大小写）；每个只能用一次，请改其中一个。`,
    ],
    ['指标', indicators + 6, '小数位', '9', '“9”太大；应不大于 6。'],
    [
      '指标',
      indicators + 7,
      '替代',
      '2024-1-2',
      '录入的内容被当成了日期；请把单元格格式设为“文本”后重新录入。',
    ],
    ['指标', 'FY_03', '终止年', '2020', '终止年 2020 早于起始年 2024；请核对两个年份。'],
    [
      '指标',
      'LD_01',
      '汇总方式',
      '累加',
      '“累加”不在可选的词之中；应为 求和、计算、牵头、加权、最大、列示、不汇总。',
    ],
    ['指标', 'XF_01', '填报对象', '信仿局', '“信仿局”不是级别、类别，也不是单位代码；是不是 信访局？'],
    [
      '单位',
      '630200',
      '上级代码',
      '630223',
      '上级关系绕成了圈：630200 → 630223 → 630200；请改其中一个上级代码。',
    ],
    ['单位', '630222100', '级别', '镇级', '“镇级”不在可选的词之中；应为 省、市、县、乡镇、部门。'],
    ['单位', '630222101', '上级代码', '630322', '没有上级单位“630322”；是不是 630222？'],
    [
      '单位',
      department,
      '单位代码',
      mistyped,
      `“${mistyped}”末位为“${mistyped.slice(-1)}”，按前17位推算应为“${right}”，其中有录错的；请照登记证书核对。`,
    ],
    [
      '单位',
      units,
      '本级',
      '是',
      `“630225”下面已有一个本级（“单位”表 ${cell('单位', '630225000', '本级')}）；每个地区只能有一个，请改其中一个。`,
    ],
    [
      '审核关系',
      rules,
      '公式',
      'BJ_01<=BJ_02',
      '公式里的 BJ_01、BJ_02 没有一个单位同时填报，这条永远用不上；要在汇总后审核的，请在“适用范围”填 县 或 市。',
    ],
    [
      '审核关系',
      rules + 1,
      '公式',
      'BJ_01<=(FY_02',
      '公式“BJ_01<=(FY_02”第14个字符处：第8个字符的左括号没有配右括号；请补上“)”。',
    ],
    [
      '审核关系',
      rules + 2,
      '编号',
      'bj-01',
      `“bj-01”与“审核关系”表 ${cell('审核关系', rules, '编号')}的“BJ-01”重复（不分大小写）；每个只能用一次，请改其中一个。`,
    ],
    ['文字模板', texts, '文字', '受理[FY_O2]件。', '第3个字处没有指标“FY_O2”；是不是 FY_02？'],
    ['文字模板', texts + 1, '文字', '受理[FY_02。', '第3个字：[ 没有配对的 ]，请在同一段内补上 ]。'],
  ];
  const since: Deed = { sheet: '指标', at: cell('指标', 'FY_03', '起始年'), type: '2024' };
  return {
    deeds: [
      ...sound,
      since,
      ...planted.map(([sheet, at, caption, typed]): Deed => {
        const address = cell(sheet, at, caption);
        return caption === '替代'
          ? { sheet, at: address, typeUnformatted: typed }
          : { sheet, at: address, type: typed };
      }),
    ],
    told: planted.map(([sheet, at, caption, , said]) => `${sheet} › ${cell(sheet, at, caption)} › ${said}`),
  };
}
