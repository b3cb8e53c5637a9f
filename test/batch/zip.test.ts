import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { openArchive } from '../../src/batch/archive';
import { UnsafePathError, ZipBuilder } from '../../src/batch/zip';
import { portableCodec } from '../../src/xlsx/codec';
import { python, temporaryFolder, whenPresent } from '../tools';

const folder = temporaryFolder();
const township = '互助土族自治县/630223100_威远镇_2025.xlsx';
const contents: Record<string, Uint8Array> = {
  [township]: Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) % 251),
  'plain.xlsx': strToU8('PK'),
  '空.xlsx': new Uint8Array(),
};

function built(): Uint8Array {
  const zip = new ZipBuilder();
  // an instant of noon where the machine stands, which is how a .zip tells time
  const noon = new Date(2026, 0, 5, 12, 30, 14).toISOString();
  for (const [path, bytes] of Object.entries(contents)) {
    if (path === township) zip.add(path, bytes, noon);
    else zip.add(path, bytes);
  }
  return zip.finish();
}

test('our own reader gives back every file', async () => {
  const members = openArchive('下发.zip', built(), portableCodec) ?? [];
  const read = await Promise.all(members.map(async ({ name, bytes }) => [name, await bytes()]));
  const expected = Object.entries(contents).map(([path, bytes]) => [`下发.zip/${path}`, bytes]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
});

test('the same files give the same bytes, each stored with its sizes before it', () => {
  const bytes = built();
  expect(bytes).toEqual(built());
  const view = new DataView(bytes.buffer);
  const [signature, flags, method] = [
    view.getUint32(0, true),
    view.getUint16(6, true),
    view.getUint16(8, true),
  ];
  expect({ signature, flags, method, size: view.getUint32(18, true) }).toEqual({
    signature: 0x04034b50,
    flags: 0x800,
    method: 0,
    size: 70_000,
  });
});

test('an empty archive is one', () => {
  expect(openArchive('空.zip', new ZipBuilder().finish(), portableCodec)).toEqual([]);
});

test.each([
  '../a.xlsx',
  '/a.xlsx',
  'a//b.xlsx',
  './a.xlsx',
  'a/',
  '',
  'C:/a.xlsx',
  'a\\b.xlsx',
  'a?.xlsx',
  'a\u0000.xlsx',
  '县./a.xlsx',
  'nul.xlsx',
  'PLAIN.xlsx',
])('%j is refused', (path) => {
  const zip = new ZipBuilder();
  zip.add('plain.xlsx', strToU8('x'));
  expect(() => zip.add(path, strToU8('x'))).toThrow(UnsafePathError);
});

whenPresent('openpyxl', 'another reader', () => {
  test('Python finds names, moments and bytes as they were', () => {
    const path = join(folder, 'a.zip');
    writeFileSync(path, built());
    const listed = python(
      `
import sys, json, zipfile
with zipfile.ZipFile(sys.argv[1]) as file:
    assert file.testzip() is None
    print(json.dumps([[i.filename, i.date_time, i.compress_type, i.file_size] for i in file.infolist()]))
    print(json.dumps([[i.create_system, oct(i.external_attr >> 16)] for i in file.infolist()]))`,
      path,
    );
    const [files, makers] = listed.split('\n');
    expect(JSON.parse(files ?? '')).toEqual([
      [township, [2026, 1, 5, 12, 30, 14], 0, 70_000],
      ['plain.xlsx', [1980, 1, 1, 0, 0, 0], 0, 2],
      ['空.xlsx', [1980, 1, 1, 0, 0, 0], 0, 0],
    ]);
    expect(JSON.parse(makers ?? '')).toEqual(Array(3).fill([3, '0o100644']));
  });
});

test.each(['[Content_Types].xml', 'META-INF/manifest.xml'])(
  'a zip with %s is a workbook under another name',
  (part) => {
    const zip = new ZipBuilder();
    zip.add(part, new TextEncoder().encode('<x/>'));
    expect(openArchive('报送.zip', zip.finish(), portableCodec)).toBeNull();
  },
);
