/**
 * What the document itself keeps of its figures, in a part of ours that Word and LibreOffice carry along: by it a figure is known again
 * after the text was edited.
 */
import type { TextVariant } from '../definition/definition';
import { valuesOf, variantWords } from '../definition/words';
import type { ChartLine, NarrativeChart } from '../narrative/chart';
import type { Figure, Narrative } from '../narrative/narrative';
import { OPEN, END, XmlScanner } from '../xlsx/reading/scanner';
import { declaration } from '../xlsx/writing/xml';
import { chartNumber } from './charts/chartWords';
import { element, textElement } from './wordXml';

/** One bookmark. */
export type RecordedFigure = {
  name: string;
  asked: Asked;
  /** As the program wrote it: at first, and at each update since. */
  texts: readonly string[];
};

/** A chart, and the values that it was drawn with. */
export type RecordedChart = { name: string; values: readonly RecordedValue[] };

export type RecordedValue = {
  indicator: string;
  /** In words, with the unit where it is the value of one. */
  name: string;
  period: 'current' | 'previous';
  /** Code of the unit, where it is the value of one unit and not of the area. */
  unit?: string;
  value: number;
};

/** What a figure answers: the bracket's text; of a count of units and of one of a list, what it is of and the cell that says so. */
export type Asked = { request: string } | { count: string };

export type FigureRecord = {
  /** Code of the unit. */
  unit: string;
  year: number;
  /** The length of the text that the figures stand in. */
  variant?: TextVariant;
  figures: readonly RecordedFigure[];
  charts?: readonly RecordedChart[];
};

const namespace = 'urn:huibiao:figures:1';

/** @param names bookmarks of `figures`, in the same order */
export function recordOf(
  { unit, year, variant }: Pick<Narrative, 'unit' | 'year' | 'variant'>,
  figures: readonly Figure[],
  names: readonly string[],
  drawn: readonly NarrativeChart[] = [],
): FigureRecord {
  const recorded = figures.map((figure, at) => ({
    name: names[at] ?? '',
    asked: askedBy(figure),
    texts: [figure.text],
  }));
  const charts = drawn.map(({ lines }, at) => ({
    name: chartNumber(at),
    values: lines.flatMap(({ values }) => values.flatMap(recordedValue)),
  }));
  return { unit, year, variant, figures: recorded, ...(charts.length > 0 && { charts }) };
}

function recordedValue({
  indicator,
  name,
  period,
  unit,
  value,
}: ChartLine['values'][number]): RecordedValue[] {
  return indicator === null ? [] : [{ indicator, name, period, ...(unit !== undefined && { unit }), value }];
}

export function askedBy({ request, operands }: Figure): Asked {
  if (request !== undefined) return { request };
  const [counted] = operands;
  return { count: counted ? `${counted.name} ${counted.source.sheet}!${counted.source.address}` : '' };
}

/** The same for figures that answer the same. */
export function askedKey(asked: Asked): string {
  return 'request' in asked ? `[${asked.request}]` : asked.count;
}

export function recordXml({ unit, year, variant, figures, charts = [] }: FigureRecord): string {
  const items = figures.map(({ name, asked, texts }) =>
    element('figure', { name, ...asked }, texts.map((text) => textElement('text', text)).join('')),
  );
  const drawn = charts.map(({ name, values }) =>
    element('chart', { name }, values.map((value) => element('value', value)).join('')),
  );
  const head = { xmlns: namespace, unit, year, ...(variant && { variant }) };
  return declaration + element('figures', head, [...items, ...drawn].join(''));
}

/**
 * Null where the part is none of ours.
 * @throws UnreadableWorkbookError where it is not well formed
 */
export function readRecord(xml: string, part: string): FigureRecord | null {
  const scanner = new XmlScanner(xml, part);
  if (scanner.root() !== 'figures' || !xml.includes(namespace)) return null;
  const unit = scanner.attribute('unit') ?? '';
  const year = Number(scanner.attribute('year'));
  const variant = valuesOf(variantWords).find((one) => one === scanner.attribute('variant'));
  const figures: (RecordedFigure & { texts: string[] })[] = [];
  const charts: (RecordedChart & { values: RecordedValue[] })[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'value') charts.at(-1)?.values.push(readValue(scanner));
    else if (scanner.name === 'chart') charts.push({ name: scanner.attribute('name') ?? '', values: [] });
    else if (scanner.name === 'text') figures.at(-1)?.texts.push(scanner.text());
    else if (scanner.name === 'figure') {
      const request = scanner.attribute('request');
      const asked = request === undefined ? { count: scanner.attribute('count') ?? '' } : { request };
      figures.push({ name: scanner.attribute('name') ?? '', asked, texts: [] });
    }
  }
  return { unit, year, ...(variant && { variant }), figures, ...(charts.length > 0 && { charts }) };
}

function readValue(scanner: XmlScanner): RecordedValue {
  const [indicator = '', name = '', unit] = ['indicator', 'name', 'unit'].map((one) =>
    scanner.attribute(one),
  );
  return {
    indicator,
    name,
    period: scanner.attribute('period') === 'previous' ? 'previous' : 'current',
    ...(unit !== undefined && { unit }),
    value: Number(scanner.attribute('value')),
  };
}
