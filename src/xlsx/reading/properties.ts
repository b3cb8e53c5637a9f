import type { Workbook } from '../../workbook/workbook';
import type { Package } from './package';
import type { Relationship } from './relationships';
import { OPEN, END, XmlScanner } from './scanner';

type Properties = Workbook['properties'];
type Name = keyof Properties;

/** Which property an element of a part states. */
export type PropertyNames = ReadonlyMap<string, Name>;

const packageNames: PropertyNames = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['creator', 'creator'],
  ['description', 'description'],
  ['created', 'created'],
  ['modified', 'modified'],
  ['Application', 'application'],
]);

/** The properties that a part states; empty ones are left out. */
export function readProperties(xml: string, part: string, names: PropertyNames): Properties {
  const scanner = new XmlScanner(xml, part, { foreign: 'keep' });
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

function statedIn(xml: string, part: string): Properties {
  return readProperties(xml, part, packageNames);
}

/** The properties of a package: what its core and its extended properties part state. */
export function readPackageProperties(file: Package, packageLinks: readonly Relationship[]): Properties {
  return Object.assign(
    {},
    ...packageLinks
      .filter(({ type }) => type === 'core-properties' || type === 'extended-properties')
      .map(({ target }) => target && file.readIfThere(target, statedIn)),
  ) as Properties;
}

/** ISO 8601 in UTC; empty where the text is no instant. */
function instant(text: string): string {
  // LibreOffice writes nanoseconds, which not every engine reads
  const time = Date.parse(text.trim().replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(time) ? '' : new Date(time).toISOString().replace('.000Z', 'Z');
}
