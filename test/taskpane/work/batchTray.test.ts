import { zipSync } from 'fflate';
import { cataloguesOf } from '../../../src/batch/catalogues';
import { BatchTray } from '../../../src/taskpane/work/batchTray';
import { CancelledError, DeskError, type GivenFile, type Progress } from '../../../src/taskpane/work/desk';
import { Shift } from '../../../src/taskpane/work/shift';
import { codes, world } from '../../world';
import { filedBytes, filedFile, givenFile } from '../filedFiles';
import { openDefinition } from '../../../src/definition/open';

const { catalogue, definition } = world({ indicators: { FY_02: '受理' } });
const catalogues = cataloguesOf(definition, openDefinition);
const silent: Progress = () => undefined;

const weiyuan = (value: number, name = '威远镇.xlsx') =>
  filedFile(catalogue, codes.weiyuan, { FY_02: value }, { name });
const danma = (value: number) => filedFile(catalogue, codes.danma, { FY_02: value }, { name: '丹麻镇.xlsx' });

function take(tray: BatchTray, ...files: GivenFile[]) {
  return tray.take(files, { definition, catalogues }, new Shift(), silent);
}

/** What stands in the tray, by file; null for a refused one. */
function contents(tray: BatchTray): Record<string, number | null> {
  const { submissions, rejections } = tray.received;
  return Object.fromEntries([
    ...submissions.map(({ file, observations: [one] }) => [file, one?.state === 'value' ? one.value : '']),
    ...rejections.map(({ file }) => [file, null]),
  ]);
}

async function archive(name: string, members: Record<string, number>): Promise<GivenFile> {
  const files = await Promise.all(
    Object.entries(members).map(async ([member, value]) => [
      member,
      await filedBytes(catalogue, codes.weiyuan, { FY_02: value }),
    ]),
  );
  return givenFile(name, zipSync(Object.fromEntries(files), { level: 0 }));
}

test('files are added; one of the same name takes the other’s place', async () => {
  const tray = new BatchTray();
  expect(await take(tray, await weiyuan(1), givenFile('坏.xlsx', new Uint8Array(9)))).toEqual({
    added: 2,
    replaced: 0,
  });
  expect(await take(tray, await weiyuan(2), await danma(3))).toEqual({ added: 1, replaced: 1 });
  expect(contents(tray)).toEqual({ '坏.xlsx': null, '威远镇.xlsx': 2, '丹麻镇.xlsx': 3 });
  expect(tray.size).toBe(3);
});

test('an archive counts by its members and is replaced as a whole', async () => {
  const tray = new BatchTray();
  const first = await archive('报送.zip', { 'a.xlsx': 1, 'b.xlsx': 2 });
  expect(await take(tray, first)).toEqual({ added: 2, replaced: 0 });
  const second = await archive('报送.zip', { 'b.xlsx': 3 });
  expect(await take(tray, second)).toEqual({ added: 0, replaced: 1 });
  expect(contents(tray)).toEqual({ '报送.zip/b.xlsx': 3 });
});

test('work that is ended leaves the tray as it was, also in the midst of an archive', async () => {
  const tray = new BatchTray();
  await take(tray, await weiyuan(1));
  for (const given of [
    [await weiyuan(2), await danma(3)],
    [await archive('报送.zip', { 'a.xlsx': 1, 'b.xlsx': 2 })],
  ]) {
    const shift = new Shift();
    const work = tray.take(given, { definition, catalogues }, shift, (_, done) => {
      if (done === 1) shift.end();
    });
    await expect(work).rejects.toThrow(CancelledError);
    expect(contents(tray)).toEqual({ '威远镇.xlsx': 1 });
  }
});

test('the bytes of a file as it came, of a member of an archive, and of one in a folder called .zip', async () => {
  const tray = new BatchTray();
  const alone = await weiyuan(1);
  const inFolder = await weiyuan(2, '旧.zip/威远镇.xlsx');
  await take(tray, alone, inFolder, await archive('报送.zip', { '乡镇/a.xlsx': 3 }));
  const bytesOf = async ({ file }: GivenFile) => new Uint8Array(await file.arrayBuffer());
  expect(await tray.bytesOf('威远镇.xlsx')).toEqual(await bytesOf(alone));
  expect(await tray.bytesOf('旧.zip/威远镇.xlsx')).toEqual(await bytesOf(inFolder));
  expect(await tray.bytesOf('报送.zip/乡镇/a.xlsx')).toEqual(
    await filedBytes(catalogue, codes.weiyuan, { FY_02: 3 }),
  );
  await expect(tray.bytesOf('没有.xlsx')).rejects.toThrow(DeskError);
  await expect(tray.bytesOf('报送.zip/没有.xlsx')).rejects.toThrow(DeskError);
});

test('what was dropped can be taken back, with its slip; what came again since stays', async () => {
  const tray = new BatchTray();
  await take(tray, await weiyuan(1), await danma(2));
  tray.returned.set(codes.danma, '丹麻镇.xlsx');
  tray.drop(['丹麻镇.xlsx']);
  expect([contents(tray), tray.returned.size]).toEqual([{ '威远镇.xlsx': 1 }, 0]);
  tray.recall();
  expect(contents(tray)).toEqual({ '威远镇.xlsx': 1, '丹麻镇.xlsx': 2 });
  expect([...tray.returned]).toEqual([[codes.danma, '丹麻镇.xlsx']]);
  tray.drop(null);
  expect(contents(tray)).toEqual({});
  await take(tray, await weiyuan(9));
  tray.recall();
  expect(contents(tray)).toEqual({ '威远镇.xlsx': 9, '丹麻镇.xlsx': 2 });
  await expect(tray.bytesOf('丹麻镇.xlsx')).resolves.toHaveProperty('length');
});

test('a member of an archive is dropped alone and comes back', async () => {
  const tray = new BatchTray();
  await take(tray, await archive('报送.zip', { 'a.xlsx': 1, 'b.xlsx': 2 }));
  tray.drop(['报送.zip/a.xlsx']);
  expect(contents(tray)).toEqual({ '报送.zip/b.xlsx': 2 });
  tray.recall();
  expect(contents(tray)).toEqual({ '报送.zip/a.xlsx': 1, '报送.zip/b.xlsx': 2 });
});

test('a unit whose file came again is not returned any more', async () => {
  const tray = new BatchTray();
  await take(tray, await weiyuan(1));
  tray.returned.set(codes.weiyuan, '威远镇.xlsx');
  await take(tray, await weiyuan(2));
  expect(tray.returned.size).toBe(0);
});
