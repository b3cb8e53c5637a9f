import { CLOSE, OPEN, XmlScanner } from '../reading/scanner';
import { modifiedXml } from '../writing/properties';
import { Edits } from './edits';

/** The core properties with another moment of change. @param modified ISO 8601 */
export function withModified(xml: string, part: string, modified: string): string {
  const scanner = new XmlScanner(xml, part, { foreign: 'keep' });
  const edits = new Edits(xml);
  const name = scanner.root();
  const root = { name: scanner.qualifier + name, tagEnd: scanner.here, empty: scanner.empty };
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { name: child, opening } = scanner;
    scanner.skip();
    if (child === 'modified') edits.replace(opening, scanner.here, '');
  }
  edits.fill({ ...root, end: xml.lastIndexOf('<', scanner.here - 1) }, modifiedXml(modified));
  return edits.apply();
}
