import type { CellValue, Chart, Workbook } from '../../workbook/workbook';
import { valuesAt } from './chartValues';
import { declaration, element, textElement } from './xml';

/** Told apart in black and white too; written out, since the file has no theme to take colours from. */
const palette = ['1F4E79', 'F4B183', '7F7F7F', 'FFD966', '2E75B6', '548235', 'C55A11', 'BDD7EE'];
const faint = line('D9D9D9', 9525);

/** A chart part. The values that it shows are cached, so that viewers which do not calculate draw it too. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const categories = valuesAt(chart.categories, workbook);
  const series = chart.series.map((one, at) =>
    kinds[chart.kind].series(seriesParts(one, at, chart.categories, categories, workbook)),
  );
  const legend =
    chart.kind === 'pie' || chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  const body =
    `<c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${kinds[chart.kind].plot(series.join(''))}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    shape(fill('FFFFFF') + faint);
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  return (
    declaration +
    element('c:chartSpace', { 'xmlns:c': `${drawing}/chart`, 'xmlns:a': `${drawing}/main` }, body)
  );
}

/** The pieces of a series, in the order of the schema; each kind of chart adds its own between them. */
type SeriesParts = { at: number; head: string; data: string; points: number };

type Kind = { series(parts: SeriesParts): string; plot(series: string): string };

const axisIds = '<c:axId val="1"/><c:axId val="2"/>';

const kinds: Record<Chart['kind'], Kind> = {
  column: bars('col', 'b'),
  bar: bars('bar', 'l'),
  line: {
    series: ({ at, head, data }) =>
      `<c:ser>${head}${shape(line(color(at), 28575))}<c:marker><c:symbol val="circle"/><c:size val="6"/>` +
      `${shape(fill(color(at)))}</c:marker>${data}<c:smooth val="0"/></c:ser>`,
    plot: (series) =>
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>` +
      axes('b'),
  },
  pie: {
    series: ({ head, data, points }) =>
      `<c:ser>${head}${Array.from({ length: points }, (_, point) => slice(point)).join('')}${pieLabels}${data}</c:ser>`,
    plot: (series) => `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`,
  },
};

function bars(direction: 'col' | 'bar', side: 'b' | 'l'): Kind {
  return {
    series: ({ at, head, data }) =>
      `<c:ser>${head}${shape(fill(color(at)))}<c:invertIfNegative val="0"/>${data}</c:ser>`,
    plot: (series) =>
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
      `${series}<c:gapWidth val="80"/>${axisIds}</c:barChart>${axes(side)}`,
  };
}

const pieLabels =
  '<c:dLbls><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="1"/><c:showBubbleSize val="0"/></c:dLbls>';

function slice(point: number): string {
  const look = shape(fill(color(point)) + line('FFFFFF', 9525));
  return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/>${look}</c:dPt>`;
}

/** Category axis at `side`, value axis across; bars read from the top down as their table does. */
function axes(side: 'b' | 'l'): string {
  const upright = side === 'l';
  const common = (place: string) =>
    `<c:delete val="0"/><c:axPos val="${place}"/>${place === side ? '' : `<c:majorGridlines>${shape(faint)}</c:majorGridlines>`}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/>${shape(faint)}`;
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${upright ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `${common(side)}<c:crossAx val="2"/></c:catAx>` +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
    `${common(upright ? 'b' : 'l')}<c:crossAx val="1"/>${upright ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

function seriesParts(
  series: Chart['series'][number],
  at: number,
  categoriesAt: string,
  categories: readonly CellValue[],
  workbook: Workbook,
): SeriesParts {
  const values = valuesAt(series.values, workbook);
  const texts = categories.map((one) => (one === null || typeof one === 'object' ? null : String(one)));
  const numbers = values.map((one) => (typeof one === 'number' ? String(one) : null));
  const name = textElement('c:v', series.name);
  return {
    at,
    head: `<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${name}</c:tx>`,
    data:
      `<c:cat><c:strRef>${textElement('c:f', categoriesAt)}<c:strCache>${cached(texts)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef>${textElement('c:f', series.values)}<c:numCache><c:formatCode>General</c:formatCode>` +
      `${cached(numbers)}</c:numCache></c:numRef></c:val>`,
    points: values.length,
  };
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

function color(at: number): string {
  return palette[at % palette.length] as string;
}

function shape(content: string): string {
  return `<c:spPr>${content}</c:spPr>`;
}

function fill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** @param width in English Metric Units: 12,700 to the point */
function line(rgb: string, width: number): string {
  return `<a:ln w="${width}">${fill(rgb)}</a:ln>`;
}
