import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/submission/finding';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { catalogue, cityRollup, countyRollup, wholeRollup } from './example';
import { recalculated } from './recalculated';

const folder = temporaryFolder();
const options = { issued: '2026-01-09T08:00:00.000Z', narrative: ['全年共受理行政复议案件22件。'] };
const workbooks = {
  county: summaryWorkbook(countyRollup, catalogue, options),
  city: summaryWorkbook({ ...cityRollup, example: true }, catalogue, options),
  whole: summaryWorkbook(wholeRollup, catalogue),
  accepted: summaryWorkbook({ ...countyRollup, findings: accepted(countyRollup.findings) }, catalogue),
};
/** As the receiver let them stand, with a reason that looks like a formula. */
function accepted(findings: readonly Finding[]): Finding[] {
  return findings.map((one) => ({ ...one, severity: 'warning', explained: true, accepted: '=1+1' }));
}

const files = Object.keys(workbooks).map((name) => join(folder, `${name}-as-issued.xlsx`));
beforeAll(async () => {
  for (const [at, workbook] of Object.values(workbooks).entries()) {
    writeFileSync(files[at]!, await writeWorkbook(workbook));
  }
});

whenPresent('LibreOffice', 'LibreOffice', () => {
  test('computes in every cell what the summary shows', async () => {
    const results = await recalculated(workbooks, folder);
    expect(results.length).toBeGreaterThan(300);
    expect(results.filter(({ cached, computed }) => cached !== computed)).toEqual([]);
  }, 120_000);
});

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  test('every part of a summary is valid', () => {
    expect(schemaComplaints(files)).toBe('');
  });
});

whenPresent('openpyxl', 'openpyxl', () => {
  test('opens a summary without a word', () => {
    const program = `
import sys, openpyxl
for file in sys.argv[1:]:
    w = openpyxl.load_workbook(file)
    print(w.sheetnames[0], w['_facts'].tables['facts'].ref, len(w['图表']._charts))`;
    expect(
      python(program, ...files)
        .trim()
        .split('\n'),
    ).toEqual(['目录 A1:K28 4', '目录 A1:K34 4', '目录 A1:K5 2', '目录 A1:K28 4']);
  });
});
