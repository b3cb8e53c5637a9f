/** From filled templates over roll-up and summary workbook to the paragraphs. */
import { summaryIn } from '../../src/batch/summaryFile';
import { figuresOf, narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { rollUp } from '../../src/rollup/consolidate';
import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { valueAt, sheetNamed } from '../../src/workbook/lookup';
import { codes, world } from '../world';

const { catalogue, unit } = world({
  indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
  texts: { T1: '[辖区]受理[FY_02]，[FY_02|同比]，办结[FY_03]，办结率[FY_R1]，[FY_R1|同比]。' },
});

function read(workbook: Workbook, name: string): Submission {
  const outcome = readSubmission(workbook, catalogue, { name });
  if ('rejection' in outcome) throw new Error(outcome.rejection.code);
  return outcome.submission;
}

function filled(code: string, given: Record<string, number>): Submission {
  const values = new Map(Object.entries(given));
  return read(templateWorkbook(catalogue, unit(code), { entries: { values } }), `${code}.xlsx`);
}

test('what units filed is what the paragraph says, and its figures stand in the cells it names', () => {
  const submissions = [
    filled(codes.weiyuan, { FY_02: 20, FY_03: 18 }),
    filled(codes.danma, { FY_02: 10, FY_03: 9 }),
    filled(codes.justice, { FY_02: 8, FY_03: 7 }),
  ];
  const previous = new Map([
    ['FY_02', 30],
    ['FY_R1', 88.4],
  ]);
  const rollup = rollUp(catalogue, codes.county, { submissions, rejected: [], findings: [], previous });
  const workbook = summaryWorkbook(rollup, catalogue);
  const narrative = narrate(catalogue, read(workbook, '汇总表.xlsx'));

  expect(paragraphTexts(narrative)).toEqual([
    '截至目前，4个单位中3个已报送，以下为已报送单位的合计数。',
    '全县受理38件，同比增长26.7%，办结34件，办结率89.5%，比上年提高1.1个百分点。',
  ]);
  const indicated = figuresOf(narrative).flatMap((figure) =>
    figure.operands.filter(({ indicator }) => indicator !== null),
  );
  for (const { value, source } of indicated) {
    const sheet = sheetNamed(workbook, source.sheet);
    expect(sheet && valueAt(sheet, source.address)).toBe(value);
  }
});

test('the units that have most, and how many have any, are read off the sheets of the summary', () => {
  const texts = {
    T1: '受理量居前两位的是[FY_02|前2位]，[FY_02|有数单位|值]个单位有受理，[FY_02|填报单位|值]个单位填报。',
  };
  const ranked = world({ indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' }, texts });
  const submissions = [
    filled(codes.own, { FY_02: 0, FY_03: 0 }),
    filled(codes.weiyuan, { FY_02: 20, FY_03: 18 }),
    filled(codes.danma, { FY_02: 30, FY_03: 9 }),
  ];
  const rollup = rollUp(catalogue, codes.county, { submissions, rejected: [], findings: [] });
  const workbook = summaryWorkbook(rollup, catalogue);
  const summary = summaryIn(workbook, '汇总表.xlsx', () => catalogue);
  const narrative = narrate(ranked.catalogue, summary);

  expect(paragraphTexts(narrative).at(-1)).toBe(
    '受理量居前两位的是丹麻镇30件、威远镇20件，2个单位有受理，3个单位填报。',
  );
  const ofUnits = figuresOf(narrative).flatMap(({ operands }) =>
    operands.filter(({ unit }) => unit !== undefined),
  );
  expect(ofUnits.map(({ unit }) => unit)).toEqual([codes.danma, codes.weiyuan]);
  for (const { value, source } of ofUnits) {
    const sheet = sheetNamed(workbook, source.sheet);
    expect(sheet && valueAt(sheet, source.address)).toBe(value);
  }
});

test('what a unit that reported left blank is told in the sentence, with the cell that counts it', () => {
  const submissions = [
    filled(codes.own, { FY_02: 1, FY_03: 1 }),
    filled(codes.weiyuan, { FY_02: 20, FY_03: 18 }),
    filled(codes.danma, { FY_02: 10 }),
  ];
  const rollup = rollUp(catalogue, codes.county, { submissions, rejected: [], findings: [] });
  const workbook = summaryWorkbook(rollup, catalogue);
  const narrative = narrate(catalogue, read(workbook, '汇总表.xlsx'));

  expect(paragraphTexts(narrative)).toEqual([
    '截至目前，4个单位中3个已报送，以下为已报送单位的合计数。',
    '全县受理31件，办结19件（4个应填单位中2个填报），办结率61.3%（分子、分母分别由4个应填单位中的2个、3个填报）。',
  ]);
  const [asked, answered] = figuresOf(narrative).slice(4, 6);
  for (const count of [asked, answered]) {
    const [source] = count?.sources ?? [];
    const sheet = sheetNamed(workbook, source?.sheet ?? '');
    expect(sheet && valueAt(sheet, source?.address ?? '')).toBe(`${answered?.text}/${asked?.text}`);
  }
});
