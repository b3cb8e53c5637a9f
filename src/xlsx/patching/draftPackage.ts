import { partKey } from '../reading/partName';
import type { Package } from '../reading/package';
import { relationshipsPart } from '../reading/relationships';
import { emptyRelationships } from '../writing/relationships';
import { freeId, namesPart, withItem, withoutItems } from './packageLists';

const contentTypes = '[Content_Types].xml';

/** A package under change: parts as text, those of the file until they are put anew. */
export class DraftPackage {
  /** Changed and new parts, by their names; null for one that goes. */
  private readonly changes = new Map<string, { name: string; xml: string | null }>();

  constructor(private readonly file: Package) {}

  /** @throws UnreadableWorkbookError where there is no such part */
  text(name: string): string {
    return this.changes.get(partKey(name))?.xml ?? this.file.text(name);
  }

  put(name: string, xml: string): void {
    this.changes.set(partKey(name), { name, xml: inUtf8(xml) });
  }

  /** What becomes of a part: undefined where it stays as it is. */
  changeOf(name: string): { xml: string | null } | undefined {
    return this.changes.get(partKey(name));
  }

  /** Parts that the file did not have. */
  get added(): { name: string; xml: string }[] {
    return [...this.changes.values()].flatMap(({ name, xml }) =>
      xml === null || this.file.has(name) ? [] : [{ name, xml }],
    );
  }

  /** Takes out a part that `source` leads to by relationship `id`. */
  remove(name: string, source: string, id: string): void {
    const links = relationshipsPart(source);
    this.put(
      links,
      withoutItems(this.text(links), links, 'Id', (one) => one === id),
    );
    this.put(contentTypes, withoutItems(this.text(contentTypes), contentTypes, 'PartName', namesPart(name)));
    this.changes.set(partKey(name), { name, xml: null });
  }

  /**
   * Adds a part.
   * @returns the id of the relationship
   */
  add(name: string, xml: string, { type, source = '', contentType }: NewLink): string {
    const links = relationshipsPart(source);
    const given = this.has(links) ? this.text(links) : emptyRelationships;
    const id = freeId(given, links);
    const target = '../'.repeat(source.split('/').length - 1) + name;
    this.put(links, withItem(given, links, 'Relationship', { Id: id, Type: type, Target: target }));
    if (contentType !== undefined) {
      const types = withoutItems(this.text(contentTypes), contentTypes, 'PartName', namesPart(name));
      const override = { PartName: `/${name}`, ContentType: contentType };
      this.put(contentTypes, withItem(types, contentTypes, 'Override', override));
    }
    this.put(name, xml);
    return id;
  }

  /** The first of `xl/comments1.xml`, `xl/comments2.xml` … that is free. */
  freeName(nameOf: (number: number) => string): string {
    let number = 1;
    while (this.has(nameOf(number)) || this.changes.has(partKey(nameOf(number)))) number++;
    return nameOf(number);
  }

  private has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change ? change.xml !== null : this.file.has(name);
  }
}

/** How a new part is led to. */
export type NewLink = {
  /** The relationship's type. */
  type: string;
  /** The part that leads to it; the package itself where there is none. */
  source?: string;
  /** Left out where the ending of its name says it already: `.xml`. */
  contentType?: string;
};

/** What is written is UTF-8, whatever the part was in before. */
function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}
