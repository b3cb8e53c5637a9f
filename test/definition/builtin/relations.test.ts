/**
 * The built-in rules between chapters' figures and their tables: a made-up form that hangs together raises nothing, and each figure put
 * out of step raises the rules that it breaks.
 */
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { openDefinition } from '../../../src/definition/open';
import { say } from '../../../src/messages/message';
import { templateWorkbook } from '../../../src/template/template';
import { ruleFindings } from '../../../src/validation/rules';
import { read, valuesOf } from '../../submission/returned';

type Figures = Record<string, number>;
type Unit = (typeof units)[number];

const catalogue = openDefinition(builtInDefinition, 2025);
const units = catalogue.filingUnits('630223');
const [justice, petitions, hotline, township] = ['司法局', '信访局', '政务服务监督管理局', '镇'].map(
  (wanted) => units.find(({ kind }) => kind === wanted)!,
) as [Unit, Unit, Unit, Unit];

/** One column of a table: `column('FYJ', '_JS', { WC: 12 })` is { FYJ_WC_JS: 12 }. */
function column(table: string, code: string, rows: Figures): Figures {
  return Object.fromEntries(Object.entries(rows).map(([row, value]) => [`${table}_${row}${code}`, value]));
}

const review: Figures = {
  ...{ FY_01: 54, FY_07: 4, FY_05: 50, FY_02: 40, FY_09: 6, FY_10: 4, FY_03: 38, FY_08: 6 },
  ...{ FY_04: 5, FY_06: 9, FY_13: 34 },
  ...column('FYJ', '_JS', { WC: 12, BS: 2, BQ: 2, CX: 3, BG: 0, WF: 1, WX: 0, LX: 1 }),
  ...column('FYJ', '_JS', { GZ: 4, CH: 6, TJ: 5, QT: 2 }),
  ...column('FYS', '_JS', { CF: 20, JB: 8, XX: 5, ZS: 3, QR: 2, QZ: 2, BZ: 4, QQ: 1, XK: 2, QT: 3 }),
};

const litigation: Figures = {
  ...{ YS_01: 22, YS_02: 15, YS_03: 14, YS_06: 20, YS_04: 18, YS_05: 3 },
  ...column('YSJ', '_JS', { BS: 3, BQ: 7, CS: 4, TJ: 1, CX: 1, BG: 0, WF: 1, WX: 0, LX: 1, QT: 0 }),
};

const mediation: Figures = {
  ...{ TJ_01: 9, TJ_02: 40, TJ_03: 10, TJ_12: 30, TJ_04: 20, TJ_05: 60, TJ_15: 50, TJ_06: 48, TJ_10: 5 },
  ...column('TJL', '_GS', { QS: 2, JT: 1, YL: 1, LD: 1, HQ: 3, QT: 1 }),
  ...column('TJL', '_SL', { QS: 3, JT: 20, YL: 6, LD: 8, HQ: 10, QT: 3 }),
  ...column('TJL', '_CG', { QS: 3, JT: 19, YL: 6, LD: 7, HQ: 10, QT: 3 }),
};

const services: Figures = {
  ...{ GF_02: 5, GF_03: 100, GF_05: 30, PF_01: 30, PF_18: 2, PF_19: 1, PF_20: 1, PF_33: 10, PF_35: 12 },
  ...column('GFG', '_JS', { GN: 90, SW: 6, GA: 3, TW: 1 }),
  ...column('GFY', '_SQ', { MS: 20, XS: 12, XZ: 2 }),
  ...column('GFY', '_SL', { MS: 18, XS: 10, XZ: 2 }),
  ...column('GFY', '_BJ', { MS: 17, XS: 10, XZ: 2 }),
  ...column('GFY', '_RS', { MS: 20, XS: 10, XZ: 2 }),
  ...column('PFM', '_NM', { GJ: 1, SJ: 2, DS: 3, XJ: 4 }),
  ...column('PFM', '_XZ', { GJ: 0, SJ: 1, DS: 0, XJ: 1 }),
};

