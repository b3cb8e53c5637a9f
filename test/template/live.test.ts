import {
  all,
  any,
  cell,
  countNumbers,
  countTrue,
  isAbove,
  isBelow,
  isEmpty,
  isFilled,
  isFinerThan,
  isNumber,
  isOneOf,
  join,
  roundingFormula,
  text,
  total,
  unlessError,
  when,
} from '../../src/template/live';

const three = cell('A1', 3);
const blank = cell('A2', null);
const word = cell('A3', '不适用');
const broken = cell('A4', { error: '#DIV/0!' });

test.each([
  ['a literal', text('说“"好"”'), '"说“""好""”"', '说“"好"”'],
  ['texts and figures in a row', join([text('受理'), three, text('件')]), '"受理"&A1&"件"', '受理3件'],
  ['nothing in a row', join([text(''), text('')]), '""', ''],
  ['a blank in a row', join([text('受理'), blank]), '"受理"&A2', '受理'],
  ['a condition that holds', when(isNumber(three), text('数')), 'IF(ISNUMBER(A1),"数","")', '数'],
  ['a condition that does not', when(isNumber(word), text('数')), 'IF(ISNUMBER(A3),"数","")', ''],
  ['a number as condition', when(three, text('有'), text('无')), 'IF(A1,"有","无")', '有'],
  ['text as condition', when(word, text('有')), 'IF(A3,"有","")', { error: '#VALUE!' }],
  ['an error as condition', when(broken, text('有')), 'IF(A4,"有","")', { error: '#DIV/0!' }],
  ['a blank cell', isEmpty(blank), 'A2=""', true],
  ['a filled cell', isFilled(word), 'A3<>""', true],
  ['one of some words', isOneOf(word, ['是', '不适用']), 'OR(A3="是",A3="不适用")', true],
  ['one word', isOneOf(word, ['是']), 'A3="是"', false],
  ['any of some', any([isEmpty(blank), isEmpty(three)]), 'OR(A2="",A1="")', true],
  ['any of one', any([isEmpty(three)]), 'A1=""', false],
  ['all of some', all([isEmpty(blank), isEmpty(three)]), 'AND(A2="",A1="")', false],
  ['how many hold', countTrue([isEmpty(blank), isEmpty(three)]), '(A2="")+(A1="")+0', 1],
  ['below a limit', isBelow(three, 4), 'A1<4', true],
  ['above a limit', isAbove(three, 4), 'A1>4', false],
  ['too many decimals', isFinerThan(cell('B1', 3.14), 1), 'ROUND(B1,1)<>B1', true],
  ['decimals enough', isFinerThan(cell('B1', 1.005), 3), 'ROUND(B1,3)<>B1', false],
  ['drift that no cell shows', isFinerThan(cell('B1', 0.1 + 0.2), 1), 'ROUND(B1,1)<>B1', false],
  ['how many are numbers', countNumbers([three, blank, word]), 'COUNT(A1,A2,A3)', 1],
  ['an error caught', unlessError(broken, text('无')), 'IFERROR(A4,"无")', '无'],
  ['no error to catch', unlessError(three), 'IFERROR(A1,"")', 3],
  ['a sum', total([three, cell('B1', 4)]), 'A1+B1', 7],
  ['a sum of nothing', total([]), '0', 0],
])('%s', (_, live, formula, value) => {
  expect(live).toEqual({ formula, value });
});

test('a long literal is cut into pieces that Excel takes, never within a character', () => {
  const { formula, value } = text(`${'说'.repeat(254)}𠮷明`);
  expect(formula).toBe(`"${'说'.repeat(254)}"&"𠮷明"`);
  expect(value).toBe(`${'说'.repeat(254)}𠮷明`);
});

test('numbers in text have as many digits as Excel shows', () => {
  expect(join([cell('A1', 0.1 + 0.2), text('万元')]).value).toBe('0.3万元');
});

test('cutting first drops what binary arithmetic left over', () => {
  expect(roundingFormula('A1/A2*100', 1, 'half-away')).toBe('ROUND(A1/A2*100,1)');
  expect(roundingFormula('A1/A2*100', 1, 'truncate')).toBe('TRUNC(ROUND(A1/A2*100,9),1)');
});
