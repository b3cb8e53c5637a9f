import { CLOSE, OPEN, XmlScanner } from '../reading/scanner';
import { placeOf } from './attributes';
import { Edits } from './edits';

/** What may stand before `calcPr` in a workbook part (ECMA-376 part 1, 18.2.27). */
const before = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

const order = 'fullCalcOnLoad="1"';

/** The workbook part with the order to reckon every formula when the file is opened. */
export function orderCalculation(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  const edits = new Edits(xml);
  scanner.root();
  let place = scanner.here;
  let qualifier = scanner.qualifier;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { name } = scanner;
    if (name === 'calcPr') {
      const given = placeOf(scanner, 'fullCalcOnLoad');
      if (given) edits.replace(given.from, given.to, order);
      else edits.insert(scanner.opening + 1 + scanner.qualifier.length + name.length, ` ${order}`);
      return edits.apply();
    }
    if (before.has(name)) ({ qualifier } = scanner);
    scanner.skip();
    if (before.has(name)) place = scanner.here;
  }
  edits.insert(place, `<${qualifier}calcPr ${order}/>`);
  return edits.apply();
}

/** Whether the workbook part says that no sheet may be added, taken out or renamed. */
export function hasLockedStructure(xml: string, part: string): boolean {
  const scanner = new XmlScanner(xml, part);
  scanner.root();
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'workbookProtection') return scanner.flag('lockStructure');
    scanner.skip();
  }
  return false;
}