const bureau: Figures = { ...review, ...litigation, ...mediation, ...services };
const petitionForm: Figures = {
  ...{ XF_01: 100, XF_03: 40, XF_04: 60, XF_05: 38, XF_06: 55, XF_07: 98, XF_08: 97, XF_09: 90, XF_10: 88 },
  ...{ XF_11: 70, XF_12: 60, XF_16: 30, XF_13: 80, XF_14: 64, XF_15: 60 },
};
const hotlineForm: Figures = {
  ...{ RX_01: 500, RX_02: 480, RX_05: 490, RX_06: 470, RX_03: 300, RX_04: 290 },
  ...column('RX', '_JS', { QZ: 300, ZX: 100, TS: 60, JY: 20, JB: 20 }),
};
const townshipForm: Figures = {
  ...{ TJ_01: 20, TJ_11: 19, TJ_14: 1, TJ_02: 60, TJ_03: 20, TJ_12: 40, TJ_05: 30, TJ_15: 25, TJ_06: 24 },
};

const lastYear: Figures = { FY_08: 4 };

function filed(unit: Unit, figures: Figures) {
  const workbook = templateWorkbook(catalogue, unit, {
    previous: new Map(Object.entries(lastYear)),
    entries: { values: new Map(Object.entries(figures)) },
  });
  return read(workbook, catalogue);
}

