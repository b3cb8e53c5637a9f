import { say } from '../../src/messages/message';
import { rollUp } from '../../src/rollup/consolidate';
import { codes, world } from '../world';
import { filed, rollUpOf } from './filing';

const { county, weiyuan, danma } = codes;

describe('far from last year', () => {
  const { catalogue } = world({
    indicators: { FY_01: '申请', FY_02: { name: '受理', comparable: false }, FY_R1: 'FY_01/FY_02*100' },
  });
  const hints = (value: number, previous: Record<string, number>) =>
    rollUp(catalogue, county, {
      submissions: [filed(catalogue, weiyuan, { FY_01: value, FY_02: value })],
      rejected: [],
      findings: [],
      previous: new Map(Object.entries(previous)),
    }).findings;

  test('more than five times', () => {
    expect(
      hints(51, { FY_01: 10 }).map(({ message, ...finding }) => ({ ...finding, message: say(message) })),
    ).toEqual([
      {
        id: `outlier-year@${county}:FY_01`,
        rule: 'outlier-year',
        severity: 'warning',
        unit: county,
        indicators: ['FY_01'],
        cells: [{ file: `${weiyuan}.xlsx`, sheet: '表', address: 'D4' }],
        message: '互助土族自治县“申请”：本年51，上年10，相差在5倍以上。请核对所报数据和统计口径。',
        actual: 51,
        expected: 10,
        explained: false,
      },
    ]);
  });

  test.each([
    [19, 100, 1],
    [20, 100, 0],
    [50, 10, 0],
    [80, 9, 0],
  ])('%d after %d: %d hints', (value, previous, count) => {
    expect(hints(value, { FY_01: previous })).toHaveLength(count);
  });

  test('not where the 口径 was changed, nor of rates', () => {
    expect(hints(100, { FY_02: 10, FY_R1: 10 })).toEqual([]);
  });
});

describe('zero among peers', () => {
  const townships = Object.fromEntries(
    ['630223102', '630223103'].map((code) => [code, { name: code, kind: '镇', level: 'township' as const }]),
  );
  const { catalogue } = world({ indicators: { FY_01: '申请' }, units: townships });
  const hints = (values: (number | null)[]) =>
    rollUpOf(
      catalogue,
      county,
      Object.fromEntries(
        [weiyuan, danma, '630223102', '630223103'].map((code, at) => [code, { FY_01: values[at] ?? null }]),
      ),
    ).findings;

  test('the only zero where three others have something', () => {
    expect(
      hints([3, 0, 1, 2]).map(({ id, severity, cells, message }) => [id, severity, cells, say(message)]),
    ).toEqual([
      [
        `zero-among-peers@${danma}:FY_01`,
        'info',
        [{ file: `${danma}.xlsx`, sheet: '表', address: 'D4' }],
        '丹麻镇“申请”：填报为0，而同类的3个单位都大于0。请核对是否漏报。',
      ],
    ]);
  });

  test.each([[[3, 0, 0, 2]], [[3, 0, 1, null]], [[3, null, 1, 2]], [[3, 0, 1, -2]]])(
    'nothing to say of %j',
    (values) => {
      expect(hints(values)).toEqual([]);
    },
  );
});
