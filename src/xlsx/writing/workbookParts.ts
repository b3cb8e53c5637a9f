import type { Sheet, Workbook } from '../../workbook/workbook';
import type { Codec } from '../codec';
import { chartXml } from './chart';
import { contentTypesXml } from './contentTypes';
import { drawingXml } from './drawing';
import { noteBoxesVml, noteClusters, notesOf, notesXml } from './notes';
import { Parts } from './parts';
import { appXml, coreXml } from './properties';
import { Relationships } from './relationships';
import { SharedStrings } from './sharedStrings';
import { sheetXml } from './sheetPart';
import { StyleSheet } from './styles';
import { tableXml } from './tables';
import { workbookXml } from './workbookPart';
import type { PackedPart } from './zip';

type Shared = { workbook: Workbook; styles: StyleSheet; strings: SharedStrings; active: number };

/** All parts of the file that shows the model, packed. */
export function workbookParts(workbook: Workbook, codec: Codec): readonly PackedPart[] {
  const parts = new Parts(codec);
  const links = new Relationships();
  const styles = new StyleSheet(workbook.styles);
  const strings = new SharedStrings();
  const active = activeSheet(workbook);
  workbook.sheets.forEach((sheet, at) => {
    addSheet(parts, sheet, at + 1, { workbook, styles, strings, active });
  });
  const sheetIds = workbook.sheets.map((_, at) => links.add('worksheet', `worksheets/sheet${at + 1}.xml`));
  links.add('styles', 'styles.xml');
  parts.add('xl/styles.xml', styles.xml());
  if (!strings.empty) {
    links.add('sharedStrings', 'sharedStrings.xml');
    parts.add('xl/sharedStrings.xml', strings.xml());
  }
  parts.add('xl/workbook.xml', workbookXml(workbook, sheetIds, active));
  parts.add('xl/_rels/workbook.xml.rels', links.xml());
  addPackageParts(parts, workbook);
  return parts.packed;
}

function addPackageParts(parts: Parts, { properties }: Workbook): void {
  const links = new Relationships();
  links.add('officeDocument', 'xl/workbook.xml');
  links.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  links.add('extended-properties', 'docProps/app.xml');
  parts.add('docProps/core.xml', coreXml(properties));
  parts.add('docProps/app.xml', appXml());
  parts.add('_rels/.rels', links.xml());
  parts.add('[Content_Types].xml', contentTypesXml(parts.packed.map(({ name }) => name)));
}

/** Adds a sheet's part and those that hang on it. */
function addSheet(parts: Parts, sheet: Sheet, number: number, shared: Shared): void {
  const links = new Relationships();
  const xml = sheetXml(sheet, {
    styles: shared.styles,
    strings: shared.strings,
    active: shared.active === number - 1,
    relationships: links,
    tables: addTables(parts, sheet, links),
    drawing: addCharts(parts, sheet, number, links, shared.workbook),
    notes: addNotes(parts, sheet, number, links),
  });
  parts.add(`xl/worksheets/sheet${number}.xml`, xml);
  if (!links.empty) parts.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, links.xml());
}

function addTables(parts: Parts, sheet: Sheet, links: Relationships): string[] {
  return sheet.tables.map((table) => {
    const number = parts.nextNumber('table');
    parts.add(`xl/tables/table${number}.xml`, tableXml(table, number));
    return links.add('table', `../tables/table${number}.xml`);
  });
}

function addCharts(
  parts: Parts,
  { charts }: Sheet,
  sheetNumber: number,
  links: Relationships,
  workbook: Workbook,
): string | undefined {
  if (charts.length === 0) return undefined;
  const chartLinks = new Relationships();
  const ids = charts.map((chart) => {
    const number = parts.nextNumber('chart');
    parts.add(`xl/charts/chart${number}.xml`, chartXml(chart, workbook));
    return chartLinks.add('chart', `../charts/chart${number}.xml`);
  });
  parts.add(`xl/drawings/drawing${sheetNumber}.xml`, drawingXml(charts, ids));
  parts.add(`xl/drawings/_rels/drawing${sheetNumber}.xml.rels`, chartLinks.xml());
  return links.add('drawing', `../drawings/drawing${sheetNumber}.xml`);
}

function addNotes(parts: Parts, sheet: Sheet, number: number, links: Relationships): string | undefined {
  const notes = notesOf(sheet);
  if (notes.length === 0) return undefined;
  const cluster = parts.nextNumber('note cluster', noteClusters(notes));
  parts.add(`xl/comments${number}.xml`, notesXml(notes));
  parts.add(`xl/drawings/vmlDrawing${number}.vml`, noteBoxesVml(notes, cluster));
  links.add('comments', `../comments${number}.xml`);
  return links.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
}

/** The sheet that the model names, or the first that can be seen. */
function activeSheet({ active, sheets }: Workbook): number {
  return active ?? sheets.findIndex((sheet) => sheet.state === 'visible');
}
