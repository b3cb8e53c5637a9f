import { bare, namesOf, ruleText } from '../../src/template/ruleText';

test('a message is cut at its placeholders', () => {
  expect(ruleText('受理[FY_02]件，上年[PREV(FY_02)]件')).toEqual([
    { text: '受理' },
    { code: 'FY_02', previous: false },
    { text: '件，上年' },
    { code: 'FY_02', previous: true },
    { text: '件' },
  ]);
});

test('brackets that hold no code stay text', () => {
  expect(ruleText('见[注 1]')).toEqual([{ text: '见' }, { text: '[注 1]' }]);
});

test.each([
  ['须核对。', '须核对'],
  ['须核对；', '须核对'],
  ['须核对', '须核对'],
])('%s without its full stop', (sentence, expected) => {
  expect(bare(sentence)).toBe(expected);
});

test('a long list of operands is cut short', () => {
  expect(namesOf({ operands: ['A', 'B'] }, (code) => `${code}项`)).toBe('A项、B项');
  expect(namesOf({ operands: ['A', 'B', 'C', 'D', 'E'] }, (code) => code)).toBe('A、B、C、D等5项');
});
