import {
  byState,
  listed,
  sortedBy,
  wholeListing,
  type Listing,
} from '../../../../src/taskpane/pages/receive/listing';
import { returnLine } from './returnLine';

const units = [
  returnLine('威远镇', 'reported', {
    unit: { code: '630223100', name: '威远镇' },
    errors: 0,
    answered: 1,
    asked: 2,
  }),
  returnLine('丹麻镇', 'missing', { unit: { code: '630223101', name: '丹麻镇' } }),
  returnLine('司法局', 'problem', {
    unit: { code: '11630223X', name: '司法局' },
    errors: 2,
    answered: 9,
    asked: 10,
  }),
  returnLine('五十镇', 'problem', {
    unit: { code: '630223102', name: '五十镇' },
    errors: 1,
    modified: '2026-01-02',
  }),
];

const names = (change: Partial<Listing>) =>
  listed(units, { ...wholeListing, ...change }).map(({ unit }) => unit.name);

test('by state, and by a part of the name or the beginning of the code', () => {
  expect(names({})).toEqual(['威远镇', '丹麻镇', '司法局', '五十镇']);
  expect(names({ state: 'problem' })).toEqual(['司法局', '五十镇']);
  expect(names({ search: ' 镇 ' })).toEqual(['威远镇', '丹麻镇', '五十镇']);
  expect(names({ search: '11630223x' })).toEqual(['司法局']);
  expect(names({ search: '镇', state: 'missing' })).toEqual(['丹麻镇']);
});

test('sorted either way, those without a figure last in both', () => {
  expect(names({ sort: { key: 'errors', descending: false } })).toEqual([
    '威远镇',
    '五十镇',
    '司法局',
    '丹麻镇',
  ]);
  expect(names({ sort: { key: 'errors', descending: true } })).toEqual([
    '司法局',
    '五十镇',
    '威远镇',
    '丹麻镇',
  ]);
  expect(names({ sort: { key: 'answered', descending: true } })).toEqual([
    '司法局',
    '威远镇',
    '丹麻镇',
    '五十镇',
  ]);
  expect(names({ sort: { key: 'state', descending: false } })).toEqual([
    '丹麻镇',
    '威远镇',
    '司法局',
    '五十镇',
  ]);
});

test('a column’s head goes from up to down to the order of the definition', () => {
  const up = sortedBy(wholeListing, 'file');
  const down = sortedBy(up, 'file');
  expect([up.sort, down.sort, sortedBy(down, 'file').sort, sortedBy(down, 'unit').sort]).toEqual([
    { key: 'file', descending: false },
    { key: 'file', descending: true },
    null,
    { key: 'unit', descending: false },
  ]);
});

test('how many there are of each', () => {
  expect(byState(units)).toEqual({ missing: 1, reported: 1, problem: 2, returned: 0 });
});
