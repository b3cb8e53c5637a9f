/**
 * The built-in texts against five published reports: each report's figures fed in as a summary give a text in which every figure stands
 * with its value and unit, and nothing else does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import type { Catalogue } from '../../../src/definition/catalogue';
import { openDefinition } from '../../../src/definition/open';
import { evaluateRounded } from '../../../src/formula/evaluate';
import { referencesOf } from '../../../src/formula/references';
import { figuresOf, narrate } from '../../../src/narrative/narrate';
import type { Narrative } from '../../../src/narrative/narrative';
import { paragraphTexts } from '../../../src/narrative/plainText';
import { formatFigure } from '../../../src/number/format';
import { summaryOf } from '../../narrative/summary';
import { shared, whenPresent } from '../../tools';
import type { FurtherFigure } from './published/furtherReport';
import { publishedReports, type Report } from './published/reports';

type Fact = { id: string; value: number; unit: string; indicator: string };

/** Digits that the texts themselves hold. */
const named = ['12345'];

whenPresent('reference data (../shared)', 'the built-in texts say what five reports published', () => {
  const coverage: string[] = [];
  const differing: string[] = [];
  afterAll(() => {
    console.info(`figures of the reports in the texts:\n${coverage.join('\n')}`);
    console.info(`rates that differ from the published ones:\n${differing.join('\n')}`);
  });

  describe.each(publishedReports)('$name', ({ name, file, report }) => {
    const facts = factsOf(file);
    const catalogue = openDefinition(builtInDefinition, report.year);
    const fed = feed(report, facts, catalogue);
    const narrative = narrate(catalogue, fed.summary);
    const text = paragraphTexts(narrative).join('\n');

    test('every figure appears, its value and unit right', () => {
      const missing = fed.expected.filter((each) => !appears(each, narrative, text));
      const { length } = fed.expected;
      coverage.push(
        `${name}: ${length - missing.length} of ${length}; of no value that could be fed: ${fed.left.join('; ') || 'none'}`,
      );
      differing.push(...fed.differing.map((each) => `${name} ${each}`));
      expect(missing.map(({ fact, printed }) => `${fact} ${printed}`)).toEqual([]);
    });

    test('no figure appears that was not fed', () => {
      const held = (code: string | null, period: string) =>
        period === 'current' ? fed.values[code ?? ''] : fed.previous[code ?? ''];
      const odd = figuresOf(narrative)
        .flatMap(({ operands }) => operands)
        .filter(({ indicator, period, value }) => held(indicator, period) !== value);
      expect(odd).toEqual([]);
      const pieces = narrative.paragraphs
        .flatMap(({ sentences }) => sentences)
        .flatMap((each) => each.pieces);
      const digits = pieces.flatMap((piece) =>
        piece.type === 'text' ? (piece.text.match(/\d+/g) ?? []) : [],
      );
      expect(digits.filter((run) => !named.includes(run) && run !== String(report.year))).toEqual([]);
    });

    test('the short version says nothing else', () => {
      const brief = narrate(catalogue, fed.summary, { variant: 'brief' });
      const said = new Set(
        figuresOf(narrative).map(({ indicator, text: printed }) => `${indicator} ${printed}`),
      );
      const more = figuresOf(brief).filter((figure) => !said.has(`${figure.indicator} ${figure.text}`));
      expect(more.map((figure) => `${figure.indicator} ${figure.text}`)).toEqual([]);
    });
  });
});

type Expected = { fact: string; indicator: string; printed: string };

/** The report as a summary: values as published, computed figures from their operands where these are known. */
function feed(report: Report, facts: ReadonlyMap<string, Fact>, catalogue: Catalogue) {
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

/** Whether a figure of the indicator reads so: 110万件 is 1100000件, and 99.958% is 99.96% to two decimals. */
function appears({ indicator, printed }: Expected, narrative: Narrative, text: string): boolean {
  const figures = figuresOf(narrative).filter((figure) => figure.indicator === indicator);
  return figures.some((figure) => {
    // words, and changes in words, hold the figure; what prints its own number is that number
    if (figure.value === null || figure.formula?.includes('PREV(')) return figure.text.includes(printed);
    const [, digits = '', measure = ''] = /^([-\d.]+)(.*)$/.exec(figure.text) ?? [];
    const value = Number(digits);
    const inUnits = measure.startsWith('万')
      ? formatFigure(Math.round(value * 10_000)) + measure.slice(1)
      : '';
    // a bare number has its unit in the words behind it
    if (measure === '') return printed.startsWith(digits) && text.includes(printed);
    return [formatFigure(value) + measure, inUnits].includes(printed);
  });
}

function factsOf(file: string): Map<string, Fact> {
  const { facts } = JSON.parse(readFileSync(join(shared, 'facts', `${file}.json`), 'utf8')) as {
    facts: Fact[];
  };
  return new Map(facts.map((fact) => [fact.id, fact]));
}
