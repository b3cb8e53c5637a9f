/** Short words for writing indicators down: one call an indicator, defaults filled in. */
import type { Indicator, IndicatorKind } from '../definition';

/** An indicator as a chapter's file lists it; the chapter is known from the file. */
export type IndicatorSource = Omit<Indicator, 'chapter' | 'cell'>;

/** What an entered or derived figure is, as a column of a breakdown table lists it. */
export type FigureSource = Omit<IndicatorSource, 'code' | 'name'>;

/** Who files a figure, and how it rolls up. */
export type Filing = Pick<Indicator, 'audience' | 'rollup'>;

/** 口径, and whatever differs from the ordinary. */
export type Details = { note: string } & Partial<
  Pick<
    Indicator,
    'aliases' | 'decimals' | 'required' | 'since' | 'until' | 'replaces' | 'comparable' | 'formula'
  >
>;

/** A derived figure stands wherever its operands do. */
const recomputed: Filing = { audience: [], rollup: 'derived' };

/** 计数: what happened in the year. */
export function count(
  code: string,
  name: string,
  measure: string,
  filing: Filing,
  details: Details,
): IndicatorSource {
  return { code, name, ...figure('count', measure, filing, details) };
}

/** 期末数: what there is at the end of the year. */
export function stock(
  code: string,
  name: string,
  measure: string,
  filing: Filing,
  details: Details,
): IndicatorSource {
  return { code, name, ...figure('stock', measure, filing, details) };
}

/** 金额, in 万元 with two decimals. */
export function amount(code: string, name: string, filing: Filing, details: Details): IndicatorSource {
  return { code, name, ...figure('amount', '万元', filing, { decimals: 2, ...details }) };
}

/** 是否. */
export function yesno(code: string, name: string, filing: Filing, details: Details): IndicatorSource {
  return { code, name, ...figure('yesno', '', filing, details) };
}

/** 文字, listed with the names of the units that wrote it. */
export function text(code: string, name: string, audience: string[], details: Details): IndicatorSource {
  return { code, name, ...figure('text', '', { audience, rollup: 'list' }, details) };
}

/** A count added up from others: `total('JD_03', '…', '件', 'JD_01+JD_02', …)`. */
export function total(
  code: string,
  name: string,
  measure: string,
  formula: string,
  details: Details,
): IndicatorSource {
  return { code, name, ...figure('count', measure, recomputed, { formula, ...details }) };
}

/** 比率 in %: numerator ÷ denominator × 100 unless `details.formula` says otherwise, recomputed at every level. */
export function rate(
  code: string,
  name: string,
  numerator: string,
  denominator: string,
  decimals: number,
  details: Details,
): IndicatorSource {
  return { code, name, ...share(numerator, denominator, decimals, details) };
}

/** A rate without code and name: a table's column. */
export function share(
  numerator: string,
  denominator: string,
  decimals: number,
  details: Details,
): FigureSource {
  // times 100 first: a half then stays a half in binary arithmetic too, and Excel, WPS and LibreOffice round it as we do
  const formula = `${numerator}*100/${denominator}`;
  return { ...figure('rate', '%', recomputed, { formula, decimals, ...details }), numerator, denominator };
}

/** An entered figure without code and name: a table's column. */
export function figure(kind: IndicatorKind, measure: string, filing: Filing, details: Details): FigureSource {
  return {
    decimals: 0,
    required: false,
    comparable: true,
    aliases: [],
    kind,
    measure,
    ...filing,
    ...details,
  };
}
