/** What a chart may show together, in the summary workbook as in the Word file. */
import type { OpenIndicator } from '../definition/catalogue';
import { kinds } from '../template/kinds/kinds';

/** Bars more than this many times shorter than the longest can neither be read nor compared. */
const mostApart = 10;

/** Indicators that are counted or measured; rates follow from them, and cells of tables have a table of their own. */
export function counted(indicators: Iterable<OpenIndicator>): OpenIndicator[] {
  return [...indicators].filter(
    ({ kind, rollup, cell }) => kinds[kind].comparison === 'growth' && rollup !== 'derived' && !cell,
  );
}

/**
 * Of these the most that one axis can hold: of one unit of measure, and none so small beside another that its bar could not be read.
 * What is 0 throughout is left out. The order stays.
 * @param sizeOf the longest bar of one
 * @example sideBySide(indicators, ({ code }) => totals[code]) //=> those in 件 from 12 to 98, without the one of 45,000
 */
export function sideBySide(
  indicators: readonly OpenIndicator[],
  sizeOf: (indicator: OpenIndicator) => number,
): OpenIndicator[] {
  const seen = indicators.filter((indicator) => sizeOf(indicator) > 0);
  const longestFirst = [...seen].sort((one, other) => sizeOf(other) - sizeOf(one));
  let most: OpenIndicator[] = [];
  for (const measure of new Set(seen.map((indicator) => indicator.measure))) {
    for (const longest of longestFirst.filter((indicator) => indicator.measure === measure)) {
      const size = sizeOf(longest);
      const fits = (other: number) => other <= size && other * mostApart >= size;
      const held = seen.filter((other) => other.measure === measure && fits(sizeOf(other)));
      if (held.length > most.length) most = held;
    }
  }
  return most;
}

/** Of those that are added up from unit to unit, the one that most units answered; the first of several. */
export function mostAnswered(
  indicators: readonly OpenIndicator[],
  answered: (code: string) => number,
): OpenIndicator | undefined {
  const added = indicators.filter(({ rollup }) => rollup === 'sum');
  return [...added].sort((one, other) => answered(other.code) - answered(one.code))[0];
}
