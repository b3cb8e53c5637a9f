/** Forms of the version before, which the definition in force still takes: figures follow 替代 where that is sure. */
import { say } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import { templateWorkbook } from '../../src/template/template';
import { codes, world, type WorldSketch } from '../world';
import { withoutNames } from './hands';
import { read, said, valuesOf } from './returned';

const columns = { _SL: '受理', _JS: '办结' };

const former = world({
  indicators: {
    FY_01: '办理',
    FY_02: '受理',
    FY_03: { name: '金额', kind: 'amount', measure: '万元', decimals: 2 },
    FY_04: '满意件',
    FY_R1: { name: '办结率', formula: 'FY_02/FY_01*100' },
  },
  tables: { RX: { rows: { RX_A: '求助', RX_B: '投诉' }, columns } },
  definition: { version: '1' },
});

const sketch: WorldSketch = {
  indicators: {
    FY_01: { name: '办理', until: 2024 },
    FY_11: { name: '办理', since: 2025, replaces: 'FY_01' },
    FY_02: '受理',
    FY_03: { name: '金额', kind: 'amount', measure: '万元', decimals: 2, until: 2024 },
    FY_13: { name: '金额（元）', kind: 'amount', measure: '元', since: 2025, replaces: 'FY_03' },
    FY_04: { name: '满意件', until: 2024 },
    FY_14: { name: '满意件次', since: 2025, replaces: 'FY_04', comparable: false },
    FY_R1: { name: '办结率', formula: 'FY_02/FY_11*100', since: 2025 },
  },
  tables: {
    RX: {
      rows: {
        RX_A: { name: '求助', until: 2024 },
        RX_C: { name: '求助类', since: 2025, replaces: 'RX_A' },
        RX_B: '投诉',
      },
      columns,
    },
  },
  definition: { version: '2', formerVersion: '1' },
};

const { catalogue } = world(sketch);

const filled = templateWorkbook(former.catalogue, former.unit(codes.weiyuan), {
  entries: {
    values: new Map(
      Object.entries({ FY_01: 40, FY_02: 38, FY_03: 70.5, FY_04: 30, RX_A_SL: 5, RX_B_SL: 3, RX_B_JS: 2 }),
    ),
  },
});

test('read by the version in force, with a word on what has another code and what has no place any more', () => {
  const submission = read(filled, catalogue);
  expect(submission.definition).toEqual({ id: 'test', version: '2', hash: catalogue.hash });
  expect(valuesOf(submission)).toEqual({
    ...{ FY_11: 40, FY_02: 38, FY_R1: 95 },
    ...{ RX_C_SL: 5, RX_C_JS: null, RX_B_SL: 3, RX_B_JS: 2 },
  });
  expect(said(submission)).toEqual([
    'warning former-version:workbook: 本表是按制度1版下发的，现行是2版，已按现行制度读取。请对照现行口径核对；下次请用2版的“630223100_威远镇_2025.xlsx”。',
    'warning unknown-row:行政复议!D6: 表“行政复议”› D6 › 填了“70.5”，但“FY_03”不是制度内的指标，没有读取。请核对代码。',
    'warning unknown-row:行政复议!D7: 表“行政复议”› D7 › 填了“30”，但“FY_04”不是制度内的指标，没有读取。请核对代码。',
    'info replaced-codes:workbook: 表“行政复议”› D4 › 3项指标用的是以前的代码（如“FY_01”，现为FY_11），已按制度的“替代”读取。',
    'warning missing-row:FY_13: 表“行政复议”› 找不到“金额（元）”（FY_13）这一行。请在下发的原表上补填。',
    'warning missing-row:FY_14: 表“行政复议”› 找不到“满意件次”（FY_14）这一行。请在下发的原表上补填。',
  ]);
});

test('without names the same is found by codes', () => {
  const rules = read(withoutNames(filled), catalogue).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'deleted-names')).toHaveLength(1);
  expect(valuesOf(read(withoutNames(filled), catalogue))).toEqual(valuesOf(read(filled, catalogue)));
});

test('where the definition does not name the version, its forms are refused', () => {
  const strict = world({ ...sketch, definition: { version: '2' } });
  const outcome = readSubmission(filled, strict.catalogue, { name: 'a.xlsx' });
  expect('rejection' in outcome && [outcome.rejection.code, say(outcome.rejection.message)]).toEqual([
    'wrong-version',
    '“a.xlsx”是制度1版的填报表，现行的是2版。请改用2版的“630223100_威远镇_2025.xlsx”重新填报。',
  ]);
});
