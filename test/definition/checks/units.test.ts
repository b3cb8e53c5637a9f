import { codes, sketchDefinition, type WorldSketch } from '../../world';
import { mistakes, mistakesOf } from '../mistakes';

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
    say({ [codes.city]: { parent: codes.minhe }, [codes.minhe]: { parent: codes.city } }, 'city'),
  ).toEqual(['单位 › 630200 上级代码 › 上级关系绕成了圈：630200 → 630222 → 630200；请改其中一个上级代码。']);
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

const city = (units: WorldSketch['units']) => say(units, 'city');

test('a wrong level is told once, at its cause', () => {
  expect(city({ [codes.county]: { level: 'township' } })).toEqual([
    '单位 › 630223 级别 › 级别填的是“乡镇”，“630223”却是县的代码；请把级别改为“县”，或改正单位代码。',
  ]);
  expect(city({ [codes.county]: { level: 'city' } })).toEqual([
    '单位 › 630223 级别 › 级别填的是“市”，“630223”却是县的代码；请把级别改为“县”，或改正单位代码。',
  ]);
  expect(say({ [codes.justice]: { level: 'county' } })).toEqual([
    `单位 › ${codes.justice} 级别 › 级别填的是“县”，“${codes.justice}”却是统一社会信用代码；部门请把级别改为“部门”，本级请在“本级”栏填“是”。`,
  ]);
});

test('a code too short is the code’s mistake where the level fits its place', () => {
  expect(say({ [codes.danma]: { code: '630223' } })).toEqual([
    '单位 › 630223 单位代码 › “630223”与“单位”表 630223 单位代码的“630223”重复（不分大小写）；每个只能用一次，请改其中一个。',
    '单位 › 630223 单位代码 › “630223”不是乡镇代码：应为9位或12位数字（统计用区划代码），例如 630223100；用统一社会信用代码的应为18位。',
  ]);
});

test('an area that says it is an own unit is told once', () => {
  expect(city({ [codes.county]: { own: true } })).toEqual([
    '单位 › 630223 本级 › 这里填了“是”，下面却有 4 个单位；地区本身请改为“否”，本级另起一行。',
  ]);
});

test('a parent that many name wrongly is told once', () => {
  const parent = '630233';
  expect(
    say({ [codes.justice]: { parent }, [codes.danma]: { parent }, [codes.weiyuan]: { parent } }),
  ).toEqual([
    `单位 › ${codes.justice} 上级代码 › 没有上级单位“630233”；是不是 630223？（另有 2 个单位也是这样填的。）`,
  ]);
});

test('an area’s code that none of those below agree with is the area’s mistake', () => {
  const parent = '630232';
  expect(
    say({
      [codes.county]: { code: parent },
      [codes.own]: { parent },
      [codes.justice]: { parent },
      [codes.danma]: { parent },
      [codes.weiyuan]: { parent },
    }),
  ).toEqual([
    '单位 › 630232 单位代码 › 下面 2 个单位的代码都以“630223”开头，与“630232”对不上；请核对本单位的代码。',
  ]);
});

test('a level that is no word is not held against those below', () => {
  const { units } = sketchDefinition();
  const misread = units.map((unit) => (unit.code === codes.county ? { ...unit, level: '县级' } : unit));
  expect(mistakesOf({}, { units: misread })).toEqual([
    '单位 › 630223 级别 › “县级”不在可选的词之中；应为 township、department、county、city、province。',
  ]);
});

test.each([
  [
    { [codes.danma]: { since: 2024, until: 2020 } },
    ['终止年', '终止年 2020 早于起始年 2024；请核对两个年份。'],
  ],
  [
    { [codes.danma]: { formerly: ['丹麻乡', '丹麻镇'] } },
    ['曾用名', '曾用名“丹麻镇”就是现在的名称；请删去，或核对单位名称。'],
  ],
  [
    { [codes.danma]: { replaces: '630223110' } },
    ['原代码', '没有原代码为“630223110”的单位；是不是 630223100？'],
  ],
  [
    { [codes.danma]: { replaces: codes.weiyuan } },
    [
      '原代码',
      '本单位接续“630223100”（威远镇），两者的年份却没有先后；请在原代码那一行填终止年，在本行填其后的起始年。',
    ],
  ],
  [
    { [codes.danma]: { replaces: codes.danma } },
    ['原代码', '原代码绕成了圈：630223101 → 630223101；请删去其中一个原代码。'],
  ],
] as [WorldSketch['units'], [string, string]][])('%j', (units, [caption, said]) => {
  expect(say({ [codes.danma]: { name: '丹麻镇' }, ...units })).toEqual([
    `单位 › ${codes.danma} ${caption} › ${said}`,
  ]);
});

test('a unit is there in the years of its parent', () => {
  const years = { [codes.minhe]: { until: 2024 }, [codes.minheOwn]: { until: 2024 } };
  expect(city({ ...years, [codes.minheJustice]: { until: 2024 } })).toEqual([
    `单位 › ${codes.chuankou} 终止年 › 2025 年有“川口镇”，上级“民和回族土族自治县”这一年却不在；请核对两者的起始年和终止年。`,
  ]);
  expect(city({ [codes.minhe]: { since: 2010 } })).toEqual([
    '单位 › 630222 起始年 › 2009 年“民和回族土族自治县”不在，下面却还有 3 个单位（如“民和回族土族自治县本级”）；请核对本单位的年份，或给它们填上年份。',
  ]);
});

test('a unit under a new code continues the one that had the old one', () => {
  const own = { name: '互助土族自治县本级', level: 'county', own: true } as const;
  expect(
    say({ [codes.own]: { until: 2024 }, '630223000': { ...own, since: 2025, replaces: codes.own } }),
  ).toEqual([]);
  expect(say({ [codes.own]: { until: 2025 }, '630223000': { ...own, since: 2025 } })).toEqual([
    `单位 › 630223000 本级 › “630223”下面已有一个本级（“单位”表 ${codes.own} 本级）；每个地区只能有一个，请改其中一个。`,
  ]);
  const two = { since: 2025, replaces: codes.danma };
  expect(say({ [codes.danma]: { until: 2024 }, '630223102': two, '630223103': two })).toEqual([
    '单位 › 630223103 原代码 › “630223101”与“单位”表 630223102 原代码的“630223101”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});
