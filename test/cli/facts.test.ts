import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { factsFormat, writeFacts } from '../../src/cli/facts';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Rollup } from '../../src/rollup/rollup';
import type { Observation } from '../../src/submission/submission';
import { temporaryFolder } from '../tools';

const folder = temporaryFolder();
const catalogue = {
  units: new Map([['630223100', { name: '威远镇' }]]),
  indicators: new Map([
    ['FY_02', { name: '受理行政复议案件', measure: '件' }],
    ['QT_01', { name: '典型做法', measure: '' }],
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
const adjustments = [
  {
    unit: '630223100',
    value: -2,
    source: { ...source, address: 'C3' },
    included: true,
    adjustment: '联合活动',
  },
];
const rollup = {
  observations,
  year: 2025,
  totals: new Map([['FY_02', { indicator: 'FY_02', adjustments }]]),
} as unknown as Rollup;

async function csvOf(facts: Rollup): Promise<string> {
  const path = join(folder, 'f.csv');
  await writeFacts(path, facts, catalogue);
  return readFileSync(path, 'utf8');
}

test('CSV: one row an observation, text that looks like a formula made harmless', async () => {
  const place = '"报送/威远镇,改.xlsx",行政复议,D5';
  expect(await csvOf(rollup)).toBe(
    '\uFEFFunit_code,unit_name,indicator_code,indicator_name,measure,year,state,number,text,file,sheet,cell\r\n' +
      `630223100,威远镇,FY_02,受理行政复议案件,件,2025,value,0.1,,${place}\r\n` +
      `630223100,威远镇,FY_02,受理行政复议案件,件,2025,blank,,,${place}\r\n` +
      `630223100,威远镇,FY_02,受理行政复议案件,件,2025,unreadable,,'=cmd|x,${place}\r\n` +
      `630223100,威远镇,QT_01,典型做法,,2025,value,,“老吉”调解室,${place}\r\n` +
      '630223100,威远镇,FY_02,受理行政复议案件,件,2025,adjustment,-2,联合活动,"报送/威远镇,改.xlsx",行政复议,C3\r\n',
  );
});

test.each([
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    '\tx',
    ' =1',
    '\u00a0=1',
    '\u3000=1',
    '\ufeff=1',
    '\u200b=1',
  ],
  ...['＝1+1', '＋1', '－1', '＠SUM', '\u3000＝1', '﹢1'],
])('%j is text in a spreadsheet that opens the CSV', async (typed) => {
  const lines = (await csvOf({ ...rollup, observations: [{ ...entry, state: 'unreadable', typed }] })).split(
    'unreadable,,',
  );
  expect(lines[1]).toMatch(/^"?'/);
});

test.each(['—', '约30', '12-3', '1=1', '', '不适用', '（-1）', "'x"])(
  '%j stands in the CSV as it is',
  async (typed) => {
    const text = await csvOf({ ...rollup, observations: [{ ...entry, state: 'unreadable', typed }] });
    expect(text).toContain(`unreadable,,${typed},"报送`);
  },
);

test('docs/facts.md tells of the columns that are written, and of every state', async () => {
  const page = readFileSync(join(__dirname, '../../docs/facts.md'), 'utf8');
  const tables = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const told = tables
    .filter(([, , type]) => /^(STRING|INT32|DOUBLE)$/.test(type ?? ''))
    .map(([, name, type, nullable]) => [name, type, nullable === '是']);
  const path = join(folder, 'f.parquet');
  await writeFacts(path, rollup, catalogue);
  const { schema } = parquetMetadata(bufferOf(path));
  const written = schema
    .slice(1)
    .map(({ name, type, converted_type: text, repetition_type: repetition }) => [
      name,
      text === 'UTF8' ? 'STRING' : type,
      repetition === 'OPTIONAL',
    ]);
  expect(told).toEqual(written);
  const [header] = (await csvOf(rollup)).slice(1).split('\r\n');
  expect(header).toBe(told.map(([name]) => name).join(','));
  const states = tables
    .map(([, name]) => name)
    .filter((name) => /^(value|blank|not-applicable|unreadable|adjustment)$/.test(name ?? ''));
  expect(states).toEqual(['value', 'blank', 'not-applicable', 'unreadable', 'adjustment']);
});

function bufferOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

test('Parquet: the same rows, typed', async () => {
  const path = join(folder, 'f.parquet');
  await writeFacts(path, rollup, catalogue);
  const rows = await parquetReadObjects({ file: bufferOf(path) });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual({
    unit_code: '630223100',
    unit_name: '威远镇',
    indicator_code: 'FY_02',
    indicator_name: '受理行政复议案件',
    measure: '件',
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
