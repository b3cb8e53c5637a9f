import { positionOf } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import type { A1, Column, Protection, Row, Sheet } from '../../workbook/workbook';
import type { Codec } from '../codec';
import { numberAttribute } from './appearance/children';
import { LookReader, type SheetLook } from './appearance/sheetLook';
import { admit, CellReader, type CellContext } from './cells';
import { linkOf } from './link';
import { END, OPEN, XmlScanner } from './scanner';
import type { SheetTrace } from './memory/sheetTrace';
import { partText } from './text';

export type SheetPart = Pick<Sheet, 'rows' | 'columns' | 'merges' | 'protection'> & {
  /** What only shows; empty unless the context asks for the look. */
  look: SheetLook;
  /** Relationship ids of the sheet's tables. */
  tables: ReadonlySet<string>;
};

export type LinkEntry = { ref: string; location: string | undefined; id: string | undefined };

/** Half of a template's bytes. */
const onlyForShow: ReadonlySet<string> = new Set(['dataValidations', 'conditionalFormatting']);

/** What a worksheet part says beside its cells. */
export type SheetShell = Pick<Sheet, 'merges' | 'protection'> & {
  look: SheetLook;
  tables: ReadonlySet<string>;
  columns: ColumnRanges;
  links: readonly LinkEntry[];
  /** Where headers and footers of the printed page stand in the text; they are not read. */
  footer?: { from: number; to: number };
};

/** The bytes of a worksheet part, and what reading them needs to know. */
export type SheetBytes = { bytes: Uint8Array; part: string; context: CellContext; codec: Codec };

export type SheetRead = { rows: Row[]; shell: SheetShell };

/** Where a sheet's cells stand in the text of its part: from the tag of `sheetData` to its end. The root as it was read. */
export type SheetSite = { text: string; from: number; to: number; root: XmlScanner['rootNamed'] };

/**
 * Reads a worksheet part in one pass. A part without cell data at all is broken, not empty.
 * @param trace is told of each row and cell
 */
export function readSheetPart(
  { bytes, part, context, codec }: SheetBytes,
  trace?: SheetTrace,
): SheetRead & { site: SheetSite } {
  const { text, octets } = partText(bytes, part, codec);
  const scanner = new XmlScanner(text, part, { octets });
  let rows: Row[] = [];
  let [from, to] = [0, 0];
  const shell = readShell(scanner, context, () => {
    from = scanner.opening;
    rows = new CellReader(scanner, context, trace).read();
    to = scanner.here;
  });
  return { rows, shell, site: { text, from, to, root: scanner.rootNamed } };
}

/**
 * Reads a worksheet part but for its cells.
 * @param readRows is called where they stand, the scanner in `sheetData`, and reads them to its end
 */
export function readShell(scanner: XmlScanner, context: CellContext, readRows: () => void): SheetShell {
  let hasCells = false;
  const columns = new ColumnRanges();
  const look = context.look && new LookReader(scanner, context, context.look.palette);
  const links: LinkEntry[] = [];
  const tables = new Set<string>();
  const found: SheetShell = { columns, links, merges: [], tables, look: look?.found ?? {} };
  if (scanner.root() !== 'worksheet') throw scanner.broken();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case 'sheetData':
        if (hasCells) throw scanner.broken();
        hasCells = true;
        readRows();
        break;
      case 'col':
        if (look || scanner.flag('hidden')) columns.add(scanner, look !== undefined);
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
      case 'headerFooter': {
        const from = scanner.opening;
        scanner.skip();
        found.footer = { from, to: scanner.here };
        break;
      }
      case 'tablePart':
        tables.add(scanner.attribute('id') ?? '');
        break;
      default:
        if (look) look.read();
        else if (onlyForShow.has(scanner.name)) scanner.leap();
    }
  }
  if (!hasCells) throw scanner.broken();
  return found;
}

/**
 * What a worksheet part holds, made of its rows and what it says beside them.
 * @param linked what a relationship of the sheet leads to, by its id
 */
export function assembled(
  { rows, shell }: SheetRead,
  context: CellContext,
  linked: (id: string) => string | null | undefined,
): SheetPart {
  const { merges, protection, look, tables, links } = shell;
  const last = () => Math.max(lastColumn(rows), context.look ? lastMerged(merges) : -1);
  const columns = shell.columns.isEmpty ? [] : shell.columns.upTo(last());
  if (context.look) admit(context, columns.length);
  attachLinks(rows, links, linked);
  return { rows, columns, merges, ...(protection && { protection }), look, tables };
}

const actions = ['formatCells', 'formatColumns', 'formatRows', 'sort', 'autoFilter', 'insertRows'] as const;

/** An action is forbidden unless the sheet says that it is not. */
function allowed(scanner: XmlScanner): Protection['allow'] {
  return actions.filter((action) => !scanner.flag(action, true));
}

type ColumnRange = { first: number; last: number; hidden: boolean; width: number | undefined };

/** Ranges of columns. What lies beyond the last cell does not matter: the ranges often end with the grid. */
export class ColumnRanges {
  private readonly ranges: ColumnRange[] = [];

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** Adds the `col` element just opened. */
  add(scanner: XmlScanner, withWidth: boolean): void {
    const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
    const width = withWidth ? numberAttribute(scanner, 'width') : undefined;
    if (first >= 0) this.ranges.push({ first, last, hidden: scanner.flag('hidden'), width });
  }

  /** One sweep over the sorted ranges, so that overlapping ones cost nothing. */
  upTo(lastColumn: number): Column[] {
    const columns: Column[] = [];
    let next = 0;
    for (const { first, last, hidden, width } of this.ranges.sort((a, b) => a.first - b.first)) {
      for (next = Math.max(next, first); next <= Math.min(last, lastColumn); next++) {
        const column: Column = { index: next };
        if (width !== undefined) column.width = width;
        if (hidden) column.hidden = true;
        columns.push(column);
      }
    }
    return columns;
  }
}

function lastColumn(rows: readonly Row[]): number {
  return rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? -1), -1);
}

function lastMerged(merges: readonly A1[]): number {
  return merges.reduce(
    (last, range) => Math.max(last, positionOf(range.split(':').at(-1) ?? '')?.column ?? -1),
    -1,
  );
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
