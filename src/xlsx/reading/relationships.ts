import { resolveTarget } from './partName';
import { END, OPEN, XmlScanner } from './scanner';

export type Relationship = {
  id: string;
  /** The last word of the type: `worksheet` in the transitional and the strict namespace alike. */
  type: string;
  /** A part's name; an address where `external`; null where it leads out of the file. */
  target: string | null;
  external: boolean;
};

/** Where the relationships of a part stand; of the package itself for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships stand in `part`. @example sourceOf('xl/_rels/workbook.xml.rels') //=> 'xl/workbook.xml' */
function sourceOf(part: string): string {
  return part.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

/** What a relationships part says, targets resolved from the part that it belongs to. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const source = sourceOf(part);
  const scanner = new XmlScanner(xml, part);
  const found: Relationship[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'Relationship') continue;
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode')?.toLowerCase() === 'external';
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: (scanner.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}
