import { positionOf, type Position } from '../../workbook/address';
import { excel, type ReadLimits } from '../limits';
import { CLOSE, END, OPEN, XmlScanner } from '../reading/scanner';
import { unreadable } from '../unreadable';
import { unescapeXstring } from '../xstring';
import { lastingAttributes, placeOf, placeOfValue, type Place } from './attributes';
import type { ChangedRows } from './changedCell';
import { endTag, openContainer, type Container } from './containers';

export type FormulaSite = {
  from: number;
  to: number;
  qualifier: string;
  at: Position;
  /** The element's own text. */
  text: string;
  /** Of a formula that cells share. */
  shared?: string;
};

export type CellSite = {
  from: number;
  to: number;
  qualifier: string;
  at: Position;
  /** Of a cell that is to change: the attributes but for place, type and what describes the value alone, with the white space before each. */
  attributes: string;
  formula?: FormulaSite;
  /** What a formula yielded last: the `v` element, and the type attribute. */
  result: Place[];
};

export type RowSite = Container & {
  /** Number of the style that cells without their own take. */
  style: string | undefined;
  spans: Place | undefined;
  cells: Map<number, CellSite>;
  /** Where a cell that is not there belongs: before the first one behind it. */
  gaps: Map<number, number>;
};

export type SheetSites = {
  data: Container;
  /** The rows that are to change, where they are. */
  rows: Map<number, RowSite>;
  gaps: Map<number, number>;
  /** Cells with a formula that are not to change. */
  calculated: CellSite[];
  /** Ranges that one formula fills. */
  arrays: string[];
  dimension: { from: number; to: number; ref: string } | undefined;
  columns: { first: number; last: number; style: string }[];
  tables: string[];
};

/** Finds the places in a worksheet part that a change of these cells touches, in one pass. */
export function findSites(xml: string, part: string, wanted: ChangedRows, limits: ReadLimits): SheetSites {
  const scanner = new XmlScanner(xml, part);
  if (scanner.root() !== 'worksheet') throw scanner.broken();
  let data: Container | undefined;
  const sites: Omit<SheetSites, 'data'> = {
    rows: new Map(),
    gaps: new Map(),
    calculated: [],
    arrays: [],
    dimension: undefined,
    columns: [],
    tables: [],
  };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { name } = scanner;
    if (name === 'dimension') {
      const place = placeOfValue(scanner, 'ref');
      if (place) sites.dimension = { ...place, ref: scanner.attribute('ref') ?? '' };
    } else if (name === 'col') {
      const style = scanner.attribute('style');
      const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
      if (style !== undefined) sites.columns.push({ first, last, style });
    } else if (name === 'tablePart') sites.tables.push(scanner.attribute('id') ?? '');
    else if (name === 'sheetData') {
      if (data) throw scanner.broken();
      const tag = openContainer(scanner);
      new RowFinder(scanner, wanted, sites, limits).find();
      data = { ...tag, end: endTag(scanner) };
    }
  }
  if (!data) throw scanner.broken();
  return { data, ...sites };
}

class RowFinder {
  private row = -1;
  private column = -1;
  private readonly rowGaps: GapFinder;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly wanted: ChangedRows,
    private readonly sites: Pick<SheetSites, 'rows' | 'gaps' | 'calculated' | 'arrays'>,
    private readonly limits: ReadLimits,
  ) {
    this.rowGaps = new GapFinder(wanted.keys(), sites.gaps);
  }

  find(): void {
    const { scanner } = this;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'row') this.findRow();
      else scanner.skip();
    }
  }

  private findRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const index = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(index) || index < 0) throw scanner.broken();
    if (index >= excel.rows) throw unreadable('too-large', 'xlsx.too-many-rows', { part: scanner.part });
    this.row = index;
    this.column = -1;
    this.rowGaps.pass(index, scanner.opening);
    const cells = this.wanted.get(index);
    const site: RowSite = {
      ...openContainer(scanner),
      style: scanner.flag('customFormat') ? scanner.attribute('s') : undefined,
      spans: placeOf(scanner, 'spans'),
      cells: new Map(),
      gaps: new Map(),
    };
    const gaps = new GapFinder(cells?.keys() ?? [], site.gaps);
    // of two rows with one number the first takes what is in neither
    const cellSites = this.sites.rows.get(index)?.cells ?? site.cells;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name !== 'c') {
        scanner.skip();
        continue;
      }
      const cell = this.findCell(cells);
      gaps.pass(cell.at.column, cell.from);
      if (cells?.has(cell.at.column)) cellSites.set(cell.at.column, cell);
      else if (cell.formula) this.keep(cell);
    }
    site.end = endTag(scanner);
    if (cells && !this.sites.rows.has(index)) this.sites.rows.set(index, site);
  }

  private findCell(wanted: ReadonlyMap<number, unknown> | undefined): CellSite {
    const { scanner } = this;
    const reference = scanner.attribute('r');
    const at = reference === undefined ? { row: this.row, column: this.column + 1 } : positionOf(reference);
    if (!at || at.row !== this.row || at.column >= excel.columns) throw scanner.broken();
    this.column = at.column;
    const type = placeOf(scanner, 't');
    const cell: CellSite = {
      from: scanner.opening,
      to: scanner.here,
      qualifier: scanner.qualifier,
      at,
      attributes: wanted?.has(at.column) ? lastingAttributes(scanner) : '',
      result: type ? [type] : [],
    };
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      const { name, opening } = scanner;
      if (name === 'f') cell.formula = this.findFormula(at);
      else {
        scanner.skip();
        if (name === 'v') cell.result.push({ from: opening, to: scanner.here });
      }
    }
    cell.to = scanner.here;
    return cell;
  }

  private findFormula(at: Position): FormulaSite {
    const { scanner } = this;
    const { opening: from, qualifier } = scanner;
    const type = scanner.attribute('t');
    const shared = scanner.attribute('si');
    const ref = scanner.attribute('ref');
    const text = unescapeXstring(scanner.text());
    if ((type === 'array' || type === 'dataTable') && ref !== undefined) this.sites.arrays.push(ref);
    return {
      from,
      to: scanner.here,
      qualifier,
      at,
      text,
      ...(type === 'shared' && shared !== undefined && { shared }),
    };
  }

  private keep(cell: CellSite): void {
    const { cells: most } = this.limits;
    if (this.sites.calculated.push(cell) > most)
      throw unreadable('too-large', 'xlsx.too-many-cells', { most });
  }
}

/** For ascending numbers that are wanted, where the first thing stands that comes behind each. */
class GapFinder {
  private readonly wanted: number[];
  private passed = 0;

  constructor(
    wanted: Iterable<number>,
    private readonly gaps: Map<number, number>,
  ) {
    this.wanted = [...wanted];
  }

  /** Number `index` begins at `from` in the source. */
  pass(index: number, from: number): void {
    for (
      let next = this.wanted[this.passed];
      next !== undefined && next < index;
      next = this.wanted[this.passed]
    ) {
      this.gaps.set(next, from);
      this.passed++;
    }
  }
}
