import { unreadable } from '../unreadable';
import { brokenBinary } from './outline';

/** Numbers of the records of an .xls workbook ([MS-XLS] 2.3), those that are read here or by the library. */
export const record = {
  formula: 0x0006,
  end: 0x000a,
  protect: 0x0012,
  externSheet: 0x0017,
  name: 0x0018,
  array5: 0x0021,
  date1904: 0x0022,
  externName: 0x0023,
  filePass: 0x002f,
  continued: 0x003c,
  codepage: 0x0042,
  columns: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  merges: 0x00e5,
  strings: 0x00fc,
  sharedText: 0x00fd,
  book: 0x01ae,
  number: 0x0203,
  text: 0x0204,
  boolOrError: 0x0205,
  result: 0x0207,
  row: 0x0208,
  index: 0x020b,
  array: 0x0221,
  format: 0x041e,
  sharedFormula: 0x04bc,
  smallNumber: 0x027e,
  begin: 0x0809,
} as const;

export type XlsRecord = { at: number; type: number; data: Uint8Array };

/**
 * The records of a workbook stream, one after the other to the end of the last sheet. What stands after that is padding.
 * @throws UnreadableWorkbookError where a record is longer than what is left
 */
export function* xlsRecords(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    if (depth === 0 && type !== record.begin) {
      if (at === 0) throw brokenBinary('.xls');
      return;
    }
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > stream.length) throw unreadable('truncated', 'xlsx.truncated');
    if (type === record.begin) depth++;
    if (type === record.end) depth--;
    yield { at, type, data: stream.subarray(at + 4, next) };
    at = next;
  }
  if (depth !== 0) throw unreadable('truncated', 'xlsx.truncated');
}

export function word(data: Uint8Array, at: number): number {
  return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
}

export function doubleWord(data: Uint8Array, at: number): number {
  return (word(data, at) | (word(data, at + 2) << 16)) >>> 0;
}
