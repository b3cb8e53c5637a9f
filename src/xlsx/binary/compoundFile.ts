import { unreadable } from '../unreadable';

/** A stream or storage of a compound file's directory ([MS-CFB] 2.6). */
type Entry = {
  name: string;
  kind: 'storage' | 'stream' | 'root';
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
};

const noSector = 0xfffffffe;
/** Streams that are shorter stand in pieces. */
const miniFrom = 4096;
const kinds: Record<number, Entry['kind']> = { 1: 'storage', 2: 'stream', 5: 'root' };

/**
 * Microsoft's container of 1997 ([MS-CFB]), read only: streams that stand in its root. Each chain of sectors may be as long as the file
 * has sectors and no longer, so none leads round in circles; sizes are held against the chains.
 * @throws UnreadableWorkbookError where it is cut off or its chains do not hold
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** Sectors that the file has room for. */
  private readonly sectors: number;
  private readonly tableSectors: number[];
  private readonly entries: Entry[];
  /** The root's own, by name in capitals: deeper ones belong to things that are put into the workbook. */
  private readonly top: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw truncated();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if ((shift !== 9 && shift !== 12) || this.view.getUint16(32, true) !== 6) throw broken();
    if (this.view.getUint32(56, true) !== miniFrom) throw broken();
    this.sectorSize = 1 << shift;
    // programs leave off the padding of the last sector
    this.sectors = Math.ceil(bytes.length / this.sectorSize) - 1;
    this.tableSectors = this.readTableSectors();
    this.entries = this.readDirectory();
    this.top = this.readTop();
  }

  has(name: string): boolean {
    return this.top.has(name.toUpperCase());
  }

  /** A stream's bytes; undefined where there is no such stream. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.top.get(name.toUpperCase());
    if (entry?.kind !== 'stream') return undefined;
    return entry.size < miniFrom ? this.miniStream(entry) : this.joined(entry.start, entry.size);
  }

  /** Sectors of the table that says which sector follows which: 109 are named in the header, more in sectors of their own. */
  private readTableSectors(): number[] {
    const { view } = this;
    const wanted = view.getUint32(44, true);
    if (wanted > this.sectors) throw truncated();
    const found: number[] = [];
    const take = (at: number, count: number) => {
      for (let number = 0; number < count && found.length < wanted; number++) {
        found.push(this.sector(view.getUint32(at + number * 4, true)));
      }
    };
    take(76, 109);
    const slots = this.sectorSize / 4 - 1;
    let next = view.getUint32(68, true);
    for (let steps = 0; found.length < wanted; steps++) {
      if (steps > this.sectors) throw broken();
      const at = this.placeOf(this.sector(next));
      if (at + this.sectorSize > this.bytes.length) throw truncated();
      take(at, slots);
      next = view.getUint32(at + slots * 4, true);
    }
    return found;
  }

  private readDirectory(): Entry[] {
    const bytes = this.joined(this.view.getUint32(48, true));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoder = new TextDecoder('utf-16le');
    const entries: Entry[] = [];
    for (let at = 0; at + 128 <= bytes.length; at += 128) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      entries.push({
        name: decoder.decode(bytes.subarray(at, at + Math.max(length - 2, 0))),
        kind: kinds[view.getUint8(at + 66)] ?? 'storage',
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    if (entries[0]?.kind !== 'root') throw broken();
    return entries;
  }

  /** The root's children are a binary tree; a branch that was seen before leads nowhere. */
  private readTop(): Map<string, Entry> {
    const found = new Map<string, Entry>();
    const seen = new Set<number>();
    const open = [this.entries[0]?.child ?? noSector];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      const key = entry.name.toUpperCase();
      if (found.has(key)) throw broken();
      found.set(key, entry);
      open.push(entry.left, entry.right);
    }
    return found;
  }

  /** Short streams stand in pieces of 64 bytes in a stream of the root's. */
  private miniStream({ start, size }: Entry): Uint8Array {
    const root = this.entries[0] as Entry;
    const holder = this.joined(root.start, root.size);
    const table = this.joined(this.view.getUint32(60, true));
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    if (size > holder.length) throw broken();
    const bytes = new Uint8Array(size);
    let at = start;
    for (let filled = 0; filled < size; filled += 64) {
      if (at * 64 >= holder.length || (at + 1) * 4 > table.length) throw broken();
      bytes.set(holder.subarray(at * 64, at * 64 + Math.min(64, size - filled)), filled);
      at = view.getUint32(at * 4, true);
    }
    return bytes;
  }

  /** The sectors of a chain, one after the other: `size` bytes of them, or all to the chain's end. */
  private joined(start: number, size?: number): Uint8Array {
    const wanted = size === undefined ? this.sectors : Math.ceil(size / this.sectorSize);
    if (wanted > this.sectors) throw truncated();
    const chain: number[] = [];
    for (
      let at = start;
      chain.length < wanted && (size !== undefined || at < noSector);
      at = this.after(at)
    ) {
      chain.push(this.sector(at));
    }
    // a chain without a stated size has to end by itself
    if (size === undefined && chain.length === wanted && this.after(chain.at(-1) ?? 0) < noSector)
      throw broken();
    const bytes = new Uint8Array(size ?? chain.length * this.sectorSize);
    chain.forEach((sector, number) => {
      const from = this.placeOf(sector);
      const length = Math.min(this.sectorSize, bytes.length - number * this.sectorSize);
      if (from + length > this.bytes.length) throw truncated();
      bytes.set(this.bytes.subarray(from, from + length), number * this.sectorSize);
    });
    return bytes;
  }

  private after(sector: number): number {
    const slots = this.sectorSize / 4;
    const table = this.tableSectors[Math.floor(sector / slots)];
    if (table === undefined) throw broken();
    const at = this.placeOf(table) + (sector % slots) * 4;
    if (at + 4 > this.bytes.length) throw truncated();
    return this.view.getUint32(at, true);
  }

  /** @throws UnreadableWorkbookError where the file has no such sector */
  private sector(number: number): number {
    if (number >= noSector - 3) throw broken();
    if (number >= this.sectors) throw truncated();
    return number;
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }
}

function truncated() {
  return unreadable('truncated', 'xlsx.truncated');
}

function broken() {
  return unreadable('unreadable', 'xlsx.broken-compound');
}
