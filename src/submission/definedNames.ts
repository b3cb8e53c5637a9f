import { positionOf, sheetAndRange } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';

export type NamedPlace = { sheet: string; row: number; column: number };

/** The cells that the wanted names lead to; null where a name leads nowhere any more (#REF!) or to more than a cell. */
export function namedPlaces(
  workbook: Workbook,
  wanted: { has(name: string): boolean },
): Map<string, NamedPlace | null> {
  const places = new Map<string, NamedPlace | null>();
  for (const { name, refersTo } of workbook.names) if (wanted.has(name)) places.set(name, placeIn(refersTo));
  return places;
}

function placeIn(refersTo: string): NamedPlace | null {
  const { sheet, range } = sheetAndRange(refersTo);
  const position = sheet === '' ? null : positionOf(range);
  return position && { sheet, ...position };
}
