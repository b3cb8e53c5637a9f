import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { formerCodes } from '../definition/comparability';
import type { BreakdownTable, Definition } from '../definition/definition';
import { openDefinition } from '../definition/open';
import { message, type Message } from '../messages/message';
import { convertMeasure } from '../number/measure';
import { identityOf } from '../submission/identity';
import type { Submission } from '../submission/submission';
import { readFacts } from '../summary/readFacts';
import { readMeasures } from '../summary/readMeasures';
import type { Workbook } from '../workbook/workbook';
import { NotASummaryError, summaryIn } from './summaryFile';

/** Last year's figures of a unit, by this year's codes and in this year's units of measure. */
export type Previous = {
  of(unit: string): ReadonlyMap<string, number>;
  /** What the summary has and cannot be taken over, since its 计量单位 is another. */
  leftOut: readonly Message[];
};

export const noPrevious: Previous = { of: () => new Map(), leftOut: [] };

/**
 * Last year's figures out of last year's summary, whatever version of the definition it was made under: of the area itself from its
 * totals, of the units below from its observations. An indicator that replaces others takes over their values, and a unit whose
 * code changed those of the unit it continues.
 * @param file the summary's name as the user knows it
 * @param catalogue of this year
 * @param area the unit that the figures are for: the summary is its own, or that of an area above it
 * @throws NotASummaryError where it is none, or of another definition, year or area
 */
export function previousFigures(
  workbook: Workbook,
  file: string,
  catalogue: Catalogue,
  area: string,
): Previous {
  const summary = lastYearsSummary(workbook, file, catalogue, area);
  const found = new Map<string, Map<string, number>>();
  const keep = (then: string, indicator: string, value: unknown) => {
    const unit = catalogue.unitNow(then)?.code ?? then;
    if (typeof value !== 'number') return;
    let figures = found.get(unit);
    if (!figures) found.set(unit, (figures = new Map()));
    figures.set(indicator, value);
  };
  for (const { unit, indicator, value } of readFacts(workbook)) keep(unit, indicator, value);
  for (const observation of summary.observations) {
    if (observation.state === 'value') keep(observation.unit, observation.indicator, observation.value);
  }

  const { take, leftOut } = takingOver(readMeasures(workbook));
  const formersOf = formerCodes(catalogue.definition, catalogue.year);
  const chains = [...catalogue.indicators.values()].map(
    (indicator) => [indicator, [indicator.code, ...formersOf(indicator.code)]] as const,
  );
  const units = new Map(
    [...found].map(([unit, figures]) => [
      unit,
      new Map(
        chains.flatMap(([indicator, codes]) => {
          const code = codes.find((each) => figures.has(each));
          const value = code === undefined ? null : take(indicator, code, figures.get(code) ?? 0);
          return value === null ? [] : [[indicator.code, value] as const];
        }),
      ),
    ]),
  );
  return { of: (code) => units.get(code) ?? new Map(), leftOut: [...leftOut.values()] };
}

/** How values come into this year's units of measure; a sentence for each indicator whose value does not. */
function takingOver(measures: ReadonlyMap<string, string>) {
  const leftOut = new Map<string, Message>();
  const take = ({ code, name, measure, comparable }: OpenIndicator, former: string, value: number) => {
    const found = measures.get(former) ?? measure;
    const converted = convertMeasure(value, found, measure);
    // where the definition says that the years are not comparable nobody will miss it
    if (converted === null && comparable) {
      leftOut.set(code, message('batch.previous-other-measure', { code, name, found, measure }));
    }
    return converted;
  };
  return { take, leftOut };
}

function lastYearsSummary(workbook: Workbook, file: string, catalogue: Catalogue, area: string): Submission {
  const { definition } = catalogue;
  const identity = identityOf(workbook);
  if (identity?.definition !== undefined && identity.definition !== definition.id) {
    const { id, name } = definition;
    throw new NotASummaryError(
      message('batch.previous-of-other-definition', { file, found: identity.definition, id, name }),
    );
  }
  const known = openDefinition(asKnownBefore(definition, identity?.version), catalogue.year - 1);
  const summary = summaryIn(workbook, file, () => known);
  const wanted = catalogue.year - 1;
  if (summary.year !== wanted) {
    throw new NotASummaryError(
      message('batch.previous-of-other-year', { file, found: summary.year, wanted }),
    );
  }
  if (!catalogue.isWithin(area, catalogue.unitNow(summary.unit)?.code ?? summary.unit)) {
    const nameOf = (code: string) => catalogue.units.get(code)?.name ?? code;
    throw new NotASummaryError(
      message('batch.previous-of-other-area', { file, found: nameOf(summary.unit), wanted: nameOf(area) }),
    );
  }
  return summary;
}

/**
 * A definition that knows an earlier edition's summary: of its version, and with every code, whatever years this edition asks it in. Names
 * are left out, since a figure that has gone is not another of the same name; so is what reads no figures.
 */
function asKnownBefore(definition: Definition, version = definition.version): Definition {
  const always = <T extends Entry>(entry: T): T => ({
    ...entry,
    name: entry.code,
    since: undefined,
    until: undefined,
    replaces: undefined,
  });
  return {
    ...definition,
    version,
    indicators: definition.indicators.map((indicator) => ({ ...always(indicator), aliases: [] })),
    tables: definition.tables.map((table) => ({
      ...table,
      rows: table.rows.map(always),
      columns: table.columns.map((column) => ({ ...always(column), aliases: [] })),
    })),
    rules: [],
    texts: [],
  };
}

type Entry = BreakdownTable['rows'][number] | BreakdownTable['columns'][number];
