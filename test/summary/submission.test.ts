/** A county's summary is a valid submission to its city. */
import fc from 'fast-check';
import { rollUp } from '../../src/rollup/consolidate';
import type { Rollup } from '../../src/rollup/rollup';
import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { cityOf, essence, tree } from '../rollup/trees';
import { codes } from '../world';
import { catalogue, countyRollup } from './example';

function readBack(workbook: Workbook, from: Catalogue): Submission {
  const read = readSubmission(workbook, from, { name: '汇总表.xlsx' });
  if ('rejection' in read) throw new Error(JSON.stringify(read.rejection));
  return read.submission;
}

const roll = (from: Catalogue, unit: string, submissions: Submission[]): Rollup =>
  rollUp(from, unit, { submissions, rejected: [], findings: [] });

test('written as .xlsx and read again, it says what the roll-up said', async () => {
  const workbook = summaryWorkbook({ ...countyRollup, example: true }, catalogue, {
    issued: '2026-01-09T08:00:00.000Z',
  });
  const read = readBack(readWorkbook(await writeWorkbook(workbook)), catalogue);
  const { totals, units } = countyRollup;
  expect(read.findings).toEqual([]);
  expect(read).toMatchObject({
    kind: 'summary',
    unit: codes.county,
    year: 2025,
    example: true,
    coverage: { expected: units.expected, reported: units.reported, rejected: units.rejected },
    previous: { FY_01: 30, FY_02: 20, FY_03: 0, FY_R1: 90, ZF_07: 12 },
    answers: Object.fromEntries(
      [...totals].map(([code, { asked, answered }]) => [code, { asked, answered }]),
    ),
    weighted: { FY_04: { products: 1914.5, weights: 22 } },
  });
  const values = new Map(
    read.observations.map((one) => [one.indicator, one.state === 'value' ? one.value : null]),
  );
  expect(values).toEqual(new Map([...totals].map(([code, { value }]) => [code, value])));
  expect(read.observations[0]).toEqual({
    unit: codes.county,
    indicator: 'FY_01',
    year: 2025,
    state: 'value',
    value: 30,
    source: { file: '汇总表.xlsx', sheet: '指标总表', address: 'D5' },
  });
});

test('counties by their summaries come to the same in the city as all units at once', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const { catalogue: from, counties, submissions } = cityOf(given);
      const inSteps = counties.map((county) => {
        const below = submissions.filter(({ unit }) => from.isWithin(unit, county));
        return readBack(summaryWorkbook(roll(from, county, below), from), from);
      });
      const own = submissions.filter(({ unit }) => !counties.some((county) => from.isWithin(unit, county)));
      expect(essence(roll(from, codes.city, [...own, ...inSteps]))).toEqual(
        essence(roll(from, codes.city, submissions)),
      );
    }),
    { numRuns: 40 },
  );
});
