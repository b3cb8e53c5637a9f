import type { Chance } from './chance';

const [localSignature, listedSignature, endSignature] = [0x04034b50, 0x02014b50, 0x06054b50] as const;

/** Where a field stands in its record, and how wide it is. */
type Field = readonly [at: number, width: 2 | 4];
const listedFields: readonly Field[] = [
  ...([
    [6, 2],
    [8, 2],
    [10, 2],
    [12, 4],
    [16, 4],
    [20, 4],
    [24, 4],
    [28, 2],
    [30, 2],
    [32, 2],
    [42, 4],
  ] as const),
];
const localFields: readonly Field[] = [
  [4, 2],
  [6, 2],
  [8, 2],
  [14, 4],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
];
const endFields: readonly Field[] = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
];

const odd = [
  0, 1, 2, 8, 9, 12, 14, 99, 0x800, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];
const letters = ['/', '\\', '.', ':', '\u0000', 'A', 'x', ' ', '\u00ff'];

type Record = { at: number; fields: readonly Field[]; nameAt: number; nameLength: number };

/** One to three fields of a zip's own records with another value: lengths, sizes, places, methods, checksums, letters of names. */
export function mutatedZipFields(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  const records = recordsIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (let times = chance.pick([1, 1, 2, 3]); times > 0; times--) {
    const { at, fields, nameAt, nameLength } = chance.pick(records);
    if (nameLength > 0 && chance.is(0.3)) {
      changed[at + nameAt + chance.below(nameLength)] = chance.pick(letters).charCodeAt(0);
      continue;
    }
    const [field, width] = chance.pick(fields);
    const write = (value: number) =>
      width === 2
        ? view.setUint16(at + field, value & 0xffff, true)
        : view.setUint32(at + field, value, true);
    const read = (from: number) => (width === 2 ? view.getUint16(from, true) : view.getUint32(from, true));
    if (chance.is(0.4)) write(chance.pick(odd));
    else if (chance.is(0.5)) write(read(at + field) + chance.pick([-1, 1, 2, -30, 46]));
    else {
      const other = chance.pick(records.filter((record) => record.fields === fields));
      write(read(other.at + field));
    }
  }
  return changed;
}

function recordsIn(view: DataView): Record[] {
  const records: Record[] = [];
  let at = view.byteLength - 22;
  if (view.getUint32(at, true) !== endSignature) throw new Error('a zip whose end record stands elsewhere');
  records.push({ at, fields: endFields, nameAt: 0, nameLength: 0 });
  const count = view.getUint16(at + 10, true);
  at = view.getUint32(at + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== listedSignature) throw new Error('no entry of a directory');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    records.push({ at, fields: listedFields, nameAt: 46, nameLength });
    if (view.getUint32(local, true) !== localSignature) throw new Error('no entry of a zip');
    records.push({
      at: local,
      fields: localFields,
      nameAt: 30,
      nameLength: view.getUint16(local + 26, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}
