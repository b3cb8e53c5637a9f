/** A township's template, filled in, and what reading it gives. */
import type { Catalogue } from '../../src/definition/catalogue';
import { say } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import type { Entries } from '../../src/template/entries';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { codes, world, type WorldSketch } from '../world';

/** FY_01 to FY_03 on rows 4 to 6 of 行政复议, their rate on row 7; RX_QZ and RX_TS on rows 5 and 6 of 热线分类. */
export const sketch: WorldSketch = {
  indicators: {
    FY_01: { name: '办理', aliases: ['经办'] },
    FY_02: { name: '受理', required: true },
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
  },
  tables: {
    RX: {
      name: '热线分类',
      rows: { RX_QZ: '求助', RX_TS: '投诉' },
      columns: { _SL: '受理件', _JS: '办结件' },
    },
  },
};

export const values = { FY_01: 40, FY_02: 38, FY_03: 34, RX_QZ_SL: 5, RX_QZ_JS: 4, RX_TS_SL: 3, RX_TS_JS: 2 };

export function issued(
  given: Record<string, number | string> = values,
  more: Partial<Entries> = {},
): { workbook: Workbook; catalogue: Catalogue } {
  const { catalogue, unit } = world(sketch);
  const entries = { ...more, values: new Map(Object.entries(given)) };
  return { workbook: templateWorkbook(catalogue, unit(codes.weiyuan), { entries }), catalogue };
}

export function read(workbook: Workbook, catalogue: Catalogue, file = 'a.xlsx'): Submission {
  const outcome = readSubmission(workbook, catalogue, { name: file });
  if ('rejection' in outcome) throw new Error(say(outcome.rejection.message));
  return outcome.submission;
}

/** What a filled template reads as after someone's hands were on it. */
export function readAfter(change: (workbook: Workbook) => Workbook, given?: Record<string, number | string>) {
  const { workbook, catalogue } = issued(given);
  return read(change(workbook), catalogue);
}

/** Values by indicator; a blank as null, what is no value as its state. */
export function valuesOf({ observations }: Submission): Record<string, number | string | null> {
  return Object.fromEntries(
    observations.map((one) => [
      one.indicator,
      one.state === 'value' ? one.value : one.state === 'blank' ? null : one.state,
    ]),
  );
}

/** Findings as `severity id: message`. */
export function said({ findings }: Pick<Submission, 'findings'>): string[] {
  return findings.map(
    ({ severity, id, message }) => `${severity} ${id.replace(/@630223100/, '')}: ${say(message)}`,
  );
}
