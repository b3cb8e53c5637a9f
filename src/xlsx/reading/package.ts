import { unreadable } from '../unreadable';
import type { KnownParts } from './memory/knownParts';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';
import { decodePart } from './text';
import type { Archive } from './zip';

/** The parts of a workbook file as text, with what leads from one to another. */
export class Package {
  constructor(
    private readonly archive: Archive,
    private readonly known?: KnownParts,
  ) {}

  get names(): string[] {
    return this.archive.names;
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** A part's text; undefined where there is no such part. */
  find(part: string): string | undefined {
    const bytes = this.archive.read(part);
    return bytes && decodePart(bytes, part);
  }

  /**
   * The bytes of a part that something else in the file needs.
   * @throws UnreadableWorkbookError where it is not there
   */
  bytes(part: string): Uint8Array {
    const bytes = this.archive.read(part);
    if (bytes === undefined) throw unreadable('unreadable', 'xlsx.missing-part', { part });
    return bytes;
  }

  /**
   * A part that something else in the file needs.
   * @throws UnreadableWorkbookError where it is not there: it is never taken for an empty one
   */
  text(part: string): string {
    return decodePart(this.bytes(part), part);
  }

  /**
   * What `read`, a function that lasts, makes of the text of a part that something else in the file needs.
   * @throws UnreadableWorkbookError where it is not there
   */
  read<T>(part: string, read: (xml: string, part: string) => T): T {
    return this.made(this.bytes(part), part, read);
  }

  /** The same; undefined where there is no such part. */
  readIfThere<T>(part: string, read: (xml: string, part: string) => T): T | undefined {
    const bytes = this.archive.read(part);
    return bytes && this.made(bytes, part, read);
  }

  /** Relationships of a part, the package's own for the empty name; none where it has no such list. */
  relationships(source: string): readonly Relationship[] {
    return this.readIfThere(relationshipsPart(source), readRelationships) ?? [];
  }

  private made<T>(bytes: Uint8Array, part: string, read: (xml: string, part: string) => T): T {
    const make = () => read(decodePart(bytes, part), part);
    return this.known ? this.known.read(bytes, part, read, make) : make();
  }
}
