import { followsAnother, isPlain } from '../../../src/xlsx/binary/formulaTokens';

const plain = (tokens: number[], dialect: Parameters<typeof isPlain>[1] = 1997) =>
  isPlain(Uint8Array.from(tokens), dialect);

test.each([
  ['1+2', [0x1e, 1, 0, 0x1e, 2, 0, 0x03]],
  ['SUM(A1:B2)', [0x25, 0, 0, 1, 0, 0, 0, 1, 0, 0x19, 0x10, 0, 0]],
  ['a cell as a value', [0x44, 0, 0, 0, 0]],
  ['narrow text', [0x17, 2, 0, 65, 66]],
  ['wide text', [0x17, 1, 1, 0x4e, 0x00]],
  ['CHOOSE with two leaps', [0x19, 0x04, 1, 0, 0, 0, 0, 0]],
  ['nothing', []],
])('%s is plain', (_, tokens) => expect(plain(tokens)).toBe(true));

test.each([
  ['a formula that stands for another', [0x1e, 1, 0, 0x01, 0, 0, 0, 0, 0x03]],
  ['a list of values, which may claim to be endless', [0x60, 0, 0, 0, 0, 0, 0, 0]],
  ['an unknown token', [0x1e, 1, 0, 0x3f]],
  ['an operand that breaks off', [0x1e, 1]],
])('%s is not', (_, tokens) => expect(plain(tokens)).toBe(false));

test('cells are longer in .xlsb, shorter in 1995', () => {
  expect([
    plain([0x24, 0, 0, 0], 1995),
    plain([0x24, 0, 0, 0, 0, 0, 0], 'xlsb'),
    plain([0x24, 0, 0, 0], 'xlsb'),
    plain([0x17, 2, 65, 66], 1995),
    plain([0x17, 1, 0, 65, 0], 'xlsb'),
  ]).toEqual([true, true, false, true, true]);
});

test('a cell that follows another', () => {
  expect([Uint8Array.of(1, 0, 0, 0, 0), Uint8Array.of(0x1e, 1, 0)].map(followsAnother)).toEqual([
    true,
    false,
  ]);
});
