/** The tables of 行政执法统计年报 and 政府信息公开年报: their rows by year, who fills them, and the relations that the forms state. */
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import type { Catalogue, OpenRule } from '../../../src/definition/catalogue';
import { openDefinition } from '../../../src/definition/open';
import { evaluate } from '../../../src/formula/evaluate';
import { referencesOf } from '../../../src/formula/references';
import { isBroken } from '../../../src/validation/judgement';

const catalogue = openDefinition(builtInDefinition, 2025);

const rowsIn = (year: number, table: string) =>
  openDefinition(builtInDefinition, year)
    .tables.find(({ code }) => code === table)
    ?.rows.map(({ name }) => name);

/** The rules that object, all of whose figures are among `values` and `before`. */
function objecting(
  values: Record<string, number>,
  before: Record<string, number> = {},
  { rules }: Catalogue = catalogue,
): string[] {
  const scope = {
    value: (code: string) => values[code] ?? null,
    previous: (code: string) => before[code] ?? null,
    children: () => [],
  };
  const given = ({ expression }: OpenRule) => {
    const references = referencesOf(expression);
    return (
      references.values.every((code) => code in values) && references.previous.every((code) => code in before)
    );
  };
  return rules
    .filter((rule) => given(rule) && isBroken(evaluate(rule.expression, scope)))
    .map(({ id }) => id);
}

test.each([
  [
    2020,
    '警告、罚款、没收违法所得、没收非法财物、暂扣许可证、执照、责令停产停业、吊销许可证、执照、行政拘留、其他行政处罚、合计',
  ],
  [
    2022,
    '警告、通报批评、罚款、没收违法所得、没收非法财物、暂扣许可证件、降低资质等级、限制开展生产经营活动、责令停产停业、责令关闭、限制从业、吊销许可证件、行政拘留、其他行政处罚、合计',
  ],
  [
    2025,
    '警告、通报批评、罚款、没收违法所得、没收非法财物、暂扣许可证、执照，降低资质等级、吊销许可证、执照、限制开展生产经营活动、责令停产停业、责令关闭、限制从业、行政拘留、其他行政处罚、合计',
  ],
])('行政处罚 has the categories of the form of %i', (year, names) => {
  expect(rowsIn(year, 'CF')?.join('、')).toBe(names);
});

test('a category that a new form joined with others is not compared with what it continues', () => {
  const { indicators } = openDefinition(builtInDefinition, 2024);
  const continued = ['CF_JT_ZS', 'CF_ZJ_ZS', 'CF_TG_ZS', 'CF_DX_ZS', 'CF_FK_ZS'].map((code) => {
    const { replaces, comparable } = indicators.get(code) ?? {};
    return [replaces, comparable];
  });
  expect(continued).toEqual([
    ['CF_JG_ZS', false],
    ['CF_ZK_ZS', false],
    ['CF_TC_ZS', false],
    ['CF_DX1_ZS', true],
    [undefined, true],
  ]);
});

test('the amount in 元 is asked in the years of its form alone', () => {
  const asked = [2020, 2021, 2023, 2024].filter((year) =>
    openDefinition(builtInDefinition, year).indicators.has('NB_02'),
  );
  expect(asked).toEqual([2021, 2023]);
});

test.each([
  ['政法委员会', ''],
  ['信访局', ''],
  ['退役军人事务局', 'QX'],
  ['统计局', 'CF QX'],
  ['政务服务监督管理局', 'XK RX'],
  ['市场监督管理局', 'XK CF QZ QX'],
  ['司法局', 'HF CF XK QX FYJ FYS GFG GFY PFM TJL YSJ'],
])('%s fills the tables of what it does: %s', (kind, tables) => {
  const unit = [...catalogue.units.values()].find((one) => one.kind === kind && one.parent === '630223');
  const filled = unit ? catalogue.askedOf(unit).flatMap(({ cell }) => cell?.table ?? []) : [];
  expect([...new Set(filled)].sort()).toEqual(tables.split(' ').filter(Boolean).sort());
});

