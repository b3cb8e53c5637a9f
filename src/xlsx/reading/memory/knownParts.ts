import type { Codec } from '../../codec';
import type { Entry } from '../zipDirectory';
import { frozen } from './frozen';

/** A part that came at least twice, packed and open. */
type KnownPart = { method: number; packed: Uint8Array; bytes: Uint8Array };

/** What a reader made of a part of this name. */
type Reading = { part: string; reader: unknown; made: unknown };

/** Bytes held at most, packed and open. */
const roomFor = 24 * 1024 * 1024;
/** A part seen once is only noted. */
const mostNoted = 50_000;

/**
 * Parts that come again byte for byte, in whatever file: they are inflated once, and read once. Nearly every file of a batch has its styles, names
 * and lists of parts from one of a few templates. A part is kept from the second time on: what is a file's own comes once.
 */
export class KnownParts {
  /** By checksum those that were wanted lately, and those that were before these filled half the room; of the latter the rest is then let go. */
  private recent = new Map<number, KnownPart>();
  private former: ReadonlyMap<number, KnownPart> = new Map();
  private readonly noted = new Set<number>();
  private readonly readings = new WeakMap<Uint8Array, Reading[]>();
  /** Bytes of the recent ones. */
  private held = 0;

  /**
   * The bytes of a part: of one that is known the very array that it was known by.
   * @param open inflates it and verifies size and checksum
   */
  open({ crc, method, size }: Entry, packed: Uint8Array, codec: Codec, open: () => Uint8Array): Uint8Array {
    const known = this.recent.get(crc) ?? this.former.get(crc);
    if (
      known?.method === method &&
      known.bytes.length === size &&
      known.packed.length === packed.length &&
      codec.same(known.packed, 0, packed, 0, packed.length)
    ) {
      if (!this.recent.has(crc)) this.keep(crc, known);
      return known.bytes;
    }
    const bytes = open();
    const isLarge = packed.length + bytes.length > roomFor / 2;
    if (isLarge || !this.noted.has(crc)) {
      this.note(crc);
      return bytes;
    }
    // copies: what is a piece of a file would keep all of it
    const own = bytes.buffer === packed.buffer ? new Uint8Array(bytes) : bytes;
    this.readings.set(own, []);
    this.keep(crc, { method, packed: new Uint8Array(packed), bytes: own });
    return own;
  }

  /**
   * What a reader makes of the bytes of a part; of a known part made once, and frozen.
   * @param reader tells what is made of the part: another reader makes something else. One that lasts, else what it makes is not found again
   */
  read<T>(bytes: Uint8Array, part: string, reader: unknown, make: () => T): T {
    const readings = this.readings.get(bytes);
    const known = readings?.find((reading) => reading.reader === reader && reading.part === part);
    if (known) return known.made as T;
    const made = make();
    readings?.push({ part, reader, made: frozen(made) });
    return made;
  }

  private note(crc: number): void {
    if (this.noted.size >= mostNoted) this.noted.clear();
    this.noted.add(crc);
  }

  private keep(crc: number, part: KnownPart): void {
    this.held += sizeOf(part) - sizeOf(this.recent.get(crc));
    this.recent.set(crc, part);
    if (this.held <= roomFor / 2) return;
    this.former = this.recent;
    this.recent = new Map();
    this.held = 0;
  }
}

function sizeOf(part: KnownPart | undefined): number {
  return part ? part.packed.length + part.bytes.length : 0;
}
