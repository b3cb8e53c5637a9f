import { pastedCells } from '../../../src/taskpane/preview/pastedCells';

test.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['"a\nb"\t"say ""x"""\n', [['a\nb', 'say "x"']]],
  [
    '1\t\r\n\t2',
    [
      ['1', ''],
      ['', '2'],
    ],
  ],
  ['1\t', [['1', '']]],
  ['"quoted" word', [['"quoted" word']]],
  ['甲', [['甲']]],
])('%j', (text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});
