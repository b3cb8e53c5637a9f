import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { factsFormat, writeFacts } from '../../src/cli/facts';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Rollup } from '../../src/rollup/rollup';
import type { Observation } from '../../src/submission/submission';
import { temporaryFolder } from '../tools';

const folder = temporaryFolder();
const catalogue = {
  units: new Map([['630223100', { name: '威远镇' }]]),
  indicators: new Map([
    ['FY_02', { name: '受理行政复议案件' }],
    ['QT_01', { name: '典型做法' }],
  ]),
} as unknown as Catalogue;
const source = { file: '报送/威远镇,改.xlsx', sheet: '行政复议', address: 'D5' };
const entry = { unit: '630223100', indicator: 'FY_02', year: 2025, source };
const observations: Observation[] = [
  { ...entry, state: 'value', value: 0.1 },
  { ...entry, state: 'blank' },
  { ...entry, state: 'unreadable', typed: '=cmd|x' },
  { ...entry, indicator: 'QT_01', state: 'value', value: '“老吉”调解室' },
];
const rollup = { observations } as unknown as Rollup;

test('CSV: one row an observation, text that looks like a formula made harmless', async () => {
  const path = join(folder, 'f.csv');
  await writeFacts(path, rollup, catalogue);
  const place = '"报送/威远镇,改.xlsx",行政复议,D5';
  expect(readFileSync(path, 'utf8')).toBe(
    '\uFEFFunit_code,unit_name,indicator_code,indicator_name,year,state,number,text,file,sheet,cell\r\n' +
      `630223100,威远镇,FY_02,受理行政复议案件,2025,value,0.1,,${place}\r\n` +
      `630223100,威远镇,FY_02,受理行政复议案件,2025,blank,,,${place}\r\n` +
      `630223100,威远镇,FY_02,受理行政复议案件,2025,unreadable,,'=cmd|x,${place}\r\n` +
      `630223100,威远镇,QT_01,典型做法,2025,value,,“老吉”调解室,${place}\r\n`,
  );
});

test('Parquet: the same rows, typed', async () => {
  const path = join(folder, 'f.parquet');
  await writeFacts(path, rollup, catalogue);
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    unit_code: '630223100',
    unit_name: '威远镇',
    indicator_code: 'FY_02',
    indicator_name: '受理行政复议案件',
    year: 2025,
    state: 'value',
    number: 0.1,
    text: null,
    file: '报送/威远镇,改.xlsx',
    sheet: '行政复议',
    cell: 'D5',
  });
  expect(rows[2]).toMatchObject({ state: 'unreadable', number: null, text: '=cmd|x' });
});

test('another ending is refused before any work is done', () => {
  expect(() => factsFormat('f.xls')).toThrow();
});
