import { examine } from '../../../src/batch/examine';
import { withAcceptances } from '../../../src/batch/acceptances';
import { message } from '../../../src/messages/message';
import type { Rejection } from '../../../src/submission/finding';
import type { Submission } from '../../../src/submission/submission';
import { batchView, emptyBatch, type Looking } from '../../../src/taskpane/work/batchView';
import type { BatchView } from '../../../src/taskpane/work/views';
import { asSummary, filed, rollUpOf } from '../../rollup/filing';
import { codes, world } from '../../world';

const { catalogue } = world({
  area: 'city',
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: { 'FY-01': 'FY_03<=FY_02', 'FY-02': { formula: 'FY_02<=100', severity: 'warning' } },
});
const { own, justice, weiyuan, danma, county, minhe, minheOwn, minheJustice, chuankou } = codes;

const good = { FY_02: 3, FY_03: 2 };
const bad = { FY_02: 3, FY_03: 4 };

function look(
  submissions: Submission[],
  rejections: Rejection[] = [],
  rest: Partial<Looking> = {},
  area: string | null = county,
): BatchView {
  const received = { submissions, rejections };
  const examined = examine(received, () => catalogue, area ?? undefined);
  if (!('accepted' in examined)) throw new Error('not one submission is left');
  return batchView(examined, {
    received,
    files: submissions.length + rejections.length,
    came: null,
    returned: new Map(),
    area,
    ...rest,
  });
}

const statesIn = ({ units }: BatchView) =>
  Object.fromEntries(units.map(({ unit, state }) => [unit.code, state]));

const refusal: Rejection = {
  file: '坏.xlsx',
  code: 'wrong-version',
  message: message('batch.archive-broken', { file: '坏.xlsx' }),
  unit: danma,
};

test('missing, reported, with a problem, and returned', () => {
  const submissions = [
    filed(catalogue, own, good),
    filed(catalogue, justice, bad),
    filed(catalogue, weiyuan, bad),
  ];
  const view = look(submissions, [], { returned: new Map([[weiyuan, `${weiyuan}.xlsx`]]) });
  expect(statesIn(view)).toEqual({
    [own]: 'reported',
    [justice]: 'problem',
    [weiyuan]: 'returned',
    [danma]: 'missing',
  });
});

test('a slip about a file that was sent anew says nothing of the new one', () => {
  const view = look([filed(catalogue, weiyuan, good)], [], { returned: new Map([[weiyuan, '旧.xlsx']]) });
  expect(statesIn(view)[weiyuan]).toBe('reported');
});

test('a unit whose only file was refused has a problem, with the reason and the file', () => {
  const view = look([filed(catalogue, own, good)], [refusal]);
  expect(view.units.find(({ unit }) => unit.code === danma)).toEqual({
    unit: { code: danma, name: '丹麻镇' },
    level: 'township',
    parent: { code: county, name: '互助土族自治县' },
    state: 'problem',
    file: '坏.xlsx',
    errors: 0,
    warnings: 0,
    explained: 0,
    answered: 0,
    asked: 0,
    expected: true,
    reason: refusal.message,
  });
});

test('all that is known of a unit’s file', () => {
  const submission = filed(
    catalogue,
    weiyuan,
    { FY_02: 101, FY_03: null },
    { modified: '2026-01-20T01:00:00Z', contact: { name: '李明' }, selfCheck: '2026-01-19 已自检' },
  );
  expect(look([submission]).units.find(({ unit }) => unit.code === weiyuan)).toEqual({
    unit: { code: weiyuan, name: '威远镇' },
    level: 'township',
    parent: { code: county, name: '互助土族自治县' },
    state: 'reported',
    file: `${weiyuan}.xlsx`,
    modified: '2026-01-20T01:00:00Z',
    errors: 0,
    warnings: 1,
    explained: 0,
    answered: 1,
    asked: 2,
    contact: { name: '李明' },
    selfCheck: '2026-01-19 已自检',
    expected: true,
  });
});

test('the units of the chosen area are expected, whatever the files have in common', () => {
  const submissions = [filed(catalogue, weiyuan, good)];
  const unitsOf = (area: string | null) => {
    const { unit, units } = look(submissions, [], {}, area);
    return [unit?.code, units.map((line) => line.unit.code)];
  };
  expect(unitsOf(county)).toEqual([county, [own, justice, weiyuan, danma]]);
  expect(unitsOf(null)).toEqual([weiyuan, [weiyuan]]);
});

