import type { CellValue } from '../../workbook/workbook';
import type { ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import { unescapeXstring } from '../xstring';
import { ownText } from './ownText';
import type { XmlScanner } from './scanner';

/** What a cell's `v` element stands for, by the cell's type (ECMA-376 part 1, 18.18.11). */
export function cellValue(
  type: string,
  raw: string,
  strings: readonly string[],
  limits: ReadLimits,
  scanner: XmlScanner,
): CellValue {
  switch (type) {
    case '':
    case 'n': {
      const number = numberOf(raw);
      return typeof number === 'string' ? bounded(number, limits, scanner) : number;
    }
    case 's': {
      const text = strings[Number(raw)];
      if (raw.trim() === '') return null;
      if (text === undefined) throw scanner.broken();
      return text;
    }
    case 'b':
      return /^\s*(1|true)\s*$/.test(raw);
    case 'e':
      return { error: raw };
    default:
      return bounded(ownText(unescapeXstring(raw)), limits, scanner);
  }
}

/** @throws UnreadableWorkbookError where a text is longer than any that a cell can hold */
export function bounded(text: string, limits: ReadLimits, { part }: { part: string }): string {
  if (text.length > limits.text) {
    throw unreadable('too-large', 'xlsx.text-too-long', { part, most: limits.text });
  }
  return text;
}

/** What is no number, whatever the file says, arrives as the text that it is. */
function numberOf(raw: string): number | string | null {
  const number = Number(raw);
  if (number === 0 && raw.trim() === '') return null;
  // Number also reads `0x1F`, which a sheet cannot hold
  return Number.isFinite(number) && !/^\s*0[a-z]/i.test(raw) ? number : raw;
}
