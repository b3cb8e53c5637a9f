import { noHistory, redo, undo, withChange, type Change } from '../../../src/taskpane/preview/history';

const change = (value: number): Change => ({
  sheet: '表',
  before: [{ address: 'A1', value: value - 1 }],
  after: [{ address: 'A1', value }],
});

test('changes are undone from the last and done again, until something new is typed', () => {
  const two = withChange(withChange(noHistory, change(1)), change(2));
  const back = undo(two);
  expect(back).toEqual({ change: change(2), history: { done: [change(1)], undone: [change(2)] } });
  expect(redo(back?.history ?? noHistory)).toEqual({ change: change(2), history: two });
  expect(withChange(back?.history ?? noHistory, change(3)).undone).toEqual([]);
  expect([undo(noHistory), redo(two)]).toEqual([null, null]);
});
