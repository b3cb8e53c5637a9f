import type { ReadLimits } from '../limits';
import { unescapeXstring } from '../xstring';
import { CLOSE, END, OPEN, XmlScanner } from './scanner';
import { bounded } from './cellValue';
import { ownText } from './ownText';

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string, part: string, limits: ReadLimits): string[] {
  const scanner = new XmlScanner(xml, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === 'si')
      strings.push(bounded(readRichText(scanner, 'si'), limits, scanner));
  }
  return strings;
}

/** The text of the `si` or `is` element just opened: its runs joined, without phonetic runs. */
export function readRichText(scanner: XmlScanner, element: 'si' | 'is'): string {
  let text = '';
  for (let token = scanner.next(); ; token = scanner.next()) {
    if (token === CLOSE && scanner.name === element) return ownText(text);
    if (token !== OPEN) continue;
    const { name } = scanner;
    if (name === 't') text += unescapeXstring(scanner.text());
    else if (name === 'rPh') scanner.skip();
  }
}
