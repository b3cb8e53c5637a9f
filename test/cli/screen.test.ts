import { message } from '../../src/messages/message';
import { displayWidth, openScreen, printable, progressLine, tableLines } from '../../src/cli/screen';

test('columns line up where Chinese and Latin text mix', () => {
  const rows = [
    ['指标', '数'],
    ['受理', '38'],
    ['12345 热线', '6879'],
  ];
  expect(tableLines(rows, ['left', 'right'])).toEqual([
    '指标          数',
    '──────────  ────',
    '受理          38',
    '12345 热线  6879',
  ]);
});

test('a Chinese character takes two columns', () => {
  expect(displayWidth('a汇表')).toBe(5);
});

test('a progress line fits the terminal', () => {
  expect(progressLine('填报表', 3, 12, 32)).toBe('填报表 ████░░░░░░░░░░░░░░░ 3/12');
  expect(displayWidth(progressLine('填报表', 3, 12, 32))).toBeLessThan(32);
});

test('escape sequences in a file name reach the terminal as text', () => {
  expect(printable('a\u001b[31mred\u202egnp.xlsx')).toBe('a·[31mred·gnp.xlsx');
});

test('progress is silent unless a person watches', () => {
  const written: string[] = [];
  const err = { write: (text: string) => written.push(text), columns: 80 };
  openScreen('zh-CN', { out: err, err }).progress(message('cli.reading'), 1, 2);
  expect(written).toEqual([]);
  openScreen('zh-CN', { out: err, err: { ...err, isTTY: true } }).progress(message('cli.reading'), 1, 2);
  expect(written).toHaveLength(1);
});
