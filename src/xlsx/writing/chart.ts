import type { CellValue, Chart, Workbook } from '../../workbook/workbook';
import { sheetLook, type ChartLook } from './chartLook';
import { valuesAt } from './chartValues';
import { declaration, element, namespaces, textElement } from './xml';

const faint = line('D9D9D9', 9525);

/**
 * A chart part. The values that it shows are cached, so that viewers which do not calculate draw it too.
 * @param workbookLink where the workbook is a file inside another document: the id of the chart's relationship to it
 */
export function chartXml(
  chart: Chart,
  workbook: Workbook,
  look: ChartLook = sheetLook,
  workbookLink?: string,
): string {
  const categories = valuesAt(chart.categories, workbook);
  const all = chart.series.map(({ values }) => valuesAt(values, workbook));
  const isPositive = all.flat().every((value) => typeof value !== 'number' || value >= 0);
  const drawn = { look, isPositive };
  const series = chart.series.map((one, at) =>
    kinds[chart.kind].series(seriesParts(one, at, chart.categories, categories, all[at] ?? []), drawn),
  );
  const legend =
    chart.kind === 'pie' || chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  const body =
    '<c:roundedCorners val="0"/><c:chart>' +
    (look.title ? `${title(chart.title)}<c:autoTitleDeleted val="0"/>` : '<c:autoTitleDeleted val="1"/>') +
    `<c:plotArea><c:layout/>${kinds[chart.kind].plot(series.join(''), drawn)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    shape(fill('FFFFFF') + (look.frame ? faint : noLine)) +
    typeface(look) +
    (workbookLink === undefined
      ? ''
      : element('c:externalData', { 'r:id': workbookLink }, '<c:autoUpdate val="0"/>'));
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const prefixes = {
    'xmlns:c': `${drawing}/chart`,
    'xmlns:a': `${drawing}/main`,
    'xmlns:r': workbookLink === undefined ? undefined : namespaces.relationships,
  };
  return declaration + element('c:chartSpace', prefixes, body);
}

/** The pieces of a series, in the order of the schema; each kind of chart adds its own between them. */
type SeriesParts = { at: number; head: string; data: string; points: number };

/** What all series of a chart have in common. `isPositive`: no value is below 0. */
type Drawn = { look: ChartLook; isPositive: boolean };

type Kind = { series(parts: SeriesParts, drawn: Drawn): string; plot(series: string, drawn: Drawn): string };

const axisIds = '<c:axId val="1"/><c:axId val="2"/>';

const kinds: Record<Chart['kind'], Kind> = {
  column: bars('col', 'b'),
  bar: bars('bar', 'l'),
  line: {
    series: ({ at, head, data }, { look }) =>
      `<c:ser>${head}${shape(line(color(at, look), 28575))}<c:marker><c:symbol val="circle"/><c:size val="6"/>` +
      `${shape(fill(color(at, look)))}</c:marker>${valueLabels('t', look)}${data}<c:smooth val="0"/></c:ser>`,
    plot: (series, drawn) =>
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>` +
      axes('b', drawn),
  },
  pie: {
    series: ({ head, data, points }, { look }) =>
      `<c:ser>${head}${Array.from({ length: points }, (_, point) => slice(point, look)).join('')}${pieLabels}${data}</c:ser>`,
    plot: (series) => `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`,
  },
};

function bars(direction: 'col' | 'bar', side: 'b' | 'l'): Kind {
  return {
    series: ({ at, head, data }, { look }) =>
      `<c:ser>${head}${shape(fill(color(at, look)))}<c:invertIfNegative val="0"/>${valueLabels('outEnd', look)}${data}</c:ser>`,
    plot: (series, drawn) =>
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
      `${series}<c:gapWidth val="${drawn.look.gap}"/>${axisIds}</c:barChart>${axes(side, drawn)}`,
  };
}

const pieLabels = labels('outEnd', { percent: true });

/** Values beside what stands for them. */
function valueLabels(position: 't' | 'outEnd', { values }: ChartLook): string {
  return values ? labels(position, { percent: false }) : '';
}

function labels(position: string, { percent }: { percent: boolean }): string {
  return (
    `<c:dLbls><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="${Number(percent)}"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function slice(point: number, look: ChartLook): string {
  const shown = shape(fill(color(point, look)) + line('FFFFFF', 9525));
  return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/>${shown}</c:dPt>`;
}

/**
 * Category axis at `side`, value axis across; bars read from the top down as their table does. Where the values stand beside their bars,
 * the value axis does not show.
 */
function axes(side: 'b' | 'l', { look, isPositive }: Drawn): string {
  const upright = side === 'l';
  const common = (place: string) => {
    const isValues = place !== side;
    const grid = isValues && !look.values ? `<c:majorGridlines>${shape(faint)}</c:majorGridlines>` : '';
    return (
      `<c:delete val="${Number(isValues && look.values)}"/><c:axPos val="${place}"/>${grid}` +
      '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
      `<c:tickLblPos val="nextTo"/>${shape(look.axis === undefined ? faint : line(look.axis, 9525))}`
    );
  };
  // left to themselves, programs may begin bars of like length above 0
  const least = isPositive ? '<c:min val="0"/>' : '';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${upright ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `${common(side)}<c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling>` +
    `${common(upright ? 'b' : 'l')}<c:crossAx val="1"/>${upright ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

function seriesParts(
  series: Chart['series'][number],
  at: number,
  categoriesAt: string,
  categories: readonly CellValue[],
  values: readonly CellValue[],
): SeriesParts {
  const texts = categories.map((one) => (one === null || typeof one === 'object' ? null : String(one)));
  const numbers = values.map((one) => (typeof one === 'number' ? String(one) : null));
  return {
    at,
    head: `<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${nameOf(series)}</c:tx>`,
    data:
      `<c:cat><c:strRef>${textElement('c:f', categoriesAt)}<c:strCache>${cached(texts)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef>${textElement('c:f', series.values)}<c:numCache><c:formatCode>General</c:formatCode>` +
      `${cached(numbers)}</c:numCache></c:numRef></c:val>`,
    points: values.length,
  };
}

function nameOf({ name, nameAt }: Chart['series'][number]): string {
  if (nameAt === undefined) return textElement('c:v', name);
  return `<c:strRef>${textElement('c:f', nameAt)}<c:strCache>${cached([name])}</c:strCache></c:strRef>`;
}

function cached(points: readonly (string | null)[]): string {
  const items = points.map((point, idx) =>
    point === null ? '' : element('c:pt', { idx }, textElement('c:v', point)),
  );
  return element('c:ptCount', { val: points.length }) + items.join('');
}

function title(text: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1400" b="1"/>${textElement('a:t', text)}</a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** Of all text that says nothing else of itself. */
function typeface({ font }: ChartLook): string {
  if (!font) return '';
  const { name, latin, size } = font;
  const face = fill('000000') + element('a:latin', { typeface: latin }) + element('a:ea', { typeface: name });
  return (
    '<c:txPr><a:bodyPr/><a:p><a:pPr>' +
    element('a:defRPr', { sz: size * 100 }, face) +
    '</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

function color(at: number, { colors }: ChartLook): string {
  return colors[at % colors.length] as string;
}

function shape(content: string): string {
  return `<c:spPr>${content}</c:spPr>`;
}

function fill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

const noLine = '<a:ln><a:noFill/></a:ln>';

/** @param width in English Metric Units: 12,700 to the point */
function line(rgb: string, width: number): string {
  return `<a:ln w="${width}">${fill(rgb)}</a:ln>`;
}
