import { examine } from '../../src/batch/examine';
import { receive } from '../../src/batch/receive';
import { countyFiles, catalogue, county, odd } from './files';

jest.setTimeout(60_000);

test('30 files, and among them one of each thing that goes wrong', async () => {
  const files = await countyFiles();
  const incoming = files.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: async () => bytes }));
  const received = await receive(incoming, () => catalogue);
  const { accepted, rejected, findings } = examine(received, () => catalogue, county) as Extract<
    ReturnType<typeof examine>,
    { accepted: unknown }
  >;
  expect([files.length, accepted.length]).toEqual([30, 28]);
  expect(rejected.map(({ file, code }) => [file, code])).toEqual([
    ['630223103_南门峡镇_2025.xlsx', 'truncated'],
    ['630223101_丹麻镇_2025（旧）.xlsx', 'superseded'],
  ]);
  expect(findings.map(({ unit, severity, rule }) => [unit, severity, rule]).sort()).toEqual([
    [odd.wrongSum, 'error', 'SC-01'],
    [odd.textFigure, 'warning', 'text-in-number'],
    [odd.twice, 'warning', 'two-files'],
    [odd.unlikely, 'warning', 'TJ-02'],
  ]);
});
