/** The form of the cases: 威远镇's template, filled in properly. Each case changes it, in the model or in the file. */
import type { IncomingFile } from '../../src/batch/readFile';
import type { Entries } from '../../src/template/entries';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, world, type WorldSketch } from '../world';

/** D4 to D7 on 行政复议, C5 to D6 on 热线分类, D4 to D8 on 经费和培训. */
export const sketch: WorldSketch = {
  area: 'city',
  chapters: { FY: '行政复议', JF: '经费和培训' },
  indicators: {
    FY_01: { name: '办理', aliases: ['经办'] },
    FY_02: { name: '受理', required: true },
    FY_03: '办结',
    FY_R1: { name: '办结率', formula: 'FY_03/FY_02*100' },
    JF_01: { name: '专项经费', measure: '万元', kind: 'amount', decimals: 2 },
    JF_02: { name: '培训', measure: '人次', since: 2025, replaces: 'JF_20' },
    JF_03: { name: '合格率', measure: '%', kind: 'rate', decimals: 1, rollup: 'weighted', weight: 'JF_02' },
    JF_04: { name: '是否公开', measure: '', kind: 'yesno' },
    JF_05: { name: '做法', measure: '', kind: 'text', rollup: 'list' },
    JF_20: { name: '培训', measure: '人次', until: 2024 },
  },
  tables: {
    RX: {
      name: '热线分类',
      rows: { RX_QZ: '求助', RX_TS: '投诉' },
      columns: { _SL: '受理件', _JS: '办结件' },
    },
  },
  rules: {
    'FY-01': { formula: 'FY_03<=FY_02', message: '办结[FY_03]件多于受理[FY_02]件' },
    'JF-01': {
      formula: 'JF_01<=5*PREV(JF_01)',
      message: '专项经费[JF_01]万元是上年[PREV(JF_01)]万元的5倍以上，请核对是否按万元填报',
      severity: 'warning',
    },
  },
  definition: { formerVersion: '0.8' },
};

export const { catalogue, unit } = world(sketch);

/** What the clerk of 威远镇 typed. */
export const entered = {
  ...{ FY_01: 40, FY_02: 38, FY_03: 34 },
  ...{ JF_01: 70.5, JF_02: 120, JF_03: 95.5, JF_04: '是', JF_05: '一村一顾问' },
  ...{ RX_QZ_SL: 5, RX_QZ_JS: 4, RX_TS_SL: 3, RX_TS_JS: 2 },
};

/** What the form reads as. */
export const figures = { ...entered, FY_R1: 89.5, JF_04: 1 };

/** The form with other entries where told; formulas hold what Excel would have saved. */
export function form(others: Record<string, number | string> = {}, more: Partial<Entries> = {}): Workbook {
  const entries = { ...more, values: new Map(Object.entries({ ...entered, ...others })) };
  return templateWorkbook(catalogue, unit(codes.weiyuan), { entries, previous: new Map([['JF_01', 68.2]]) });
}

/** A file as a face hands it in. */
export function handedIn(bytes: Uint8Array, name = '威远镇.xlsx', modified?: string): IncomingFile {
  return {
    name,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    ...(modified !== undefined && { modified }),
  };
}

export async function saved(workbook: Workbook, name?: string, modified?: string): Promise<IncomingFile> {
  return handedIn(await writeWorkbook(workbook), name, modified);
}
