import { portableCodec } from '../../../../src/xlsx/codec';
import { KnownParts } from '../../../../src/xlsx/reading/memory/knownParts';
import { readDirectory, type Entry } from '../../../../src/xlsx/reading/zipDirectory';
import { zipOf } from '../../handMade';

const styles = '<styleSheet/>';

/** A file with one part, stored as it is, and what stands behind it. */
function stored(content: string, behind = ''): { entry: Entry; packed: Uint8Array } {
  const file = zipOf([
    ['xl/styles.xml', { content, method: 0 }],
    ['behind', behind],
  ]);
  const entry = readDirectory(file, 10)[0]!;
  const start = entry.offset + 30 + entry.label.length;
  return { entry, packed: file.subarray(start, start + entry.packedSize) };
}

const open = (parts: KnownParts, { entry, packed }: ReturnType<typeof stored>) =>
  parts.open(entry, packed, portableCodec, () => packed);

test('a part that came twice is kept, and is from then on one array', () => {
  const parts = new KnownParts();
  const arrays = ['a', 'b', 'c', 'd'].map((behind) => open(parts, stored(styles, behind)));
  expect(arrays.map((bytes) => new TextDecoder().decode(bytes))).toEqual(Array(4).fill(styles));
  expect(arrays[0]).not.toBe(arrays[1]);
  expect(arrays[2]).toBe(arrays[1]);
  expect(arrays[3]).toBe(arrays[1]);
});

test('what is kept holds nothing else of its file', () => {
  const parts = new KnownParts();
  const files = [stored(styles, 'a'), stored(styles, 'b')];
  const [, kept] = files.map((file) => open(parts, file));
  expect(kept?.buffer.byteLength).toBe(styles.length);
});

test('a part of the same checksum, but other bytes, size or method, is another', () => {
  const parts = new KnownParts();
  const known = stored(styles);
  for (let time = 0; time < 2; time++) open(parts, known);
  const other = new TextEncoder().encode('<styleShoot/>');
  const opened: string[] = [];
  const take = (entry: Partial<Entry>, packed: Uint8Array) =>
    parts.open({ ...known.entry, ...entry }, packed, portableCodec, () => {
      opened.push(JSON.stringify(entry));
      return other;
    });
  take({}, other);
  take({ size: 99 }, known.packed);
  take({ method: 8 }, known.packed);
  expect(opened).toHaveLength(3);
});

test('what is made of a kept part is made once for each reader and name, and cannot be changed', () => {
  const parts = new KnownParts();
  let made = 0;
  const make = () => [++made];
  const [reader, another] = [() => 0, () => 1];
  const bytes = [0, 1, 2].map(() => open(parts, stored(styles)))[2]!;
  const first = parts.read(bytes, 'a', reader, make);
  expect(parts.read(bytes, 'a', reader, make)).toBe(first);
  expect(() => first.push(2)).toThrow(TypeError);
  expect(parts.read(bytes, 'b', reader, make)).not.toBe(first);
  expect(parts.read(bytes, 'a', another, make)).not.toBe(first);
  // bytes that nobody keeps are read each time
  expect(parts.read(bytes.slice(), 'a', reader, make)).toEqual([4]);
  expect(parts.read(bytes.slice(), 'a', reader, make)).toEqual([5]);
});

test('where there is no room for all, those that come again and again are kept', () => {
  const parts = new KnownParts();
  const large = Array.from({ length: 12 }, (_, at) =>
    stored(`<a>${String.fromCharCode(97 + at).repeat(2e6)}</a>`),
  );
  const wanted = stored(styles);
  const twice = (part: typeof wanted) => [0, 1].map(() => open(parts, part))[1];
  const first = twice(wanted);
  const kept = large.map((part) => {
    const bytes = twice(part);
    expect(open(parts, wanted)).toBe(first);
    return bytes;
  });
  expect(open(parts, large[11]!)).toBe(kept[11]);
  expect(open(parts, large[0]!)).not.toBe(kept[0]);
});

test('one that would take up most of the room is not kept', () => {
  const parts = new KnownParts();
  const large = stored(`<a>${'a'.repeat(7e6)}</a>`);
  const arrays = [0, 1, 2].map(() => open(parts, large));
  expect(arrays.every((bytes) => bytes === large.packed)).toBe(true);
});
