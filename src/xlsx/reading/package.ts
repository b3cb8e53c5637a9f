import { unreadable } from '../unreadable';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';
import { decodePart, partText, type PartText } from './text';
import type { Archive } from './zip';

/** The parts of a workbook file as text, with what leads from one to another. */
export class Package {
  constructor(private readonly archive: Archive) {}

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

  /** The same, its texts not decoded yet. */
  octets(part: string): PartText {
    return partText(this.bytes(part), part, this.archive.codec);
  }

  /** Relationships of a part, the package's own for the empty name; none where it has no such list. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    const xml = this.find(part);
    return xml === undefined ? [] : readRelationships(xml, part, source);
  }
}
