import type { Workbook } from '../../workbook/workbook';
import { readProperties, type PropertyNames } from '../reading/properties';

const names: PropertyNames = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['initial-creator', 'creator'],
  ['description', 'description'],
  ['creation-date', 'created'],
  ['date', 'modified'],
  ['generator', 'application'],
]);

/** Document properties from `meta.xml`. Its moments name no time zone: they are taken for the one where the file is read. */
export function readOdsMeta(xml: string, part: string): Workbook['properties'] {
  return readProperties(xml, part, names);
}
