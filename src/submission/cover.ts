import { coverLabels, coverSheet, exampleMark } from '../template/captions';
import { addressOf } from '../workbook/address';
import { isWithin, mergedSpans } from '../workbook/span';
import type { CellValue, Row, Sheet, Workbook } from '../workbook/workbook';
import { normalised, textOf } from './plainText';

/** What 封面 says, wherever on it that stands. */
export type Cover = {
  unit?: string;
  code?: string;
  year?: string;
  contact?: string;
  phone?: string;
  selfCheck?: string;
};

/** A cover is one page. */
const rowsLookedAt = 60;

/** Reads the values to the right of their labels on 封面, or on the sheet that has its labels. */
export function coverOf(workbook: Workbook): { sheet: Sheet; cover: Cover } | null {
  const named = workbook.sheets.find(({ name }) => name === coverSheet);
  for (const sheet of named ? [named] : workbook.sheets) {
    const cover = labelled(sheet);
    if (named || cover.code !== undefined) return { sheet, cover };
  }
  return null;
}

/** Whether the first rows of any sheet say that this is 示例数据. */
export function isExample(workbook: Workbook): boolean {
  return workbook.sheets.some(({ rows, state }) =>
    state === 'visible'
      ? rows
          .slice(0, 5)
          .some(({ cells }) =>
            cells.some(({ value }) => typeof value === 'string' && value.startsWith(exampleMark)),
          )
      : false,
  );
}

/**
 * The cell of 封面 that 自检情况 stands in: in the column in which 单位代码 has its value, for which cells are merged is not always known;
 * else beside the label. Null where the cover has no such line.
 */
export function selfCheckPlace(workbook: Workbook): { sheet: string; address: string } | null {
  const sheet = coverOf(workbook)?.sheet;
  const line = sheet && lineOf(sheet, 'selfCheck');
  if (!sheet || !line) return null;
  const code = lineOf(sheet, 'code');
  const merged = mergedSpans(sheet).find((span) => isWithin(span, { row: line.row, column: line.label }));
  const column = line.value ?? code?.value ?? (merged?.to.column ?? line.label) + 1;
  return { sheet: sheet.name, address: addressOf(line.row, column) };
}

/** Where a label stands, and the column of its value; all 0-based. */
function lineOf(sheet: Sheet, key: keyof Cover): { row: number; label: number; value?: number } | null {
  for (const { index, cells } of sheet.rows.slice(0, rowsLookedAt)) {
    const at = cells.findIndex(({ value }) => labelOf(value) === key);
    const label = cells[at]?.column;
    if (label === undefined) continue;
    const [beside] = cells.slice(at + 1).filter(({ value }) => textOf(value) !== '');
    const isValue = beside && !labelOf(beside.value);
    return { row: index, label, ...(isValue && { value: beside.column }) };
  }
  return null;
}

function labelled(sheet: Sheet): Cover {
  const cover: Cover = {};
  for (const row of sheet.rows.slice(0, rowsLookedAt)) {
    row.cells.forEach(({ value }, at) => {
      const key = labelOf(value);
      if (!key || cover[key] !== undefined) return;
      const beside = firstText(row, at + 1);
      if (beside !== '') cover[key] = beside;
    });
  }
  return cover;
}

function firstText(row: Row, from: number): string {
  for (const { value } of row.cells.slice(from)) {
    if (labelOf(value)) return '';
    const text = textOf(value);
    if (text !== '') return text;
  }
  return '';
}

const labels = new Map<string, keyof Cover>([
  [coverLabels.unit, 'unit'],
  [coverLabels.code, 'code'],
  [coverLabels.year, 'year'],
  [coverLabels.contact, 'contact'],
  [coverLabels.phone, 'phone'],
  [coverLabels.selfCheck, 'selfCheck'],
]);

const firstCharacters = new Set([...labels.keys()].map((label) => label.charAt(0)));

/** Told by its first character, since nearly every cell of a cover is asked. */
function labelOf(value: CellValue): keyof Cover | undefined {
  if (typeof value !== 'string' || value.length >= 12) return undefined;
  return firstCharacters.has(value.trimStart().charAt(0)) ? labels.get(normalised(value)) : undefined;
}
