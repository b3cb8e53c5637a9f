/** The largest workbooks that the pane puts into Excel and reads from it, of the built-in definition. */
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Unit } from '../../src/definition/definition';
import { openDefinition } from '../../src/definition/open';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { rollUpOf } from '../rollup/filing';

/** 互助土族自治县. */
const county = '630223';
const filingUnits = 70;

const builtInUnits = builtInDefinition.units.filter(({ parent, own }) => parent === county && !own);
const townships = Array.from({ length: filingUnits - builtInUnits.length - 1 }, (_, at): Unit => ({
  code: String(630_223_900 + at),
  name: `第${at + 1}镇`,
  level: 'township',
  kind: '镇',
  parent: county,
  own: false,
}));

export const catalogue = openDefinition(
  { ...builtInDefinition, units: [...builtInDefinition.units, ...townships] },
  2025,
);

export const countyUnits = [...catalogue.units.values()].filter(({ parent }) => parent === county);

/** The summary of 70 units that all have filed all that they are asked for. */
export function countySummary(): Workbook {
  const filings = countyUnits.map((unit, at) => [unit.code, figures(unit, at, 1)] as const);
  return summaryWorkbook(rollUpOf(catalogue, county, Object.fromEntries(filings)), catalogue);
}

/** The form of 司法局, the longest, filled in. */
export function filledTemplate(): Workbook {
  const asked = (unit: Unit) => catalogue.askedOf(unit).length;
  const [unit] = countyUnits.toSorted((a, b) => asked(b) - asked(a));
  if (!unit) throw new Error('the county has no units');
  return templateWorkbook(catalogue, unit, {
    entries: { values: new Map(Object.entries(figures(unit, 7, '是'))) },
  });
}

/** @param yes how 是 is written there: a roll-up counts it, a form says it */
function figures(unit: Unit, seed: number, yes: 1 | '是'): Record<string, number | string> {
  const entered = catalogue.askedOf(unit).filter(({ derivation }) => !derivation);
  return Object.fromEntries(
    entered.map(({ code, kind }, at) => [
      code,
      kind === 'text' ? '开展专题培训' : kind === 'yesno' ? yes : ((seed + at) * 37) % 500,
    ]),
  );
}
