import { codes, world } from './world';

test('an empty sketch is a county with four units that file', () => {
  const { catalogue } = world();
  expect(catalogue.filingUnits(codes.county).map(({ code }) => code)).toEqual([
    codes.own,
    codes.justice,
    codes.weiyuan,
    codes.danma,
  ]);
});

test('a city has two counties', () => {
  const { catalogue } = world({ area: 'city' });
  expect(catalogue.children(codes.city).map(({ name }) => name)).toEqual([
    '海东市本级',
    '互助土族自治县',
    '民和回族土族自治县',
  ]);
});

test('names, formulas and differences', () => {
  const { definition } = world({
    indicators: { FY_02: '受理', FY_R: 'FY_03/FY_02*100', FY_03: { name: '办结', required: true } },
  });
  expect(
    definition.indicators.map(({ code, name, kind, rollup, required }) => [
      code,
      name,
      kind,
      rollup,
      required,
    ]),
  ).toEqual([
    ['FY_02', '受理', 'count', 'sum', false],
    ['FY_R', 'FY_R', 'rate', 'derived', false],
    ['FY_03', '办结', 'count', 'sum', true],
  ]);
});

test('units are changed, taken away and added by code', () => {
  const { catalogue } = world({
    units: { [codes.danma]: null, [codes.weiyuan]: { name: '威远街道' }, '630223103': { name: '南门峡镇' } },
  });
  expect(catalogue.filingUnits(codes.county).map(({ name }) => name)).toEqual([
    '互助土族自治县本级',
    '互助土族自治县司法局',
    '威远街道',
    '南门峡镇',
  ]);
});
