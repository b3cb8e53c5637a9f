import { CLOSE, OPEN, XmlScanner } from '../reading/scanner';
import { element } from '../writing/xml';
import { Edits } from './edits';

/** What may stand behind `legacyDrawing` in a worksheet part (ECMA-376 part 1, 18.3.1.99); controls stand in an alternative. */
const behind = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Where a worksheet part names the drawing that its notes' boxes are in, or where it would. */
export type LegacyDrawing = {
  /** The relationship's id; undefined where there is none. */
  id: string | undefined;
  from: number;
  to: number;
  qualifier: string;
  /** Namespace of relationships, and of their types. */
  relationships: string;
};

export function findLegacyDrawing(xml: string, part: string): LegacyDrawing {
  const scanner = new XmlScanner(xml, part, { foreign: 'keep' });
  if (scanner.root() !== 'worksheet') throw scanner.broken();
  const { qualifier, empty } = scanner;
  if (empty) throw scanner.broken();
  const isStrict = xml.slice(scanner.opening, scanner.here).includes(strictMain);
  const relationships = `http://${isStrict ? 'purl.oclc.org/ooxml' : 'schemas.openxmlformats.org'}/officeDocument${isStrict ? '' : '/2006'}/relationships`;
  let place: number | undefined;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { name, opening: from } = scanner;
    if (name === 'legacyDrawing') {
      const id = scanner.attribute('id');
      scanner.skip();
      return { id, from, to: scanner.here, qualifier, relationships };
    }
    if (behind.has(name)) place ??= from;
    scanner.leap();
  }
  place ??= xml.lastIndexOf('<', scanner.here - 1);
  return { id: undefined, from: place, to: place, qualifier, relationships };
}

/** The worksheet part with that drawing; without one for null. */
export function withLegacyDrawing(xml: string, at: LegacyDrawing, id: string | null): string {
  const { qualifier, relationships } = at;
  const edits = new Edits(xml);
  const named = { 'xmlns:r': relationships, 'r:id': id ?? '' };
  edits.replace(at.from, at.to, id === null ? '' : element(`${qualifier}legacyDrawing`, named));
  return edits.apply();
}
