import { readLimits } from '../../../src/xlsx/limits';
import { Archive } from '../../../src/xlsx/reading/zip';
import { joined, zipOf } from '../handMade';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const open = (bytes: Uint8Array) => new Archive(bytes, readLimits);

test('names in UTF-8 and, from Chinese Windows, in GBK; folders are no parts', () => {
  const gbk = Uint8Array.of(0xb1, 0xed, 0x2e, 0x78, 0x6d, 0x6c);
  const archive = open(
    zipOf([
      ['夹/', ''],
      ['夹/甲.xml', '1'],
      [gbk, '2'],
    ]),
  );
  expect(archive.names).toEqual(['夹/甲.xml', '表.xml']);
  expect([text(archive.read('夹/甲.XML')), text(archive.read('表.xml')), archive.read('乙.xml')]).toEqual([
    '1',
    '2',
    undefined,
  ]);
  expect([archive.sizeOf('表.xml'), archive.sizeOf('乙.xml')]).toEqual([1, 0]);
});

test('a comment at the end', () => {
  const bytes = zipOf([['a', '1']]);
  const comment = new TextEncoder().encode('注释');
  bytes[bytes.length - 2] = comment.length;
  expect(text(open(joined(bytes, comment)).read('a'))).toBe('1');
});

/** The same zip with 64-bit sizes throughout, as Java's streaming writers make it. */
function widened(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(start + 28, true);
  const entry = bytes.slice(start, end);
  const extra = new Uint8Array(4 + 24);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 24, true);
  const entryView = new DataView(entry.buffer);
  [24, 20, 42].forEach((field, at) => {
    extraView.setBigUint64(4 + at * 8, BigInt(entryView.getUint32(field, true)), true);
    entryView.setUint32(field, 0xffffffff, true);
  });
  entryView.setUint16(30, extra.length, true);
  const tail = new Uint8Array(56 + 20 + 22);
  const tailView = new DataView(tail.buffer);
  const directory = 46 + nameLength + extra.length;
  tailView.setUint32(0, 0x06064b50, true);
  tailView.setBigUint64(4, 44n, true);
  tailView.setBigUint64(24, 1n, true);
  tailView.setBigUint64(32, 1n, true);
  tailView.setBigUint64(40, BigInt(directory), true);
  tailView.setBigUint64(48, BigInt(start), true);
  tailView.setUint32(56, 0x07064b50, true);
  tailView.setBigUint64(56 + 8, BigInt(start + directory), true);
  tailView.setUint32(76, 0x06054b50, true);
  tail.fill(0xff, 76 + 8, 76 + 20);
  return joined(bytes.slice(0, start), entry, extra, tail);
}

test('64-bit sizes', () => {
  expect(text(open(widened(zipOf([['a', '1'.repeat(500)]]))).read('a'))).toBe('1'.repeat(500));
});

test('64-bit sizes without end are refused', () => {
  const bytes = widened(zipOf([['a', '1']]));
  new DataView(bytes.buffer).setBigUint64(bytes.length - 22 - 20 - 56 + 32, 2n ** 60n, true);
  expect(() => open(bytes)).toThrow('文件内有1152921504606847000个部件，上限10000个');
});
