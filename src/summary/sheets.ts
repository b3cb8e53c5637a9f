/**
 * A roll-up to the workbook that a statistician keeps, prints and sends on. Every figure that can be is a native formula over the
 * figures it comes from, with the value that it shows.
 * summary/ may import rollup/, validation/, submission/, template/, definition/, formula/, workbook/, number/ and messages/.
 *
 * Sheets are named here; 指标总表 and 报送情况, by which a summary is read again, in template/captions.
 */
import { coverageSheet, identitySheet, totalsSheet } from '../template/captions';

export const contentsSheetName = '目录';
export const findingsSheetName = '审核情况';
export const chartSheetName = '图表';
export const narrativeSheetName = '统计段落';
export const factsSheetName = '_facts';

/** Names that chapters and tables cannot have. */
export const reservedSheetNames: readonly string[] = [
  contentsSheetName,
  totalsSheet,
  findingsSheetName,
  coverageSheet,
  chartSheetName,
  narrativeSheetName,
  factsSheetName,
  identitySheet,
];

const longestName = 31;

/**
 * `wanted`, or with a number behind it where a sheet of that name (whatever the case of its letters) is there already; the name is
 * then taken too.
 * @example freeSheetName('图表', taken) //=> '图表2'
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = `${wanted.slice(0, longestName - String(number).length)}${number}`;
  }
  taken.add(name.toLowerCase());
  return name;
}
