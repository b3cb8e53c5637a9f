import { positionOf, sheetAndRange } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';

export type NamedPlace = { sheet: string; row: number; column: number };

/**
 * The cells that the names of indicators lead to, by code; null where a name leads nowhere any more (#REF!) or to more than a cell.
 * @param codeOf the indicator that a name is of; undefined for any other name
 */
export function namedPlaces(
  workbook: Workbook,
  codeOf: (name: string) => string | undefined,
): Map<string, NamedPlace | null> {
  const places = new Map<string, NamedPlace | null>();
  for (const { name, refersTo } of workbook.names) {
    const code = codeOf(name);
    if (code !== undefined) places.set(code, placeIn(refersTo));
  }
  return places;
}

function placeIn(refersTo: string): NamedPlace | null {
  const { sheet, range } = sheetAndRange(refersTo);
  const position = sheet === '' ? null : positionOf(range);
  return position && { sheet, ...position };
}
