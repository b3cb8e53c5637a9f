import { parseFormula } from '../formula/parse';
import { referencesOf } from '../formula/references';
import { askingOf } from './asking';
import { groupsBy, namesUnit } from './audience';
import type { Catalogue, OpenIndicator, OpenRule } from './catalogue';
import { askedIn, indicatorsOf, type Years } from './cells';
import { comparedIn, withOperands } from './comparability';
import type { BreakdownTable, Definition, Indicator, Rule, Unit } from './definition';
import { expandRule } from './expandRule';
import { hashDefinition } from './hash';
import { needsOf } from './operands';
import { orderOf } from './order';
import { unitNowOf } from './unitNow';
import { unitTree } from './unitTree';

/**
 * The definition as it is asked in `year`. Table cells are indicators, rules over tables are one rule a row or column, and a rule that
 * refers to anything not asked this year, or to last year's value of what is not comparable with it, is left out.
 * @param definition known to have no mistakes: to look for them takes longer than to open it
 */
export function openSound(definition: Definition, year: number): Catalogue {
  const tables = tablesOf(definition, year);
  const listed = definition.indicators.filter((indicator) => askedIn(year, indicator));
  const { chapters } = definition;
  const opened = new Map(
    indicatorsOf(comparedIn(year, { chapters, indicators: listed, tables })).map((indicator) => [
      indicator.code,
      openIndicator(indicator),
    ]),
  );
  const derived = derivedInOrder(opened);
  const indicators = withOperands(opened, derived);
  const tree = unitTree(definition.units.filter((unit) => askedIn(year, unit)));
  return {
    definition,
    year,
    hash: hashDefinition(definition),
    indicators,
    derived: derived.map(({ code }) => indicators.get(code) as OpenIndicator),
    chapters,
    tables,
    ...tree,
    unitNow: unitNowOf(definition.units, tree.units),
    askedOf: askedOfEach(indicators, tree.units),
    names: namesUnit,
    rules: definition.rules
      .flatMap((rule) => openRules(rule, tables))
      .filter(({ operands }) => operands.every((code) => indicators.has(code)))
      .filter(({ expression }) =>
        referencesOf(expression).previous.every((code) => indicators.get(code)?.comparable),
      ),
  };
}

/** The tables with the rows and columns of the year; a table of which nothing is asked is left out. */
export function tablesOf({ tables }: Pick<Definition, 'tables'>, year: number): BreakdownTable[] {
  const isAsked = (years: Years) => askedIn(year, years);
  return tables
    .map((table) => ({
      ...table,
      rows: table.rows.filter(isAsked),
      columns: table.columns.filter(isAsked),
    }))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
}

function openIndicator(indicator: Indicator): OpenIndicator {
  if (indicator.rollup !== 'derived' || indicator.formula === undefined) return indicator;
  const expression = parseFormula(indicator.formula);
  return { ...indicator, derivation: { expression, operands: needsOf(expression).operands } };
}

function openRules(rule: Rule, tables: readonly BreakdownTable[]): OpenRule[] {
  const byCode = new Map(tables.map((table) => [table.code, table]));
  return expandRule(rule, byCode).map(({ formula, message, choices }) => {
    const expression = parseFormula(formula);
    const id = [rule.id, ...choices].join(':');
    return { ...rule, id, formula, message, expression, ...needsOf(expression) };
  });
}

function derivedInOrder(indicators: ReadonlyMap<string, OpenIndicator>): OpenIndicator[] {
  const derived = [...indicators.values()].filter(({ derivation }) => derivation);
  const { order } = orderOf(
    new Map(derived.map(({ code, derivation }) => [code, derivation?.operands ?? []])),
  );
  return order.map((code) => indicators.get(code) as OpenIndicator);
}

/** Units that no audience tells apart are asked for one and the same list, found out for one of them. */
function askedOfEach(
  indicators: ReadonlyMap<string, OpenIndicator>,
  units: ReadonlyMap<string, Unit>,
): Catalogue['askedOf'] {
  const groupOf = groupsBy([...indicators.values()].flatMap(({ audience }) => audience));
  const examples = new Map([...units.values()].map((unit) => [groupOf(unit), unit]));
  const asking = askingOf(indicators, [...examples.values()]);
  const asked = new Map<Unit, readonly OpenIndicator[]>();
  return ({ code }) => {
    const unit = units.get(code);
    const example = unit && examples.get(groupOf(unit));
    if (!example) return [];
    let found = asked.get(example);
    if (!found) {
      found = [...indicators.values()].filter((indicator) => asking(indicator.code).has(example));
      asked.set(example, found);
    }
    return found;
  };
}
