import { say } from '../../src/messages/message';
import { rollUp } from '../../src/rollup/consolidate';
import { codes, world, type WorldSketch } from '../world';
import { filed, type Values } from './filing';

const { county, weiyuan, danma } = codes;
const indicators = { FY_02: '受理', FY_03: '办结' };

function findingsOf(
  rules: WorldSketch['rules'],
  values: Record<string, Values>,
  previous: Record<string, number> = {},
) {
  const { catalogue } = world({ indicators, rules: rules ?? {} });
  const submissions = Object.entries(values).map(([unit, given]) => filed(catalogue, unit, given));
  const last = new Map(Object.entries(previous));
  return rollUp(catalogue, county, { submissions, rejected: [], findings: [], previous: last }).findings;
}

test('a rule is judged on the totals, with both sides and the places of the figures', () => {
  const rules = { 'FY-01': { formula: 'FY_03<=FY_02', message: '办结[FY_03]件多于受理[FY_02]件。' } };
  const [finding, ...others] = findingsOf(rules, {
    [weiyuan]: { FY_02: 3, FY_03: 5 },
    [danma]: { FY_02: 1, FY_03: 0 },
  });
  expect(others).toEqual([]);
  expect(finding && { ...finding, message: say(finding.message) }).toEqual({
    id: `FY-01@${county}`,
    rule: 'FY-01',
    severity: 'error',
    unit: county,
    indicators: ['FY_03', 'FY_02'],
    cells: [
      { file: `${weiyuan}.xlsx`, sheet: '表', address: 'D5' },
      { file: `${weiyuan}.xlsx`, sheet: '表', address: 'D4' },
      { file: `${danma}.xlsx`, sheet: '表', address: 'D4' },
      { file: `${danma}.xlsx`, sheet: '表', address: 'D5' },
    ],
    message: '互助土族自治县汇总数：办结5件多于受理4件（审核关系FY-01）。请核对有关单位所报数据。',
    actual: 5,
    expected: 4,
    explained: false,
  });
});

test('totals of different shares of the units are not held against each other', () => {
  const rules = { 'FY-01': { formula: 'FY_03<=FY_02', message: '办结[FY_03]件多于受理[FY_02]件。' } };
  expect(findingsOf(rules, { [weiyuan]: { FY_02: 3, FY_03: 3 }, [danma]: { FY_03: 4 } })).toEqual([]);
});

test('CHILDREN() is what the direct children bring', () => {
  const rules = {
    'FY-09': { formula: 'MAX(CHILDREN(FY_02))<=5', message: '有单位超过5件', severity: 'warning' as const },
  };
  expect(findingsOf(rules, { [weiyuan]: { FY_02: 5 } })).toEqual([]);
  expect(findingsOf(rules, { [weiyuan]: { FY_02: 6 } })).toMatchObject([
    { id: `FY-09@${county}`, severity: 'warning' },
  ]);
});

test('PREV() is last year’s total', () => {
  const rules = {
    'FY-08': { formula: 'FY_02>=PREV(FY_02)', message: '本年[FY_02]件少于上年[PREV(FY_02)]件' },
  };
  expect(findingsOf(rules, { [weiyuan]: { FY_02: 6 } })).toEqual([]);
  expect(
    findingsOf(rules, { [weiyuan]: { FY_02: 6 } }, { FY_02: 7 }).map(({ message }) => say(message)),
  ).toEqual(['互助土族自治县汇总数：本年6件少于上年7件（审核关系FY-08）。请核对有关单位所报数据。']);
});

test('a rule for other levels is not judged, nor one with an unknown total', () => {
  const townships = { 'FY-01': { formula: 'FY_03<=FY_02', scope: ['乡镇'] } };
  expect(findingsOf(townships, { [weiyuan]: { FY_02: 3, FY_03: 5 } })).toEqual([]);
  expect(findingsOf({ 'FY-01': 'FY_03<=FY_02' }, { [weiyuan]: { FY_03: 5 } })).toEqual([]);
});
