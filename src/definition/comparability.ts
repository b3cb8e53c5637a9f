/** Which figures of this year can be set beside last year's, and under which codes those stand. */
import type { OpenIndicator } from './catalogue';
import { indicatorsOf, type Years } from './cells';
import type { Definition, Indicator } from './definition';
import { commonYears } from './checks/years';

/** What a figure, a row or a column says of its comparison with last year. */
type Comparison = Years & Pick<Indicator, 'comparable' | 'replaces'>;

/**
 * Whether the years are compared in `year`. A figure that continues another since some year is incomparable in that first year only: from
 * the second on, last year's value is its own. Any other stays incomparable for as long as the definition says so.
 */
export function isComparedIn(year: number, { comparable, replaces, since }: Comparison): boolean {
  return comparable || (replaces !== undefined && since !== undefined && since < year);
}

/** The definition with `comparable` as it is in `year`. */
export function comparedIn<T extends Pick<Definition, 'indicators' | 'tables'>>(
  year: number,
  definition: T,
): T {
  const settled = <C extends Comparison>(each: C): C => ({ ...each, comparable: isComparedIn(year, each) });
  return {
    ...definition,
    indicators: definition.indicators.map(settled),
    tables: definition.tables.map((table) => ({
      ...table,
      rows: table.rows.map(settled),
      columns: table.columns.map(settled),
    })),
  };
}

/**
 * A derived indicator is as little comparable as what it is computed from.
 * @param derived each after what it refers to; changed where it is
 */
export function withOperands(
  indicators: ReadonlyMap<string, OpenIndicator>,
  derived: readonly OpenIndicator[],
): Map<string, OpenIndicator> {
  const settled = new Map(indicators);
  for (const indicator of derived) {
    const operands = indicator.derivation?.operands ?? [];
    const comparable =
      indicator.comparable && operands.every((code) => settled.get(code)?.comparable ?? false);
    settled.set(indicator.code, { ...indicator, comparable });
  }
  return settled;
}

/**
 * The codes under which last year's value of a figure may stand, nearest first: the one it replaces, what that one replaced, and so on as
 * far as the years in between can be compared. Of several that replace one in the same year none has its value but the comparable one.
 * @example formerCodes(definition, 2025)('FY_22') //=> ['FY_12', 'FY_02']
 */
export function formerCodes(definition: Definition, year: number): (code: string) => string[] {
  const figures = new Map(indicatorsOf(definition).map((figure) => [figure.code, figure]));
  const followers = new Map<string, Indicator[]>();
  for (const figure of figures.values()) {
    const { replaces } = figure;
    if (replaces !== undefined) followers.set(replaces, [...(followers.get(replaces) ?? []), figure]);
  }
  const formerOf = (figure: Indicator): Indicator | undefined => {
    if (figure.replaces === undefined) return undefined;
    const rivals = (followers.get(figure.replaces) ?? []).filter(
      (other) => other !== figure && commonYears([other, figure]) !== null,
    );
    return figure.comparable || rivals.length === 0 ? figures.get(figure.replaces) : undefined;
  };
  return (code) => {
    const codes: string[] = [];
    const figure = figures.get(code);
    // from its second year on an incomparable one has only a value of its own
    const isSettled = figure && (figure.comparable || !isComparedIn(year, figure));
    let former = isSettled ? formerOf(figure) : undefined;
    while (former && former.code !== code && !codes.includes(former.code)) {
      codes.push(former.code);
      former = former.comparable ? formerOf(former) : undefined;
    }
    return codes;
  };
}
