import type { Workbook } from '../../workbook/workbook';
import { instant } from '../reading/properties';
import { END, OPEN, XmlScanner } from '../reading/scanner';

type Properties = Workbook['properties'];

const names: ReadonlyMap<string, keyof Properties> = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['initial-creator', 'creator'],
  ['description', 'description'],
  ['creation-date', 'created'],
  ['date', 'modified'],
  ['generator', 'application'],
]);

/** Document properties from `meta.xml`. Its moments name no time zone: they are taken for the one where the file is read. */
export function readOdsMeta(xml: string, part: string): Properties {
  const scanner = new XmlScanner(xml, part, { foreign: 'keep' });
  const found: Properties = {};
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const name = token === OPEN ? names.get(scanner.name) : undefined;
    if (!name) continue;
    const text = scanner.text();
    // programs write nanoseconds, which not every engine reads
    const isMoment = name === 'created' || name === 'modified';
    const value = isMoment ? instant(text.replace(/(\.\d{3})\d+/, '$1')) : text;
    if (value !== '') found[name] = value;
  }
  return found;
}
