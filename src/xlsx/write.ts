import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../workbook/workbook';
import { chartXml } from './writing/chart';
import { contentTypesXml } from './writing/contentTypes';
import { drawingXml } from './writing/drawing';
import { noteBoxesVml, notesOf, notesXml } from './writing/notes';
import { appXml, coreXml } from './writing/properties';
import { Relationships } from './writing/relationships';
import { SharedStrings } from './writing/sharedStrings';
import { sheetXml } from './writing/sheetPart';
import { StyleSheet } from './writing/styles';
import { tableXml } from './writing/tables';
import { assertWritable } from './writing/writable';
import { workbookXml } from './writing/workbookPart';

/** Every part bears this date: the same model gives the same bytes. Local time, as zip has it. */
const zipDate = new Date(1980, 0, 1);

/**
 * The bytes of an .xlsx file that shows the model: the same model gives the same bytes, on any machine and day.
 * Text is stored as text whatever it begins with; only `Cell.formula` becomes a formula.
 * @throws UnwritableWorkbookError where the model breaks a limit of Excel's
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  assertWritable(workbook);
  const parts = workbookParts(workbook);
  const names = [...parts.keys()];
  const files = Object.fromEntries(
    [['[Content_Types].xml', contentTypesXml(names)] as const, ...parts].map(([name, xml]) => [
      name,
      strToU8(xml),
    ]),
  );
  return zipSync(files, { level: 4, mtime: zipDate });
}

function workbookParts(workbook: Workbook): Map<string, string> {
  const parts = new Map<string, string>();
  const packageLinks = new Relationships();
  const links = new Relationships();
  const styles = new StyleSheet(workbook.styles);
  const strings = new SharedStrings();
  const active = activeSheet(workbook);
  const sheetIds = workbook.sheets.map((_, at) => links.add('worksheet', `worksheets/sheet${at + 1}.xml`));
  packageLinks.add('officeDocument', 'xl/workbook.xml');
  packageLinks.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  packageLinks.add('extended-properties', 'docProps/app.xml');
  parts.set('_rels/.rels', packageLinks.xml());
  parts.set('docProps/core.xml', coreXml(workbook.properties));
  parts.set('docProps/app.xml', appXml());
  parts.set('xl/workbook.xml', workbookXml(workbook, sheetIds, active));
  workbook.sheets.forEach((_, at) =>
    addSheet(parts, workbook, at, { styles, strings, active: at === active }),
  );
  links.add('styles', 'styles.xml');
  parts.set('xl/styles.xml', styles.xml());
  if (!strings.empty) {
    links.add('sharedStrings', 'sharedStrings.xml');
    parts.set('xl/sharedStrings.xml', strings.xml());
  }
  parts.set('xl/_rels/workbook.xml.rels', links.xml());
  return parts;
}

/** Adds a sheet's part and those that hang on it: tables, charts, notes. */
function addSheet(
  parts: Map<string, string>,
  workbook: Workbook,
  at: number,
  shared: { styles: StyleSheet; strings: SharedStrings; active: boolean },
): void {
  const sheet = workbook.sheets[at];
  if (!sheet) return;
  const number = at + 1;
  const relationships = new Relationships();
  const tables = sheet.tables.map((table) => {
    const tableNumber = count(parts, 'xl/tables/') + 1;
    parts.set(`xl/tables/table${tableNumber}.xml`, tableXml(table, tableNumber));
    return relationships.add('table', `../tables/table${tableNumber}.xml`);
  });
  let drawing: string | undefined;
  if (sheet.charts.length > 0) {
    const chartLinks = new Relationships();
    const chartIds = sheet.charts.map((chart) => {
      const chartNumber = count(parts, 'xl/charts/') + 1;
      parts.set(`xl/charts/chart${chartNumber}.xml`, chartXml(chart, workbook));
      return chartLinks.add('chart', `../charts/chart${chartNumber}.xml`);
    });
    parts.set(`xl/drawings/drawing${number}.xml`, drawingXml(sheet.charts, chartIds));
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, chartLinks.xml());
    drawing = relationships.add('drawing', `../drawings/drawing${number}.xml`);
  }
  let boxes: string | undefined;
  const notes = notesOf(sheet);
  if (notes.length > 0) {
    parts.set(`xl/comments${number}.xml`, notesXml(notes));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, noteBoxesVml(notes, number));
    relationships.add('comments', `../comments${number}.xml`);
    boxes = relationships.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
  }
  const xml = sheetXml(sheet, { ...shared, relationships, tables, drawing, notes: boxes });
  parts.set(`xl/worksheets/sheet${number}.xml`, xml);
  if (!relationships.empty) {
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships.xml());
  }
}

function count(parts: ReadonlyMap<string, string>, prefix: string): number {
  return [...parts.keys()].filter((name) => name.startsWith(prefix)).length;
}

/** The sheet that the model names, or the first that can be seen. */
function activeSheet(workbook: Workbook): number {
  return workbook.active ?? workbook.sheets.findIndex((sheet) => sheet.state === 'visible');
}
