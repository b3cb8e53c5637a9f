import { message } from '../../../../src/messages/message';
import { mistakeRows } from '../../../../src/taskpane/pages/definition/mistakeRows';

test('mistakes stand under their sheets, with how many there are', () => {
  const missing = message('definition.missing');
  const [a, b, c] = [
    { sheet: '指标', address: 'B5', message: missing },
    { sheet: '指标', address: 'C7', message: missing },
    { message: missing },
  ];
  expect(mistakeRows([a, b, c])).toEqual([
    { kind: 'sheet', sheet: '指标', count: 2 },
    { kind: 'mistake', mistake: a },
    { kind: 'mistake', mistake: b },
    { kind: 'sheet', sheet: undefined, count: 1 },
    { kind: 'mistake', mistake: c },
  ]);
});
