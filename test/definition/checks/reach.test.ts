import type { Rule } from '../../../src/definition/definition';
import { codes, type WorldSketch } from '../../world';
import { mistakes } from '../mistakes';

const say = (rule: Partial<Rule>) =>
  mistakes({
    area: 'city',
    indicators: {
      FY_02: { name: '受理', audience: ['司法局'] },
      FY_03: { name: '办结', audience: ['司法局', '乡镇'] },
      FY_04: { name: '排查', audience: ['乡镇'] },
      FY_OLD: { name: '旧', audience: ['乡镇'], until: 2023 },
      FY_NEW: { name: '新', audience: ['乡镇'], since: 2024 },
    },
    rules: { R1: rule },
  });

test('no unit is asked for all of it', () => {
  expect(say({ formula: 'FY_04<=FY_02' })).toEqual([
    '审核关系 › R1 公式 › 公式里的 FY_04、FY_02 没有一个单位同时填报，这条永远用不上；要在汇总后审核的，请在“适用范围”填 县 或 市。',
  ]);
  expect(say({ formula: 'FY_03<=FY_02', scope: ['乡镇'] })).toHaveLength(1);
});

test('on roll-ups all figures meet', () => {
  expect(say({ formula: 'FY_04<=FY_02', scope: ['县'] })).toEqual([]);
  expect(say({ formula: 'MAX(CHILDREN(FY_04))<=FY_02' })).toEqual([]);
});

test('no year asks for all of it', () => {
  expect(say({ formula: 'FY_OLD<=FY_NEW' })).toEqual([
    '审核关系 › R1 公式 › 公式里的 FY_OLD、FY_NEW 没有一年同时统计，这条永远用不上；请核对各指标的起始年和终止年。',
  ]);
});

test('a message prints what everyone who is judged has been asked', () => {
  expect(say({ formula: 'FY_03>=0', message: '受理[FY_02]件' })).toEqual([
    '审核关系 › R1 说明 › 说明里的 [FY_02] 有的被审核单位不填，印不出来；请换成公式里的指标，或缩小适用范围。',
  ]);
  expect(say({ formula: 'FY_03>=0', message: '受理[FY_02]件', scope: ['司法局'] })).toEqual([]);
  expect(say({ formula: 'FY_04>=0', message: '旧[FY_OLD]件' })).toEqual([
    '审核关系 › R1 说明 › 说明里的 [FY_OLD] 在 2024 年不统计，这条却要审核，印不出来；请核对它的起始年和终止年。',
  ]);
});

describe('beside other mistakes', () => {
  const indicators = {
    FY_02: { name: '受理', audience: ['司法局'] },
    FY_03: { name: '办结', audience: ['乡镇'] },
    FY_04: { name: '排查', audience: ['乡里'] },
    FY_05: 'FY_04*2',
  };
  const nobody = '没有一个单位同时填报';
  const told = (rules: Record<string, string>, units: WorldSketch['units'] = {}) =>
    mistakes({ indicators, rules, units }).filter((line) => line.includes(nobody));

  test('a rule of nobody is told all the same', () => {
    expect(told({ R1: 'FY_03<=FY_02', R2: 'FY_O3<=FY_02' })).toEqual([
      expect.stringMatching(/^审核关系 › R1 公式/),
    ]);
  });

  test('nothing is said of figures that are wrong themselves', () => {
    expect(told({ R1: 'FY_04<=FY_02', R2: 'FY_05<=FY_02' })).toEqual([]);
  });

  test('a unit whose level is wrong may be of any', () => {
    expect(told({ R1: 'FY_03<=FY_02' }, { [codes.justice]: { level: 'county' } })).toEqual([]);
    expect(told({ R1: 'FY_03<=FY_02' }, { [codes.danma]: { level: 'county' } })).toHaveLength(1);
  });
});
