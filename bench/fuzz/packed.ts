import { nodeCodec } from '../../src/cli/nodeCodec';
import { readLimits } from '../../src/xlsx/limits';
import { Archive } from '../../src/xlsx/reading/zip';
import { packPart, zipPacked } from '../../src/xlsx/writing/zip';
import type { Chance } from './chance';

/** Zip files of which one part is changed, and packed with its right size and checksum: what is changed reaches the readers. */
export class Packed {
  private readonly archive: Archive;

  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes, { ...readLimits, totalBytes: Infinity }, nodeCodec);
  }

  /** The names of parts that fit, the larger no more often than the smaller. */
  names(wanted: RegExp): string[] {
    return this.archive.names.filter((name) => wanted.test(name));
  }

  part(name: string): Uint8Array {
    return this.archive.read(name) ?? new Uint8Array();
  }

  /** The file with other bytes as one of its parts. */
  with(name: string, bytes: Uint8Array): Uint8Array {
    return zipPacked(
      this.archive.stored().map((part) => (part.name === name ? packPart(name, bytes, nodeCodec) : part)),
    );
  }
}

/** A change to one of the parts that fit. */
export function withPart(
  file: Packed,
  wanted: RegExp,
  chance: Chance,
  change: (part: Uint8Array, chance: Chance) => Uint8Array,
): Uint8Array {
  const name = chance.pick(file.names(wanted));
  return file.with(name, change(file.part(name), chance));
}
