/**
 * How long the operands of a formula's tokens are, by token ([MS-XLS] 2.5.198.25, [MS-XLSB] 2.5.97.16). A formula is stored as a row of
 * tokens; `-1` marks those that hold their own length.
 */
type Sizes = Readonly<Record<number, number>>;

/** Operators, brackets, an argument left out; an error, a truth, a whole number, a number; functions, with and without a count. */
const simple: Sizes = {
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at + 0x03, 0])),
  0x17: -1,
  0x19: -1,
  0x1c: 1,
  0x1d: 1,
  0x1e: 2,
  0x1f: 8,
  0x21: 2,
  0x22: 3,
  0x29: 2,
};

export type Dialect = keyof typeof dialects;

/**
 * Names, cells, ranges, and the same in other sheets, as the formats of 1995, 1997 and .xlsb store them. Lists of values (0x20) and
 * remembered ranges (0x26) are left out: what belongs to them stands behind the tokens, and may claim to be endless.
 */
const dialects = {
  1995: {
    ...simple,
    ...{ 0x23: 14, 0x24: 3, 0x25: 6, 0x2a: 3, 0x2b: 6, 0x2c: 3, 0x2d: 6 },
    ...{ 0x39: 24, 0x3a: 17, 0x3b: 20, 0x3c: 17, 0x3d: 20 },
  },
  1997: {
    ...simple,
    ...{ 0x23: 4, 0x24: 4, 0x25: 8, 0x2a: 4, 0x2b: 8, 0x2c: 4, 0x2d: 8 },
    ...{ 0x39: 6, 0x3a: 6, 0x3b: 10, 0x3c: 6, 0x3d: 10 },
  },
  xlsb: {
    ...simple,
    ...{ 0x23: 4, 0x24: 6, 0x25: 12, 0x2a: 6, 0x2b: 12, 0x2c: 6, 0x2d: 12 },
    ...{ 0x39: 6, 0x3a: 8, 0x3b: 14, 0x3c: 8, 0x3d: 14 },
  },
} as const satisfies Record<string, Sizes>;

const [follows, fillsTable] = [0x01, 0x02] as const;

/** A formula of one token, the number 0: stands where the library is not shown the formula that is there. */
export const insteadOfFormula = [0x1e, 0, 0] as const;

/** The cell takes the formula of another cell: the one token of its formula says which. */
export function followsAnother(tokens: Uint8Array): boolean {
  return tokens[0] === follows || tokens[0] === fillsTable;
}

/**
 * Whether a formula is a row of known tokens none of which stands for another formula. Formulas that stand for formulas can spell out a
 * text without end from a short file.
 */
export function isPlain(tokens: Uint8Array, dialect: Dialect): boolean {
  const sizes: Sizes = dialects[dialect];
  let at = 0;
  while (at < tokens.length) {
    const code = tokens[at] as number;
    // three classes of one token
    const token = code >= 0x40 ? (code & 0x1f) | 0x20 : code;
    const size = sizes[token];
    if (size === undefined) return false;
    at += 1 + (size >= 0 ? size : ownSize(token, tokens.subarray(at + 1), dialect));
  }
  return at === tokens.length;
}

/** Of text, and of attributes: all are three bytes but the list of leaps of CHOOSE. */
function ownSize(token: number, rest: Uint8Array, dialect: Dialect): number {
  const [first = 0, second = 0, third = 0] = rest;
  if (token === 0x19) return first === 0x04 ? 3 + (second + third * 256 + 1) * 2 : 3;
  if (dialect === 'xlsb') return 2 + (first + second * 256) * 2;
  return dialect === 1995 ? 1 + first : 2 + first * ((second & 1) + 1);
}
