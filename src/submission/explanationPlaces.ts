import { addressOf, positionOf } from '../workbook/address';
import { cellAt, sheetNamed } from '../workbook/lookup';
import type { Sheet, Workbook } from '../workbook/workbook';
import { captionIn } from './captions';
import { textOf } from './plainText';
import type { Observation } from './submission';

/** Where 情况说明 of a figure is written, and what stands there. */
export type ExplanationPlace = { sheet: string; address: string; text: string };

/** By indicator, for the figures whose sheet has a column 情况说明 above them. Entries of one row of a grid share a place. */
export function explanationPlaces(
  workbook: Workbook,
  observations: readonly Observation[],
): Map<string, ExplanationPlace> {
  const captions = new Map<string, { row: number; column: number }[]>();
  const places = new Map<string, ExplanationPlace>();
  for (const { indicator, source } of observations) {
    const sheet = sheetNamed(workbook, source.sheet);
    const position = positionOf(source.address);
    if (!sheet || !position) continue;
    let heads = captions.get(sheet.name);
    if (!heads) captions.set(sheet.name, (heads = captionsOn(sheet)));
    const head = heads.findLast(({ row }) => row < position.row);
    if (!head) continue;
    const text = textOf(cellAt(sheet, position.row, head.column)?.value);
    places.set(indicator, { sheet: sheet.name, address: addressOf(position.row, head.column), text });
  }
  return places;
}

function captionsOn({ rows }: Sheet): { row: number; column: number }[] {
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value }) => (captionIn(value) === '情况说明' ? [{ row: index, column }] : [])),
  );
}
