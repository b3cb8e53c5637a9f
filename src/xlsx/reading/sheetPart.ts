import { positionOf } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import type { Column, Protection, Row, Sheet } from '../../workbook/workbook';
import { CellReader, type CellContext } from './cells';
import { linkOf } from './link';
import { END, OPEN, XmlScanner } from './scanner';

export type SheetPart = Pick<Sheet, 'rows' | 'columns' | 'merges' | 'protection'> & {
  /** Relationship ids of the sheet's tables. */
  tables: ReadonlySet<string>;
};

type LinkEntry = { ref: string; location: string | undefined; id: string | undefined };

/**
 * Reads a worksheet part in one pass. A part without cell data at all is broken, not empty.
 * @param linked what a relationship of the sheet leads to, by its id
 */
export function readSheetPart(
  xml: string,
  part: string,
  context: CellContext,
  linked: (id: string) => string | null | undefined,
): SheetPart {
  const scanner = new XmlScanner(xml, part);
  let rows: Row[] | undefined;
  const hidden = new HiddenColumns();
  const links: LinkEntry[] = [];
  const tables = new Set<string>();
  const found: SheetPart = { rows: [], columns: [], merges: [], tables };
  if (scanner.root() !== 'worksheet') throw scanner.broken();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case 'sheetData':
        if (rows) throw scanner.broken();
        rows = new CellReader(scanner, context).read();
        break;
      case 'col':
        if (scanner.flag('hidden')) hidden.add(scanner.attribute('min'), scanner.attribute('max'));
        break;
      case 'mergeCell':
        found.merges.push(scanner.attribute('ref') ?? '');
        break;
      case 'sheetProtection':
        if (scanner.flag('sheet')) found.protection = { allow: allowed(scanner) };
        break;
      case 'hyperlink':
        links.push({
          ref: scanner.attribute('ref') ?? '',
          location: scanner.attribute('location'),
          id: scanner.attribute('id'),
        });
        break;
      case 'tablePart':
        tables.add(scanner.attribute('id') ?? '');
    }
  }
  if (!rows) throw scanner.broken();
  found.rows = rows;
  found.columns = hidden.upTo(lastColumn(rows));
  attachLinks(rows, links, linked);
  return found;
}

const actions = ['formatCells', 'formatColumns', 'formatRows', 'sort', 'autoFilter', 'insertRows'] as const;

/** An action is forbidden unless the sheet says that it is not. */
function allowed(scanner: XmlScanner): Protection['allow'] {
  return actions.filter((action) => !scanner.flag(action, true));
}

/** Ranges of hidden columns. What lies beyond the last cell does not matter: the ranges often end with the grid. */
class HiddenColumns {
  private readonly ranges: { first: number; last: number }[] = [];

  add(min: string | undefined, max: string | undefined): void {
    if (Number(min) >= 1) this.ranges.push({ first: Number(min) - 1, last: Number(max) - 1 });
  }

  /** One sweep over the sorted ranges, so that overlapping ones cost nothing. */
  upTo(lastColumn: number): Column[] {
    const columns: Column[] = [];
    let next = 0;
    for (const { first, last } of this.ranges.sort((a, b) => a.first - b.first)) {
      for (next = Math.max(next, first); next <= Math.min(last, lastColumn); next++) {
        columns.push({ index: next, hidden: true });
      }
    }
    return columns;
  }
}

function lastColumn(rows: readonly Row[]): number {
  return rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? -1), -1);
}

/** A link over a range belongs to its first cell; one over nothing is dropped. */
function attachLinks(
  rows: Row[],
  links: readonly LinkEntry[],
  linked: (id: string) => string | null | undefined,
): void {
  for (const { ref, location, id } of links) {
    const position = positionOf(ref.split(':')[0] ?? '');
    const cell = position && cellAt({ rows }, position.row, position.column);
    const link = linkOf(location, id === undefined ? '' : linked(id));
    if (cell && link) cell.link = link;
  }
}
