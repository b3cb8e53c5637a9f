import type { BinaryOperator } from './expression';

/**
 * How tightly Excel's operators bind, the loosest first. Binary ones group from the left: 2^3^2 is 64.
 * A sign binds more tightly than `^`: -2^2 is 4.
 */
export const binding: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

export const loosest = 1;
export const prefixBinding = 6;
export const percentBinding = 7;
