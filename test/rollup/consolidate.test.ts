import { say } from '../../src/messages/message';
import { rollUp, UnknownUnitError } from '../../src/rollup/consolidate';
import { codes, world } from '../world';
import { asSummary, filed, rollUpOf, totalsOf } from './filing';

const { city, cityOwn, county, own, justice, weiyuan, danma, minhe, minheOwn, minheJustice, chuankou } =
  codes;

describe('rollUp', () => {
  const { catalogue } = world({ indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' } });

  test('keeps who gave what, from which file, sheet and cell', () => {
    const { totals } = rollUpOf(catalogue, county, {
      [weiyuan]: { FY_02: 20, FY_03: 18 },
      [danma]: { FY_02: 18, FY_03: null },
    });
    expect(totals.get('FY_02')).toEqual({
      indicator: 'FY_02',
      value: 38,
      previous: null,
      asked: 4,
      answered: 2,
      contributions: [
        {
          unit: weiyuan,
          value: 20,
          source: { file: `${weiyuan}.xlsx`, sheet: '表', address: 'D4' },
          included: true,
        },
        {
          unit: danma,
          value: 18,
          source: { file: `${danma}.xlsx`, sheet: '表', address: 'D4' },
          included: true,
        },
      ],
      adjustments: [],
      contributors: new Set([weiyuan, danma]),
    });
    expect(totals.get('FY_R1')).toEqual({
      indicator: 'FY_R1',
      value: 47.4,
      previous: null,
      asked: 4,
      answered: 1,
      contributions: [],
      adjustments: [],
      contributors: new Set(),
    });
  });

  test('blank is not zero, and what nobody gave is null', () => {
    const rollup = rollUpOf(catalogue, county, {
      [weiyuan]: { FY_02: 0, FY_03: null },
      [danma]: { FY_02: null, FY_03: { typed: '十几' } },
    });
    expect(totalsOf(rollup)).toEqual({ FY_02: 0, FY_03: null, FY_R1: null });
  });

  test('不适用 is an answer, but no number', () => {
    const { totals } = rollUpOf(catalogue, county, { [weiyuan]: { FY_02: '—' }, [danma]: { FY_02: 4 } });
    expect(totals.get('FY_02')).toMatchObject({ value: 4, asked: 4, answered: 2 });
  });

  test('tells who reported, who is missing and who was refused', () => {
    const refusal = {
      file: 'a.xlsx',
      code: 'wrong-year' as const,
      unit: justice,
      message: { key: 'number.remark-unit' as const },
    };
    const { units, returns } = rollUpOf(
      catalogue,
      county,
      { [weiyuan]: { FY_02: 1 } },
      { rejected: [refusal] },
    );
    expect(units).toEqual({
      expected: [own, justice, weiyuan, danma],
      reported: [weiyuan],
      missing: [own, justice, danma],
      rejected: [justice],
    });
    expect(returns).toEqual([
      { unit: own, state: 'missing' },
      { unit: justice, state: 'rejected', file: 'a.xlsx', reason: refusal.message },
      { unit: weiyuan, state: 'reported', file: `${weiyuan}.xlsx` },
      { unit: danma, state: 'missing' },
    ]);
  });

  test('the lines of a county are what its units filed, derived figures computed anew', () => {
    const { rows } = rollUpOf(catalogue, county, {
      [weiyuan]: { FY_02: 8, FY_03: 7, FY_R1: 99 },
      [danma]: { FY_02: '—', FY_03: { typed: '十几' } },
    });
    expect(rows.map(({ unit, state, values, marks }) => [unit.code, state, [...values], [...marks]])).toEqual(
      [
        [own, 'missing', [], []],
        [justice, 'missing', [], []],
        [
          weiyuan,
          'reported',
          [
            ['FY_02', 8],
            ['FY_03', 7],
            ['FY_R1', 87.5],
          ],
          [],
        ],
        [
          danma,
          'reported',
          [],
          [
            ['FY_02', '不适用'],
            ['FY_03', '十几'],
          ],
        ],
      ],
    );
  });

  test('a unit that files can be rolled up alone', () => {
    expect(totalsOf(rollUpOf(catalogue, weiyuan, { [weiyuan]: { FY_02: 8, FY_03: 6 } }))).toEqual({
      FY_02: 8,
      FY_03: 6,
      FY_R1: 75,
    });
  });

  test('last year is what the last summary says, never what units state', () => {
    const submissions = [filed(catalogue, weiyuan, { FY_02: 8 }, { previous: { FY_02: 7 } })];
    const without = rollUp(catalogue, county, { submissions, rejected: [], findings: [] });
    const given = { submissions, rejected: [], findings: [], previous: new Map([['FY_02', 6]]) };
    expect(without.totals.get('FY_02')?.previous).toBeNull();
    expect(rollUp(catalogue, county, given).totals.get('FY_02')?.previous).toBe(6);
  });

  test('refuses a unit that the definition does not have', () => {
    expect(() => rollUpOf(catalogue, '110000', {})).toThrow(new UnknownUnitError('110000'));
  });

  test('says whether anything in it is an example', () => {
    const submissions = [filed(catalogue, weiyuan, { FY_02: 8 }, { example: true })];
    expect(rollUp(catalogue, county, { submissions, rejected: [], findings: [] }).example).toBe(true);
  });
});

describe('a city', () => {
  const { catalogue } = world({ area: 'city', indicators: { FY_02: '受理' } });
  const huzhu = rollUpOf(catalogue, county, {
    [own]: { FY_02: 1 },
    [justice]: { FY_02: 2 },
    [weiyuan]: { FY_02: 4 },
  });
  const summary = asSummary(catalogue, huzhu);
  const minheFilings = [
    filed(catalogue, minheOwn, { FY_02: 8 }),
    filed(catalogue, minheJustice, { FY_02: 16 }),
    filed(catalogue, chuankou, { FY_02: 32 }),
  ];

  test('takes a county that sent its summary by the summary, and rolls up the other', () => {
    const rollup = rollUp(catalogue, city, {
      submissions: [...minheFilings, summary, filed(catalogue, cityOwn, { FY_02: 64 })],
      rejected: [],
      findings: [],
    });
    expect(totalsOf(rollup)).toEqual({ FY_02: 127 });
    expect(rollup.totals.get('FY_02')).toMatchObject({ asked: 8, answered: 7 });
    expect(
      rollup.rows.map(({ unit, state, filing, values }) => [unit.code, state, filing, values.get('FY_02')]),
    ).toEqual([
      [cityOwn, 'reported', true, 64],
      [county, 'partial', false, 7],
      [minhe, 'reported', false, 56],
    ]);
    expect(rollup.units.missing).toEqual([danma]);
    expect(rollup.returns.slice(1, 5)).toEqual([
      { unit: own, state: 'reported', file: summary.file, through: county },
      { unit: justice, state: 'reported', file: summary.file, through: county },
      { unit: weiyuan, state: 'reported', file: summary.file, through: county },
      { unit: danma, state: 'missing', file: summary.file, through: county },
    ]);
  });

  test('the contributions of an area rolled up here are those of its units', () => {
    const rollup = rollUp(catalogue, city, {
      submissions: [summary, ...minheFilings],
      rejected: [],
      findings: [],
    });
    expect(
      rollup.totals.get('FY_02')?.contributions.map(({ unit, value, source }) => [unit, value, source.file]),
    ).toEqual([
      [county, 7, summary.file],
      [minheOwn, 8, `${minheOwn}.xlsx`],
      [minheJustice, 16, `${minheJustice}.xlsx`],
      [chuankou, 32, `${chuankou}.xlsx`],
    ]);
  });

  test('figures that came with a summary are not counted twice', () => {
    const rollup = rollUp(catalogue, city, {
      submissions: [summary, filed(catalogue, danma, { FY_02: 5 })],
      rejected: [],
      findings: [],
    });
    expect(totalsOf(rollup)).toEqual({ FY_02: 7 });
    expect(rollup.rejected.map(({ code, file, message }) => [code, file, say(message)])).toEqual([
      [
        'superseded',
        `${danma}.xlsx`,
        `文件“${danma}.xlsx”：丹麻镇的数已由互助土族自治县的汇总表上报，不再单独计入，以免重复。如汇总表中缺少该单位，请互助土族自治县重新汇总后再报。`,
      ],
    ]);
  });

  test('a summary that does not say whom it covers leaves its units unreported', () => {
    const mute = { ...summary };
    delete mute.coverage;
    const rollup = rollUp(catalogue, city, { submissions: [mute], rejected: [], findings: [] });
    expect(rollup.units.reported).toEqual([]);
    expect(rollup.findings.map(({ id, severity, message }) => [id, severity, say(message)])).toEqual([
      [
        `summary-without-coverage@${county}`,
        'error',
        '文件“互助土族自治县汇总表.xlsx”：互助土族自治县的汇总表中没有“报送情况”，不知包括哪些单位，所辖单位一律按未报列示。请互助土族自治县重新生成汇总表后再报。',
      ],
    ]);
  });

  test('binary drift that Excel left in a summary is gone', () => {
    const drifted = filed(catalogue, county, { FY_02: 0.1 + 0.2 }, { kind: 'summary' });
    const rollup = rollUp(catalogue, city, { submissions: [drifted], rejected: [], findings: [] });
    expect(totalsOf(rollup)).toEqual({ FY_02: 0.3 });
  });
});

describe('files that are no part of the roll-up', () => {
  const { catalogue } = world({ area: 'city', indicators: { FY_02: '受理' } });
  const leftOut = (...submissions: ReturnType<typeof filed>[]) =>
    rollUp(catalogue, county, { submissions, rejected: [], findings: [] }).rejected.map(
      ({ code, unit, message }) => [code, unit, say(message)],
    );

  test('a unit from elsewhere', () => {
    expect(leftOut(filed(catalogue, chuankou, { FY_02: 1 }, { file: '川口.xlsx' }))).toEqual([
      [
        'unknown-unit',
        chuankou,
        '文件“川口.xlsx”：川口镇不在互助土族自治县之下，未计入汇总。请把文件交给川口镇的上级，或改选汇总单位。',
      ],
    ]);
  });

  test('the summary of the very unit that is rolled up', () => {
    expect(leftOut(filed(catalogue, county, { FY_02: 1 }, { file: '汇总.xlsx', kind: 'summary' }))).toEqual([
      [
        'superseded',
        county,
        '文件“汇总.xlsx”：这是互助土族自治县自己的汇总表，本次由下级报送的表重新汇总，未计入。',
      ],
    ]);
  });

  test('a template of a unit that does not file', () => {
    expect(leftOut(filed(catalogue, county, { FY_02: 1 }, { file: '县.xlsx' }))).toEqual([
      [
        'unknown-unit',
        county,
        '文件“县.xlsx”：互助土族自治县不直接填报，只由下级汇总，未计入。请由互助土族自治县本级填报，或报送互助土族自治县的汇总表。',
      ],
    ]);
  });
});
