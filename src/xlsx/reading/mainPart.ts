import { unreadable } from '../unreadable';
import type { Package } from './package';
import type { Relationship } from './relationships';

/**
 * The part that the package calls its main one, if it is a workbook.
 * @throws UnreadableWorkbookError where it is none
 */
export function mainPart(file: Package, packageLinks: readonly Relationship[]): string {
  const target = packageLinks.find(({ type }) => type === 'officeDocument')?.target;
  if (file.has('mimetype') && file.has('content.xml'))
    throw unreadable('legacy-unreadable', 'xlsx.legacy', { kind: '.ods' });
  if (!target || !file.has(target)) throw unreadable('not-a-workbook', 'xlsx.not-a-workbook');
  if (target.toLowerCase().endsWith('.bin'))
    throw unreadable('legacy-unreadable', 'xlsx.legacy', { kind: '.xlsb' });
  return target;
}
