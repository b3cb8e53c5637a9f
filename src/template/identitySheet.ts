import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { identityKeys, identitySheet, type IdentityKey } from './captions';

export type Identity = Record<IdentityKey, string | number>;

/** Key and value in columns A and B, on a sheet that only a program sees. */
export function identitySheetOf(identity: Identity): Sheet {
  const draft = new SheetDraft(identitySheet, 'veryHidden');
  identityKeys.forEach((key, row) =>
    draft.putRow(row, 0, [key, identity[key] === '' ? null : identity[key]]),
  );
  return draft.finish();
}