test('townships keep the totals of enforcement', () => {
  const township = catalogue.units.get('630223100');
  const asked = township ? catalogue.askedOf(township) : [];
  expect(asked.filter(({ cell }) => cell)).toEqual([]);
  expect(asked.map(({ code }) => code)).toEqual(expect.arrayContaining(['ZC_01', 'ZC_02', 'ZC_03', 'ZC_04']));
});

test('收到和处理 has the 25 rows and 7 columns of the form', () => {
  const table = catalogue.tables.find(({ code }) => code === 'GKS');
  expect([table?.rows.length, table?.columns.length]).toEqual([25, 7]);
  expect(catalogue.indicators.get('GKS_XS_ZJ')?.formula).toBe(
    'SUM(GKS_XS_ZR,GKS_XS_SQ,GKS_XS_KY,GKS_XS_GY,GKS_XS_FL,GKS_XS_QT)',
  );
  expect(catalogue.indicators.get('GKS_HJ_ZR')?.derivation?.operands).toHaveLength(21);
  expect(catalogue.indicators.get('GKS_HJ_ZJ')?.formula).toContain('GKS_HJ_ZR');
});

test.each<[string, Record<string, number>, Record<string, number>, string[]]>([
  ['一+二=（七）+四', { GKS_XS_ZR: 9, GKS_JZ_ZR: 2, GKS_HJ_ZR: 10, GKS_XN_ZR: 1 }, {}, []],
  ['一+二≠（七）+四', { GKS_XS_ZR: 9, GKS_JZ_ZR: 2, GKS_HJ_ZR: 10, GKS_XN_ZR: 2 }, {}, ['GKS-01:_ZR']],
  ['上年结转', { GKS_JZ_SQ: 2 }, { GKS_XN_SQ: 2 }, []],
  ['上年结转有出入', { GKS_JZ_SQ: 2 }, { GKS_XN_SQ: 3 }, ['GKS-02:_SQ']],
  ['处罚合计', { CF_HJ_ZS: 7, ZC_01: 7 }, {}, []],
  ['处罚合计有出入', { CF_HJ_ZS: 7, ZC_01: 8 }, {}, ['CF-01']],
  ['警告不带罚没', { ZC_02: 3, CF_HJ_ZS: 4, CF_JT_ZS: 3, CF_QT_ZS: 1 }, {}, ['CF-02']],
  ['并处吊销的罚没', { ZC_02: 3, CF_HJ_ZS: 1, CF_JT_ZS: 0, CF_QT_ZS: 0 }, {}, []],
  ['有罚款而无金额', { ZC_02: 0, CF_FK_ZS: 1, CF_MS_ZS: 0 }, {}, ['CF-05']],
  ['受理多于申请', { XK_SQ_JS: 5, XK_SL_JS: 6 }, {}, ['XK-01']],
  ['决定多于受理', { XK_SL_JS: 5, XK_XK_JS: 5, XK_BY_JS: 1 }, {}, ['XK-02']],
  ['许可决定', { XK_XK_JS: 5, XK_BY_JS: 1, ZC_03: 6 }, {}, []],
  ['许可决定有出入', { XK_XK_JS: 5, XK_BY_JS: 1, ZC_03: 5 }, {}, ['XK-03']],
  ['有给付金额而无次数', { QX_JFC: 0, QX_JFJ: 1.5 }, {}, ['QX-JF']],
  ['两份年报的许可', { GK_16: 6, ZC_03: 5 }, {}, ['GK-04']],
  ['审查意见', { HF_HT_SC: 3, HF_HT_YJ: 4 }, {}, ['HF-01:HF_HT']],
  ['重大执法决定漏审', { SH_05: 4, SH_06: 3 }, {}, ['SH-03']],
  ['重大执法决定多审', { SH_05: 3, SH_06: 4 }, {}, ['SH-02']],
])('%s', (_, values, before, expected) => {
  expect(objecting(values, before)).toEqual(expected);
});

test('the amount in 元 agrees with that in 万元 to what two decimals show', () => {
  const before = openDefinition(builtInDefinition, 2022);
  expect(objecting({ ZC_02: 1.23, NB_02: 12_345 }, {}, before)).toEqual([]);
  expect(objecting({ ZC_02: 1.23, NB_02: 12_351 }, {}, before)).toEqual(['CF-06']);
});
