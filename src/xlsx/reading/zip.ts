import { portableCodec, type Codec } from '../codec';
import type { ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import type { KnownParts } from './memory/knownParts';
import { partKey, safePartName } from './partName';
import { readDirectory, type Entry } from './zipDirectory';

/** The parts of a zip file, opened one at a time and only when asked for. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private inflated = 0;

  /** @throws UnreadableWorkbookError where the zip's directory is damaged, hostile or too large */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ReadLimits,
    readonly codec: Codec = portableCodec,
    private readonly known?: KnownParts,
  ) {
    for (const entry of readDirectory(bytes, limits.parts)) {
      if (entry.name.endsWith('/')) continue;
      const name = safePartName(entry.name);
      const key = partKey(name);
      if (this.entries.has(key)) throw unreadable('unreadable', 'xlsx.duplicate-part', { part: name });
      this.entries.set(key, { ...entry, name });
    }
  }

  /** Part names as the file spells them, without a leading slash. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** Letter case does not count, as in every zip of OOXML parts. */
  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Inflated bytes of a part, as the directory states them; 0 where there is no such part. */
  sizeOf(name: string): number {
    return this.entries.get(partKey(name))?.size ?? 0;
  }

  /**
   * A part's bytes, size and checksum verified; undefined where there is no such part.
   * @throws UnreadableWorkbookError where the part is encrypted, damaged or beyond the limits
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(partKey(name));
    if (!entry) return undefined;
    if (entry.encrypted) throw unreadable('encrypted', 'xlsx.encrypted');
    this.admit(entry);
    const packed = this.packed(entry);
    const open = () => this.open(entry, packed);
    return this.known ? this.known.open(entry, packed, this.codec, open) : open();
  }

  /**
   * Every part as it stands in the file, not opened.
   * @throws UnreadableWorkbookError where a part is encrypted or cut off
   */
  stored(): (Entry & { packed: Uint8Array })[] {
    return [...this.entries.values()].map((entry) => {
      if (entry.encrypted) throw unreadable('encrypted', 'xlsx.encrypted');
      return { ...entry, packed: this.packed(entry) };
    });
  }

  /** Refuses before a byte is inflated: the directory's word is taken for the limits and held to afterwards. */
  private admit({ name, size, packedSize }: Entry): void {
    const { partBytes, totalBytes, ratio, ratioFrom } = this.limits;
    this.inflated += size;
    const swollen = size > ratioFrom && size > ratio * packedSize;
    if (swollen) throw unreadable('too-large', 'xlsx.too-packed', { part: name, ratio });
    if (size > partBytes || this.inflated > totalBytes) {
      const megabytes = Math.round((size > partBytes ? partBytes : totalBytes) / 1024 / 1024);
      throw unreadable('too-large', 'xlsx.too-large', { part: name, megabytes });
    }
  }

  private packed(entry: Entry): Uint8Array {
    const { bytes } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = entry.offset;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
      throw unreadable('truncated', 'xlsx.truncated');
    }
    const nameLength = view.getUint16(at + 26, true);
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    if (start + entry.packedSize > bytes.length) throw unreadable('truncated', 'xlsx.truncated');
    const label = bytes.subarray(at + 30, at + 30 + nameLength);
    // a part is named in the directory and before its bytes: which of the two another program goes by is not known
    const isSameName =
      nameLength === entry.label.length && this.codec.same(label, 0, entry.label, 0, nameLength);
    if (view.getUint16(at + 8, true) !== entry.method || !isSameName) {
      throw unreadable('unreadable', 'xlsx.two-headers', { part: entry.name });
    }
    return bytes.subarray(start, start + entry.packedSize);
  }

  private open(entry: Entry, packed: Uint8Array): Uint8Array {
    const bytes = entry.method === 0 ? packed : this.inflate(entry, packed);
    if (bytes.length !== entry.size || this.codec.crc32(bytes) !== entry.crc) {
      throw unreadable('unreadable', 'xlsx.damaged-part', { part: entry.name });
    }
    return bytes;
  }

  private inflate({ name, method, size }: Entry, packed: Uint8Array): Uint8Array {
    if (method !== 8) throw unreadable('unreadable', 'xlsx.unknown-packing', { part: name, method });
    try {
      return this.codec.inflate(packed, size);
    } catch {
      throw unreadable('unreadable', 'xlsx.damaged-part', { part: name });
    }
  }
}
