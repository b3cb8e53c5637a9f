import fc from 'fast-check';
import type { Scope } from '../../../src/definition/changes/change';
import { changesBetween } from '../../../src/definition/changes/compare';
import { tellChanges } from '../../../src/definition/changes/tell';
import { say, type Language } from '../../../src/messages/message';
import { codes, sketchDefinition, type WorldSketch } from '../../world';
import { validDefinition } from '../arbitrary';
import { changeLeaf, leavesOf } from '../edits';

function told(old: WorldSketch, now: WorldSketch, scope: Scope = {}, language: Language = 'zh-CN'): string {
  const pair = { old: sketchDefinition(old), current: sketchDefinition(now) };
  return tellChanges(changesBetween(pair.old, pair.current, scope), pair)
    .map(({ depth, text }) => '  '.repeat(depth) + say(text, language))
    .join('\n');
}

const old: WorldSketch = {
  chapters: { FY: '行政复议', RX: '热线' },
  indicators: {
    FY_01: '申请',
    FY_02: { name: '受理', note: '当年收到的' },
    FY_03: '办结',
    FY_04: { name: '罚没款', measure: '万元', kind: 'amount', audience: ['司法局'], required: true },
    FY_05: '旧项',
    FY_06: { name: '信访', audience: ['镇'] },
    FY_07: { name: '备案', audience: ['司法局'] },
    FY_R: { name: '办结率', formula: 'FY_03/FY_02*100' },
  },
  tables: {
    RX: {
      name: '热线分类',
      rows: { RX_QZ: '求助', RX_JB: '举报' },
      columns: { _SL: '受理数', _JS: '办结数' },
    },
  },
  rules: { 'FY-01': 'FY_03<=FY_02', 'FY-02': { formula: 'FY_02<=FY_01', severity: 'warning' } },
  texts: { T01: '一', T02: '二' },
};

const now: WorldSketch = {
  chapters: { FY: '复议应诉', RX: '热线' },
  definition: { version: '2', rounding: 'truncate' },
  indicators: {
    FY_01: { name: '申请', measure: '起', decimals: 1, since: 2025, until: 2030 },
    FY_02: { name: '受理', note: '当年收到的', until: 2024 },
    FY_12: { name: '受理案件', note: '含上年结转的', since: 2025, replaces: 'FY_02', comparable: false },
    FY_03: '办结',
    FY_04: { name: '罚没款', measure: '元', kind: 'amount', audience: ['乡镇', '司法局'], aliases: ['罚款'] },
    FY_06: { name: '信访', audience: ['镇'], required: true },
    FY_07: { name: '备案', audience: ['部门'] },
    FY_R: { name: '办结率', formula: 'FY_03/FY_01*100' },
    FY_N: { name: '新项', audience: ['司法局', '本级'], note: '全年发生的', required: true, since: 2025 },
    FY_M: { name: '新率', formula: 'FY_03/FY_01*100' },
  },
  tables: {
    RX: {
      name: '热线分类',
      rows: { RX_QZ: '求助类', RX_TS: '投诉' },
      columns: { _SL: '受理数', _BJ: { name: '办理数', replaces: '{行}_JS' } },
    },
    ZL: { chapter: 'RX', name: '新表', rows: { ZL_1: '甲', ZL_2: '乙' }, columns: { _S: '件数' } },
  },
  rules: { 'FY-01': 'FY_03<=FY_01', 'FY-02': { formula: 'FY_02<=FY_01' }, 'FY-03': 'FY_N>=0' },
  texts: { T01: '壹', T03: '三' },
  units: {
    [codes.danma]: { kind: '街道' },
    [codes.weiyuan]: null,
    '630223102': { name: '威远镇', kind: '镇' },
    '630223103': { name: '五峰镇', kind: '镇' },
  },
};

