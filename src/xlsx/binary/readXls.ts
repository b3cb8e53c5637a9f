import type { Workbook } from '../../workbook/workbook';
import { readLimits, type ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import type { CompoundFile } from './compoundFile';
import { workbookStreams } from './compoundKind';
import { fromLibrary } from './fromLibrary';
import { libraryOptions, type SheetLibrary } from './library';
import { readSummaryInformation } from './summaryInformation';
import { readXlsOutline } from './xlsOutline';

const summaryStream = '\x05SummaryInformation';

/**
 * What an .xls or .et file of 1995 and later holds, as `readWorkbook` would give it. Links and tables are not read.
 * @param file as `openCompound` found it
 * @throws UnreadableWorkbookError where it is locked, damaged or too large
 */
export function readXls(
  file: CompoundFile,
  library: SheetLibrary,
  { limits: given }: { limits?: Partial<ReadLimits> } = {},
): Workbook {
  const limits = { ...readLimits, ...given };
  const stream = workbookStreams.map((name) => file.stream(name)).find((one) => one !== undefined);
  if (!stream) throw unreadable('unreadable', 'xlsx.broken-compound');
  if (stream.length > limits.partBytes) {
    const megabytes = Math.round(limits.partBytes / 1024 / 1024);
    throw unreadable('too-large', 'xlsx.too-large', { part: 'Workbook', megabytes });
  }
  const { outline, seen } = readXlsOutline(stream, limits);
  if (outline.sheets.length === 0) throw unreadable('unreadable', 'xlsx.no-sheets');
  const macros = outline.macros || file.has('_VBA_PROJECT_CUR');
  const summary = file.stream(summaryStream);
  return {
    ...fromLibrary(() => readRecords(seen, library), { ...outline, macros }, '.xls', limits),
    properties: summary ? readSummaryInformation(summary) : {},
  };
}

function readRecords(stream: Uint8Array, library: SheetLibrary) {
  const { cfb_new, cfb_add, prep_blob } = library.CFB.utils;
  const container = cfb_new({ root: 'R' });
  prep_blob(stream, 0);
  cfb_add(container, '/Workbook', stream);
  return library.parse_xlscfb(container, { ...libraryOptions });
}
