import { message, say } from '../../messages/message';
import { absoluteAddressOf, quotedSheet, rangeOf } from '../../workbook/address';
import { SheetDraft } from '../../workbook/draft';
import type { Sheet, Validation } from '../../workbook/workbook';
import type { ColumnSpec, FlatRow, SheetSpec } from '../sheets/sheet';
import { chapterSheet } from '../sheets/sheets';
import { pageSetup } from './page';
import { rowHeight } from './rowHeight';

const titleRow = 0;
const hintRow = 1;
const headerRow = 2;
/** 0-based: where rows begin. */
export const firstRow = 3;
/** Lists and counts reach this far, so that rows can be added. */
const lastRow = 4999;
/** Rows below the last filled one that are formatted to be typed into. */
const spareRows = 60;

/** A sheet of rows under captions, with what helps to fill it in: notes, lists, captions that stay in view, a filter. */
export function rowSheet(spec: SheetSpec, rows: readonly FlatRow[]): Sheet {
  const { columns } = spec;
  const lastFilled = headerRow + rows.length;
  const draft = new SheetDraft(spec.name)
    .widths(...columns.map(({ width }) => width))
    .height(titleRow, 28)
    .put(titleRow, 0, spec.name, { style: 'title' })
    .height(hintRow, 20)
    .put(hintRow, 0, say(message(spec.hint)), { style: 'subtitle' })
    .height(headerRow, 30);
  rows.forEach((row, at) => putRow(draft, columns, row, firstRow + at));
  columns.forEach((column, at) => {
    const style = styleOf(column);
    draft.put(headerRow, at, column.caption, { style: 'header', note: say(message(column.note)) });
    for (let row = lastFilled + 1; row <= lastFilled + spareRows; row += 1) {
      draft.put(row, at, null, { style: `spare-${style}` });
    }
  });
  return draft
    .set({
      freeze: { rows: headerRow + 1, columns: Math.min(2, columns.length - 1) },
      filter: rangeOf({ row: headerRow, column: 0 }, { row: lastFilled, column: columns.length - 1 }),
      validations: columns.flatMap(validationOf),
      page: { ...pageSetup('landscape'), repeatRows: { from: headerRow, to: headerRow } },
      gridLines: false,
    })
    .finish();
}

/** The cells under a caption, as formulas and lists refer to them: `'章节'!$B$4:$B$5000`. */
export function cellsUnder(spec: SheetSpec, field: string): string {
  const column = spec.columns.findIndex((each) => each.field === field);
  return `${quotedSheet(spec.name)}!${absoluteAddressOf(firstRow, column)}:${absoluteAddressOf(lastRow, column)}`;
}

function putRow(draft: SheetDraft, columns: readonly ColumnSpec[], row: FlatRow, at: number): void {
  const values = columns.map(({ codec, field, appliesTo }) =>
    appliesTo?.(row) === false ? null : codec.write(row[field]),
  );
  columns.forEach((column, index) => draft.put(at, index, values[index] ?? null, { style: styleOf(column) }));
  draft.height(
    at,
    rowHeight(columns.map(({ width }, index) => ({ text: String(values[index] ?? ''), width }))),
  );
}

/** Short words are centred, numbers are numbers, all else is text. */
function styleOf({ codec }: ColumnSpec): 'text' | 'word' | 'number' {
  if (codec.limits) return 'number';
  return codec.choices ? 'word' : 'text';
}

function validationOf({ caption, codec, chapters }: ColumnSpec, column: number): Validation[] {
  const { choices, limits } = codec;
  const ranges = [rangeOf({ row: firstRow, column }, { row: lastRow, column })];
  if (chapters) {
    const error = {
      title: say(message('definition.list-title')),
      text: say(message('definition.list-advice')),
    };
    const rule = { type: 'list-range', source: cellsUnder(chapterSheet, 'name') } as const;
    // a chapter's code will do too
    return [{ ranges, rule, allowBlank: true, error: { severity: 'warning', ...error } }];
  }
  if (limits) {
    const title = say(message('definition.number-title'));
    const text = say(message('definition.number-refusal', { caption, ...limits }));
    const error = { severity: 'stop', title, text } as const;
    return [{ ranges, rule: { type: 'whole', ...limits }, allowBlank: true, error }];
  }
  return choices ? [{ ranges, ...choiceOf(caption, choices) }] : [];
}

/** A list of words and the refusal of anything else. */
export function choiceOf(caption: string, choices: readonly string[]): Omit<Validation, 'ranges'> {
  const title = say(message('definition.list-title'));
  const text = say(message('definition.list-refusal', { caption, wanted: choices.join('、') }));
  return {
    rule: { type: 'list', items: [...choices] },
    allowBlank: true,
    error: { severity: 'stop', title, text },
  };
}
