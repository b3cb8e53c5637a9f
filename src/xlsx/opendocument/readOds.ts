import type { Workbook } from '../../workbook/workbook';
import { readLimits, type ReadLimits } from '../limits';
import type { Package } from '../reading/package';
import { END, OPEN, XmlScanner } from '../reading/scanner';
import { unreadable } from '../unreadable';
import { readOdsContent } from './odsContent';
import { readOdsMeta } from './odsMeta';

const manifest = 'META-INF/manifest.xml';

/**
 * What an OpenDocument spreadsheet (.ods, ISO/IEC 26300) holds, as `readWorkbook` would give it. It knows hidden sheets, none that are
 * very hidden. Links and tables are not read.
 * @throws UnreadableWorkbookError where it is locked, damaged or too large
 */
export function readOds(file: Package, { limits: given }: { limits?: Partial<ReadLimits> } = {}): Workbook {
  const limits = { ...readLimits, ...given };
  assertUnlocked(file);
  const content = 'content.xml';
  const { sheets, names, externalLinks } = readOdsContent(file.text(content), content, { count: 0, limits });
  if (sheets.length === 0) throw unreadable('unreadable', 'xlsx.no-sheets');
  const macros = file.names.some((name) => /^(Basic|Scripts)\//.test(name));
  const meta = file.find('meta.xml');
  return {
    sheets,
    names,
    styles: {},
    properties: meta === undefined ? {} : readOdsMeta(meta, 'meta.xml'),
    found: {
      format: '.ods',
      ...(macros && { macros }),
      ...(externalLinks > 0 && { externalLinks }),
    },
  };
}

/** Parts that a password locks are told in the list of parts. */
function assertUnlocked(file: Package): void {
  if (file.has('encrypted-package')) throw unreadable('encrypted', 'xlsx.encrypted');
  const xml = file.find(manifest);
  if (xml === undefined) return;
  const scanner = new XmlScanner(xml, manifest, { foreign: 'keep' });
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === 'encryption-data') throw unreadable('encrypted', 'xlsx.encrypted');
  }
}
