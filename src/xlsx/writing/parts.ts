import type { Codec } from '../codec';
import { Utf8Room } from './utf8Room';
import { packPart, type PackedPart } from './zip';

/** The parts of the file being written, each packed as soon as it is added: unpacked, those of a large workbook would fill the memory. */
export class Parts {
  readonly packed: PackedPart[] = [];
  private readonly counts = new Map<string, number>();
  private readonly room = new Utf8Room();

  constructor(private readonly codec: Codec) {}

  /** @param xml whole, or in pieces that are asked for one by one */
  add(name: string, xml: string | Iterable<string>): void {
    const bytes = this.room.encode(typeof xml === 'string' ? [xml] : xml);
    this.packed.push(packPart(name, bytes, this.codec));
  }

  /** The next number, from 1, of what the whole workbook counts through: tables, charts. `count` numbers are taken. */
  nextNumber(kind: string, count = 1): number {
    const taken = this.counts.get(kind) ?? 0;
    this.counts.set(kind, taken + count);
    return taken + 1;
  }
}
