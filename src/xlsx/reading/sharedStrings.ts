import type { Codec } from '../codec';
import type { ReadLimits } from '../limits';
import { unescapeXstring } from '../xstring';
import { CLOSE, END, OPEN, XmlScanner } from './scanner';
import { bounded } from './cellValue';
import { ownText } from './ownText';
import { partText } from './text';

/** The bytes of the part of shared texts, and what reading them needs to know. */
export type TextsPart = { bytes: Uint8Array; part: string; limits: ReadLimits; codec: Codec };

/** The shared texts, and where they stand in the text of the part: where the first begins, and where each ends. */
export type TextsRead = { texts: string[]; text: string; from: number; ends: number[]; prefix: string };

/** The texts that cells refer to by number. */
export function readSharedStrings({ bytes, part, limits, codec }: TextsPart): TextsRead {
  const { text, octets } = partText(bytes, part, codec);
  const scanner = new XmlScanner(text, part, { octets });
  const texts: string[] = [];
  const ends: number[] = [];
  let from = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'si') continue;
    if (texts.length === 0) from = scanner.opening;
    texts.push(bounded(readRichText(scanner, 'si'), limits, scanner));
    ends.push(scanner.here);
  }
  return { texts, text, from, ends, prefix: scanner.rootNamed.prefix };
}

/** The text of the `si` or `is` element just opened: its runs joined, without phonetic runs. One in another is nothing. */
export function readRichText(scanner: XmlScanner, element: 'si' | 'is'): string {
  let text = '';
  for (let token = scanner.next(); ; token = scanner.next()) {
    if (token === CLOSE && scanner.name === element) return ownText(text);
    if (token !== OPEN) continue;
    const { name } = scanner;
    if (name === 't') text += unescapeXstring(scanner.text());
    else if (name === 'rPh' || name === element) scanner.skip();
  }
}
