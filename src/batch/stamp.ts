import type { Workbook } from '../workbook/workbook';

/**
 * The workbook with the moment of writing as its own: which of two files of a unit is the newer goes by that.
 * @param instant ISO 8601, from the face's clock
 */
export function stamped(workbook: Workbook, instant: string): Workbook {
  return { ...workbook, properties: { ...workbook.properties, created: instant, modified: instant } };
}
