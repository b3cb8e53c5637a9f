import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { run } from './terminal';

afterEach(() => jest.restoreAllMocks());

test('a definition that cannot be opened is exit code 2, with every mistake', async () => {
  const [chapter] = builtInDefinition.chapters;
  jest.replaceProperty(builtInDefinition, 'chapters', [...builtInDefinition.chapters, chapter!]);
  const { code, out, err } = await run('issue', '--unit', '630223', '--year', '2025', '--out', 'x');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n')).toEqual([
    'huibiao: 制度“法治政府建设年度报告统计制度”有 2 处错误，请改正后再用：',
    '  表“章节” ZN 章节代码 › “ZN”与“章节”表 ZN 章节代码的“ZN”重复（不分大小写）；每个只能用一次，请改其中一个。',
    '  表“章节” ZN 章节名称 › “政府机构职能体系”与“章节”表 ZN 章节名称的“政府机构职能体系”重复（不分大小写）；每个只能用一次，请改其中一个。',
    '',
  ]);
});

test('a unit under which nobody files is exit code 2', async () => {
  const units = builtInDefinition.units.filter(({ parent }) => parent !== '630223');
  jest.replaceProperty(builtInDefinition, 'units', units);
  expect(await run('issue', '--unit', '630223', '--year', '2025', '--out', 'x')).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: “互助土族自治县”之下没有填报单位，无表可发。\n',
  });
});
