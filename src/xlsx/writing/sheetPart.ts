import { addressOf, quotedSheet } from '../../workbook/address';
import type { Protection, Sheet } from '../../workbook/workbook';
import { sheetData } from './cells';
import { pageXml } from './page';
import type { Relationships } from './relationships';
import type { SharedStrings } from './sharedStrings';
import type { StyleSheet } from './styles';
import { validationsXml } from './validations';
import { attributes, declaration, element, list, namespaces, textElement } from './xml';

export type SheetContext = {
  styles: StyleSheet;
  strings: SharedStrings;
  relationships: Relationships;
  /** Shown first when the workbook opens. */
  active: boolean;
  /** Relationship ids of the parts that hang on the sheet. */
  drawing?: string | undefined;
  notes?: string | undefined;
  tables: readonly string[];
};

/** One worksheet part in pieces; the children stand in the order that the schema demands. */
export function* sheetXml(sheet: Sheet, context: SheetContext): Generator<string> {
  yield (
    declaration +
    `<worksheet${attributes({ xmlns: namespaces.main, 'xmlns:r': namespaces.relationships })}>` +
    sheetProperties(sheet) +
    view(sheet, context.active) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columns(sheet)
  );
  yield* sheetData(sheet.rows, context.styles, context.strings);
  yield (
    protection(sheet.protection) +
    (sheet.filter === undefined ? '' : element('autoFilter', { ref: sheet.filter })) +
    list(
      'mergeCells',
      sheet.merges.map((ref) => element('mergeCell', { ref })),
    ) +
    conditionals(sheet, context.styles) +
    validationsXml(sheet.validations) +
    links(sheet, context.relationships) +
    pageXml(sheet.page) +
    (context.drawing === undefined ? '' : element('drawing', { 'r:id': context.drawing })) +
    (context.notes === undefined ? '' : element('legacyDrawing', { 'r:id': context.notes })) +
    list(
      'tableParts',
      context.tables.map((id) => element('tablePart', { 'r:id': id })),
    ) +
    '</worksheet>'
  );
}

function sheetProperties(sheet: Sheet): string {
  const content =
    (sheet.tabColor === undefined ? '' : element('tabColor', { rgb: `FF${sheet.tabColor.toUpperCase()}` })) +
    (sheet.page?.fit ? '<pageSetUpPr fitToPage="1"/>' : '');
  return content === '' ? '' : element('sheetPr', {}, content);
}

function view(sheet: Sheet, active: boolean): string {
  const { rows = 0, columns: across = 0 } = sheet.freeze ?? {};
  const activePane = rows && across ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const pane =
    rows || across
      ? element('pane', {
          xSplit: across || undefined,
          ySplit: rows || undefined,
          topLeftCell: addressOf(rows, across),
          activePane,
          state: 'frozen',
        }) + element('selection', { pane: activePane })
      : '';
  const pairs = {
    showGridLines: sheet.gridLines === false ? false : undefined,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return `<sheetViews>${element('sheetView', pairs, pane)}</sheetViews>`;
}

function columns(sheet: Sheet): string {
  const items = sheet.columns.map(({ index, width, hidden }) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: width ?? 9,
      customWidth: width === undefined ? undefined : true,
      hidden: hidden || undefined,
    }),
  );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

/** Everything that is not allowed stays forbidden, as the schema has it; selecting cells is always allowed. */
function protection(granted: Protection | undefined): string {
  if (!granted) return '';
  const allowed = Object.fromEntries(granted.allow.map((action) => [action, false]));
  return element('sheetProtection', { sheet: true, objects: true, scenarios: true, ...allowed });
}

function conditionals(sheet: Sheet, styles: StyleSheet): string {
  return sheet.conditionals
    .map(({ range, formula, style }, at) =>
      element(
        'conditionalFormatting',
        { sqref: range },
        element(
          'cfRule',
          { type: 'expression', dxfId: styles.overlayNumber(style), priority: at + 1 },
          textElement('formula', formula),
        ),
      ),
    )
    .join('');
}

function links(sheet: Sheet, relationships: Relationships): string {
  const items: string[] = [];
  for (const row of sheet.rows) {
    for (const { column, link } of row.cells) {
      if (!link) continue;
      const ref = addressOf(row.index, column);
      items.push(
        'url' in link
          ? element('hyperlink', { ref, 'r:id': relationships.add('hyperlink', link.url, true) })
          : element('hyperlink', { ref, location: `${quotedSheet(link.sheet)}!${link.address}` }),
      );
    }
  }
  return items.length === 0 ? '' : element('hyperlinks', {}, items.join(''));
}
