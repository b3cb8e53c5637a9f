/** The sheet 说明: what the definition is called, as label and value, above the guide. */
import { roundingWords } from '../words';
import { text, word } from './codec';
import type { ColumnSpec } from './sheet';

export const aboutSheetName = '说明';

/** The fields of a definition that are no lists. */
export type AboutField = 'id' | 'version' | 'name' | 'rounding' | 'formerVersion';

/** Labels on the left, values to the right of them. */
export const aboutFields: readonly Omit<ColumnSpec, 'width'>[] = [
  { caption: '制度编号', field: 'id', codec: text(), note: 'definition.note-id' },
  { caption: '版本', field: 'version', codec: text(), note: 'definition.note-version' },
  { caption: '名称', field: 'name', codec: text(), note: 'definition.note-definition-name' },
  {
    caption: '取整',
    field: 'rounding',
    codec: word(roundingWords, 'half-away'),
    note: 'definition.note-rounding',
  },
  {
    caption: '上一版本',
    field: 'formerVersion',
    codec: text(),
    note: 'definition.note-former-version',
    optional: true,
  },
];
