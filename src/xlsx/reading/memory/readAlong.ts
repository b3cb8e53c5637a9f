import { readSheetPart, type SheetBytes, type SheetRead, type SheetSite } from '../sheetPart';
import { isPlainUtf8 } from '../text';
import { hasNamespaces } from './hasNamespaces';
import type { KnownSheets } from './knownSheets';
import { SheetTrace } from './sheetTrace';

/**
 * Reads a worksheet part along one of the same name that was read before, where it follows one; what has to be read by itself is a pattern for
 * those to come.
 * @param kin one object for all files whose sheets and names are the same
 */
export function readAlong(known: KnownSheets, name: string, sheet: SheetBytes, kin: object): SheetRead {
  const followed = known.follow(name, sheet, kin);
  if (followed) return followed;
  if (!isPlainUtf8(sheet.bytes) || !known.wants(name)) return readSheetPart(sheet);
  const trace = new SheetTrace();
  const { site, ...read } = readSheetPart(sheet, trace);
  if (canBeFollowed(read, site, trace)) {
    const { from, to, root } = site;
    const { namespace } = root;
    known.learn(
      name,
      { bytes: sheet.bytes, from, to, namespace, shell: read.shell, trace },
      sheet.context,
      kin,
    );
  }
  return read;
}

/** Whether equal bytes of cells mean equal cells: no formula of several cells, no link out of the file, no namespace but the one of the root. */
function canBeFollowed(
  { shell }: SheetRead,
  { text, from, to, root }: SheetSite,
  trace: SheetTrace,
): boolean {
  return (
    root.prefix === '' &&
    !trace.isInvolved &&
    shell.links.every(({ id }) => id === undefined) &&
    !hasNamespaces(text.slice(from, to))
  );
}
