/** A county and a city with one indicator of each roll-up method, a breakdown table, 去重, a silent unit and things to find. */
import { rollUp } from '../../src/rollup/consolidate';
import type { Rollup } from '../../src/rollup/rollup';
import { asSummary, filed, type Values } from '../rollup/filing';
import { codes, world } from '../world';

const { city, county, own, justice, weiyuan, minheOwn, minheJustice, chuankou } = codes;

export const { catalogue } = world({
  area: 'city',
  chapters: { FY: '行政复议', ZF: '行政执法' },
  indicators: {
    FY_01: '申请',
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: {
      name: '办结率',
      formula: 'FY_03/FY_02*100',
      measure: '%',
      decimals: 1,
      kind: 'rate',
      rollup: 'derived',
      audience: [],
    },
    FY_R2: {
      name: '受理增幅',
      formula: '(FY_02-PREV(FY_02))/PREV(FY_02)*100',
      measure: '%',
      decimals: 1,
      kind: 'rate',
      rollup: 'derived',
      audience: [],
    },
    FY_04: {
      name: '回访满意度',
      kind: 'rate',
      measure: '%',
      decimals: 2,
      rollup: 'weighted',
      weight: 'FY_02',
    },
    FY_05: { name: '最长办理天数', measure: '天', rollup: 'max' },
    ZF_01: { name: '罚没金额', kind: 'amount', measure: '万元', decimals: 2 },
    ZF_02: { name: '持证人员', measure: '人', rollup: 'lead', audience: ['司法局', '乡镇'] },
    ZF_03: { name: '督察次数', measure: '次', rollup: 'none', audience: ['本级'] },
    ZF_04: { name: '年报已公开', kind: 'yesno', measure: '' },
    ZF_05: { name: '典型做法', kind: 'text', measure: '', rollup: 'list' },
    ZF_06: {
      name: '处罚率',
      formula: 'ZF_01/FY_02*100',
      measure: '%',
      decimals: 1,
      kind: 'rate',
      rollup: 'derived',
      audience: [],
    },
    ZF_07: { name: '培训人次', measure: '人次', comparable: false },
  },
  tables: {
    FYB: {
      name: '复议事项',
      chapter: 'FY',
      rows: { FY_CF: '行政处罚', FY_XK: '行政许可' },
      columns: {
        _SL: '受理数',
        _ZB: {
          name: '占比',
          formula: '{行}_SL/FY_02*100',
          measure: '%',
          decimals: 1,
          kind: 'rate',
          rollup: 'derived',
          audience: [],
        },
      },
    },
  },
  rules: { 'ZF-01': { formula: 'ZF_02<=ZF_03', message: '持证[ZF_02]人多于督察[ZF_03]次', scope: ['县'] } },
});

const huzhuFilings: Record<string, Values> = {
  [own]: {
    FY_01: 5,
    FY_02: 4,
    FY_03: 4,
    FY_04: 90.5,
    ZF_03: 2,
    ZF_04: 1,
    ZF_07: 30,
    FY_CF_SL: 3,
    FY_XK_SL: 1,
  },
  [justice]: {
    FY_01: 20,
    FY_02: 18,
    FY_03: 19,
    FY_04: 86.25,
    FY_05: 60,
    ZF_01: 0.1,
    ZF_02: 40,
    ZF_04: 0,
    FY_CF_SL: 10,
  },
  [weiyuan]: {
    FY_01: 9,
    FY_02: '—',
    FY_03: { typed: '十几' },
    FY_05: 75,
    ZF_01: 0.2,
    ZF_02: 7,
    ZF_04: 1,
    ZF_05: '三色预警',
  },
};

const minheFilings: Record<string, Values> = {
  [minheOwn]: {
    FY_01: 3,
    FY_02: 3,
    FY_03: 2,
    FY_04: 70.1,
    ZF_03: 1,
    ZF_05: '=HYPERLINK("http://example.org")',
  },
  [minheJustice]: { FY_01: 8, FY_02: 7, FY_03: 6, FY_04: 99.9, ZF_02: 25, ZF_05: '一次告知' },
  [chuankou]: { FY_01: 0, ZF_01: 1234567.89, ZF_04: 0 },
};

const previous = new Map([
  ['FY_01', 30],
  ['FY_02', 20],
  ['FY_03', 0],
  ['FY_R1', 90],
  ['ZF_07', 12],
]);

const joint = {
  indicator: 'FY_01',
  amount: -4,
  reason: '司法局与威远镇联合受理',
  source: { file: `${own}.xlsx`, sheet: '去重', address: 'C4' },
};

/** 互助县, with 丹麻镇 silent. */
export const countyRollup: Rollup = rollUp(catalogue, county, {
  submissions: submissionsOf(huzhuFilings),
  rejected: [
    {
      file: '坏.xlsx',
      code: 'truncated',
      message: { key: 'rollup.not-filing', params: { file: '坏.xlsx', unit: '甲', parent: '乙' } },
    },
  ],
  findings: [],
  previous,
});

/** 海东市: 互助县 by its summary, 民和县 by its units, its own unit silent. */
export const cityRollup: Rollup = rollUp(catalogue, city, {
  submissions: [asSummary(catalogue, countyRollup), ...submissionsOf(minheFilings)],
  rejected: [],
  findings: [],
  previous,
});

/** 互助县 once all have filed, nothing amiss, without last year. */
export const wholeRollup: Rollup = rollUp(catalogue, county, {
  submissions: [own, justice, weiyuan, codes.danma].map((code) => filed(catalogue, code, { FY_01: 1 })),
  rejected: [],
  findings: [],
});

function submissionsOf(filings: Record<string, Values>) {
  return Object.entries(filings).map(([code, values]) =>
    filed(catalogue, code, values, code === own ? { adjustments: [joint] } : {}),
  );
}
