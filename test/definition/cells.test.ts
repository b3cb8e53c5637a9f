import { askedIn, cellsOf, indicatorsOf } from '../../src/definition/cells';
import type { BreakdownTable } from '../../src/definition/definition';
import { sketchDefinition } from '../world';

const { tables, indicators, chapters } = sketchDefinition({
  chapters: { FY: '行政复议', RX: '热线' },
  indicators: { RX_01: '合计', FY_01: '申请' },
  tables: {
    RX: {
      rows: { RX_QZ: '求助', RX_ZX: '咨询' },
      columns: {
        _SL: { name: '受理', aliases: ['收到'] },
        _R: { ...rate(), name: '占比', replaces: '{行}_OLD' },
      },
    },
  },
});

function rate() {
  return { formula: '{行}_SL/RX_01*100', numerator: '{行}_SL', denominator: 'RX_01' };
}

test('each cell of a table is an indicator of its row and column', () => {
  const cells = cellsOf(tables[0] as BreakdownTable);
  expect(cells.map(({ code, name, cell, aliases }) => ({ code, name, cell, aliases }))).toEqual([
    { code: 'RX_QZ_SL', name: '求助—受理', cell: at('RX_QZ', '_SL'), aliases: ['求助—收到'] },
    { code: 'RX_QZ_R', name: '求助—占比', cell: at('RX_QZ', '_R'), aliases: [] },
    { code: 'RX_ZX_SL', name: '咨询—受理', cell: at('RX_ZX', '_SL'), aliases: ['咨询—收到'] },
    { code: 'RX_ZX_R', name: '咨询—占比', cell: at('RX_ZX', '_R'), aliases: [] },
  ]);
});

function at(row: string, column: string) {
  return { table: 'RX', row, column };
}

test('{行} is the row in everything a column says of other figures', () => {
  expect(cellsOf(tables[0] as BreakdownTable)[3]).toMatchObject({
    formula: 'RX_ZX_SL/RX_01*100',
    numerator: 'RX_ZX_SL',
    denominator: 'RX_01',
    replaces: 'RX_ZX_OLD',
  });
});

test('cells stand at the end of their chapter', () => {
  expect(indicatorsOf({ chapters, indicators, tables }).map(({ code }) => code)).toEqual([
    'FY_01',
    'RX_01',
    'RX_QZ_SL',
    'RX_QZ_R',
    'RX_ZX_SL',
    'RX_ZX_R',
  ]);
});

test('a figure is asked from its first to its last year', () => {
  const asked = [2022, 2023, 2024, 2025].filter((year) => askedIn(year, { since: 2023, until: 2024 }));
  expect(asked).toEqual([2023, 2024]);
  expect(askedIn(1950, {})).toBe(true);
});

describe('what a row says of its cells', () => {
  const [table] = sketchDefinition({
    tables: {
      CF: {
        rows: {
          CF_1: { name: '警告', until: 2023, note: '含当场处罚的。' },
          CF_2: { name: '警告、通报批评', since: 2024, replaces: 'CF_1', comparable: false },
          CF_3: '罚款',
          CF_HJ: { name: '合计', formula: 'SUM({各行})' },
        },
        columns: {
          _S: { name: '宗数', since: 2020, note: '当年决定的宗数。' },
          _L: { name: '其中立案', replaces: '{行}_X' },
          _T: { formula: 'SUM({各列})', kind: 'count' },
          _R: { formula: '{行}_S/CF_HJ_S*100', numerator: '{行}_S', denominator: 'CF_HJ_S' },
        },
      },
    },
  }).tables as [BreakdownTable];
  const cell = (code: string) => cellsOf(table).find((each) => each.code === code);

  test('a total row takes the other entered rows, a total column the other entered columns', () => {
    expect(cell('CF_HJ_S')).toMatchObject({
      rollup: 'derived',
      audience: [],
      formula: 'SUM(CF_1_S,CF_2_S,CF_3_S)',
    });
    expect(cell('CF_3_T')).toMatchObject({ formula: 'SUM(CF_3_S,CF_3_L)' });
  });

  test('where both row and column compute, the column does', () => {
    expect(cell('CF_HJ_R')).toMatchObject({ formula: 'CF_HJ_S/CF_HJ_S*100', numerator: 'CF_HJ_S' });
    expect(cell('CF_HJ_T')).toMatchObject({ formula: 'SUM(CF_HJ_S,CF_HJ_L)' });
  });

  test('a cell is asked in the years of both, and compared where both are', () => {
    expect(cell('CF_1_S')).toMatchObject({ since: 2020, until: 2023, comparable: true });
    expect(cell('CF_2_S')).toMatchObject({ since: 2024, comparable: false });
    expect(cell('CF_3_L')).not.toHaveProperty('since');
  });

  test('the row’s 口径 stands before the column’s', () => {
    expect(cell('CF_1_S')?.note).toBe('含当场处罚的。当年决定的宗数。');
  });

  test('a cell continues the one that its row, column or both continue', () => {
    expect(cell('CF_2_S')?.replaces).toBe('CF_1_S');
    expect(cell('CF_2_L')?.replaces).toBe('CF_1_X');
    expect(cell('CF_3_L')?.replaces).toBe('CF_3_X');
    expect(cell('CF_3_S')).not.toHaveProperty('replaces');
  });
});
