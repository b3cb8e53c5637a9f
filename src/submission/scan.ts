import type { OpenIndicator } from '../definition/catalogue';
import type { Cell, Row, Sheet } from '../workbook/workbook';
import { captionIn, type Role } from './captions';
import { cellIn } from './cellIn';
import { gridHeadIn, gridOffers, type GridHead } from './grid';
import type { Known } from './known';
import { textOf } from './plainText';

export type Spot = { sheet: Sheet; row: Row; column: number; cell: Cell | undefined };

/** A row of captions, and the column of each. */
export type Header = { sheet: Sheet; row: Row; columns: ReadonlyMap<Role, number> };

/** A place that offers the value of an indicator, found by what stands visibly beside or above it. */
export type Offer = Spot & {
  /** Null where no code says which indicator it is. */
  indicator: OpenIndicator | null;
  /** As it stands there; empty where the place has none. */
  code: string;
  name: string;
  previous: Spot | null;
  /** The column of 情况说明, and what stands there. */
  explainedIn: number | null;
  explanation: string;
  /** Set on a line under captions, not in a grid. */
  header?: Header;
};

export type LastYear = Spot & { indicator: OpenIndicator };

/** The columns of a row that places are told from. */
export type RowPart = { columns: readonly number[] } | { before: number };

export type Scan = {
  offers: Offer[];
  lastYear: LastYear[];
  headers: Header[];
  /** Of the rows that tell of places. */
  parts: ReadonlyMap<Row, RowPart>;
};

type Finding = Scan & { parts: Map<Row, RowPart> };

const wholeRow: RowPart = { before: Infinity };

/** Finds the values of every sheet by visible codes and captions, wherever rows and columns have gone. */
export function scan(sheets: readonly Sheet[], known: Known): Scan {
  const found: Finding = { offers: [], lastYear: [], headers: [], parts: new Map() };
  for (const sheet of sheets) scanSheet(sheet, known, found);
  return found;
}

function scanSheet(sheet: Sheet, known: Known, found: Finding): void {
  let header: Header | null = null;
  let grid: GridHead | null = null;
  let above: Row | null = null;
  let grids = 0;
  for (const row of sheet.rows) {
    const head = headerIn(sheet, row);
    const gridHead: GridHead | null = head ? null : gridHeadIn(row, above, known, grids);
    if (head || gridHead) found.parts.set(row, wholeRow);
    if (head) {
      found.headers.push(head);
      header = head;
      grid = null;
    } else if (gridHead) {
      grid = gridHead;
      header = null;
      grids += 1;
    } else if (header) {
      const offer = offerOf(header, row, known);
      found.parts.set(row, partUnder(header, offer));
      if (offer) found.offers.push(offer);
      if (offer?.indicator && offer.previous) {
        const { column, cell } = offer.previous;
        found.lastYear.push({ sheet, row, column, cell, indicator: offer.indicator });
      }
    } else if (grid) {
      const offers = gridOffers(sheet, row, grid, known);
      found.parts.set(row, { before: grid.first });
      if (grid.lastYear) found.lastYear.push(...offers.filter(isKnown));
      else found.offers.push(...offers);
    }
    above = row;
  }
}

function headerIn(sheet: Sheet, row: Row): Header | null {
  let columns: Map<Role, number> | null = null;
  for (const { value, column } of row.cells) {
    const role = captionIn(value);
    if (role === undefined) continue;
    columns ??= new Map();
    if (!columns.has(role)) columns.set(role, column);
  }
  const isHeader = columns?.has('本年数') && (columns.has('指标代码') || columns.has('指标名称'));
  return columns && isHeader ? { sheet, row, columns } : null;
}

/** Code and name tell; where there is neither, so does a figure. */
function partUnder({ columns }: Header, offer: Offer | null): RowPart {
  const roles: Role[] = offer ? ['指标代码', '指标名称'] : ['指标代码', '指标名称', '本年数'];
  return { columns: roles.flatMap((role) => columns.get(role) ?? []) };
}

function offerOf(header: Header, row: Row, known: Known): Offer | null {
  const { sheet } = header;
  const column = header.columns.get('本年数');
  if (column === undefined) return null;
  const code = textOf(cellUnder(header, row, '指标代码')?.value);
  const name = textOf(cellUnder(header, row, '指标名称')?.value);
  const cell = cellIn(row, column);
  if (code === '' && name === '' && (cell?.value ?? null) === null) return null;
  const previous = header.columns.get('上年数');
  return {
    sheet,
    row,
    column,
    cell,
    code,
    name,
    indicator: (code !== '' && known.indicator(code)) || null,
    previous: previous === undefined ? null : { sheet, row, column: previous, cell: cellIn(row, previous) },
    explainedIn: header.columns.get('情况说明') ?? null,
    explanation: textOf(cellUnder(header, row, '情况说明')?.value),
    header,
  };
}

export function cellUnder(header: Header, row: Row, role: Role): Cell | undefined {
  const column = header.columns.get(role);
  return column === undefined ? undefined : cellIn(row, column);
}

function isKnown<T extends { indicator: OpenIndicator | null }>(
  offer: T,
): offer is T & { indicator: OpenIndicator } {
  return offer.indicator !== null;
}
