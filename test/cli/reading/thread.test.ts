/** Files read by threads, by a process and by the main thread are read alike, whatever is the matter with them. */
import { copyFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { zipSync } from 'fflate';
import { cataloguesOf } from '../../../src/batch/catalogues';
import { receive, type FileReader } from '../../../src/batch/receive';
import { incomingFiles } from '../../../src/cli/incoming';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { fileReaders } from '../../../src/cli/reading/fileReaders';
import { nodePool } from '../../../src/cli/reading/nodeThreads';
import { templateWorkbook } from '../../../src/template/template';
import type { Workbook } from '../../../src/workbook/workbook';
import { writeWorkbook } from '../../../src/xlsx/write';
import { temporaryFolder } from '../../tools';
import { codes, world } from '../../world';
import { bySheetJs } from '../../intake/sheetJs';
import { processEntry } from './processEntry';
import { openDefinition } from '../../../src/definition/open';

const folder = temporaryFolder();
const { catalogue, definition } = world({ indicators: { FY_01: '收到', FY_02: '受理' } });
const catalogues = cataloguesOf(definition, openDefinition);

function filed(unit: string, values: Record<string, number | string>): Workbook {
  const entries = { values: new Map(Object.entries(values)) };
  return templateWorkbook(catalogue, catalogue.units.get(unit)!, { entries });
}

/** With the shown text of a cell in place of what stands there. */
function typed(workbook: Workbook, from: number, text: string): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === from ? { ...cell, value: text } : cell)),
    })),
  }));
  return { ...workbook, sheets };
}

beforeAll(async () => {
  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
  const bytesOf = (workbook: Workbook) => writeWorkbook(workbook, { codec: nodeCodec });
  const plain = await bytesOf(filed(codes.weiyuan, { FY_01: 5, FY_02: 3 }));
  const danma = filed(codes.danma, { FY_01: 7777, FY_02: 4 });
  mkdirSync(join(folder, '威远'));
  put('威远/威远镇.xlsx', plain);
  copyFileSync(join(folder, '威远/威远镇.xlsx'), join(folder, '威远/威远镇（2）.xlsx'));
  utimesSync(join(folder, '威远/威远镇（2）.xlsx'), 1_767_600_000, 1_767_600_000);
  put('丹麻镇.xlsx', await bytesOf(typed(danma, 7777, '约１２件')));
  put('少一张表.xlsx', await bytesOf({ ...danma, sheets: danma.sheets.filter((_, at) => at !== 1) }));
  put('别年.xlsx', await bytesOf(typed(danma, catalogue.year, String(catalogue.year - 1))));
  put('空.xlsx', new Uint8Array());
  put('照片.xlsx', Buffer.from('JPEG?'));
  put('断了.xlsx', plain.subarray(0, plain.length / 2));
  put(
    '坏了.xlsx',
    plain.map((byte, at) => (at > 200 && at < 260 ? byte ^ 255 : byte)),
  );
  put('报送.zip', zipSync({ '威远镇.xlsx': plain, '内.zip': zipSync({}), '坏.xlsx': plain.subarray(9) }));
  put('断了.zip', zipSync({ '威远镇.xlsx': plain }).subarray(0, 99));
  for (let copy = 1; copy <= 30; copy++) put(`副本${copy}.xlsx`, plain);
});

const readTypeScript = join(__dirname, 'thread.cjs');

test('a messy folder gives the same, read by three threads and by none', async () => {
  const files = await incomingFiles([folder]);
  const read = (reader?: FileReader) =>
    receive(files, catalogues, { codec: nodeCodec, ...(reader && { reader }) });
  const pool = nodePool({
    start: (options) => new Worker(readTypeScript, options),
    threads: 3,
    definition,
    catalogues,
    signal: new AbortController().signal,
  });
  const byThreads = await read(pool).finally(() => pool.close());
  const alone = await read();
  expect(byThreads).toEqual(alone);
  expect(alone.submissions.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
  expect(new Set(alone.rejections.map(({ code }) => code))).toEqual(
    new Set(['not-a-workbook', 'truncated', 'unreadable']),
  );
});

describe('a process reads what takes the library, by what a file is', () => {
  const around = temporaryFolder();

  async function readBeside(...names: string[]) {
    const process = processEntry(around, `require(${JSON.stringify(readTypeScript)});`);
    const threads: Worker[] = [];
    const thread = (options: WorkerOptions) => {
      const worker = new Worker(readTypeScript, options);
      threads.push(worker);
      return worker;
    };
    const files = await incomingFiles(names.map((name) => join(folder, name)));
    const { signal } = new AbortController();
    const readers = fileReaders(files, { thread, process: process.start }, signal);
    const reader = readers.with({ definition, catalogues });
    const read = await receive(files, catalogues, { codec: nodeCodec, reader }).finally(() =>
      readers.close(),
    );
    expect(read).toEqual(await receive(files, catalogues, { codec: nodeCodec }));
    return { ...read, threads: threads.length, processes: process.started.length };
  }

  beforeAll(async () => {
    const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
    const filled = filed(codes.danma, { FY_01: 7, FY_02: 4 });
    const [xls, xlsb] = [await bySheetJs(filled, 'biff8'), await bySheetJs(filled, 'xlsb')];
    put('改名.xlsx', xls);
    put('旧.xls', xls);
    put('二进制.xlsb', xlsb);
    put('断了.xls', xls.subarray(0, 3000));
    put('网页.xls', Buffer.from('<html><table></table></html>'));
    put('实为新版.xls', await writeWorkbook(filled, { codec: nodeCodec }));
    put('旧表.zip', zipSync({ '甲.xls': xls, '乙.xlsb': xlsb, '丙.xlsx': xls }));
  });

  test('beside the main thread', async () => {
    const read = await readBeside('改名.xlsx', '旧.xls', '二进制.xlsb', '断了.xls', '旧表.zip');
    expect([read.submissions.length, read.rejections.length]).toEqual([6, 1]);
    expect([read.threads, read.processes]).toEqual([0, 1]);
  });

  test('beside a thread', async () => {
    const copies = Array.from({ length: 30 }, (_, copy) => `副本${copy + 1}.xlsx`);
    const read = await readBeside(...copies, '改名.xlsx', '二进制.xlsb', '断了.xls');
    expect([read.submissions.length, read.rejections.length]).toEqual([32, 1]);
    expect([read.threads, read.processes]).toEqual([1, 1]);
  });

  test('none is started for other files, whatever they are called', async () => {
    const read = await readBeside('威远', '网页.xls', '实为新版.xls', '照片.xlsx');
    expect([read.submissions.length, read.rejections.length]).toEqual([3, 2]);
    expect(read.processes).toBe(0);
  });
});
