import { formatFigure } from '../../number/format';
import { round } from '../../number/round';
import { shownNumber } from '../../template/shownNumber';
import type { CellValue } from '../../workbook/workbook';
import { dateText } from './dateFormat';

/** Whole numbers from here on, and fractions below the other, are shown with an exponent. */
const manyDigits = 1e11;
const tiny = 1e-9;
/** Significant digits that a cell without a format shows. */
const generalDigits = 10;

/**
 * A value as the cell shows it. A format with parts that are not known (fractions, text between digits) shows the number as General does.
 * @param format Excel number format; General where there is none
 * @param isDate the number counts days
 * @example formatted(2697700.5, '#,##0.00') //=> '2,697,700.50'
 * @example formatted(1, '[=1]"是";[=0]"否";General') //=> '是'
 */
export function formatted(value: CellValue, format = 'General', isDate = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const sections = sectionsOf(format);
  if (typeof value === 'string') return textIn(sections[3], value);
  if (!Number.isFinite(value)) return '#NUM!';
  if (isDate) return dateText(value, sections[0] ?? '');
  const { section, shown } = sectionFor(sections, value);
  return inSection(section, shown) ?? general(value);
}

/** @example isPercent('0.0%') //=> true */
export function isPercent(format = ''): boolean {
  return withoutLiterals(format).includes('%');
}

/** @example general(0.1 + 0.2) //=> '0.3' */
export function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= manyDigits || size < tiny)) return exponential(value, 5, '+', false);
  const whole = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return formatFigure(round(value, Math.max(0, generalDigits - whole), 'half-away'));
}

/** The parts between semicolons, which do not count inside quotes and brackets. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\[[^\]]*\]?|\\.?|[_*].|[^]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"?|\[[^\]]*\]?|\\.?|[_*]./g, '');
}

function textIn(section: string | undefined, value: string): string {
  if (section === undefined) return value;
  return section
    .replace(/"([^"]*)"?|\[[^\]]*\]?|\\(.?)|[_*]./g, (_whole, quoted?: string, escaped?: string) =>
      (quoted ?? escaped ?? '').replaceAll('@', '\u0000'),
    )
    .replaceAll('@', () => value)
    .replaceAll('\u0000', '@');
}

const condition = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

const meets: Record<string, (value: number, limit: number) => boolean> = {
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** The section that a number is shown by; a section of its own for what is below zero brings its own sign. */
function sectionFor(sections: readonly string[], value: number): { section: string; shown: number } {
  const [first = '', second, third] = sections;
  if (sections.some((section) => condition.test(section))) {
    const found = sections.find((section) => {
      const [, sign = '', limit = ''] = condition.exec(section) ?? [];
      return sign === '' || meets[sign]?.(value, Number(limit));
    });
    return { section: found ?? 'General', shown: value };
  }
  if (value < 0 && second !== undefined) return { section: second, shown: -value };
  if (value === 0 && third !== undefined) return { section: third, shown: 0 };
  return { section: first, shown: value };
}

/** null where the section has parts that are not known. */
function inSection(section: string, value: number): string | null {
  let before = '';
  let after = '';
  let pattern = '';
  let isGeneral = false;
  for (const [piece] of section.matchAll(/"[^"]*"?|\[[^\]]*\]?|\\.?|[_*].|General|E[+-]|[^]/gi)) {
    if (/^general$/i.test(piece)) isGeneral = true;
    else if (/^(?:[0#?.,]|E[+-])$/i.test(piece)) {
      if (after.replaceAll('%', '') !== '') return null;
      pattern += piece;
    } else {
      const text = literalOf(piece);
      if (text === null) return null;
      if (pattern === '' && !isGeneral) before += text;
      else after += text;
    }
  }
  const percents = withoutLiterals(section).split('%').length - 1;
  const scaled = percents === 0 ? value : shownNumber(value * 100 ** percents);
  if (isGeneral) return pattern === '' ? before + general(scaled) + after : null;
  if (pattern === '') return before + after;
  const digits = digitsOf(pattern, Math.abs(scaled));
  if (digits === null) return null;
  const isZero = !/[1-9]/.test(digits);
  return `${scaled < 0 && !isZero ? '-' : ''}${before}${digits}${after}`;
}

/** What a piece that is no digit stands for: `"件"` 件, `_)` a blank, `[Red]` nothing; null where that is not known. */
function literalOf(piece: string): string | null {
  if (piece.startsWith('"')) return piece.replaceAll('"', '');
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? '';
  return /^[-+%():\s$¥￥€!/]$/.test(piece) ? (piece === '/' ? null : piece) : null;
}

function digitsOf(pattern: string, value: number): string | null {
  const [, whole = '', fraction = '', thousands = '', sign = '', exponent = ''] =
    /^([0#?,]*?)(?:\.([0#?]*))?(,*)(?:E([+-])(0+))?$/i.exec(pattern) ?? [];
  if (whole === '' && fraction === '') return null;
  const most = fraction.length;
  if (sign !== '') return exponential(value, most, sign, true, exponent.length);
  const scaling = /,+$/.exec(whole)?.[0] ?? thousands;
  const scaled = value / 1000 ** scaling.length;
  const group = /[0#?],+[0#?]/.test(whole);
  const least = fraction.replaceAll(/[#?]+$/g, '').length;
  const [left = '', right = ''] = formatFigure(scaled, { decimals: most, group }).split('.');
  const kept = right.slice(0, least) + right.slice(least).replace(/0+$/, '');
  const wanted = whole.replaceAll(/[^0]/g, '').length;
  const padded = wanted === 0 && left === '0' ? '' : left.padStart(wanted, '0');
  return fraction === '' || kept === '' ? padded : `${padded}.${kept}`;
}

function exponential(value: number, places: number, sign: string, keepZeros: boolean, least = 2): string {
  const [mantissa = '', power = ''] = value.toExponential(places).split('e');
  const digits = keepZeros ? mantissa : mantissa.replace(/\.?0+$/, '');
  const mark = power.startsWith('-') ? '-' : sign === '+' ? '+' : '';
  return `${digits}E${mark}${power.replace(/^[+-]/, '').padStart(least, '0')}`;
}
