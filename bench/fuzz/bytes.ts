import { joined } from '../../test/xlsx/handMade';
import type { Chance } from './chance';

const oddBytes = [0, 1, 0x0a, 0x20, 0x22, 0x26, 0x2f, 0x3c, 0x3e, 0x7f, 0x80, 0xc0, 0xfe, 0xff];
const oddNumbers = [
  0, 1, 2, 0x7f, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

type Change = (bytes: Uint8Array, at: number, chance: Chance) => Uint8Array;

const changes: readonly Change[] = [
  (bytes, at, chance) => withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.below(8))),
  (bytes, at, chance) => withByte(bytes, at, chance.pick(oddBytes)),
  (bytes, at, chance) => withByte(bytes, at, chance.below(256)),
  (bytes, at, chance) => new Uint8Array(bytes).fill(chance.pick([0, 0xff]), at, at + 1 + chance.below(8)),
  (bytes, at, chance) => withNumber(bytes, at, chance.pick([2, 4]), chance.pick(oddNumbers)),
  // a piece left out, given twice, put elsewhere, put in
  (bytes, at, chance) => joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(32))),
  (bytes, at, chance) => joined(bytes.subarray(0, at + 1 + chance.below(64)), bytes.subarray(at)),
  (bytes, at, chance) => {
    const piece = bytes.subarray(at, at + 1 + chance.below(64));
    const changed = new Uint8Array(bytes);
    changed.set(piece, chance.below(bytes.length - piece.length + 1));
    return changed;
  },
  (bytes, at, chance) => {
    const piece = Uint8Array.from({ length: 1 + chance.below(16) }, () => chance.below(256));
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
];

/** One to four changes anywhere, mostly one, and now and then the end cut off. */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let times = chance.pick([1, 1, 1, 2, 4]); times > 0 && changed.length > 0; times--) {
    changed = chance.pick(changes)(changed, chance.below(changed.length), chance);
  }
  return chance.is(0.03) ? changed.subarray(0, chance.below(changed.length + 1)) : changed;
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed[at] = byte;
  return changed;
}

/** Little-endian, as far as there is room. */
function withNumber(bytes: Uint8Array, at: number, width: number, value: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let step = 0; step < width && at + step < changed.length; step++) {
    changed[at + step] = (value >>> (8 * step)) & 0xff;
  }
  return changed;
}
