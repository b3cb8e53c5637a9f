import fc from 'fast-check';
import { blocksOf } from '../../src/excel/blocks';
import { addressOf } from '../../src/workbook/address';
import { areaOf } from '../excel-host/area';

test('neighbours become one block, whatever their order', () => {
  const cells = [
    { address: 'C2', value: 2 },
    { address: 'E2', value: '丙' },
    { address: 'B3', value: 3 },
    { address: 'B2', value: 1 },
    { address: 'C3', value: 4 },
    { address: 'B10', value: null },
  ];
  expect(blocksOf(cells)).toEqual([
    {
      address: 'B2:C3',
      values: [
        [1, 2],
        [3, 4],
      ],
    },
    { address: 'E2:E2', values: [['丙']] },
    { address: 'B10:B10', values: [[null]] },
  ]);
});

test('a column is one block, or several where it is long', () => {
  const column = (length: number, value: string) =>
    Array.from({ length }, (_, row) => ({ address: addressOf(row, 3), value }));
  expect(blocksOf(column(20_000, '通过')).map(({ address }) => address)).toEqual(['D1:D20000']);
  expect(blocksOf(column(3, '情'.repeat(150_000))).map(({ address }) => address)).toEqual(['D1:D2', 'D3:D3']);
});

test('blocks hold each cell once, with the value that came last', () => {
  const entry = fc.record({ row: fc.nat(5), column: fc.nat(5), value: fc.nat(99) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const cells = entries.map(({ row, column, value }) => ({ address: addressOf(row, column), value }));
      const written = blocksOf(cells).flatMap(({ address, values }) => {
        const area = areaOf(address);
        return values.flatMap((row, down) =>
          row.map((value, across) => [addressOf(area.row + down, area.column + across), value] as const),
        );
      });
      const wanted = new Map(cells.map(({ address, value }) => [address, value]));
      expect([written.length, new Map(written)]).toEqual([wanted.size, wanted]);
    }),
  );
});
