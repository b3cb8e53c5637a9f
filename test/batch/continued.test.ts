/** What was accepted outlives a run: it stands in the summary, and is read back from the written file. */
import { acceptancesIn, withAcceptances, type Acceptances } from '../../src/batch/acceptances';
import { cataloguesOf } from '../../src/batch/catalogues';
import { summarise } from '../../src/batch/summarise';
import { NotASummaryError } from '../../src/batch/summaryFile';
import type { Finding } from '../../src/submission/finding';
import type { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { typed } from '../submission/hands';
import { codes, world } from '../world';
import { examinedOf } from './examined';
import { openDefinition } from '../../src/definition/open';

const { catalogue, definition } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: {
    'FY-02': { formula: 'FY_02<=100', severity: 'warning' },
    'FY-03': { formula: 'FY_03/FY_02<=1/3', severity: 'warning', scope: ['乡镇'] },
    'FY-04': { formula: 'FY_02<=200', severity: 'warning', scope: ['县'] },
  },
});
const catalogues = cataloguesOf(definition, openDefinition);

const first = { [codes.weiyuan]: { FY_02: 121, FY_03: 49 }, [codes.danma]: { FY_02: 130, FY_03: 1 } };

/** Every soft finding of a batch, accepted. */
function allAccepted(findings: readonly Finding[]): Acceptances {
  return Object.fromEntries(
    findings.map(({ id, rule, actual, expected }) => [id, { reason: `已核实${rule}`, actual, expected }]),
  );
}

/** The summary of a batch in which everything soft was accepted, as it stands in a file. */
async function summaryOf(filings: typeof first): Promise<Workbook> {
  const examined = examinedOf(catalogue, filings);
  const options = { previous: new Map<string, number>(), issued: '2026-03-01' };
  const { rollup } = summarise(examined, codes.county, options);
  const acceptances = allAccepted(rollup.findings.filter(({ severity }) => severity === 'warning'));
  const { workbook } = summarise(examined, codes.county, { ...options, acceptances });
  return readWorkbook(await writeWorkbook(workbook));
}

/** Why each finding stands, or what it was accepted for, by id. */
function standing(findings: readonly Finding[]) {
  return Object.fromEntries(findings.map(({ id, accepted, lapsed }) => [id, accepted ?? lapsed ?? null]));
}

test('run again with one changed file: what did not change stays accepted, what did has lapsed', async () => {
  const kept = acceptancesIn(await summaryOf(first), '汇总.xlsx', catalogues, 2025);
  const again = examinedOf(catalogue, { ...first, [codes.danma]: { FY_02: 131, FY_03: 1 } });
  expect(standing(withAcceptances(again.findings, kept))).toEqual({
    [`FY-02@${codes.weiyuan}`]: '已核实FY-02',
    [`FY-03@${codes.weiyuan}`]: '已核实FY-03',
    [`FY-02@${codes.danma}`]: { reason: '已核实FY-02', actual: 130, expected: 100 },
  });
});

test('figures come back to the last digit, blanks as blanks', async () => {
  const examined = examinedOf(catalogue, first);
  const { rollup } = summarise(examined, codes.county, { previous: new Map(), issued: '2026-03-01' });
  const soft = rollup.findings.filter(({ severity }) => severity === 'warning');
  expect(acceptancesIn(await summaryOf(first), '汇总.xlsx', catalogues, 2025)).toEqual(allAccepted(soft));
});

test('what was accepted for totals holds for the next roll-up too', async () => {
  const acceptances = acceptancesIn(await summaryOf(first), '汇总.xlsx', catalogues, 2025);
  const options = { previous: new Map<string, number>(), issued: '2026-03-02', acceptances };
  const { rollup } = summarise(examinedOf(catalogue, first), codes.county, options);
  expect(rollup.findings.filter(({ severity, explained }) => severity === 'warning' && !explained)).toEqual(
    [],
  );
});

test('a summary of another year, a form, and one from before acceptances were kept', async () => {
  const summary = await summaryOf(first);
  expect(() => acceptancesIn(summary, '汇总.xlsx', catalogues, 2024)).toThrow(
    new NotASummaryError({
      key: 'batch.accepted-of-other-year',
      params: { file: '汇总.xlsx', found: 2025, wanted: 2024 },
    }),
  );
  const plain = typed(summary, '审核情况', 'K5', null);
  expect(acceptancesIn(plain, '汇总.xlsx', catalogues, 2025)).toEqual({});
});
