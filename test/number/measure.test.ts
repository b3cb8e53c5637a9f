import { readFigure } from '../../src/number/figure';
import { convertMeasure, inMeasure } from '../../src/number/measure';

function read(text: string, measure: string): number | null {
  const figure = readFigure(text, measure);
  if (figure.kind !== 'number') throw new Error(`${text} is ${figure.kind}`);
  return inMeasure(figure, measure);
}

test.each([
  ['70万元', '万元', 70],
  ['1.2亿元', '万元', 12_000],
  ['700元', '万元', 0.07],
  ['269.77万件', '万件', 269.77],
  ['2万件', '件', 20_000],
  ['70', '万元', 70],
  ['12件', '件', 12],
  ['12', '件', 12],
  ['3万', '件', 30_000],
  ['86.1%', '%', 86.1],
  ['86.1％', '％', 86.1],
  ['5个百分点', '百分点', 5],
  ['5百分点', '个百分点', 5],
  ['5千克', '千克', 5],
  ['3千米', '千米', 3],
])('%s in %s is %p', (text, measure, value) => {
  expect(read(text, measure)).toBe(value);
});

test.each([
  ['70万', '万元'],
  ['七十万', '万元'],
  ['700元', '件'],
  ['12人', '人次'],
  ['86.1%', '百分点'],
])('%s in %s may mean something else', (text, measure) => {
  expect(read(text, measure)).toBeNull();
});

test.each([
  [1.15, '万元', '元', 11500],
  [12345, '元', '万元', 1.2345],
  [3, '亿元', '万元', 30000],
  [7, '件', '件', 7],
  [0.1, '', '', 0.1],
  [5, '千米', '米', null],
  [5, '件', '人次', null],
  [5, '', '件', null],
  [5, '个百分点', '百分点', 5],
])('%d%s in %s', (value, from, to, converted) => {
  expect(convertMeasure(value, from, to)).toBe(converted);
});
