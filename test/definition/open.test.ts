import { askingOf } from '../../src/definition/asking';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Unit } from '../../src/definition/definition';
import { openDefinition } from '../../src/definition/open';
import { codes, sketchDefinition, world } from '../world';

const codesOf = (indicators: Iterable<{ code: string }>) => [...indicators].map(({ code }) => code);

test('only what is asked in the year is there, rules that need anything else are not', () => {
  const sketch = {
    indicators: { FY_02: '受理', FY_OLD: { name: '旧', until: 2024 }, FY_NEW: { name: '新', since: 2025 } },
    rules: { R1: 'FY_OLD<=FY_02', R2: 'FY_NEW<=FY_02', R3: 'PREV(FY_OLD)<=FY_02' },
  };
  const opened = [2024, 2025].map((year) => world({ ...sketch, year }).catalogue);
  expect(opened.map(({ indicators }) => [...indicators.keys()])).toEqual([
    ['FY_02', 'FY_OLD'],
    ['FY_02', 'FY_NEW'],
  ]);
  expect(opened.map(({ rules }) => rules.map(({ id }) => id))).toEqual([['R1', 'R3'], ['R2']]);
});

test('the cells of a table are indicators at the end of their chapter', () => {
  const { catalogue } = world({
    chapters: { RX: '热线', FY: '行政复议' },
    indicators: { FY_02: '受理', RX_01: '合计' },
    tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _SL: '受理', _R: '{行}_SL/RX_01*100' } } },
  });
  expect([...catalogue.indicators.keys()]).toEqual([
    'RX_01',
    'RX_A_SL',
    'RX_A_R',
    'RX_B_SL',
    'RX_B_R',
    'FY_02',
  ]);
  expect(catalogue.indicators.get('RX_B_R')).toMatchObject({
    name: '乙—_R',
    formula: 'RX_B_SL/RX_01*100',
    cell: { table: 'RX', row: 'RX_B', column: '_R' },
    derivation: { operands: ['RX_B_SL', 'RX_01'] },
  });
});

test('a table is there with the columns of the year, and not at all without any', () => {
  const tables = {
    RX: { rows: { RX_A: '甲' }, columns: { _SL: '受理', _JS: { name: '办结', since: 2025 } } },
    XF: { rows: { XF_A: '甲' }, columns: { _JS: { name: '办结', since: 2025 } } },
  };
  const rules = { R1: 'SUM(RX_A{各列:RX})>=0', R2: '{行:XF}_JS>=0' };
  const { catalogue } = world({ year: 2024, tables, rules });
  expect(catalogue.tables.map(({ code, columns }) => [code, codesOf(columns)])).toEqual([['RX', ['_SL']]]);
  expect(catalogue.rules.map(({ id, formula }) => [id, formula])).toEqual([['R1', 'SUM(RX_A_SL)>=0']]);
});

test('derived indicators stand after what they are computed from', () => {
  const { catalogue } = world({
    indicators: { FY_R: 'FY_S/FY_01*100', FY_S: 'FY_01+FY_02', FY_01: '甲', FY_02: '乙' },
  });
  expect(codesOf(catalogue.derived)).toEqual(['FY_S', 'FY_R']);
});

test('a rule over a table is one rule a row, parsed', () => {
  const { catalogue } = world({
    tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _SL: '受理', _JS: '办结' } } },
    rules: { R1: { formula: '{行:RX}_JS<={行:RX}_SL', message: '“{行名:RX}”办结[{行:RX}_JS]件' } },
  });
  expect(catalogue.rules.map(({ expression: _, ...rule }) => rule)).toEqual(
    [
      { id: 'R1:RX_A', operands: ['RX_A_JS', 'RX_A_SL'], message: '“甲”办结[RX_A_JS]件' },
      { id: 'R1:RX_B', operands: ['RX_B_JS', 'RX_B_SL'], message: '“乙”办结[RX_B_JS]件' },
    ].map((rule) => ({
      ...rule,
      formula: rule.operands.join('<='),
      severity: 'error',
      scope: [],
      blank: 'skip',
      needsChildren: false,
      needsPrevious: false,
    })),
  );
});

