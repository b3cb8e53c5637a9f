import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../src/cli/commandError';
import { writeWhole } from '../../src/cli/files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'huibiao-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const written = () => readFileSync(join(folder, 'a.csv'), 'utf8');

test.each<[string, string[]]>([
  ['none', []],
  ['empty ones', ['', '']],
  ['a few', ['单位,', '件数\r\n']],
  ['very many', Array.from({ length: 50_000 }, (_, at) => `第${at}行\n`)],
  ['large ones', ['甲'.repeat(70_000), '乙', '丙'.repeat(200_000)]],
])('pieces are written as they come, one after the other: %s', async (_, pieces) => {
  await writeWhole(join(folder, 'a.csv'), pieces);
  expect(written()).toBe(pieces.join(''));
});

test('where pieces fail to come the old file stays, and nothing else', async () => {
  writeFileSync(join(folder, 'a.csv'), '旧');
  const failing = function* () {
    yield '新'.repeat(70_000);
    throw new Error('no more');
  };
  await expect(writeWhole(join(folder, 'a.csv'), failing())).rejects.toThrow(CommandError);
  expect(written()).toBe('旧');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});
