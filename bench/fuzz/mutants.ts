import * as library from '@e965/xlsx';
import { joined } from '../../test/xlsx/handMade';
import { compound } from '../../test/xlsx/otherFormats';
import { mutatedBytes } from './bytes';
import { Chance } from './chance';
import type { Format, Original } from './originals';
import { Packed, withPart } from './packed';
import { mutatedXlsbRecords, mutatedXlsRecords } from './records';
import { mutatedXml } from './xml';
import { mutatedZipFields } from './zipFields';

type Kind = {
  /** How many mutants of each round are of this kind. */
  weight: number;
  of: (original: Original) => boolean;
  make(original: Original, chance: Chance): Uint8Array;
  /** What holds the figures has checksums that stay as they were: whatever is still read has to be the same, or told. */
  sealed?: boolean;
};

const format = (wanted: Format) => (original: Original) =>
  original.format === wanted && original.definition === 'small';
const isWhole = ({ definition }: Original) => definition === 'whole';

const packed = new WeakMap<Original, Packed>();
function packedOf(original: Original): Packed {
  let file = packed.get(original);
  if (!file) packed.set(original, (file = new Packed(original.bytes)));
  return file;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const asText = (bytes: Uint8Array, chance: Chance) =>
  encoder.encode(mutatedXml(decoder.decode(bytes), chance));

/** What is changed, at which level. */
export const kinds = {
  'bytes of an .xlsx': {
    weight: 3,
    of: format('xlsx'),
    make: (one, chance) => mutatedBytes(one.bytes, chance),
    sealed: true,
  },
  'zip records of an .xlsx': {
    weight: 3,
    of: format('xlsx'),
    make: (one, chance) => mutatedZipFields(one.bytes, chance),
  },
  'bytes of a part of an .xlsx': {
    weight: 4,
    of: format('xlsx'),
    make: (one, chance) => withPart(packedOf(one), /\.(xml|rels)$/, chance, mutatedBytes),
  },
  'bytes of a sheet of an .xlsx': {
    weight: 2,
    of: format('xlsx'),
    make: (one, chance) => withPart(packedOf(one), /sheet\d+\.xml$/, chance, mutatedBytes),
  },
  'XML of a part of an .xlsx': {
    weight: 6,
    of: format('xlsx'),
    make: (one, chance) => withPart(packedOf(one), /\.(xml|rels)$/, chance, asText),
  },
  'XML of a sheet of an .xlsx': {
    weight: 10,
    of: format('xlsx'),
    make: (one, chance) => withPart(packedOf(one), /sheet\d+\.xml$/, chance, asText),
  },
  'bytes of an .ods': {
    weight: 1,
    of: format('ods'),
    make: (one, chance) => mutatedBytes(one.bytes, chance),
    sealed: true,
  },
  'bytes of a part of an .ods': {
    weight: 2,
    of: format('ods'),
    make: (one, chance) => withPart(packedOf(one), /(content|meta|manifest)\.xml$/, chance, mutatedBytes),
  },
  'XML of a part of an .ods': {
    weight: 5,
    of: format('ods'),
    make: (one, chance) =>
      withPart(packedOf(one), chance.is(0.9) ? /content\.xml$/ : /\.xml$/, chance, asText),
  },
  'bytes of an .xls': {
    weight: 2,
    of: format('xls'),
    make: (one, chance) => mutatedBytes(one.bytes, chance),
  },
  'bytes of the records of an .xls': {
    weight: 3,
    of: format('xls'),
    make: (one, chance) => compound({ Workbook: mutatedBytes(streamOf(one), chance) }),
  },
  'records of an .xls': {
    weight: 3,
    of: format('xls'),
    make: (one, chance) => compound({ Workbook: mutatedXlsRecords(streamOf(one), chance) }),
  },
  'bytes of an .xlsb': {
    weight: 1,
    of: format('xlsb'),
    make: (one, chance) => mutatedBytes(one.bytes, chance),
    sealed: true,
  },
  'bytes of a part of an .xlsb': {
    weight: 2,
    of: format('xlsb'),
    make: (one, chance) => withPart(packedOf(one), /\.(bin|rels)$/, chance, mutatedBytes),
  },
  'records of an .xlsb': {
    weight: 3,
    of: format('xlsb'),
    make: (one, chance) => withPart(packedOf(one), /\.bin$/, chance, mutatedXlsbRecords),
  },
  'bytes of a .zip of files': {
    weight: 1,
    of: format('zip'),
    make: (one, chance) => mutatedBytes(one.bytes, chance),
    sealed: true,
  },
  'zip records of a .zip of files': {
    weight: 1,
    of: format('zip'),
    make: (one, chance) => mutatedZipFields(one.bytes, chance),
  },
  'a file in a .zip': {
    weight: 1,
    of: format('zip'),
    make: (one, chance) => withPart(packedOf(one), /\.xlsx$/, chance, mutatedBytes),
  },
  'XML of a whole form': {
    weight: 1,
    of: isWhole,
    make: (one, chance) => withPart(packedOf(one), /sheet\d+\.xml$/, chance, asText),
  },
  'two files joined': {
    weight: 1,
    of: format('xlsx'),
    make: (one, chance) =>
      joined(
        one.bytes.subarray(0, chance.below(one.bytes.length)),
        one.bytes.subarray(chance.below(one.bytes.length)),
      ),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** The kinds in the order in which mutants are made, again and again. */
const round = kindNames.flatMap((name) => Array.from({ length: kinds[name].weight }, () => name));

export type Mutant = { kind: KindName; original: Original; bytes: Uint8Array; sealed: boolean };

/** The mutant of this seed and number, of whatever kind is due, or of the one that is asked for. */
export function mutantOf(
  seed: number,
  number: number,
  originals: readonly Original[],
  wanted?: KindName,
): Mutant {
  const chance = new Chance(seed, number);
  const kind = wanted ?? (round[number % round.length] as KindName);
  const { of, make, sealed = false }: Kind = kinds[kind];
  const original = chance.pick(originals.filter(of));
  return { kind, original, bytes: make(original, chance), sealed };
}

const streams = new WeakMap<Original, Uint8Array>();

/** The records of an .xls. */
function streamOf(original: Original): Uint8Array {
  let stream = streams.get(original);
  if (!stream) {
    const file = library.CFB.read(original.bytes, { type: 'array' });
    const entry = library.CFB.find(file, '/Workbook') ?? library.CFB.find(file, '/Book');
    if (!entry) throw new Error(`${original.name} holds no workbook`);
    streams.set(original, (stream = Uint8Array.from(entry.content as number[])));
  }
  return stream;
}
