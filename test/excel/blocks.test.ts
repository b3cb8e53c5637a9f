import { blocksOf } from '../../src/excel/blocks';

test('neighbours in a row become one block, whatever their order; of two for one cell the later holds', () => {
  const cells = [
    { address: 'C2', value: 2 },
    { address: 'E2', value: '丙' },
    { address: 'B2', value: 1 },
    { address: 'B10', value: null },
    { address: 'C2', value: 3 },
  ];
  expect(blocksOf(cells)).toEqual([
    { address: 'B2:C2', values: [[1, 3]] },
    { address: 'E2:E2', values: [['丙']] },
    { address: 'B10:B10', values: [[null]] },
  ]);
});
