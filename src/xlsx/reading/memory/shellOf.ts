import { XmlScanner } from '../scanner';
import { readShell, type SheetBytes, type SheetShell } from '../sheetPart';
import { isPlainUtf8 } from '../text';
import type { KnownSheet, TracedSheet } from './knownSheet';
import { hasNamespaces } from './hasNamespaces';
import type { SheetWalk } from './sheetWalk';

/**
 * What a sheet says beside its cells, which a walk has passed over: as known where it is the same bytes but for what is printed above and below the page,
 * else read without the cells. Null where it cannot be read so.
 * @throws UnreadableWorkbookError where it cannot be read at all
 */
export function shellOf(known: KnownSheet, other: SheetBytes, walk: SheetWalk): SheetShell | null {
  return isSame(known.sheet, other, walk) ? known.sheet.shell : readAround(known.sheet, other, walk);
}

function isSame(
  { bytes: known, from, to, shell }: TracedSheet,
  { bytes, part, codec }: SheetBytes,
  walk: SheetWalk,
): boolean {
  if (walk.from !== from || !codec.same(known, 0, bytes, 0, from)) return false;
  const footer = shell.footer ?? { from: known.length, to: known.length };
  if (footer.from < to || !codec.same(known, to, bytes, walk.to, footer.from - to)) return false;
  const footerFrom = walk.to + footer.from - to;
  const footerTo = shell.footer ? endOfElement(codec.octets(bytes.subarray(footerFrom)), part) : 0;
  const rest = known.length - footer.to;
  return (
    footerTo >= 0 &&
    bytes.length - footerFrom - footerTo === rest &&
    codec.same(known, footer.to, bytes, footerFrom + footerTo, rest)
  );
}

/** Where an element of headers and footers that begins a text ends; -1 where none does, or it is nothing by itself. */
function endOfElement(text: string, part: string): number {
  const scanner = new XmlScanner(text, part, { octets: true });
  if (scanner.root() !== 'headerFooter' || scanner.opening !== 0) return -1;
  scanner.skip();
  return hasNamespaces(text.slice(0, scanner.here)) ? -1 : scanner.here;
}

function readAround(sheet: TracedSheet, other: SheetBytes, { from, to }: SheetWalk): SheetShell | null {
  const { bytes, part, context, codec } = other;
  if (!isPlainUtf8(bytes)) return null;
  const xml = `${codec.octets(bytes.subarray(0, from))}<sheetData/>${codec.octets(bytes.subarray(to))}`;
  const scanner = new XmlScanner(xml, part, { octets: true });
  const shell = readShell(scanner, context, () => scanner.skip());
  const { prefix, namespace } = scanner.rootNamed;
  return prefix === '' && namespace === sheet.namespace ? shell : null;
}
