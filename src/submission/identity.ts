import { identityKeys, identitySheet, type IdentityKey } from '../template/captions';
import { cellAt } from '../workbook/lookup';
import type { Workbook } from '../workbook/workbook';
import { textOf } from './plainText';

export type Identity = Partial<Record<IdentityKey, string>>;

/** What the very hidden sheet says of the workbook; null where it is gone or says nothing. */
export function identityOf(workbook: Workbook): Identity | null {
  const sheet = workbook.sheets.find(({ name }) => name.trim().toLowerCase() === identitySheet);
  if (!sheet) return null;
  const identity: Identity = {};
  for (const { index } of sheet.rows.slice(0, 100)) {
    const key = textOf(cellAt(sheet, index, 0)?.value);
    const value = textOf(cellAt(sheet, index, 1)?.value);
    if (isKey(key) && value !== '') identity[key] ??= value;
  }
  return Object.keys(identity).length === 0 ? null : identity;
}

function isKey(text: string): text is IdentityKey {
  return (identityKeys as readonly string[]).includes(text);
}

/** A year that a report can be of, or null. @example yearOf('2025年') //=> 2025 */
export function yearOf(text: string | undefined): number | null {
  const match = /^(\d{4})\s*年?度?$/.exec(text?.normalize('NFKC').trim() ?? '');
  const year = Number(match?.[1]);
  return year >= 1949 && year <= 2999 ? year : null;
}
