import type { Workbook } from '../../workbook/workbook';
import { OPEN, END, XmlScanner } from './scanner';

type Properties = Workbook['properties'];
type Name = keyof Properties;

const names: ReadonlyMap<string, Name> = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['creator', 'creator'],
  ['description', 'description'],
  ['created', 'created'],
  ['modified', 'modified'],
  ['Application', 'application'],
]);

/** The properties that a core or an extended properties part states; empty ones are left out. */
export function readProperties(xml: string, part: string): Properties {
  const scanner = new XmlScanner(xml, part, 'keep');
  const found: Properties = {};
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const name = token === OPEN ? names.get(scanner.name) : undefined;
    if (!name) continue;
    const text = scanner.text();
    const value = name === 'created' || name === 'modified' ? instant(text) : text;
    if (value !== '') found[name] = value;
  }
  return found;
}

/** ISO 8601 in UTC; empty where the text is no instant. */
function instant(text: string): string {
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? '' : new Date(time).toISOString().replace('.000Z', 'Z');
}
