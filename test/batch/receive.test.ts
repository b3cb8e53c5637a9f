import { strToU8, zipSync, type Zippable } from 'fflate';
import { UnavailableFileError, type IncomingFile } from '../../src/batch/readFile';
import { receive } from '../../src/batch/receive';
import { message, say } from '../../src/messages/message';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, world } from '../world';

const { catalogue } = world({ indicators: { FY_02: '受理' } });

async function submission(unit: string, value: number): Promise<Uint8Array> {
  const entries = { values: new Map([['FY_02', value]]) };
  return writeWorkbook(templateWorkbook(catalogue, catalogue.units.get(unit)!, { entries }));
}

function file(name: string, bytes: Uint8Array): IncomingFile {
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

async function outcome(...files: IncomingFile[]) {
  const { submissions, rejections } = await receive(files, () => catalogue);
  return {
    read: submissions.map(({ file, unit }) => `${file} ${unit}`),
    refused: rejections.map(({ code, message }) => `${code} ${say(message)}`),
  };
}

test('an archive is a folder: its files are read, what systems leave behind is not', async () => {
  const members: Zippable = {
    '乡镇/威远镇.xlsx': await submission(codes.weiyuan, 3),
    '丹麻镇.xlsx': await submission(codes.danma, 4),
    '__MACOSX/._丹麻镇.xlsx': strToU8('x'),
    '~$丹麻镇.xlsx': strToU8('x'),
    'Thumbs.db': strToU8('x'),
  };
  expect(await outcome(file('报送.zip', zipSync(members)))).toEqual({
    read: [`报送.zip/丹麻镇.xlsx ${codes.danma}`, `报送.zip/乡镇/威远镇.xlsx ${codes.weiyuan}`],
    refused: [],
  });
});

test('an archive in an archive is refused, its neighbours are read', async () => {
  const bytes = zipSync({ '内.zip': zipSync({}), '威远镇.xlsx': await submission(codes.weiyuan, 3) });
  expect(await outcome(file('外.zip', bytes))).toEqual({
    read: [`外.zip/威远镇.xlsx ${codes.weiyuan}`],
    refused: [
      'unreadable 外.zip/内.zip：压缩包里还有压缩包，未读取。请解压后把表格文件直接放在一层压缩包或文件夹里。',
    ],
  });
});

test('a workbook that somebody called .zip is a workbook', async () => {
  const { read } = await outcome(file('威远镇.zip', await submission(codes.weiyuan, 3)));
  expect(read).toEqual([`威远镇.zip ${codes.weiyuan}`]);
});

test('a broken archive is refused in the words for archives', async () => {
  const bytes = zipSync({ 'a.xlsx': await submission(codes.weiyuan, 3) });
  expect(await outcome(file('断.zip', bytes.subarray(0, bytes.length - 40)))).toEqual({
    read: [],
    refused: ['truncated 断.zip：压缩包已损坏或不完整，无法打开。请重新打包或直接报送文件夹。'],
  });
});

test('a file that is too large is refused without fetching a byte', async () => {
  const huge: IncomingFile = {
    name: '大.xlsx',
    size: 70 * 1024 * 1024,
    bytes: () => Promise.reject(new Error('fetched')),
  };
  expect((await outcome(huge)).refused).toEqual([
    'too-large 大.xlsx：文件有 70 MB，超过 64 MB 的上限，未读取。填报表通常不到 1 MB，请检查是否粘贴了图片，或另存后重报。',
  ]);
});

test('a file that vanishes is refused and the rest goes on', async () => {
  const reason = message('cli.cannot-read', { path: '走.xlsx', reason: 'ENOENT' });
  const gone: IncomingFile = {
    name: '走.xlsx',
    size: 1,
    bytes: () => Promise.reject(new UnavailableFileError(reason)),
  };
  const { read, refused } = await outcome(gone, file('威远镇.xlsx', await submission(codes.weiyuan, 3)));
  expect(read).toEqual([`威远镇.xlsx ${codes.weiyuan}`]);
  expect(refused).toEqual(['unreadable 无法读取“走.xlsx”：ENOENT。']);
});

test('a fault of our own on one file is said as such and the rest goes on', async () => {
  const odd: IncomingFile = {
    name: '怪.xlsx',
    size: 1,
    bytes: () => Promise.reject(new TypeError('x is undefined')),
  };
  expect((await outcome(odd)).refused).toEqual([
    'unreadable 怪.xlsx：读取时程序出错（x is undefined），未采用。请把该文件发给我们查找原因；其余文件不受影响。',
  ]);
});

test('progress counts the files in archives, and abort stops between files', async () => {
  const one = await submission(codes.weiyuan, 3);
  const files = [file('a.zip', zipSync({ '1.xlsx': one, '2.xlsx': one })), file('b.xlsx', one)];
  const steps: string[] = [];
  await receive(files, () => catalogue, { progress: (done, total) => steps.push(`${done}/${total}`) });
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
  const stop = new AbortController();
  const stopped = receive(files, () => catalogue, { signal: stop.signal, progress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});

test('each submission is told of as it comes, once, and nothing else is', async () => {
  const bytes = zipSync({ '丹麻镇.xlsx': await submission(codes.danma, 4), '照片.xlsx': strToU8('JPEG?') });
  const files = [file('威远镇.xlsx', await submission(codes.weiyuan, 3)), file('报送.zip', bytes)];
  const came: unknown[] = [];
  const { submissions } = await receive(files, () => catalogue, { arrived: (one) => came.push(one) });
  expect(submissions.map(({ unit }) => unit)).toEqual([codes.weiyuan, codes.danma]);
  expect(came).toEqual(submissions);
});
