import { compare, divide, negate, rationalOf, type Rational } from '../number/rational';
import type { FigureRequest, Scale } from './clauseLanguage';

type Size = Exclude<Scale, '大数'>;
const sizes: Readonly<Record<Size, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 个百分点 and its like: what the difference of two such figures is counted in. */
const points: Readonly<Record<string, string>> = { '%': '个百分点', '％': '个百分点', '‰': '个千分点' };

/** The unit for a difference of two ratios; null where the measure is an ordinary one. */
export function pointsOf(measure: string): string | null {
  return Object.hasOwn(points, measure) ? (points[measure] ?? null) : null;
}

/** Numbers that a figure in this measure must not seem to be by rounding alone. */
export function neverOf(measure: string): readonly number[] {
  return measure === '%' || measure === '％' ? [0, 100] : [0];
}

/**
 * The measure counted in 万 or 亿, and how many of the old make one of the new. 万元 in 亿 are 亿元.
 * @example scaled('件', '万') //=> { measure: '万件', per: { n: 10000n, d: 1n } }
 */
export function scaled(measure: string, scale: Size | undefined): { measure: string; per: Rational } {
  if (scale === undefined) return { measure, per: rationalOf(1) };
  const own = (['亿', '万'] as const).find((size) => measure.startsWith(size) && measure.length > 1);
  const base = own ? measure.slice(1) : measure;
  return { measure: scale + base, per: divide(rationalOf(sizes[scale]), rationalOf(own ? sizes[own] : 1)) };
}

/**
 * The measure that a figure is printed in: what it asks for, but its own where the figure does not come to one 万 (or 亿) and
 * neither decimals nor the text around it hold it there. 38件 is not 0.0038万件.
 */
export function fitting(
  value: Rational,
  measure: string,
  { scale, bare, decimals }: Pick<FigureRequest, 'scale' | 'bare' | 'decimals'>,
): { measure: string; per: Rational; moved: boolean } {
  const size = compare(value, rationalOf(0)) < 0 ? negate(value) : value;
  const asked = scaled(measure, scale === '大数' ? sizeOf(size, measure) : scale);
  const moved = compare(asked.per, rationalOf(1)) !== 0;
  const isSmall = compare(size, asked.per) < 0;
  if (moved && isSmall && !bare && decimals === undefined)
    return { ...scaled(measure, undefined), moved: false };
  return { ...asked, moved };
}

/** The largest of 亿 and 万 that a number in this measure comes to. */
function sizeOf(value: Rational, measure: string): Size | undefined {
  return (['亿', '万'] as const).find((size) => compare(value, scaled(measure, size).per) >= 0);
}