function broken(unit: Unit, figures: Figures): string[] {
  return ruleFindings(filed(unit, figures), unit, catalogue).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

test.each([
  ['司法局', justice, bureau],
  ['信访局', petitions, petitionForm],
  ['政务服务监督管理局', hotline, hotlineForm],
  ['镇', township, townshipForm],
])('a form of %s that hangs together breaks no rule', (_, unit, figures) => {
  expect(broken(unit, figures)).toEqual([]);
});

test('the totals and rates are computed by the stated denominators', () => {
  expect(valuesOf(filed(justice, bureau))).toMatchObject({
    ...{ FYJ_HJ_JS: 38, FYJ_ZJ_JS: 5, FYS_HJ_JS: 50, YSJ_HJ_JS: 18, YSJ_BJ_JS: 3 },
    ...{ TJL_HJ_GS: 9, TJL_HZ_GS: 6, TJL_HJ_SL: 50, TJL_HJ_CG: 48, TJL_JT_CL: 95 },
    ...{ GFY_HJ_SL: 30, GFY_HJ_RS: 32, GFG_HJ_JS: 100, PFM_HJ_NM: 10 },
    ...{ FY_11: 44, FY_12: 9 },
    // 38/40, 38/44
    ...{ FY_R1: 95, FY_R5: 86.36 },
    // 5/38, 9/38, 9/40
    ...{ FY_R2: 13.2, FY_R6: 23.68, FY_R7: 22.5 },
    ...{ FY_R4: 23.68, FY_R8: 89.47, YS_R1: 93.3, YS_R2: 16.67, TJ_R2: 96, TJ_R1: 80 },
  });
  expect(valuesOf(filed(petitions, petitionForm))).toMatchObject({ XF_R5: 93.75, XF_R6: 80 });
  expect(valuesOf(filed(hotline, hotlineForm))).toMatchObject({ RX_R1: 96, RX_R3: 95.9, RX_R4: 98 });
});

test.each<[Figures, string[]]>([
  [{ FY_07: 5, FY_01: 55, FY_08: 7 }, ['FY-11 warning']],
  [{ FY_08: 7 }, ['FY-10 error']],
  [{ FY_09: 5 }, ['FY-12 warning']],
  [{ FY_01: 55 }, ['FY-13 warning']],
  [{ FYJ_WC_JS: 11 }, ['FY-14 error']],
  [{ FYJ_CX_JS: 2, FYJ_WC_JS: 13 }, ['FY-15 error']],
  [{ FYS_QT_JS: 4 }, ['FY-16 error']],
  [{ FY_06: 4 }, ['FY-17 error']],
  [{ FY_06: 16 }, ['FY-18 warning']],
  [{ FY_13: 39 }, ['FY-19 error']],
  [{ FY_03: 45 }, ['FY-03 warning', 'FY-09 error', 'FY-10 error', 'FY-14 error']],
  [{ YS_06: 23 }, ['YS-04 error']],
  [{ YS_06: 17 }, ['YS-05 warning']],
  [{ YS_02: 23 }, ['YS-06 warning']],
  [{ YSJ_CS_JS: 5 }, ['YS-07 error']],
  [{ YS_05: 4 }, ['YS-08 warning']],
  [{ TJ_01: 10 }, ['TJ-08 error']],
  [{ TJ_15: 51 }, ['TJ-09 error']],
  [{ TJ_15: 47 }, ['TJ-07 warning', 'TJ-09 error']],
  [{ TJL_LD_CG: 9, TJL_JT_CG: 17 }, ['TJ-11:TJL_LD error']],
  [{ TJL_LD_CG: 6 }, ['TJ-10 error']],
  [{ GFG_TW_JS: 2 }, ['GF-02 error']],
  [{ GF_05: 29 }, ['GF-03 warning']],
  [{ GFY_MS_SQ: 17 }, ['GF-04:GFY_MS warning']],
  [{ GFY_XZ_BJ: 3 }, ['GF-05:GFY_XZ warning']],
  [{ GFY_XS_RS: 9 }, ['GF-06:GFY_XS warning']],
  [{ PF_33: 31 }, ['PF-05 warning']],
  [{ PF_35: 1 }, ['PF-06 warning']],
  [{ PFM_GJ_XZ: 2 }, ['PF-07:PFM_GJ warning']],
])('司法局 with %j', (change, expected) => {
  expect(broken(justice, { ...bureau, ...change })).toEqual(expected);
});

test.each<[string, Unit, Figures, Figures, string[]]>([
  ['信访局', petitions, petitionForm, { XF_11: 101 }, ['XF-10 warning']],
  ['信访局', petitions, petitionForm, { XF_16: 101 }, ['XF-11 warning']],
  ['信访局', petitions, petitionForm, { XF_14: 81 }, ['XF-12 error']],
  ['信访局', petitions, petitionForm, { XF_15: 65 }, ['XF-13 error']],
  ['政务服务监督管理局', hotline, hotlineForm, { RX_06: 491 }, ['RX-07 error', 'RX-08 warning']],
  ['政务服务监督管理局', hotline, hotlineForm, { RX_06: 481 }, ['RX-08 warning']],
  ['镇', township, townshipForm, { TJ_14: 2 }, ['TJ-06 warning']],
])('%s with a figure out of step', (_, unit, form, change, expected) => {
  expect(broken(unit, { ...form, ...change })).toEqual(expected);
});

test('what the tables add up to is said with both values', () => {
  const found = ruleFindings(filed(justice, { ...bureau, FY_03: 39, FY_08: 5 }), justice, catalogue);
  expect(found.map(({ message }) => say(message).split(' › ').at(-1))).toEqual([
    '办结行政复议案件（39件）不等于《行政复议案件审结情况》各项之和（38件）。',
  ]);
});

test('the ways of closing a case follow the law of 2024, and 驳回申请 does not compare with what 驳回 was', () => {
  const [before, after] = [2023, 2024].map((year) =>
    openDefinition(builtInDefinition, year)
      .tables.filter(({ code }) => code === 'FYJ')
      .flatMap(({ rows }) => rows.map(({ code }) => code)),
  ) as [string[], string[]];
  expect(before.filter((row) => !after.includes(row))).toEqual(['FYJ_BH']);
  expect(after.filter((row) => !before.includes(row))).toEqual([
    'FYJ_BS',
    'FYJ_BQ',
    'FYJ_WX',
    'FYJ_TJ',
    'FYJ_ZJ',
  ]);
  const refused = (year: number) => openDefinition(builtInDefinition, year).indicators.get('FYJ_BS_JS');
  expect(refused(2024)).toMatchObject({ replaces: 'FYJ_BH_JS', comparable: false });
  expect(refused(2025)).toMatchObject({ comparable: true });
});
