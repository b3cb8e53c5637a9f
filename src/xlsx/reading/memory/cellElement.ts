import type { Cell } from '../../../workbook/workbook';
import { admit, CellReader } from '../cells';
import { bounded } from '../cellValue';
import { XmlScanner } from '../scanner';
import { codesOf, startsWith } from '../startsWith';
import { decodeOctets } from '../text';
import type { CellShape } from './cellShape';
import { readElementAt } from './elementAt';
import { hasNamespaces } from './hasNamespaces';
import type { TracedCell } from './sheetTrace';
import type { SheetBytes } from '../sheetPart';

/** A cell, null for one that holds nothing, and where its element ends. */
type Found = { cell: Cell | null; end: number };

/**
 * Reads the cell that stands at `at` where a known sheet has the cell `traced`, which is given back where it is the same; null where it is another
 * place's, or cannot be read by itself.
 */
export function readCellElement(
  known: Uint8Array,
  traced: TracedCell,
  shape: CellShape,
  other: SheetBytes,
  at: number,
): Found | null {
  return readPlain(known, traced, shape, other, at) ?? readElement(traced, other, at);
}

const marks = {
  type: codesOf(' t="'),
  empty: codesOf('/>'),
  content: codesOf('>'),
  formula: codesOf('<f'),
  value: codesOf('<v>'),
  end: codesOf('</v></c>'),
  point: 46,
  minus: 45,
  ofText: new Set(codesOf('<&_\r')),
};
const types = [
  { type: 's', code: codesOf('s"') },
  { type: 'str', code: codesOf('str"') },
];

/** Digits of a whole number that a double holds exactly. */
const exactDigits = 15;
/** Bytes of a value. */
const longestPlain = 1024;

/**
 * What nearly every cell is that differs, read byte by byte: in the same tag but for its type another number, a shared text, an empty result, or nothing;
 * with the same formula, or none.
 */
function readPlain(
  known: Uint8Array,
  traced: TracedCell,
  { tagTo, formulaFrom, formulaTo }: CellShape,
  other: SheetBytes,
  start: number,
): Found | null {
  const { from } = traced;
  const { bytes, codec } = other;
  if (tagTo === from || !codec.same(known, from, bytes, start, tagTo - from)) return null;
  let at = start + tagTo - from;
  let type = '';
  if (startsWith(bytes, marks.type, at)) {
    at += marks.type.length;
    const found = types.find(({ code }) => startsWith(bytes, code, at));
    if (!found) return null;
    type = found.type;
    at += found.code.length;
  }
  if (type === '' && startsWith(bytes, marks.empty, at)) return { cell: null, end: at + marks.empty.length };
  if (!startsWith(bytes, marks.content, at)) return null;
  at += marks.content.length;
  let formula: string | undefined;
  if (startsWith(bytes, marks.formula, at)) {
    const length = formulaTo - formulaFrom;
    if (length === 0 || !codec.same(known, formulaFrom, bytes, at, length)) return null;
    formula = traced.cell?.formula;
    if (formula === undefined) return null;
    at += length;
  }
  return startsWith(bytes, marks.value, at)
    ? readValue(at + marks.value.length, type, traced, formula, other)
    : null;
}

/** The cell whose value begins at `from`, and whose element ends with it. */
function readValue(
  from: number,
  type: string,
  { style, column, cell: known }: TracedCell,
  formula: string | undefined,
  other: SheetBytes,
): Found | null {
  const { bytes, context } = other;
  const to = type === 'str' ? endOfText(bytes, from) : endOfNumber(bytes, from);
  if (to - from > longestPlain || !startsWith(bytes, marks.end, to)) return null;
  const value = valueOf(from, to, type, other);
  if (value === null) return null;
  const end = to + marks.end.length;
  const isDate = type === '' && context.dateStyles[style];
  if (known?.value === value && known.formula === formula && !isDate && !known.date)
    return { cell: known, end };
  admit(context);
  const cell: Cell = formula === undefined ? { column, value } : { column, value, formula };
  if (isDate) cell.date = true;
  return { cell, end };
}

/** Null for what is not so plain. */
function valueOf(
  from: number,
  to: number,
  type: string,
  { bytes, part, codec, context }: SheetBytes,
): string | number | null {
  if (type === 'str') {
    if (from === to) return '';
    return bounded(decodeOctets(codec.octets(bytes.subarray(from, to)), part), context.limits, { part });
  }
  if (from === to) return null;
  let number = 0;
  for (let at = from; at < to && to - from <= exactDigits; at++) {
    const digit = bytes[at];
    if (!isDigit(digit)) break;
    number = number * 10 + digit - 48;
    if (at + 1 === to) return type === 's' ? (context.strings[number] ?? null) : number;
  }
  if (type === 's') return null;
  const value = Number(codec.octets(bytes.subarray(from, to)));
  return Number.isFinite(value) ? value : null;
}

/** Where digits, a sign and a point end. */
function endOfNumber(bytes: Uint8Array, from: number): number {
  let to = from;
  for (; isDigit(bytes[to]) || bytes[to] === marks.point || bytes[to] === marks.minus;) to += 1;
  return to;
}

/** Where a text ends, or whatever in it that stands for something else: an entity, an escape, a line's end. */
function endOfText(bytes: Uint8Array, from: number): number {
  let to = from;
  for (; to < bytes.length && !marks.ofText.has(bytes[to] as number);) to += 1;
  return to;
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** Any element, taken out of the sheet; one that leans on what stands around it is left. */
function readElement({ row, column }: TracedCell, other: SheetBytes, at: number): Found | null {
  const found = readElementAt(other.bytes, at, other.codec, (octets) =>
    readAlone(octets, { row, column }, other),
  );
  return found && { ...found, end: at + found.end };
}

function readAlone(
  text: string,
  position: { row: number; column: number },
  { part, context }: SheetBytes,
): Found | null {
  if (!text.startsWith('<c ')) return null;
  const scanner = new XmlScanner(text, part, { octets: true });
  scanner.next();
  const cell = new CellReader(scanner, context).readAlone(position);
  return leansOnOthers(text.slice(0, scanner.here)) ? null : { cell, end: scanner.here };
}

/** A formula that other cells have too, or a namespace that is declared elsewhere. */
function leansOnOthers(element: string): boolean {
  return hasNamespaces(element) || /["']shared["']/.test(element);
}
