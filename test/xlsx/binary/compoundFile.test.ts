import { CompoundFile } from '../../../src/xlsx/binary/compoundFile';
import { UnreadableWorkbookError } from '../../../src/xlsx/unreadable';
import { compound } from '../otherFormats';

const long = Uint8Array.from({ length: 9000 }, (_, at) => at % 251);
const short = Uint8Array.from({ length: 200 }, (_, at) => at % 7);
const sound = compound({ Workbook: long, Short: short, 'Inner/WORKbook': short });
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);

test('streams of the root, long and short, by name', () => {
  const file = new CompoundFile(sound);
  expect([file.stream('workbook'), file.stream('SHORT'), file.stream('Inner')]).toEqual([
    long,
    short,
    undefined,
  ]);
  expect(['Inner', 'Nothing'].map((name) => file.has(name))).toEqual([true, false]);
});

/** Where the table of sectors stands, and the directory. */
const tableAt = (view(sound).getUint32(76, true) + 1) * 512;
const directoryAt = (view(sound).getUint32(48, true) + 1) * 512;
const entryAt = (name: string) => {
  const units = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = directoryAt; ; at += 128)
    if (units.every((byte, index) => sound[at + index] === byte)) return at;
};

function code(change: (file: DataView) => void, stream = 'Workbook'): string {
  const bytes = sound.slice();
  change(view(bytes));
  try {
    new CompoundFile(bytes).stream(stream);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return error.code;
    throw error;
  }
  return 'read';
}

test.each([
  [
    'a directory that leads back to itself',
    (file: DataView) =>
      file.setUint32(tableAt + ((directoryAt - 512) / 512) * 4, (directoryAt - 512) / 512, true),
    'unreadable',
  ],
  [
    'a list of tables that leads back to itself',
    (file: DataView) => [44, 68].forEach((at) => file.setUint32(at, at === 44 ? 20 : 1, true)),
    'unreadable',
  ],
  [
    'a stream longer than the file',
    (file: DataView) => file.setUint32(entryAt('Workbook') + 120, 0x7fffffff, true),
    'truncated',
  ],
  [
    'a stream longer than its chain',
    (file: DataView) => file.setUint32(entryAt('Workbook') + 120, 9_728, true),
    'unreadable',
  ],
  [
    'a stream that begins past the file',
    (file: DataView) => file.setUint32(entryAt('Workbook') + 116, 5000, true),
    'truncated',
  ],
  ['a directory without a root', (file: DataView) => file.setUint8(directoryAt + 66, 2), 'unreadable'],
] as const)('%s', (_, change, expected) => {
  expect(code(change)).toBe(expected);
});

test('a short stream longer than what holds the short ones', () => {
  expect(code((file) => file.setUint32(entryAt('Short') + 120, 4000, true), 'Short')).toBe('unreadable');
});

test('children that lead back to each other are taken once', () => {
  expect(
    code((file) => {
      file.setUint32(entryAt('Workbook') + 68, 1, true);
      file.setUint32(entryAt('Workbook') + 72, 1, true);
    }),
  ).toBe('read');
});
