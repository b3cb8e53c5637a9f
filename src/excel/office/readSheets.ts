import type { A1, Row } from '../../workbook/workbook';
import { excelError } from '../excelError';
import { sheetRows } from '../sheetRows';
import { bandAddress, halved, requestsOf, type Band } from './bands';
import { hasApi, highestApi } from './requirements';
import { isTooLarge } from './run';

/** What is read of a sheet. */
export type SheetContent = { rows: Row[]; hiddenColumns: number[]; merges: A1[] };

/** A workbook with more cells in its used ranges is not one that people filled in. */
const mostCells = 10_000_000;

/**
 * One sync. Where not all goes into one answer: one to learn the sizes, and one for each band of rows.
 * @param sheets with `name` loaded
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetContent[]> {
  try {
    return await readRanges(
      context,
      sheets.map((sheet) => sheet.getUsedRange(true)),
    );
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInBands(context, sheets);
  }
}

async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<SheetContent[]> {
  const loads = ranges.map((range) => {
    range.load('rowIndex,columnIndex,values,formulas,numberFormat');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const merged = hasApi(highestApi) ? range.getMergedAreasOrNullObject() : undefined;
    merged?.load('address');
    return { range, rows, columns, merged };
  });
  await context.sync();
  return loads.map(({ range, rows, columns, merged }) => {
    const { rowIndex: row, columnIndex: column, values, formulas, numberFormat: formats } = range;
    const hiddenRows = rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? [row + at] : []));
    return {
      rows: sheetRows({ row, column, values, formulas, formats }, new Set(hiddenRows)),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, at) => (columnHidden ? [column + at] : [])),
      merges: merged && !merged.isNullObject ? areasIn(merged.address) : [],
    };
  });
}

async function readInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetContent[]> {
  const contents = sheets.map((): SheetContent => ({ rows: [], hiddenColumns: [], merges: [] }));
  const read = async (bands: readonly Band[]): Promise<void> => {
    try {
      const ranges = bands.flatMap((band) => sheets[band.sheet]?.getRange(bandAddress(band)) ?? []);
      const parts = await readRanges(context, ranges);
      bands.forEach(({ sheet }, at) => append(contents[sheet], parts[at]));
    } catch (error) {
      // texts may be so long that even this is too much
      const halves = halved(bands);
      if (!isTooLarge(error) || !halves) throw error;
      for (const half of halves) await read(half);
    }
  };
  for (const bands of requestsOf(await usedBands(context, sheets))) await read(bands);
  return contents;
}

/** The used ranges as they are now; later requests keep to them, whatever is typed in between. */
async function usedBands(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Band[]> {
  const used = sheets.map((sheet) => sheet.getUsedRange(true));
  for (const range of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  let count = 0;
  return used.map(({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }, sheet) => {
    count += rows * columns;
    if (count > mostCells) {
      const params = { sheet: sheets[sheet]?.name ?? '', count: rows * columns, most: mostCells };
      throw excelError('excel.too-many-cells', params);
    }
    return { sheet, row, column, rows, columns };
  });
}

/** A merged area that two bands share is named by both. */
function append(content: SheetContent | undefined, part: SheetContent | undefined): void {
  if (!content || !part) return;
  content.rows.push(...part.rows);
  content.hiddenColumns = part.hiddenColumns;
  content.merges = [...new Set([...content.merges, ...part.merges])];
}

/**
 * Each area comes with its sheet, whose name may hold commas and exclamation marks within its quotes.
 * @example areasIn("'表一'!A1:B2, '表一'!C3:D4") //=> ['A1:B2', 'C3:D4']
 */
function areasIn(addresses: string): A1[] {
  const areas = addresses.matchAll(/(?:'(?:[^']|'')*'|[^'!,]*)!([^,]+)(?:,\s*|$)/g);
  return [...areas].map(([, area = '']) => area);
}
