import { joinedBytes } from './joinedBytes';
import { brokenBinary } from './outline';

/** Numbers of the records of an .xlsb workbook ([MS-XLSB] 2.3), those that are read here or by the library. */
export const record = {
  row: 0,
  blankCell: 1,
  smallNumberCell: 2,
  errorCell: 3,
  boolCell: 4,
  numberCell: 5,
  textCell: 6,
  sharedTextCell: 7,
  textFormula: 8,
  numberFormula: 9,
  boolFormula: 10,
  errorFormula: 11,
  shortBlank: 12,
  shortSmallNumber: 13,
  shortError: 14,
  shortBool: 15,
  shortNumber: 16,
  shortText: 17,
  shortSharedText: 18,
  sharedText: 19,
  futureBegin: 35,
  futureEnd: 36,
  alternateBegin: 37,
  alternateEnd: 38,
  name: 39,
  format: 44,
  cellFormat: 47,
  columns: 60,
  richTextCell: 62,
  bookBegin: 131,
  bookEnd: 132,
  sheetBegin: 129,
  sheetEnd: 130,
  sheetsBegin: 143,
  sheetsEnd: 144,
  dataBegin: 145,
  dataEnd: 146,
  sheet: 156,
  stringsBegin: 159,
  stringsEnd: 160,
  merge: 176,
  externalsBegin: 353,
  externalsEnd: 354,
  externalBook: 355,
  thisBook: 357,
  thisSheet: 358,
  externSheet: 362,
  addIn: 667,
  array: 426,
  sharedFormula: 427,
  protection: 535,
  cellFormatsBegin: 617,
  cellFormatsEnd: 618,
} as const;

export type XlsbRecord = { type: number; data: Uint8Array };

/**
 * The records of a part, to its end; what is meant for newer programs, and what stands instead for older ones, is passed over.
 * @throws UnreadableWorkbookError where a record is longer than what is left
 */
export function* xlsbRecords(bytes: Uint8Array): Generator<XlsbRecord> {
  let aside = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] as number;
    const type = first < 0x80 ? first : (first & 0x7f) | (((bytes[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let number = 0; number < 4; number++) {
      const byte = bytes[at++];
      if (byte === undefined) throw brokenBinary('.xlsb');
      length |= (byte & 0x7f) << (7 * number);
      if (byte < 0x80) break;
    }
    if (at + length > bytes.length) throw brokenBinary('.xlsb');
    if (type === record.futureBegin || type === record.alternateBegin) aside++;
    else if (type === record.futureEnd || type === record.alternateEnd) aside--;
    else if (aside === 0) yield { type, data: bytes.subarray(at, at + length) };
    at += length;
  }
  if (aside !== 0) throw brokenBinary('.xlsb');
}

/** Collects records into a part. */
export class XlsbPart {
  private readonly pieces: Uint8Array[] = [];

  add(type: number, ...data: readonly Uint8Array[]): void {
    const size = data.reduce((sum, { length }) => sum + length, 0);
    const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
    for (let rest = size, more = true; more; rest >>= 7) {
      more = rest >= 0x80;
      head.push((rest & 0x7f) | (more ? 0x80 : 0));
    }
    this.pieces.push(Uint8Array.from(head), ...data);
  }

  bytes(): Uint8Array {
    return joinedBytes(this.pieces);
  }
}

/** Reads fields one after the other. @throws UnreadableWorkbookError past the record's end */
export class Fields {
  at = 0;
  private readonly view: DataView;

  constructor(readonly data: Uint8Array) {
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  byte(): number {
    return this.view.getUint8(this.take(1));
  }

  word(): number {
    return this.view.getUint16(this.take(2), true);
  }

  double(): number {
    return this.view.getUint32(this.take(4), true);
  }

  /** Text with its length in four bytes. */
  text(): string {
    const length = this.double();
    const from = this.take(length * 2);
    return new TextDecoder('utf-16le').decode(this.data.subarray(from, from + length * 2));
  }

  /** As many bytes. */
  bytes(length: number): Uint8Array {
    const from = this.take(length);
    return this.data.subarray(from, from + length);
  }

  skip(length: number): this {
    this.take(length);
    return this;
  }

  private take(length: number): number {
    const from = this.at;
    this.at += length;
    if (this.at > this.data.length) throw brokenBinary('.xlsb');
    return from;
  }
}
