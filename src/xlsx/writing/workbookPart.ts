import { columnLetters, quotedSheet } from '../../workbook/address';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { escapeText } from '../xstring';
import { attributes, declaration, element, namespaces } from './xml';

/** The workbook part: sheets, names, and the order to recalculate on opening. */
export function workbookXml(workbook: Workbook, sheetIds: readonly string[], active: number): string {
  const sheets = workbook.sheets.map((sheet, at) =>
    element('sheet', {
      name: sheet.name,
      sheetId: at + 1,
      state: sheet.state === 'visible' ? undefined : sheet.state,
      'r:id': sheetIds[at],
    }),
  );
  const names = [
    ...workbook.names.map(({ name, refersTo, hidden }) =>
      nameXml({ name, hidden: hidden || undefined }, refersTo),
    ),
    ...workbook.sheets.flatMap(printNames),
  ];
  const body =
    '<workbookPr/>' +
    element('bookViews', {}, element('workbookView', { activeTab: active || undefined })) +
    element('sheets', {}, sheets.join('')) +
    (names.length === 0 ? '' : element('definedNames', {}, names.join(''))) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  return (
    declaration + element('workbook', { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships }, body)
  );
}

/** Print area, print titles and filter range are names that belong to a sheet. */
function printNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, repeatRows, repeatColumns } = sheet.page ?? {};
  const on = (range: string) => `${quotedSheet(sheet.name)}!${range}`;
  const titles: string[] = [];
  if (repeatColumns) {
    titles.push(on(`$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`));
  }
  if (repeatRows) titles.push(on(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`));
  const names: string[] = [];
  if (sheet.filter !== undefined) {
    const pairs = { name: '_xlnm._FilterDatabase', localSheetId, hidden: true };
    names.push(nameXml(pairs, on(absoluteRange(sheet.filter))));
  }
  if (printArea !== undefined) {
    names.push(nameXml({ name: '_xlnm.Print_Area', localSheetId }, on(absoluteRange(printArea))));
  }
  if (titles.length > 0) names.push(nameXml({ name: '_xlnm.Print_Titles', localSheetId }, titles.join(',')));
  return names;
}

function nameXml(pairs: Parameters<typeof attributes>[0], refersTo: string): string {
  return `<definedName${attributes(pairs)}>${escapeText(refersTo)}</definedName>`;
}

/** @example absoluteRange('A1:C9') //=> '$A$1:$C$9' */
function absoluteRange(range: string): string {
  return range.replace(/\$?([A-Za-z]+)\$?([0-9]+)/g, '$$$1$$$2');
}