test('clerks first, in plain words', () => {
  expect(told(old, now).split('\n')).toEqual([
    '制度“测试制度”：由 1 版改为 2 版，改动 30 处。',
    '一、填报人要知道的（13 处）',
    '  新增 4 项',
    '    “新项”（FY_N，件）',
    '      章节：复议应诉',
    '      必填：是',
    '      口径：全年发生的',
    '      起始年：2025',
    '      填报单位：互助土族自治县本级、互助土族自治县司法局（共 2 个单位）',
    '    “新率”（FY_M，%）',
    '      章节：复议应诉',
    '      由公式算出，不用填',
    '    分组表“热线分类”的行“投诉”（RX_TS）',
    '      填报单位：乡镇、互助土族自治县本级、互助土族自治县司法局（共 5 个单位）',
    '    分组表“新表”（ZL）',
    '      章节：热线',
    '      行：甲、乙',
    '      列：件数',
    '      填报单位：乡镇、互助土族自治县本级、互助土族自治县司法局（共 5 个单位）',
    '  改用新代码 2 项',
    '    由“受理”（FY_02）改为“受理案件”（FY_12）',
    '      口径：由“当年收到的”改为“含上年结转的”',
    '      自 2025 年起统计',
    '      口径调整，与上年不可比',
    '    由分组表“热线分类”的列“办结数”（_JS）改为分组表“热线分类”的列“办理数”（_BJ）',
    '  取消 2 项',
    '    “旧项”（FY_05，件）',
    '      原由这些单位填报：乡镇、互助土族自治县本级、互助土族自治县司法局（共 4 个单位）',
    '    分组表“热线分类”的行“举报”（RX_JB）',
    '      原由这些单位填报：乡镇、互助土族自治县本级、互助土族自治县司法局（共 4 个单位）',
    '  改动 5 项',
    '    章节“复议应诉”（FY）',
    '      章节名称：由“行政复议”改为“复议应诉”',
    '    “申请”（FY_01）',
    '      计量单位：由“件”改为“起”',
    '      小数位：由“0”改为“1”',
    '      自 2025 年起统计',
    '      统计到 2030 年为止，以后不再填报',
    '    “罚没款”（FY_04）',
    '      计量单位：由“万元”改为“元”',
    '      改为可以不填',
    '      新增填报单位：乡镇（共 3 个单位）',
    '    “信访”（FY_06）',
    '      改为必填',
    '    分组表“热线分类”的行“求助类”（RX_QZ）',
    '      名称：由“求助”改为“求助类”',
    '二、统计人员要知道的（17 处）',
    '  制度本身',
    '    版本：由“1”改为“2”',
    '    取整：由“四舍五入”改为“截断”',
    '  指标、分组表的汇总和计算',
    '    “受理”（FY_02）',
    '      统计到 2024 年为止，以后不再填报',
    '    “罚没款”（FY_04）',
    '      填报对象：由“司法局”改为“乡镇、司法局”',
    '      别名：原来没有，现为“罚款”',
    '    “备案”（FY_07）',
    '      填报对象：由“司法局”改为“部门”',
    '      只是写法改了，填报的单位不变',
    '    “办结率”（FY_R）',
    '      公式：由“FY_03/FY_02*100”改为“FY_03/FY_01*100”',
    '      分母：由“FY_02”改为“FY_01”',
    '    “新项”（FY_N，件）',
    '      汇总方式：求和',
    '    “新率”（FY_M，%）',
    '      汇总方式：计算',
    '      公式：FY_03/FY_01*100',
    '  审核关系',
    '    “FY-01”',
    '      公式：由“FY_03<=FY_02”改为“FY_03<=FY_01”',
    '    “FY-02”',
    '      由“提示”改为“错误”：以后必须改正，不能只作说明',
    '    新增“FY-03”',
    '      级别：错误',
    '      公式：FY_N>=0',
    '      说明：FY-03不成立',
    '      空值：跳过',
    '  单位',
    '    “丹麻镇”（630223101）',
    '      类别：由“镇”改为“街道”',
    '      因此不再填报：信访',
    '    由“威远镇”（630223100）改为“威远镇”（630223102）',
    '    新增“五峰镇”（630223103）',
    '      级别：乡镇',
    '      类别：镇',
    '      上级代码：互助土族自治县',
    '  文字模板',
    '    新增 1 段：T03',
    '    取消 1 段：T02',
    '    改动 1 段：T01',
  ]);
});

test('in English', () => {
  expect(told(old, now, {}, 'en').split('\n').slice(0, 12)).toEqual([
    'Definition “测试制度”: from version 1 to 2, 30 changes.',
    '1. For those who fill in (13)',
    '  New: 4',
    '    “新项” (FY_N, 件)',
    '      chapter: 复议应诉',
    '      required: 是',
    '      what is counted: 全年发生的',
    '      first year: 2025',
    '      filled in by: 互助土族自治县本级、互助土族自治县司法局 (2 units)',
    '    “新率” (FY_M, %)',
    '      chapter: 复议应诉',
    '      computed, not filled in',
  ]);
});

