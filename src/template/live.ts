/**
 * Native formulas together with what they yield now. Whatever a template shows beside a formula was computed by the same function
 * that wrote the formula, so a spreadsheet that recalculates changes nothing.
 */
import { textOfNumber } from '../formula/numberText';
import { exactSum } from '../number/sum';
import { round, type Rounding } from '../number/round';
import type { CellValue } from '../workbook/workbook';
import { shownNumber } from './shownNumber';

/** An Excel formula without `=`, and its value as the workbook is issued. */
export type Live = { formula: string; value: CellValue };

/** Excel refuses a longer string literal inside a formula. */
const longestLiteral = 255;

/** A cell by its name or address. */
export function cell(reference: string, value: CellValue): Live {
  return { formula: reference, value };
}

/** A string literal. @example text('说"好"').formula //=> '"说""好"""' */
export function text(value: string): Live {
  const pieces: string[] = [];
  let piece = '';
  for (const character of value) {
    if (piece.length + character.length > longestLiteral) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return { formula: pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join('&'), value };
}

/** Texts and figures one after the other. */
export function join(parts: readonly Live[]): Live {
  const telling = parts.filter(({ formula }) => formula !== '""');
  if (telling.length === 0) return text('');
  return {
    formula: telling.map(({ formula }) => formula).join('&'),
    value: telling.map(({ value }) => inText(value)).join(''),
  };
}

/** As in Excel a number other than 0 counts as true, and text as a fault. */
export function when(condition: Live, then: Live, otherwise: Live = text('')): Live {
  const formula = `IF(${condition.formula},${then.formula},${otherwise.formula})`;
  const { value } = condition;
  if (typeof value === 'string') return { formula, value: { error: '#VALUE!' } };
  if (typeof value === 'object' && value !== null) return { formula, value };
  return { formula, value: value ? then.value : otherwise.value };
}

/** Blank, or a formula that shows nothing. */
export function isEmpty({ formula, value }: Live): Live {
  return { formula: `${formula}=""`, value: value === null || value === '' };
}

export function isNumber({ formula, value }: Live): Live {
  return { formula: `ISNUMBER(${formula})`, value: typeof value === 'number' };
}

export function isOneOf({ formula, value }: Live, words: readonly string[]): Live {
  const tests = words.map((word) => `${formula}=${text(word).formula}`);
  return {
    formula: tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`,
    value: typeof value === 'string' && words.includes(value),
  };
}

export function isFilled({ formula, value }: Live): Live {
  return { formula: `${formula}<>""`, value: value !== null && value !== '' };
}

export function any(conditions: readonly Live[]): Live {
  const tests = conditions.map(({ formula }) => formula);
  return {
    formula: tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`,
    value: conditions.some(({ value }) => value === true),
  };
}

export function all(conditions: readonly Live[]): Live {
  return {
    formula: `AND(${conditions.map(({ formula }) => formula).join(',')})`,
    value: conditions.every(({ value }) => value === true),
  };
}

/** How many of the conditions hold. */
export function countTrue(conditions: readonly Live[]): Live {
  return {
    formula: [...conditions.map(({ formula }) => `(${formula})`), '0'].join('+'),
    value: conditions.filter(({ value }) => value === true).length,
  };
}

/** For a cell that {@link isNumber}. */
export function isBelow({ formula, value }: Live, limit: number): Live {
  return { formula: `${formula}<${limit}`, value: typeof value === 'number' && value < limit };
}

/** For a cell that {@link isNumber}. */
export function isAbove({ formula, value }: Live, limit: number): Live {
  return { formula: `${formula}>${limit}`, value: typeof value === 'number' && value > limit };
}

/** For a cell that {@link isNumber}: it has more decimals than it may. */
export function isFinerThan({ formula, value }: Live, decimals: number): Live {
  return {
    formula: `ROUND(${formula},${decimals})<>${formula}`,
    value: typeof value === 'number' && isFiner(shownNumber(value), decimals),
  };
}

/** Whether a number has more decimals than that. */
function isFiner(value: number, decimals: number): boolean {
  return round(value, decimals, 'half-away') !== value;
}

/** How many of the cells hold numbers. */
export function countNumbers(cells: readonly Live[]): Live {
  return {
    formula: `COUNT(${cells.map(({ formula }) => formula).join(',')})`,
    value: cells.filter(({ value }) => typeof value === 'number').length,
  };
}

/** `otherwise` where the formula yields an error. */
export function unlessError({ formula, value }: Live, otherwise: Live = text('')): Live {
  const failed = typeof value === 'object' && value !== null;
  return { formula: `IFERROR(${formula},${otherwise.formula})`, value: failed ? otherwise.value : value };
}

/** The sum of whole numbers that formulas yield. */
export function total(parts: readonly Live[]): Live {
  return {
    formula: parts.length === 0 ? '0' : parts.map(({ formula }) => formula).join('+'),
    value: exactSum(parts.map(({ value }) => (typeof value === 'number' ? value : 0))),
  };
}

/** One rounding, as Excel writes it. Cutting first drops what binary arithmetic left behind the ninth decimal. */
export function roundingFormula(formula: string, decimals: number, mode: Rounding): string {
  return mode === 'truncate' ? `TRUNC(ROUND(${formula},9),${decimals})` : `ROUND(${formula},${decimals})`;
}

function inText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return textOfNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : value;
}
