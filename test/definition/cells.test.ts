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
