import type { Indicator } from '../../../src/definition/definition';
import { say } from '../../../src/messages/message';
import { readCell } from '../../../src/submission/reading/cell';
import type { Cell, CellValue } from '../../../src/workbook/workbook';
import { world } from '../../world';

function read(kind: Indicator['kind'], value: CellValue, rest: Partial<Cell> = {}) {
  const indicator = world({
    indicators: { FY_01: { name: '指标', kind, rollup: 'none', audience: ['本级'] } },
  }).catalogue.indicators.get('FY_01');
  if (!indicator) throw new Error('no indicator');
  const reading = readCell({ column: 3, value, ...rest }, indicator);
  return { ...reading, ...(reading.remark && { remark: [reading.remark.code, say(reading.remark.what)] }) };
}

test.each<[string, CellValue, object]>([
  ['nothing', null, { state: 'blank' }],
  ['an empty text', '', { state: 'blank' }],
  ['0', 0, { state: 'value', value: 0 }],
  [
    'an error',
    { error: '#DIV/0!' },
    {
      state: 'unreadable',
      typed: '#DIV/0!',
      remark: ['error-value', '单元格是错误值#DIV/0!，没有读取。请改填数字。'],
    },
  ],
])('a count cell with %s', (_, value, reading) => {
  expect(read('count', value)).toEqual(reading);
});

test('3-5 that a spreadsheet made a date of is no figure', () => {
  expect(read('count', 45721, { date: true })).toEqual({
    state: 'unreadable',
    typed: '2025-03-05',
    remark: [
      'date-in-number',
      '单元格是日期（2025-03-05），可能是输入时被自动转换的，没有读取。请把单元格改成数字格式后重填。',
    ],
  });
});

test.each<[CellValue, object]>([
  ['是', { state: 'value', value: 1 }],
  ['否', { state: 'value', value: 0 }],
  [' 是 ', { state: 'value', value: 1 }],
  [
    '√',
    {
      state: 'value',
      value: 1,
      typed: '√',
      remark: ['text-in-number', '填的是“√”，按“是”读取。请填“是”或“否”。'],
    },
  ],
  [
    true,
    {
      state: 'value',
      value: 1,
      typed: 'true',
      remark: ['text-in-number', '填的是“true”，按“是”读取。请填“是”或“否”。'],
    },
  ],
  [
    0,
    {
      state: 'value',
      value: 0,
      typed: '0',
      remark: ['text-in-number', '填的是“0”，按“否”读取。请填“是”或“否”。'],
    },
  ],
  ['不适用', { state: 'not-applicable', typed: '不适用' }],
  [
    '部分',
    {
      state: 'unreadable',
      typed: '部分',
      remark: ['unreadable-answer', '填的是“部分”，看不出是“是”还是“否”，没有读取。请填“是”或“否”。'],
    },
  ],
])('a yes or no cell with %j', (value, reading) => {
  expect(read('yesno', value)).toEqual(reading);
});

test.each<[CellValue, object]>([
  [' 一村一法律顾问 ', { state: 'value', value: '一村一法律顾问' }],
  [12, { state: 'value', value: '12' }],
  ['—', { state: 'not-applicable', typed: '—' }],
  ['  ', { state: 'blank' }],
])('a text cell with %j', (value, reading) => {
  expect(read('text', value)).toEqual(reading);
});
