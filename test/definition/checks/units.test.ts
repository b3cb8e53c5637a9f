import { codes, type WorldSketch } from '../../world';
import { mistakes } from '../mistakes';

const say = (units: WorldSketch['units'], area: 'county' | 'city' = 'county') =>
  mistakes({ area, ...(units && { units }) });

test('codes are tested against level and parent', () => {
  expect(say({ '630222102': { name: '马营镇' } })).toEqual([
    '单位 › 630222102 单位代码 › “630222102”不在上级“630223”之下：应以“630223”开头；请核对代码或上级代码。',
  ]);
});

test('a code stands once', () => {
  expect(say({ x: { code: codes.danma, name: '丹麻镇' } })).toEqual([
    '单位 › 630223101 单位代码 › “630223101”与“单位”表 630223101 单位代码的“630223101”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});

test.each([
  [{ [codes.danma]: { parent: codes.justice } }, '乡镇的上级“互助土族自治县司法局”是部门级；应为 县、市。'],
  [
    { [codes.danma]: { parent: codes.own } },
    `上级“${codes.own}”（互助土族自治县本级）是本级，下面不能再有单位；请改为它所属地区的代码。`,
  ],
  [
    { [codes.own]: { level: 'department' } },
    '本级只能是省、市、县级，现为“部门”；请改级别，或把“本级”改为“否”。',
  ],
] as const)('%j', (units, said) => {
  expect(say(units).map((line) => line.split(' › ')[2])).toEqual([said]);
});

test('own units stand under an area of their level', () => {
  expect(say({ [codes.own]: { parent: codes.city } }, 'city')).toEqual([
    `单位 › ${codes.own} 上级代码 › 县本级的上级“海东市”是市级；应为 县。`,
    `单位 › ${codes.own} 本级 › “630200”下面已有一个本级（“单位”表 ${codes.cityOwn} 本级）；每个地区只能有一个，请改其中一个。`,
  ]);
});

test('who files stands under somebody', () => {
  const orphan = { code: '630223102', name: '南门峡镇', level: 'township' as const, own: false };
  expect(mistakes({ definition: { units: [orphan] } })).toEqual([
    '单位 › 630223102 上级代码 › 乡镇没有上级代码；请填上级单位的代码。',
  ]);
});

test('areas that stand under each other in a circle', () => {
  expect(
    say({ [codes.city]: { parent: codes.minhe }, [codes.minhe]: { parent: codes.city } }, 'city').at(-1),
  ).toBe('单位 › 630200 上级代码 › 上级关系绕成了圈：630200 → 630222 → 630200；请改其中一个上级代码。');
});

test('a province stands under nobody', () => {
  const units = [
    { code: '63', name: '青海省', level: 'province' as const, own: false, parent: '630200' },
    { code: '630200', name: '海东市', level: 'city' as const, own: false },
  ];
  expect(mistakes({ definition: { units } })).toEqual([
    '单位 › 63 上级代码 › 省级单位没有上级，现填了“海东市”；请删去上级代码，或改级别。',
  ]);
});
