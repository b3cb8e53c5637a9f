/** A published report's figures as a summary, and how each should read in a text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../../src/definition/catalogue';
import { evaluateRounded } from '../../../../src/formula/evaluate';
import { referencesOf } from '../../../../src/formula/references';
import { formatFigure } from '../../../../src/number/format';
import { summaryOf } from '../../../narrative/summary';
import { shared } from '../../../tools';
import type { FurtherFigure } from './furtherReport';
import type { Report } from './reports';

type Fact = { id: string; value: number; unit: string; indicator: string };

/** A fact, and what a figure of the indicator prints for it. */
export type Expected = { fact: string; indicator: string; printed: string };

/** The report as a summary: values as published, computed figures from their operands where these are known. */
export function feed(report: Report, facts: ReadonlyMap<string, Fact>, catalogue: Catalogue) {
  const figures: readonly FurtherFigure[] = report.figures;
  const values: Record<string, number | string> = {};
  const previous: Record<string, number> = {};
  const texts = new Map<string, string[]>();
  const left: string[] = [];
  const words = new Map<string, Expected>();
  for (const figure of figures) {
    const fact = facts.get(figure.fact);
    if (!fact) throw new Error(`no fact ${figure.fact}`);
    if ('indicator' in figure) values[figure.indicator] = figure.value;
    else if ('reason' in figure) {
      const indicator = catalogue.indicators.get(figure.of);
      if (indicator?.kind === 'rate') values[figure.of] = fact.value;
      else {
        const printed = `${formatFigure(fact.value)}${fact.unit}`;
        texts.set(figure.of, [...(texts.get(figure.of) ?? []), `${fact.indicator}${printed}`]);
        words.set(figure.fact, { fact: figure.fact, indicator: figure.of, printed });
      }
    }
  }
  for (const [code, told] of texts) values[code] = told.join('，');
  for (const figure of figures) {
    if (!('yearOnYear' in figure)) continue;
    const value = values[figure.yearOnYear];
    if (typeof value !== 'number') left.push(`${figure.fact} (a change without the value that changed)`);
    else previous[figure.yearOnYear] = Math.round(value / (1 + figure.stated / 100));
  }
  const differing: string[] = [];
  for (const { code, derivation, decimals, measure } of catalogue.derived) {
    if (!derivation) continue;
    const operands = referencesOf(derivation.expression).values;
    if (operands.some((operand) => values[operand] === undefined)) continue;
    const scope = {
      value: (operand: string) => values[operand] ?? null,
      previous: () => null,
      children: () => [],
    };
    const value = evaluateRounded(derivation.expression, scope, decimals, 'half-away');
    if (typeof value !== 'number') continue;
    const published = values[code];
    if (published !== undefined && published !== value)
      differing.push(
        `${code} ${catalogue.indicators.get(code)?.name}: ${published}${measure} published, ${value}${measure} by its operands`,
      );
    values[code] = value;
  }
  const expected = figures.flatMap((figure): Expected[] => {
    const { fact } = figure;
    const told = words.get(fact);
    if (told) return [told];
    if ('yearOnYear' in figure) {
      const { yearOnYear: indicator, stated } = figure;
      if (previous[indicator] === undefined) return [];
      const size = Math.abs(stated);
      const printed =
        stated >= 100
          ? `同比增长${stated / 100}倍`
          : `同比${stated < 0 ? '下降' : '增长'}${formatFigure(Math.round(size * 10) / 10)}%`;
      return [{ fact, indicator, printed }];
    }
    const indicator =
      'indicator' in figure
        ? figure.indicator
        : 'reason' in figure
          ? figure.of
          : restated(figure.restates, figures);
    return [
      { fact, indicator, printed: `${values[indicator]}${catalogue.indicators.get(indicator)?.measure}` },
    ];
  });
  const summary = summaryOf(catalogue, values, { unit: report.unit, previous });
  return { summary, values, previous, expected, left, differing };
}

function restated(fact: string, figures: readonly FurtherFigure[]): string {
  const figure = figures.find((candidate) => candidate.fact === fact);
  return figure && 'indicator' in figure ? figure.indicator : '';
}

/** The reference facts of a report by id; they stand beside the developers' checkouts. */
export function factsOf(file: string): Map<string, Fact> {
  const { facts } = JSON.parse(readFileSync(join(shared, 'facts', `${file}.json`), 'utf8')) as {
    facts: Fact[];
  };
  return new Map(facts.map((fact) => [fact.id, fact]));
}