test('rules say what they need beside this year’s figures', () => {
  const { catalogue } = world({
    indicators: { FY_02: '受理' },
    rules: { R1: 'FY_02<=PREV(FY_02)*5', R2: 'FY_02<=SUM(CHILDREN(FY_02))' },
  });
  expect(catalogue.rules.map(({ needsPrevious, needsChildren }) => [needsPrevious, needsChildren])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a unit is asked what its audience is and what follows from it', () => {
  const { catalogue, unit } = world({
    area: 'city',
    indicators: {
      FY_02: { name: '受理', audience: ['司法局', '市本级'] },
      FY_03: { name: '办结', audience: ['司法局'] },
      FY_04: { name: '排查', audience: ['乡镇', '司法局'] },
      FY_R: 'FY_03/FY_02*100',
      FY_S: 'FY_R*FY_04',
      FY_D: { formula: 'FY_04*2', audience: ['乡镇'] },
    },
  });
  const asked = (code: string) => codesOf(catalogue.askedOf(unit(code)));
  expect(asked(codes.justice)).toEqual(['FY_02', 'FY_03', 'FY_04', 'FY_R', 'FY_S']);
  expect(asked(codes.cityOwn)).toEqual(['FY_02']);
  expect(asked(codes.weiyuan)).toEqual(['FY_04', 'FY_D']);
  expect(asked(codes.own)).toEqual([]);
});

test('asked is looked up by code, and of nobody else', () => {
  const { catalogue, unit } = world({ indicators: { FY_02: '受理' } });
  const weiyuan = unit(codes.weiyuan);
  expect(catalogue.askedOf(structuredClone(weiyuan))).toBe(catalogue.askedOf(weiyuan));
  expect(catalogue.askedOf({ ...weiyuan, code: '630223999' })).toEqual([]);
});

test('the catalogue knows its definition, year, hash and tree', () => {
  const { catalogue, definition } = world({ year: 2023, indicators: { FY_02: '受理' } });
  expect(catalogue).toMatchObject({ definition, year: 2023, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(catalogue.filingUnits(codes.county).map(({ name }) => name)).toEqual([
    '互助土族自治县本级',
    '互助土族自治县司法局',
    '威远镇',
    '丹麻镇',
  ]);
  expect(catalogue.names(['镇'], catalogue.units.get(codes.danma)!)).toBe(true);
});

test('a year has its units, and knows them by the codes that they had', () => {
  const { definition } = world({
    indicators: { FY_02: '受理' },
    units: {
      [codes.weiyuan]: { until: 2024 },
      '630223102': { name: '威远镇', since: 2025, replaces: codes.weiyuan },
      [codes.danma]: { since: 2025 },
    },
  });
  const [then, now] = [2024, 2025].map((year) => openDefinition(definition, year));
  const filing = [then, now].map((catalogue) => codesOf(catalogue?.filingUnits(codes.county) ?? []).slice(2));
  expect(filing).toEqual([[codes.weiyuan], [codes.danma, '630223102']]);
  expect([...(then?.units.keys() ?? [])]).not.toContain(codes.danma);
  expect([then, now].map((catalogue) => catalogue?.unitNow(codes.weiyuan)?.code)).toEqual([
    codes.weiyuan,
    '630223102',
  ]);
  expect([then, now].map((catalogue) => catalogue?.unitNow(codes.danma)?.code)).toEqual([
    undefined,
    codes.danma,
  ]);
});

test('a definition with mistakes is not opened', () => {
  const definition = sketchDefinition({
    indicators: { FY03: '办结', FY_02: { name: '受理', chapter: 'X' } },
  });
  expect(() => openDefinition(definition, 2025)).toThrow(
    expect.objectContaining({
      name: 'DefinitionError',
      definition: '测试制度',
      message: [
        '指标 › FY03 指标代码 › “FY03”与单元格地址的写法相同，电子表格不能用它命名；请加下划线，例如 FY_03。',
        '指标 › FY_02 章节 › 没有章节“X”；请核对，或先把它列进来。',
      ].join('\n'),
      mistakes: [expect.anything(), expect.anything()],
    }),
  );
});

test('each unit is asked what names it, though units alike are looked at once', () => {
  const catalogue = openDefinition(builtInDefinition, 2025);
  const asking = askingOf(catalogue.indicators, [...catalogue.units.values()]);
  for (const unit of catalogue.units.values()) {
    const asked = [...catalogue.indicators.keys()].filter((code) => asking(code).has(unit));
    expect([unit.code, codesOf(catalogue.askedOf(unit))]).toEqual([unit.code, asked]);
  }
});

test('a unit that is named by its code is asked more than those like it', () => {
  const { catalogue } = world({
    indicators: { FY_01: '甲', FY_02: { name: '乙', audience: ['本级', codes.danma] }, FY_R: 'FY_01+FY_02' },
  });
  const askedOf = (code: string) => codesOf(catalogue.askedOf({ code } as Unit));
  expect(askedOf(codes.weiyuan)).toEqual(['FY_01']);
  expect(askedOf(codes.danma)).toEqual(['FY_01', 'FY_02', 'FY_R']);
});
