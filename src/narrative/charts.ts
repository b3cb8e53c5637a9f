import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Chapter } from '../definition/definition';
import { message, say } from '../messages/message';
import type { Submission } from '../submission/submission';
import { counted, mostAnswered, sideBySide } from '../summary/chartable';
import type { ChartLine, NarrativeChart } from './chart';
import { lacksOf } from './chartLacks';
import { factsOf, type Facts } from './facts';
import type { FigureOperand, Narrative, NarrativeParagraph } from './narrative';

/** Fewer than these show nothing that the text has not said. */
const fewestPairs = 2;
const fewestBars = 3;
/** Counts that are all smaller are sooner read than seen. */
const smallestCount = 10;
/** More would not leave the names room on half a page. */
const mostPairs = 5;
const mostBars = 8;

/** What a chart shows, without its place. */
type Shown = Omit<NarrativeChart, 'after' | 'lacks'>;

/**
 * For each chapter of a text one chart at most, of figures that its paragraphs name: this year beside last where the summary knows both;
 * else this year's figures of the first paragraph that has enough, since a paragraph speaks of one subject; else the figure that most units answered, unit by unit.
 * Values of one chart are of one unit of measure and of like size, and known; a chapter without enough of them, or of a few cases, has none.
 * @param narrative written from this summary
 * @example chartsOf(catalogue, summary, narrate(catalogue, summary)).map(({ title }) => title) //=> ['党的领导主要数据与上年对比']
 */
export function chartsOf(
  catalogue: Catalogue,
  summary: Submission,
  narrative: Pick<Narrative, 'paragraphs'>,
): NarrativeChart[] {
  const facts = factsOf(catalogue, summary);
  return chaptersOf(narrative, facts).flatMap(({ chapter, subjects, after }) => {
    const indicators = [...new Set(subjects.flat())];
    const shown =
      besideLastYear(indicators, chapter, facts) ??
      ofThisYear(subjects, chapter, facts) ??
      byUnit(indicators, facts);
    return shown ? [{ ...shown, after, lacks: lacksOf(shown.lines, facts) }] : [];
  });
}

/** `subjects`: what each paragraph gives figures of, as far as that can be charted. */
type ChapterText = { chapter: Chapter; subjects: OpenIndicator[][]; after: number };

/** Chapters in the order in which the text comes to their ends. */
function chaptersOf({ paragraphs }: Pick<Narrative, 'paragraphs'>, facts: Facts): ChapterText[] {
  const { chapters, definition } = facts.catalogue;
  const chapterOf = new Map(definition.texts.map(({ id, chapter }) => [id, chapter]));
  return chapters
    .flatMap((chapter) => {
      const own = paragraphs.filter(({ template = '' }) => chapterOf.get(template) === chapter.code);
      const last = own.at(-1);
      const subjects = own.map((paragraph) => indicatorsIn(paragraph, facts));
      return last ? [{ chapter, subjects, after: paragraphs.indexOf(last) }] : [];
    })
    .sort((one, other) => one.after - other.after);
}

function indicatorsIn({ sentences }: NarrativeParagraph, facts: Facts): OpenIndicator[] {
  const pieces = sentences.flatMap((sentence) => sentence.pieces);
  const codes = new Set(pieces.flatMap((piece) => (piece.type === 'figure' ? (piece.indicator ?? []) : [])));
  return counted([...codes].flatMap((code) => facts.indicator(code) ?? []));
}

function besideLastYear(
  indicators: readonly OpenIndicator[],
  { name: chapter }: Chapter,
  facts: Facts,
): Shown | null {
  const pairs = linesOf(indicators, ({ code }) => [facts.previous(code), currentOf(code, facts)]);
  const { year } = facts.summary;
  return shownOf(pairs, {
    title: say(message('narrative.chart-years', { chapter })),
    series: [year - 1, year].map((one) => say(message('narrative.chart-year', { year: one }))),
    fewest: fewestPairs,
    most: mostPairs,
  });
}

function ofThisYear(
  subjects: readonly OpenIndicator[][],
  { name: chapter }: Chapter,
  facts: Facts,
): Shown | null {
  const { year } = facts.summary;
  const title = say(message('narrative.chart-counts', { chapter, year }));
  for (const indicators of subjects) {
    const lines = linesOf(indicators, ({ code }) => [currentOf(code, facts)]);
    const shown = shownOf(lines, { title, series: [''], fewest: fewestBars, most: mostBars });
    if (shown) return shown;
  }
  return null;
}

function byUnit(indicators: readonly OpenIndicator[], facts: Facts): Shown | null {
  const indicator = mostAnswered(indicators, (code) => facts.answers(code)?.answered ?? 0);
  if (!indicator) return null;
  const { code, name, measure } = indicator;
  const units = facts
    .byUnit(code)
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  // of several units that have the same either all are shown or none
  const below = units[mostBars]?.value ?? 0;
  const lines = units
    .filter(({ value }) => value > below)
    .map(({ unit, name: ofUnit, value, source }): ChartLine => {
      const whose = say(message('narrative.chart-of-unit', { unit: ofUnit, indicator: name }));
      const operand = { indicator: code, name: whose, unit, period: 'current', value, source } as const;
      return { name: ofUnit, values: [operand] };
    });
  if (lines.length < fewestBars || isTrifle([indicator], lines)) return null;
  const said = { year: facts.summary.year, indicator: name };
  const title =
    lines.length < units.length
      ? message('narrative.chart-units-top', { ...said, count: lines.length })
      : message('narrative.chart-units', said);
  return { title: say(title), measure, series: [''], lines };
}

type Line = ChartLine & { indicator: OpenIndicator };

/** A line for each indicator all of whose values are known. */
function linesOf(
  indicators: readonly OpenIndicator[],
  valuesOf: (indicator: OpenIndicator) => (ChartLine['values'][number] | null)[],
): Line[] {
  return indicators.flatMap((indicator) => {
    const values = valuesOf(indicator);
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? [{ indicator, name: indicator.name, values: known }] : [];
  });
}

/** Those lines that go side by side, the first of them where they are too many; null where they are too few. */
function shownOf(
  lines: readonly Line[],
  { title, series, fewest, most }: Pick<Shown, 'title' | 'series'> & { fewest: number; most: number },
): Shown | null {
  const byIndicator = new Map(lines.map((line) => [line.indicator, line]));
  const fitting = sideBySide([...byIndicator.keys()], (indicator) => {
    const values = byIndicator.get(indicator)?.values ?? [];
    return Math.max(...values.map(({ value }) => Math.abs(value)));
  });
  const indicators = fitting.slice(0, most);
  const [first] = indicators;
  const shown = indicators.flatMap((indicator): ChartLine[] => {
    const line = byIndicator.get(indicator);
    return line ? [{ name: line.name, values: line.values }] : [];
  });
  if (!first || shown.length < fewest || isTrifle(indicators, shown)) return null;
  return { title, measure: first.measure, series, lines: shown };
}

function isTrifle(indicators: readonly OpenIndicator[], lines: readonly ChartLine[]): boolean {
  const values = lines.flatMap((line) => line.values.map(({ value }) => Math.abs(value)));
  return indicators.every(({ decimals }) => decimals === 0) && values.every((value) => value < smallestCount);
}

function currentOf(code: string, facts: Facts): (FigureOperand & { value: number }) | null {
  const operand = facts.current(code);
  return operand && typeof operand.value === 'number' ? { ...operand, value: operand.value } : null;
}