test('a summary covers the units that it was rolled up from, and is expected of nobody', () => {
  const summary = asSummary(catalogue, rollUpOf(catalogue, minhe, { [minheOwn]: good, [chuankou]: good }));
  const { units } = look([summary, filed(catalogue, weiyuan, good)], [], {}, codes.city);
  const lines = units.filter(({ unit }) =>
    [minhe, minheOwn, minheJustice, chuankou].includes(unit.code as never),
  );
  expect(
    lines.map(({ unit, state, through, expected }) => [unit.code, state, through?.code, expected]),
  ).toEqual([
    [minheOwn, 'reported', minhe, true],
    [minheJustice, 'missing', undefined, true],
    [chuankou, 'reported', minhe, true],
    [minhe, 'reported', undefined, false],
  ]);
});

describe('rivals', () => {
  const older = filed(
    catalogue,
    weiyuan,
    { FY_02: 3, FY_03: 4 },
    { file: '旧.xlsx', modified: '2026-01-08T01:00:00Z' },
  );
  const newer = filed(
    catalogue,
    weiyuan,
    { FY_02: 3, FY_03: 2 },
    { file: '新.xlsx', modified: '2026-01-20T01:00:00Z' },
  );

  test('side by side, the one that counts first, with what differs', () => {
    expect(look([older, newer, filed(catalogue, own, good)]).rivals).toEqual([
      {
        unit: { code: weiyuan, name: '威远镇' },
        files: [
          { file: '新.xlsx', modified: '2026-01-20T01:00:00Z', answered: 2, errors: 0, warnings: 0 },
          { file: '旧.xlsx', modified: '2026-01-08T01:00:00Z', answered: 2, errors: 1, warnings: 0 },
        ],
        newerBy: 'document',
        differences: [
          {
            indicator: 'FY_03',
            name: '办结',
            part: 'figure',
            derived: false,
            stated: [
              { state: 'value', value: 2, cell: { file: '新.xlsx', sheet: '表', address: 'D5' } },
              { state: 'value', value: 4, cell: { file: '旧.xlsx', sheet: '表', address: 'D5' } },
            ],
          },
        ],
      },
    ]);
  });

  test('what makes one the newer', () => {
    const by = (a: Partial<Submission>, b: Partial<Submission>) =>
      look([
        filed(catalogue, weiyuan, good, { file: 'a.xlsx', ...a }),
        filed(catalogue, weiyuan, good, { file: 'b.xlsx', ...b }),
      ]).rivals.map(({ newerBy, files }) => [newerBy, files[0]?.file]);
    const modified = '2026-01-08T01:00:00Z';
    expect(by({ modified, fileModified: '2026-01-10T00:00:00Z' }, { modified })).toEqual([
      ['file', 'a.xlsx'],
    ]);
    expect(by({ modified }, { modified: '2026-01-08T09:00:00+08:00' })).toEqual([['name', 'b.xlsx']]);
  });

  test('of three, the others from the newest', () => {
    const oldest = { ...older, file: '最旧.xlsx', modified: '2026-01-02T01:00:00Z' };
    expect(look([oldest, older, newer]).rivals[0]?.files.map(({ file }) => file)).toEqual([
      '新.xlsx',
      '旧.xlsx',
      '最旧.xlsx',
    ]);
  });
});

test('a finding carries its names, its figures, and the words that settled it', () => {
  const submission = filed(catalogue, weiyuan, { FY_02: 101 });
  const received = { submissions: [submission], rejections: [] };
  const examined = examine(received, () => catalogue);
  if (!('accepted' in examined)) throw new Error('not one submission is left');
  const acceptances = { [`FY-02@${weiyuan}`]: { reason: '已核实', actual: 101, expected: 100 } };
  const { findings, units } = batchView(
    { ...examined, findings: withAcceptances(examined.findings, acceptances) },
    { received, files: 1, came: null, returned: new Map(), area: null },
  );
  expect(findings.map(({ rule, explained, accepted, why }) => ({ rule, explained, accepted, why }))).toEqual([
    {
      rule: 'FY-02',
      explained: true,
      accepted: '已核实',
      why: {
        formula: 'FY_02<=100',
        operands: [
          {
            code: 'FY_02',
            name: '受理',
            year: 'current',
            value: 101,
            cell: { file: `${weiyuan}.xlsx`, sheet: '表', address: 'D4' },
          },
        ],
      },
    },
  ]);
  expect(units.map(({ warnings, explained }) => [warnings, explained])).toEqual([[0, 1]]);
});

test('of which nothing can be counted', () => {
  expect(
    emptyBatch([refusal], { files: 1, came: { added: 1, replaced: 0 } }, [{ code: danma, name: '丹麻镇' }]),
  ).toEqual({
    unit: null,
    year: null,
    files: 1,
    came: { added: 1, replaced: 0 },
    units: [],
    rejected: [
      {
        file: '坏.xlsx',
        code: 'wrong-version',
        message: refusal.message,
        unit: { code: danma, name: '丹麻镇' },
      },
    ],
    rivals: [],
    findings: [],
  });
});
