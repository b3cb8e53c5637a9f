/** A definition as a comparison sees it: what there is by code, and who fills it in. */
import { parseFormula } from '../../formula/parse';
import { askingOf, type Asked } from '../asking';
import { namesUnit } from '../audience';
import { askedIn, cellsOf, indicatorsOf } from '../cells';
import type { BreakdownTable, Definition, Indicator, Rule, Unit } from '../definition';
import { expandRule } from '../expandRule';
import { tablesOf } from '../openSound';
import { needsOf } from '../operands';
import { flatFigure } from '../sheets/figureColumns';
import type { FlatRow } from '../sheets/sheet';
import { isFiling } from '../unitTree';
import type { Named, Scope, Subject } from './change';

/** One thing that may have changed. */
export type Item = Named & {
  subject: Subject;
  table?: Named;
  /** What it says of itself, without its code; whatever fields there are. */
  fields: FlatRow;
  /** What else is told of it where it is new or gone. */
  more?: FlatRow;
  /** The indicators that it is, or that are in it. */
  figures: readonly Indicator[];
  rule?: Rule;
};

export type View = {
  definition: Definition;
  /** By `keyOf`, in the order of the definition. */
  items: ReadonlyMap<string, Item>;
  /** Every indicator and cell, by code. */
  figures: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  /** The units that fill in any of the figures, in the order of the definition. */
  fillers(figures: readonly Pick<Indicator, 'rollup' | 'audience'>[]): Unit[];
  /** Whether it belongs to what is compared. */
  concerns(item: Item): boolean;
};

export function keyOf(subject: Subject, code: string, table = ''): string {
  return [subject, table, code].join('\n');
}

export function viewOf(whole: Definition, { year, unit }: Scope): View {
  const definition = year === undefined ? whole : narrowed(whole, year);
  const figures = new Map(indicatorsOf(definition).map((indicator) => [indicator.code, indicator]));
  const units = new Map(definition.units.map((each) => [each.code, each]));
  const filing = definition.units.filter(isFiling);
  const items = itemsOf(definition).map(
    (item) => [keyOf(item.subject, item.code, item.table?.code), item] as const,
  );
  const tables = new Map(definition.tables.map((table) => [table.code, table]));
  const isAsked = askedOf(figures, definition.units, unit === undefined ? undefined : units.get(unit));

  const concerns = (item: Item): boolean => {
    if (year === undefined && unit === undefined) return true;
    if (item.rule) return ruleConcerns(item.rule);
    if (unit === undefined) return true;
    if (item.subject === 'unit') return item.code === unit;
    return item.figures.some(({ code }) => isAsked(code));
  };
  const ruleConcerns = (rule: Rule): boolean => {
    const of = unit === undefined ? undefined : units.get(unit);
    if (of && rule.scope.length > 0 && !namesUnit(rule.scope, of)) return false;
    return expandRule(rule, tables).some(({ formula }) =>
      needsOf(parseFormula(formula)).operands.every(isAsked),
    );
  };
  return {
    definition,
    items: new Map(items),
    figures,
    units,
    fillers: (asked) => filing.filter((each) => asked.some((figure) => fillsIn(each, figure))),
    concerns,
  };
}

/** Nobody fills in what is computed. */
export function fillsIn(unit: Unit, { rollup, audience }: Pick<Indicator, 'rollup' | 'audience'>): boolean {
  return rollup !== 'derived' && isFiling(unit) && namesUnit(audience, unit);
}

function narrowed(definition: Definition, year: number): Definition {
  return {
    ...definition,
    indicators: definition.indicators.filter((indicator) => askedIn(year, indicator)),
    tables: tablesOf(definition, year),
  };
}

/** Whether a code is on the template of a unit; without a unit, whether it is asked at all. */
function askedOf(
  figures: ReadonlyMap<string, Indicator>,
  units: readonly Unit[],
  unit: Unit | undefined,
): (code: string) => boolean {
  if (!unit) return (code) => figures.has(code);
  const asking = askingOf(new Map([...figures].map(([code, figure]) => [code, askedFor(figure)])), units);
  return (code) => asking(code).has(unit);
}

function askedFor({ code, audience, rollup, formula }: Indicator): Asked {
  if (rollup !== 'derived' || formula === undefined) return { code, audience };
  return { code, audience, derivation: needsOf(parseFormula(formula)) };
}

function itemsOf(definition: Definition): Item[] {
  const { chapters, indicators, tables, units, rules, texts } = definition;
  const all = indicatorsOf(definition);
  return [
    ...chapters.map(({ code, ...fields }): Item => ({
      subject: 'chapter',
      code,
      name: fields.name,
      fields,
      figures: all.filter(({ chapter }) => chapter === code),
    })),
    ...indicators.map((indicator): Item => {
      const { code, name, chapter, ...figure } = indicator;
      return {
        subject: 'indicator',
        code,
        name,
        fields: { name, chapter, ...flatFigure(figure) },
        figures: [indicator],
      };
    }),
    ...tables.flatMap(itemsOfTable),
    ...units.map(({ code, ...fields }): Item => ({
      subject: 'unit',
      code,
      name: fields.name,
      fields,
      figures: [],
    })),
    ...rules.map((rule): Item => {
      const { id, ...fields } = rule;
      return { subject: 'rule', code: id, name: '', fields, figures: [], rule };
    }),
    ...texts.map(({ id, ...fields }): Item => ({
      subject: 'text',
      code: id,
      name: '',
      fields,
      figures: [],
    })),
  ];
}

function itemsOfTable(table: BreakdownTable): Item[] {
  const { code, name, chapter, rows, columns } = table;
  const cells = cellsOf(table);
  const names = (items: readonly Named[]) => items.map((item) => item.name);
  return [
    {
      subject: 'table',
      code,
      name,
      fields: { name, chapter },
      more: { rows: names(rows), columns: names(columns) },
      figures: cells,
    },
    ...rows.map(({ code: row, ...fields }): Item => ({
      subject: 'row',
      code: row,
      name: fields.name,
      table: { code, name },
      fields,
      figures: cells.filter(({ cell }) => cell?.row === row),
    })),
    ...columns.map(({ code: column, name: columnName, ...figure }): Item => ({
      subject: 'column',
      code: column,
      name: columnName,
      table: { code, name },
      fields: { name: columnName, ...flatFigure(figure) },
      figures: cells.filter(({ cell }) => cell?.column === column),
    })),
  ];
}
