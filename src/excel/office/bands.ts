import { rangeOf } from '../../workbook/address';
import type { A1 } from '../../workbook/workbook';

/** Rows of a sheet's used range; 0-based. */
export type Band = { sheet: number; row: number; column: number; rows: number; columns: number };

/** Cells of one request; with short texts its answer is about 2 MB. */
const cellsARequest = 30_000;

/** Used ranges as requests of bands, sheets and rows in their order. */
export function requestsOf(used: readonly Band[]): Band[][] {
  const requests: Band[][] = [];
  let room = 0;
  for (const band of used.flatMap((one) => slices(one, Math.floor(cellsARequest / one.columns)))) {
    const cells = band.rows * band.columns;
    const last = requests.at(-1);
    if (last && cells <= room) last.push(band);
    else {
      requests.push([band]);
      room = cellsARequest;
    }
    room -= cells;
  }
  return requests;
}

/** The same in two requests, or null where there is nothing left to part. */
export function halved(bands: readonly Band[]): [Band[], Band[]] | null {
  const middle = Math.ceil(bands.length / 2);
  if (bands.length > 1) return [bands.slice(0, middle), bands.slice(middle)];
  const [upper, lower] = bands.flatMap((band) => slices(band, Math.ceil(band.rows / 2)));
  return upper && lower ? [[upper], [lower]] : null;
}

/** @example bandAddress({ sheet: 0, row: 4, column: 0, rows: 2, columns: 3 }) //=> 'A5:C6' */
export function bandAddress({ row, column, rows, columns }: Band): A1 {
  return rangeOf({ row, column }, { row: row + rows - 1, column: column + columns - 1 });
}

/** Bands of so many rows, at least one. */
function slices(band: Band, most: number): Band[] {
  const height = Math.max(1, most);
  return Array.from({ length: Math.ceil(band.rows / height) }, (_, at) => ({
    ...band,
    row: band.row + at * height,
    rows: Math.min(height, band.rows - at * height),
  }));
}
