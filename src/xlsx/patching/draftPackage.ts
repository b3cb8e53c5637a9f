import { partKey } from '../reading/partName';
import type { Package } from '../reading/package';
import { relationshipsPart } from '../reading/relationships';
import { emptyRelationships } from '../writing/relationships';
import { freeId, namesPart, withItem, withoutItems } from './packageLists';

const contentTypes = '[Content_Types].xml';

/** What a part is put anew with; bytes are kept as they are. */
export type PartContent = string | Uint8Array;

/** A package under change: parts as text, those of the file until they are put anew. */
export class DraftPackage {
  /** Changed and new parts, by their names; null for one that goes. */
  private readonly changes = new Map<string, { name: string; content: PartContent | null }>();

  constructor(private readonly file: Package) {}

  /** @throws UnreadableWorkbookError where there is no such part */
  text(name: string): string {
    const content = this.changes.get(partKey(name))?.content;
    return typeof content === 'string' ? content : this.file.text(name);
  }

  put(name: string, content: PartContent): void {
    const put = typeof content === 'string' ? inUtf8(content) : content;
    this.changes.set(partKey(name), { name, content: put });
  }

  /** What becomes of a part: undefined where it stays as it is. */
  changeOf(name: string): { content: PartContent | null } | undefined {
    return this.changes.get(partKey(name));
  }

  /** Parts that the file did not have. */
  get added(): { name: string; content: PartContent }[] {
    return [...this.changes.values()].flatMap(({ name, content }) =>
      content === null || this.file.has(name) ? [] : [{ name, content }],
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
    this.changes.set(partKey(name), { name, content: null });
  }

  /**
   * Adds a part.
   * @returns the id of the relationship
   */
  add(name: string, content: PartContent, { type, source = '', contentType }: NewLink): string {
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
    this.put(name, content);
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
    return change ? change.content !== null : this.file.has(name);
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
