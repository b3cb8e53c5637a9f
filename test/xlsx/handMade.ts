/** Workbook files made by hand, as odd or as broken as a test wants them. */
import { deflateSync } from 'fflate';
import type { CellValue } from '../../src/workbook/workbook';
import { crc32 } from '../../src/xlsx/crc32';
import { readWorkbook } from '../../src/xlsx/read';
import { contentOf } from './workbooks';

/** A zip entry; what is given beside its content is written as it stands, true or not. */
export type Entry = {
  content: string | Uint8Array;
  /** What stands in the file instead of the content, deflated. */
  packed?: Uint8Array;
  method?: 0 | 8 | 9;
  flags?: number;
  crc?: number;
  size?: number;
  offset?: number;
};

export type Content = Entry | string | Uint8Array;

const encoder = new TextEncoder();
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? encoder.encode(content) : content;

function numbers(...fields: [value: number, bytes: 2 | 4][]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, count]) => Array.from({ length: count }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

export function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip of these entries, in order; a name may come twice. */
export function zipOf(
  entries: readonly (readonly [name: string | Uint8Array, content: Content])[],
): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, given] of entries) {
    const entry: Entry =
      typeof given === 'string' || given instanceof Uint8Array ? { content: given } : given;
    const content = bytesOf(entry.content);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateSync(content) : content);
    const label = bytesOf(name);
    const common = numbers(
      [20, 2],
      [entry.flags ?? 0, 2],
      [method, 2],
      [0, 2],
      [33, 2],
      [entry.crc ?? crc32(content), 4],
      [packed.length, 4],
      [entry.size ?? content.length, 4],
      [label.length, 2],
      [0, 2],
    );
    local.push(numbers([0x04034b50, 4]), common, label, packed);
    directory.push(
      numbers([0x02014b50, 4], [20, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [entry.offset ?? at, 4]),
      label,
    );
    at += 30 + label.length + packed.length;
  }
  const listed = joined(...directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [listed.length, 4],
    [at, 4],
    [0, 2],
  );
  return joined(...local, listed, end);
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function relationships(...items: [id: string, type: string, target: string][]): string {
  const list = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${list.join('')}</Relationships>`;
}

export function worksheet(data: string, after = ''): string {
  return `<worksheet xmlns="${main}" xmlns:r="${officeDocument}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(...items: string[]): string {
  return `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The parts of a small sound workbook: one sheet 表 with 1 in A1. */
export const soundParts = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  'xl/sharedStrings.xml': sharedStrings('<t>甲</t>'),
  'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
} as const;

export type PartName = keyof typeof soundParts;

/** The sound workbook with some parts put in their place, others beside them; `null` leaves one out. */
export function handMade(
  parts: Partial<Record<PartName, Content | null>> & Record<string, Content | null> = {},
): Uint8Array {
  return zipOf(
    Object.entries<Content | null>({ ...soundParts, ...parts }).flatMap(([name, content]) =>
      content === null ? [] : [[name, content] as const],
    ),
  );
}

/** The cells of the first sheet of a hand-made workbook whose sheet holds `data`. */
export function cellsOf(parts: Parameters<typeof handMade>[0]): Record<string, CellValue> {
  const [sheet] = readWorkbook(handMade(parts)).sheets;
  return sheet ? contentOf(sheet) : {};
}

export function cellsOfSheet(data: string): Record<string, CellValue> {
  return cellsOf({ 'xl/worksheets/sheet1.xml': worksheet(data) });
}