test('for one unit, one year', () => {
  expect(told(old, now, { unit: codes.justice, year: 2024 }).split('\n')).toEqual([
    '制度“测试制度”：由 1 版改为 2 版，改动 16 处。',
    '只比较 2024 年统计的内容。',
    '只列与“互助土族自治县司法局”的填报表有关的改动。',
    '一、填报人要知道的（10 处）',
    '  新增 2 项',
    '    分组表“热线分类”的行“投诉”（RX_TS）',
    '      填报单位：乡镇、互助土族自治县本级、互助土族自治县司法局（共 5 个单位）',
    '    分组表“新表”（ZL）',
    '      章节：热线',
    '      行：甲、乙',
    '      列：件数',
    '      填报单位：乡镇、互助土族自治县本级、互助土族自治县司法局（共 5 个单位）',
    '  改用新代码 1 项',
    '    由分组表“热线分类”的列“办结数”（_JS）改为分组表“热线分类”的列“办理数”（_BJ）',
    '  取消 3 项',
    '    “申请”（FY_01，件）',
    '      原由这些单位填报：乡镇、互助土族自治县本级、互助土族自治县司法局（共 4 个单位）',
    '    “旧项”（FY_05，件）',
    '      原由这些单位填报：乡镇、互助土族自治县本级、互助土族自治县司法局（共 4 个单位）',
    '    分组表“热线分类”的行“举报”（RX_JB）',
    '      原由这些单位填报：乡镇、互助土族自治县本级、互助土族自治县司法局（共 4 个单位）',
    '  改动 4 项',
    '    章节“复议应诉”（FY）',
    '      章节名称：由“行政复议”改为“复议应诉”',
    '    “受理”（FY_02）',
    '      统计到 2024 年为止，以后不再填报',
    '    “罚没款”（FY_04）',
    '      计量单位：由“万元”改为“元”',
    '      改为可以不填',
    '    分组表“热线分类”的行“求助类”（RX_QZ）',
    '      名称：由“求助”改为“求助类”',
    '二、统计人员要知道的（6 处）',
    '  制度本身',
    '    版本：由“1”改为“2”',
    '    取整：由“四舍五入”改为“截断”',
    '  指标、分组表的汇总和计算',
    '    “罚没款”（FY_04）',
    '      别名：原来没有，现为“罚款”',
    '    “办结率”（FY_R）',
    '      公式：由“FY_03/FY_02*100”改为“FY_03/FY_01*100”',
    '      分母：由“FY_02”改为“FY_01”',
    '  审核关系',
    '    “FY-01”',
    '      公式：由“FY_03<=FY_02”改为“FY_03<=FY_01”',
    '    “FY-02”',
    '      由“提示”改为“错误”：以后必须改正，不能只作说明',
  ]);
});

test('nothing changed; nothing in what was compared', () => {
  expect(told(old, old)).toBe('制度“测试制度”：两份内容相同，没有改动。');
  const more: WorldSketch = {
    ...old,
    indicators: { ...old.indicators, FY_09: { name: '新项', since: 2030 } },
  };
  expect(told(old, more, { year: 2025 }).split('\n')).toEqual([
    '制度“测试制度”：由 1 版改为 1 版，所比较的内容没有改动。',
    '只比较 2025 年统计的内容。',
    '版本号没有换（都是 1），内容已经不同；请给新的一份换一个版本号。',
  ]);
});

test('two definitions are not two editions of one', () => {
  expect(told({}, { definition: { id: 'other' } }).split('\n')).toEqual([
    '制度“测试制度”：由 1 版改为 1 版，改动 1 处。',
    '两份制度的编号不同（test、other），是两个制度：按前一个汇总的上年数，后一个不能用。',
    '版本号没有换（都是 1），内容已经不同；请给新的一份换一个版本号。',
    '一、填报人要知道的：没有改动',
    '二、统计人员要知道的（1 处）',
    '  制度本身',
    '    制度编号：由“test”改为“other”',
  ]);
});

test('no field that changed is left untold', () => {
  fc.assert(
    fc.property(validDefinition, fc.nat(), (definition, drawn) => {
      const places = leavesOf(definition);
      const current = structuredClone(definition);
      changeLeaf(current, places[drawn % places.length] ?? []);
      const pair = { old: definition, current };
      const changes = changesBetween(definition, current);
      const lines = tellChanges(changes, pair);
      const changed = changes.changes.filter(({ kind, subject }) => kind === 'changed' && subject !== 'text');
      const fields = changed.reduce((sum, change) => sum + change.fields.length, changes.fields.length);
      const details = lines.filter(({ text: { key } }) => key !== 'definition.change-same-fillers');
      expect(details.filter(({ depth }) => depth >= 2).length).toBeGreaterThanOrEqual(
        fields + changed.length,
      );
      expect(lines.map(({ text }) => say(text)).join()).not.toContain('undefined ');
    }),
  );
});
