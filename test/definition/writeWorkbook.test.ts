import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { checkDefinition } from '../../src/definition/check';
import { mistakeText } from '../../src/definition/mistake';
import { readDefinitionWorkbook } from '../../src/definition/readWorkbook';
import { flatRows } from '../../src/definition/sheets/flatten';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { readWorkbook } from '../../src/xlsx/read';
import { liveCounts } from '../../src/definition/writing/liveCounts';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { sketchDefinition } from '../world';
import { validDefinition } from './arbitrary';
import { countsOf } from './byHand';

test('definitions drawn for the laws are valid', () => {
  fc.assert(
    fc.property(validDefinition, (definition) =>
      expect(checkDefinition(definition).map(mistakeText)).toEqual([]),
    ),
  );
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(validDefinition, (definition) => {
      expect(readDefinitionWorkbook(definitionWorkbook(definition))).toStrictEqual({
        definition,
        mistakes: [],
      });
    }),
  );
});

test('what is written into a file is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(validDefinition, async (definition) => {
      const file = await writeWorkbook(definitionWorkbook(definition));
      expect(readDefinitionWorkbook(readWorkbook(file))).toStrictEqual({ definition, mistakes: [] });
    }),
    { numRuns: 25 },
  );
});

test('the built-in definition is read back the same', () => {
  expect(readDefinitionWorkbook(definitionWorkbook(builtInDefinition))).toStrictEqual({
    definition: builtInDefinition,
    mistakes: [],
  });
});

test('captions stand in the third row, in the order of the design', () => {
  const { sheets } = definitionWorkbook(sketchDefinition());
  const captions = Object.fromEntries(
    sheets.slice(1).map(({ name, rows }) => [name, rows[2]?.cells.map(({ value }) => value).join(' | ')]),
  );
  const figure =
    '计量单位 | 类型 | 小数位 | 汇总方式 | 公式 | 分子 | 分母 | 填报对象 | 必填 | 口径 | 起始年 | 终止年 | 替代 | 可比 | 别名';
  expect(captions).toEqual({
    章节: '章节代码 | 章节名称',
    指标: `指标代码 | 指标名称 | 章节 | ${figure}`,
    分组表: `分组表代码 | 分组表名称 | 章节 | 行列 | 代码 | 名称 | ${figure}`,
    单位: '单位代码 | 单位名称 | 级别 | 类别 | 上级代码 | 本级 | 起始年 | 终止年 | 曾用名 | 原代码',
    审核关系: '编号 | 级别 | 公式 | 说明 | 适用范围 | 空值',
    文字模板: '编号 | 章节 | 级别 | 文字 | 篇幅',
  });
});

test('every caption says what goes under it, and words are chosen from lists', () => {
  const { sheets } = definitionWorkbook(sketchDefinition());
  const units = sheets.find(({ name }) => name === '单位');
  expect(units?.rows[2]?.cells.filter(({ note }) => note === undefined)).toEqual([]);
  expect(units?.validations.map(({ ranges, rule }) => [ranges, rule])).toEqual([
    [['C4:C5000'], { type: 'list', items: ['省', '市', '县', '乡镇', '部门'] }],
    [['F4:F5000'], { type: 'list', items: ['是', '否'] }],
    [['G4:G5000'], { type: 'whole', min: 1949, max: 2999 }],
    [['H4:H5000'], { type: 'whole', min: 1949, max: 2999 }],
  ]);
  const indicators = sheets.find(({ name }) => name === '指标');
  expect(indicators?.validations[0]?.rule).toEqual({ type: 'list-range', source: "'章节'!$B$4:$B$5000" });
});

test('formulas of the definition are text; the only live ones count rows', () => {
  const { sheets } = definitionWorkbook(
    sketchDefinition({ indicators: { FY_02: '受理', FY_R: 'FY_02*2' }, rules: { R1: 'FY_02>=0' } }),
  );
  const live = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ formula, value }) => (formula ? [[name, formula, value]] : [])),
    ),
  );
  const [levels, owns] = ["'单位'!$C$4:$C$5000", "'单位'!$F$4:$F$5000"];
  const chapters = "'指标'!$C$4:$C$5000";
  expect(live).toEqual([
    ['说明', "COUNTA('章节'!$A$4:$A$5000)", 1],
    ['说明', "COUNTA('指标'!$A$4:$A$5000)", 2],
    ['说明', `SUMPRODUCT((${chapters}='章节'!$A$4)+(${chapters}='章节'!$B$4))`, 2],
    ['说明', "COUNTA('分组表'!$B$4:$B$5000)", 0],
    ['说明', "COUNTA('单位'!$A$4:$A$5000)", 5],
    ...[
      ['省', 0],
      ['市', 0],
      ['县', 1],
      ['乡镇', 2],
      ['部门', 1],
    ].map(([level, count]) => ['说明', `SUMPRODUCT((${levels}="${level}")*(${owns}<>"是"))`, count]),
    ['说明', `SUMPRODUCT(--(${owns}="是"))`, 1],
    ['说明', "COUNTA('审核关系'!$A$4:$A$5000)", 1],
    ['说明', `SUMPRODUCT(--('审核关系'!$B$4:$B$5000="错误"))`, 1],
    ['说明', `SUMPRODUCT(--('审核关系'!$B$4:$B$5000="提示"))`, 0],
    ['说明', "COUNTA('文字模板'!$A$4:$A$5000)", 0],
  ]);
});

async function builtInFile(folder: string): Promise<string> {
  const file = join(folder, '制度.xlsx');
  writeFileSync(file, await writeWorkbook(definitionWorkbook(builtInDefinition)));
  return file;
}

whenPresent('ooxml-check (../shared) with xmllint', 'the published schemas', () => {
  const folder = temporaryFolder();
  test('have nothing against the file', async () => {
    expect(schemaComplaints([await builtInFile(folder)])).toBe('');
  });
});

whenPresent('openpyxl', 'openpyxl', () => {
  const folder = temporaryFolder();
  test('opens the file without a word', async () => {
    const program = 'import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1]).sheetnames)';
    expect(python(program, await builtInFile(folder)).trim()).toBe(
      "['说明', '章节', '指标', '分组表', '单位', '审核关系', '文字模板']",
    );
  });
});

whenPresent('LibreOffice', 'a file that LibreOffice saved', () => {
  const folder = temporaryFolder();
  test('still holds the same definition, and its counts are ours', async () => {
    const file = await builtInFile(folder);
    const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'saved')) as [string];
    const workbook = readWorkbook(readFileSync(saved));
    expect(readDefinitionWorkbook(workbook)).toStrictEqual({ definition: builtInDefinition, mistakes: [] });
    expect(countsOf(workbook)).toEqual(liveCounts(flatRows(builtInDefinition)).map(({ value }) => value));
  });
});
