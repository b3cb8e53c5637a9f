import { slipsDue, slipsFor } from '../../src/batch/slips';
import type { Finding } from '../../src/submission/finding';
import { codes, world } from '../world';
import { filed } from '../rollup/filing';
import { examinedOf } from './examined';

const { catalogue } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: { 'FY-01': 'FY_03<=FY_02', 'FY-02': { formula: 'FY_02<=100', severity: 'warning' } },
  units: { [codes.danma]: { name: '丹/麻 镇' } },
});
const examined = examinedOf(catalogue, {
  [codes.weiyuan]: { FY_02: 3, FY_03: 2 },
  [codes.danma]: { FY_02: 3, FY_03: 4 },
  [codes.justice]: { FY_02: 101, FY_03: 4 },
});

/** Who gets a slip for which rules, after the warning is changed. */
function due(change: Partial<Finding>) {
  const findings = examined.findings.map((finding) =>
    finding.severity === 'warning' ? { ...finding, ...change } : finding,
  );
  return slipsDue({ ...examined, findings }).map((slip) => [
    slip.submission.unit,
    slip.findings.map(({ rule }) => rule),
  ]);
}

test('who has something to mend or to explain gets a slip', () => {
  expect(due({})).toEqual([
    [codes.justice, ['FY-02']],
    [codes.danma, ['FY-01']],
  ]);
});

test('what was explained, or is a note alone, is no reason', () => {
  expect(due({ explained: true })).toEqual([[codes.danma, ['FY-01']]]);
  expect(due({ severity: 'info' })).toEqual([[codes.danma, ['FY-01']]]);
});

test('the slip is named after its unit and answers its file', () => {
  const slips = [...slipsFor(examined, '2026-02-10')];
  expect(slips.map(({ unit, name }) => [unit.code, name])).toEqual([
    [codes.justice, `退回单_${codes.justice}_互助土族自治县司法局.xlsx`],
    [codes.danma, '退回单_630223101_丹麻镇.xlsx'],
  ]);
  const texts = slips.flatMap(({ workbook }) =>
    workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
    ),
  );
  expect(texts.join('\n')).toContain('2026-02-10');
  expect(texts.join('\n')).toContain(`${codes.danma}.xlsx`);
});

test('that it sent two files is no reason: which counts is for the receiver to see', () => {
  const sent = (file: string, settled: number, day: string) =>
    filed(
      catalogue,
      codes.weiyuan,
      { FY_02: 3, FY_03: settled },
      { file, modified: `2026-01-${day}T08:00:00Z` },
    );
  const again = examinedOf(catalogue, {}, [sent('旧.xlsx', 4, '10'), sent('新.xlsx', 2, '12')]);
  expect(again.findings.map(({ rule }) => rule)).toEqual(['two-files']);
  expect(slipsDue(again)).toEqual([]);
});
