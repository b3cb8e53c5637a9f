import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read';
import type { Cell, Sheet, Validation, Workbook } from '../../src/workbook/workbook';
import { addressOf } from '../../src/workbook/address';
import { areaOf } from './area';
import { placesIn, putCell, visibilityOf, type Book, type HostSheet, type HostValidation } from './book';
import { HostError, invalid } from './hostError';

/** Puts the sheets of a model into the book, with names that are free, and the model's names. @returns the new sheets */
export function fill(book: Book, workbook: Workbook): HostSheet[] {
  const added = workbook.sheets.map((model) => addSheet(book, model, workbook));
  const known = new Set(book.names.map(({ name }) => name.toLowerCase()));
  for (const { name, refersTo, hidden } of workbook.names) {
    if (known.has(name.toLowerCase())) continue;
    book.names.push({ name, formula: `=${refersTo}`, visible: !hidden, scope: 'Workbook' });
  }
  return added;
}

/**
 * What `insertWorksheetsFromBase64` and `createWorkbook` take: reads the file with the project's own reader.
 * @throws HostError where Excel on the web would refuse it
 */
export function workbookIn(base64: string): Workbook {
  try {
    return readWorkbook(bytesOf(base64));
  } catch (error) {
    throw invalid(`the file is no workbook: ${String(error)}`);
  }
}

/** @throws HostError `UnsupportedFeature` where a sheet holds what Excel on the web does not insert */
export function assertInsertable(base64: string): void {
  const unsupported = /^xl\/(charts|comments|pivotTables|slicers)/;
  const parts = Object.keys(unzipSync(bytesOf(base64)));
  const found = parts.find((part) => unsupported.test(part));
  if (found) throw new HostError('UnsupportedFeature', `Excel on the web inserts no sheets with ${found}`);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function addSheet(book: Book, model: Sheet, { styles }: Workbook): HostSheet {
  const sheet = book.add(book.freeName(model.name));
  sheet.visibility = visibilityOf[model.state];
  sheet.merges.push(...model.merges.map(areaOf));
  for (const { index, hidden } of model.columns) if (hidden) sheet.hiddenColumns.add(index);
  for (const { index, hidden, cells } of model.rows) {
    if (hidden) sheet.hiddenRows.add(index);
    for (const cell of cells) {
      const style = cell.style === undefined ? undefined : styles[cell.style];
      putCell(sheet, index, cell.column, {
        value: shown(cell.value),
        format: style?.format ?? (cell.date ? 'yyyy/m/d' : 'General'),
        locked: style?.locked ?? true,
        ...(cell.formula !== undefined && { formula: `=${cell.formula}` }),
      });
    }
  }
  for (const validation of model.validations) {
    const cells = validation.ranges.flatMap((range) => placesIn(areaOf(range)));
    for (const [row, column] of cells)
      sheet.validations.set(addressOf(row, column), hostValidation(validation));
  }
  sheet.conditionals.push(
    ...model.conditionals.map(({ range, formula, style }) => ({
      id: `cf${book.nextId()}`,
      areas: [areaOf(range)],
      type: 'Custom' as const,
      formula: `=${formula}`,
      fill: `#${style.fill ?? ''}`,
    })),
  );
  if (model.protection) {
    const { allow } = model.protection;
    const options = {
      allowFormatColumns: allow.includes('formatColumns'),
      allowFormatRows: allow.includes('formatRows'),
    };
    sheet.protection = { options };
  }
  return sheet;
}

function shown(value: Cell['value']): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

const types: Record<Validation['rule']['type'], HostValidation['type']> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  'list-range': 'List',
  'text-length': 'TextLength',
  custom: 'Custom',
};

function hostValidation({ rule, prompt }: Validation): HostValidation {
  return {
    type: types[rule.type],
    rule: { ...rule },
    prompt: { title: prompt?.title ?? '', message: prompt?.text ?? '', showPrompt: true },
  };
}
