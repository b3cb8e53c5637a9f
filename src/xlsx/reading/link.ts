import { positionOf, addressOf } from '../../workbook/address';
import type { Cell } from '../../workbook/workbook';

/**
 * A hyperlink as the model has it: to a cell where it names one, else an address; a defined name stays behind its `#`.
 * @param location `'表'!A1`, as Excel writes places in the workbook
 * @param address the target outside, where there is one
 */
export function linkOf(
  location: string | undefined,
  address: string | null | undefined,
): Cell['link'] | null {
  // some programs write a place in the workbook as an address that is only a fragment
  const inside = address?.startsWith('#') ? address : location;
  const place = inside?.replace(/^#/, '') ?? '';
  if (address && inside !== address) return { url: place === '' ? address : `${address}#${place}` };
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^:]+)/.exec(place);
  const position = positionOf(match?.[3] ?? '');
  if (match && position) {
    const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
    return { sheet, address: addressOf(position.row, position.column) };
  }
  return place === '' ? null : { url: `#${place}` };
}
