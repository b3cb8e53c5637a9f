import { OPEN, END, XmlScanner } from '../reading/scanner';
import { partKey } from '../reading/partName';
import { element, type Attributes } from '../writing/xml';
import { Edits } from './edits';

/** A list of the package (content types, relationships) without the items that an attribute picks out. */
export function withoutItems(
  xml: string,
  part: string,
  attribute: 'PartName' | 'Id',
  unwanted: (value: string) => boolean,
): string {
  const scanner = new XmlScanner(xml, part);
  const edits = new Edits(xml);
  scanner.root();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { opening } = scanner;
    const value = scanner.attribute(attribute);
    scanner.skip();
    if (value !== undefined && unwanted(value)) edits.replace(opening, scanner.here, '');
  }
  return edits.apply();
}

/** A list of the package with one item more, at its end. */
export function withItem(xml: string, part: string, name: string, pairs: Attributes): string {
  const scanner = new XmlScanner(xml, part);
  const edits = new Edits(xml);
  const root = scanner.root();
  const { qualifier, here: tagEnd, empty } = scanner;
  scanner.skip();
  const end = xml.lastIndexOf('<', scanner.here - 1);
  edits.fill({ name: qualifier + root, tagEnd, empty, end }, element(qualifier + name, pairs));
  return edits.apply();
}

/** An `Id` that no relationship of the list has. */
export function freeId(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  const taken = new Set<string>();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) taken.add(scanner.attribute('Id') ?? '');
  }
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** @example namesPart('xl/calcChain.xml')('/xl/calcChain.xml') //=> true */
export function namesPart(part: string): (name: string) => boolean {
  return (name) => partKey(name) === partKey(part);
}

/** What the list of content types says of a part; undefined where it has no word of its own for it. */
export function contentTypeOf(xml: string, part: string, name: string): string | undefined {
  const scanner = new XmlScanner(xml, part);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && partKey(scanner.attribute('PartName') ?? '') === partKey(name))
      return scanner.attribute('ContentType');
  }
  return undefined;
}
