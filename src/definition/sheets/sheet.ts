/** What a sheet of the definition workbook is made of: its name and its columns, each a caption over a field. */
import type { MessageKey } from '../../messages/message';
import type { Codec, FieldValue } from './codec';

/** A row as the sheet shows it, by field. */
export type FlatRow = Readonly<Record<string, FieldValue>>;

export type ColumnSpec = {
  caption: string;
  field: string;
  codec: Codec;
  /** What goes there: a note on the caption. */
  note: MessageKey;
  /** In characters. */
  width: number;
  /** An older workbook may lack the column. */
  optional?: true;
  /** Offers the names on the sheet 章节. */
  chapters?: true;
  /** Whether a row has the field at all, judged by the columns to the left; undefined where they do not tell. Every row unless told. */
  appliesTo?: (row: FlatRow) => boolean | undefined;
};

export type SheetSpec = {
  name: string;
  /** One line under the sheet's title. */
  hint: MessageKey;
  columns: readonly ColumnSpec[];
};

/** The caption of a field; undefined for a field that the sheet does not show. */
export function captionOf(sheet: SheetSpec, field: string): string | undefined {
  return sheet.columns.find((column) => column.field === field)?.caption;
}
