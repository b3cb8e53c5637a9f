import {
  allTotals,
  chosenTotals,
  type TotalsChoice,
} from '../../../../src/taskpane/pages/rollup/chosenTotals';
import { total } from './total';

const totals = [
  total({ code: 'FY_02', name: '受理', value: 38, growth: null }),
  total({ code: 'FY_03', name: '办结', value: 34, answered: 55, growth: -5 }),
  total({ code: 'TJ_01', name: '调解', chapter: 'TJ', value: null, answered: 0, growth: 3 }),
];
const chosen = (choice: Partial<TotalsChoice>) =>
  chosenTotals(totals, { ...allTotals, ...choice }).map(({ code }) => code);

test.each<[string, Partial<TotalsChoice>, string[]]>([
  ['all of them', {}, ['FY_02', 'FY_03', 'TJ_01']],
  ['a chapter', { chapter: 'TJ' }, ['TJ_01']],
  ['part of a name', { search: ' 办 ' }, ['FY_03']],
  ['part of a code, in any case', { search: 'fy_' }, ['FY_02', 'FY_03']],
  ['the incomplete ones', { onlyPartial: true }, ['FY_03']],
  ['both at once', { chapter: 'TJ', search: 'FY' }, []],
])('%s', (_, choice, codes) => {
  expect(chosen(choice)).toEqual(codes);
});

test.each<[string, boolean, string[]]>([
  ['value', false, ['FY_03', 'FY_02', 'TJ_01']],
  ['value', true, ['FY_02', 'FY_03', 'TJ_01']],
  ['growth', false, ['FY_03', 'TJ_01', 'FY_02']],
  ['answered', false, ['TJ_01', 'FY_03', 'FY_02']],
  ['name', false, ['FY_03', 'TJ_01', 'FY_02']],
])('by %s, descending %s', (column, descending, codes) => {
  expect(chosen({ sort: { column, descending } })).toEqual(codes);
});
