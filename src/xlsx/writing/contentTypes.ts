import { declaration, element } from './xml';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types by the first part of a part's name. */
const types: readonly (readonly [prefix: string, type: string])[] = [
  ['xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
  ['xl/worksheets/sheet', `${spreadsheet}.worksheet+xml`],
  ['xl/styles.xml', `${spreadsheet}.styles+xml`],
  ['xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
  ['xl/comments', `${spreadsheet}.comments+xml`],
  ['xl/tables/', `${spreadsheet}.table+xml`],
  ['xl/drawings/drawing', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** `[Content_Types].xml` for these parts. */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = types.find(([prefix]) => part.startsWith(prefix))?.[1];
    return type === undefined ? [] : [element('Override', { PartName: `/${part}`, ContentType: type })];
  });
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['xml', 'application/xml'],
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return declaration + element('Types', { xmlns }, [...defaults, ...overrides].join(''));
}
