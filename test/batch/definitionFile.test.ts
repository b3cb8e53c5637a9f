import { strToU8 } from 'fflate';
import { readDefinitionFile } from '../../src/batch/definitionFile';
import { mistakeText } from '../../src/definition/mistake';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';
import { writeWorkbook } from '../../src/xlsx/write';
import { sketchDefinition, type WorldSketch } from '../world';

const fileOf = (sketch: WorldSketch) => writeWorkbook(definitionWorkbook(sketchDefinition(sketch)));

test('the definition that was written', async () => {
  const sketch = { indicators: { FY_02: '受理', FY_03: '办结' }, rules: { 'FY-01': 'FY_03<=FY_02' } };
  expect(readDefinitionFile(await fileOf(sketch))).toEqual({
    definition: sketchDefinition(sketch),
    mistakes: [],
  });
});

test('every mistake at its cell, and no definition', async () => {
  const { definition, mistakes } = readDefinitionFile(
    await fileOf({ indicators: { FY_02: { name: '受理', chapter: 'X' } } }),
  );
  expect(definition).toBeNull();
  expect(mistakes.map(mistakeText)).toEqual([expect.stringMatching(/^指标 › [A-Z]+\d+ › 没有章节“X”/)]);
});

test('mistakes of the texts stand beside all others', async () => {
  const { mistakes } = readDefinitionFile(
    await fileOf({
      indicators: { FY_02: '受理', FY_03: { name: '办结', rollup: 'derived', audience: [] } },
      texts: { T1: '受理[FY_O2]件。', T2: '受理[FY_02。', T3: '办结[FY_03]。' },
    }),
  );
  expect(mistakes.map(mistakeText)).toEqual([
    '指标 › H5 › 汇总方式为“计算”，却没有公式；请填公式，例如 FY_03/FY_02*100。',
    '文字模板 › D4 › 第3个字处没有指标“FY_O2”；是不是 FY_02？',
    expect.stringMatching(/^文字模板 › D5 › 第\d+个字：/),
  ]);
});

test('bytes that are no workbook', () => {
  expect(() => readDefinitionFile(strToU8('x'))).toThrow(UnreadableWorkbookError);
});
