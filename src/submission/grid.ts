import { gridCorners } from '../template/captions';
import type { Row, Sheet } from '../workbook/workbook';
import { captionIn } from './captions';
import { cellIn } from './cellIn';
import type { Known } from './known';
import { normalised, textOf } from './plainText';
import type { Offer } from './scan';

/** The row of column codes of a breakdown table. */
export type GridHead = {
  columns: { column: number; code: string }[];
  first: number;
  explanation: number | null;
  /** The second grid, of last year's figures. */
  lastYear: boolean;
};

const corners = new Map<string, boolean>([
  [normalised(gridCorners.current), false],
  [normalised(gridCorners.previous), true],
]);
const firstCharacters = new Set([...corners.keys()].map((corner) => corner.charAt(0)));
const longestCorner = 24;

/** Whether a value may be the corner of a grid, by its first character: every row of every sheet is asked. */
export function isCornerLike(value: string): boolean {
  return value.length <= longestCorner && firstCharacters.has(value.trimStart().charAt(0));
}

/**
 * A row that holds column codes under a corner, or two column codes and more. Where the corner is gone, the first grid of a sheet is
 * this year's and a later one last year's.
 */
export function gridHeadIn(row: Row, above: Row | null, known: Known, before: number): GridHead | null {
  const columns: GridHead['columns'] = [];
  let corner: boolean | undefined;
  for (const { value, column } of row.cells) {
    if (typeof value !== 'string') continue;
    if (known.isGridColumn(value) || known.isGridColumn(value.trim()))
      columns.push({ column, code: value.trim() });
    else if (columns.length === 0 && corner === undefined && isCornerLike(value))
      corner = corners.get(normalised(value));
  }
  const [first] = columns;
  if (!first || (corner === undefined && columns.length < 2)) return null;
  return {
    columns,
    first: first.column,
    explanation: explanationColumn(row) ?? (above && explanationColumn(above)),
    lastYear: corner ?? before > 0,
  };
}

/** One offer a column where the row's code, or else its name, makes the code of an indicator. */
export function gridOffers(sheet: Sheet, row: Row, head: GridHead, known: Known): Offer[] {
  const heads = row.cells.filter(({ column, value }) => column < head.first && typeof value === 'string');
  const byCode = heads.map(({ value }) => textOf(value)).find((text) => makesCode(text, head, known));
  const names = heads.map(({ value }) => textOf(value)).filter((text) => text !== byCode);
  const name = names.at(-1) ?? '';
  const rowCode =
    byCode ??
    (name === ''
      ? undefined
      : known.gridRow(
          head.columns.map(({ code }) => code),
          name,
        ));
  if (rowCode === undefined) return [];
  const explanation = head.explanation === null ? '' : textOf(cellIn(row, head.explanation)?.value);
  return head.columns.flatMap(({ column, code }): Offer[] => {
    const indicator = known.indicator(rowCode + code);
    if (!indicator?.cell) return [];
    return [
      {
        sheet,
        row,
        column,
        cell: cellIn(row, column),
        indicator,
        code: byCode === undefined ? '' : byCode + code,
        name: byCode === undefined ? name : '',
        previous: null,
        explainedIn: head.explanation,
        explanation,
      },
    ];
  });
}

function makesCode(text: string, { columns }: GridHead, known: Known): boolean {
  return text !== '' && columns.some(({ code }) => known.indicator(text + code)?.cell !== undefined);
}

function explanationColumn({ cells }: Row): number | null {
  return cells.find(({ value }) => captionIn(value) === '情况说明')?.column ?? null;
}
