import { cellAt, sheetNamed } from '../../workbook/lookup';
import { positionOf } from '../../workbook/address';
import type { CellValue, Chart, Workbook } from '../../workbook/workbook';
import { declaration, element, textElement } from './xml';

type Series = Chart['series'][number];

/** A chart part. The values that it shows are cached, so that viewers which do not calculate draw it too. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const categories = valuesAt(chart.categories, workbook);
  const series = chart.series.map((one, at) => seriesXml(one, at, chart, categories, workbook)).join('');
  const round = chart.kind === 'pie';
  const plot =
    `<c:layout/>${plotOf[chart.kind](series)}` + (round ? '' : axes(chart.kind === 'bar' ? 'l' : 'b'));
  const legend =
    round || chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  const body =
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="1400" b="1"/>${textElement('a:t', chart.title)}</a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>' +
    `<c:plotArea>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  return (
    declaration +
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      },
      body,
    )
  );
}

const axisIds = '<c:axId val="1"/><c:axId val="2"/>';

function bars(direction: 'col' | 'bar') {
  return (series: string) =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="80"/>${axisIds}</c:barChart>`;
}

const plotOf: Record<Chart['kind'], (series: string) => string> = {
  column: bars('col'),
  bar: bars('bar'),
  line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`,
  pie: (series) => `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`,
};

/** Category axis at `side`, value axis across; bars read from the top down as their table does. */
function axes(side: 'b' | 'l'): string {
  const order = side === 'l' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${side === 'l' ? 'b' : 'l'}"/><c:majorGridlines/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/>${side === 'l' ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

function seriesXml(
  series: Series,
  at: number,
  chart: Chart,
  categories: readonly CellValue[],
  workbook: Workbook,
): string {
  const labels =
    chart.kind === 'pie'
      ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
        '<c:showPercent val="1"/><c:showBubbleSize val="0"/></c:dLbls>'
      : '';
  const inverted = chart.kind === 'column' || chart.kind === 'bar' ? '<c:invertIfNegative val="0"/>' : '';
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textElement('c:v', series.name)}</c:tx>${inverted}${labels}` +
    `<c:cat><c:strRef>${textElement('c:f', chart.categories)}${texts(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${textElement('c:f', series.values)}${numbers(valuesAt(series.values, workbook))}</c:numRef></c:val>` +
    (chart.kind === 'line' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function texts(values: readonly CellValue[]): string {
  const points = values.map((value) => (value === null || typeof value === 'object' ? null : String(value)));
  return element('c:strCache', {}, cached(points));
}

function numbers(values: readonly CellValue[]): string {
  const points = values.map((value) => (typeof value === 'number' ? String(value) : null));
  return element('c:numCache', {}, `<c:formatCode>General</c:formatCode>${cached(points)}`);
}

function cached(points: readonly (string | null)[]): string {
  const items = points.map((point, idx) =>
    point === null ? '' : element('c:pt', { idx }, textElement('c:v', point)),
  );
  return element('c:ptCount', { val: points.length }) + items.join('');
}

/** The values in a sheet-qualified range, row by row; none where the range is not one of this workbook. */
function valuesAt(reference: string, workbook: Workbook): CellValue[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^:]+)(?::([^:]+))?$/.exec(reference);
  if (!match) return [];
  const [, quoted, plain, first, last] = match;
  const sheet = sheetNamed(workbook, quoted?.replaceAll("''", "'") ?? plain ?? '');
  const from = positionOf(first ?? '');
  const to = positionOf(last ?? first ?? '');
  if (!sheet || !from || !to) return [];
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      values.push(cellAt(sheet, row, column)?.value ?? null);
    }
  }
  return values;
}
