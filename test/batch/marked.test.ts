import * as library from '@e965/xlsx';
import { filesByName } from '../../src/batch/filesByName';
import { markedCopies, type Marked } from '../../src/batch/marked';
import { examine } from '../../src/batch/examine';
import type { IncomingFile } from '../../src/batch/readFile';
import { receive } from '../../src/batch/receive';
import { ZipBuilder } from '../../src/batch/zip';
import { say } from '../../src/messages/message';
import type { Submission } from '../../src/submission/submission';
import { templateWorkbook } from '../../src/template/template';
import { portableCodec } from '../../src/xlsx/codec';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, world } from '../world';

const { catalogue, unit } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: { 'FY-01': { formula: 'FY_03<=FY_02', message: '办结大于受理' } },
});

async function form(code: string, values: Record<string, number>): Promise<Uint8Array> {
  const entries = { values: new Map(Object.entries(values)) };
  return writeWorkbook(templateWorkbook(catalogue, unit(code), { entries }));
}

const fileOf = (name: string, bytes: Uint8Array): IncomingFile => ({
  name,
  size: bytes.length,
  bytes: () => Promise.resolve(bytes),
});

async function markedOf(files: IncomingFile[], at = files): Promise<Marked[]> {
  const examined = examine(await receive(files, () => catalogue), () => catalogue);
  if (!('accepted' in examined)) throw new Error('not one submission is left');
  const copies: Marked[] = [];
  const bytesOf = filesByName(at, portableCodec);
  for await (const copy of markedCopies(examined, { issued: '2026-02-10', bytesOf, codec: portableCodec }))
    copies.push(copy);
  return copies;
}

/** A submission without the name of its file. */
const readAs = ({ observations, findings, previous }: Submission) =>
  JSON.parse(
    JSON.stringify({ observations, findings, previous }).replaceAll(/"file":"[^"]*"/g, '"file":""'),
  ) as unknown;

test('a unit with something to mend gets its own file with notes, which reads as the one that came', async () => {
  const wrong = fileOf('收回/威远镇.xlsx', await form(codes.weiyuan, { FY_02: 3, FY_03: 4 }));
  const right = fileOf('收回/丹麻镇.xlsx', await form(codes.danma, { FY_02: 4, FY_03: 3 }));
  const copies = await markedOf([wrong, right]);
  expect(copies.map((copy) => ('name' in copy ? copy.name : copy.reason))).toEqual([
    '退回_630223100_威远镇.xlsx',
  ]);
  const [copy] = copies;
  const bytes = copy && 'bytes' in copy ? copy.bytes : new Uint8Array();
  expect(readWorkbook(bytes, { appearance: true })).toEqual(
    readWorkbook(await wrong.bytes(), { appearance: true }),
  );
  const [before, after] = await Promise.all(
    [wrong, fileOf('退回.xlsx', bytes)].map(async (file) => receive([file], () => catalogue)),
  );
  expect(readAs(after!.submissions[0]!)).toEqual(readAs(before!.submissions[0]!));
});

test('a file inside an archive is found there', async () => {
  const zip = new ZipBuilder();
  zip.add('乡镇/威远镇.xlsx', await form(codes.weiyuan, { FY_02: 3, FY_03: 4 }));
  const copies = await markedOf([fileOf('报送.zip', zip.finish())]);
  expect(copies.map((copy) => 'name' in copy && copy.name)).toEqual(['退回_630223100_威远镇.xlsx']);
});

test('a file of another format, or one that has gone, is told: the unit gets its slip only', async () => {
  const book = library.read(await form(codes.weiyuan, { FY_02: 3, FY_03: 4 }), { cellFormula: false });
  const old = new Uint8Array(library.write(book, { type: 'array', bookType: 'xls' }) as ArrayBuffer);
  const reasons = (copies: Marked[]) =>
    copies.map((copy) => ('reason' in copy ? say(copy.reason) : copy.name));
  expect(reasons(await markedOf([fileOf('威远镇.xls', old)]))).toEqual([
    '威远镇.xls：不是 .xlsx 格式，不能在原文件上加批注，只写退回单。请填报单位用 Excel 或 WPS 另存为 .xlsx 后重报。',
  ]);
  const wrong = fileOf('威远镇.xlsx', await form(codes.weiyuan, { FY_02: 3, FY_03: 4 }));
  expect(reasons(await markedOf([wrong], []))).toEqual([
    '威远镇.xlsx：文件已不在原处，不能加批注，只写退回单。',
  ]);
});
