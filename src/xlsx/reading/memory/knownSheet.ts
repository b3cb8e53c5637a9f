import { positionOf } from '../../../workbook/address';
import type { Row } from '../../../workbook/workbook';
import type { Codec } from '../../codec';
import { rowOf, type CellContext } from '../cells';
import type { SheetBytes, SheetRead, SheetShell } from '../sheetPart';
import { ascending } from './ascending';
import { sharedTextOf, shapeOf, type CellShape } from './cellShape';
import { frozen } from './frozen';
import { shellOf } from './shellOf';
import type { SheetTrace, TracedCell, TracedRow } from './sheetTrace';
import { SheetWalk, type CellsRead } from './sheetWalk';

/** A sheet as it was read: its bytes, where `sheetData` begins and ends in them, what else the part says, and each cell. */
export type TracedSheet = {
  bytes: Uint8Array;
  from: number;
  to: number;
  /** Of the root, which has no prefix. */
  namespace: string;
  shell: SheetShell;
  trace: SheetTrace;
};

/** In how many of its cells a sheet may differ from one that none has followed yet, as a share of all. */
const differentAtFirst = 0.7;
/** In how many more than before it may differ from one that was followed. */
const differentLater = 16;

/**
 * A sheet that was read, as a pattern for others. Forms of one template differ in what was filled in and are else the same byte for byte: what is the
 * same is taken as it was read, and the cells that differ are read. Which those are is learnt from the sheets that come; nothing is known of templates.
 */
export class KnownSheet {
  readonly cells: readonly TracedCell[];
  private readonly rows: readonly TracedRow[];
  /** What each row was read as; null for one without a cell that is kept, undefined for one with a link. */
  private readonly rowsRead: readonly (Row | null | undefined)[];
  /**
   * Numbers of the cells that have differed, ascending. Among them are cells with links, which are set on the cell, and those of which it is not plain
   * which text they show.
   */
  private different: readonly number[];
  /** Of the other cells those that show a shared text, by its number. */
  private texts: ReadonlyMap<number, readonly number[]>;
  private readonly shapes: (CellShape | undefined)[] = [];
  private wasFollowed = false;

  constructor(
    readonly sheet: TracedSheet,
    private readonly context: Pick<CellContext, 'strings' | 'dateStyles'>,
  ) {
    const { trace, shell } = sheet;
    this.rows = trace.rows;
    const linked = linkedPlaces(shell);
    // a cell with a link is read each time
    this.cells = trace.cells.map((cell) => (linked.has(placeOf(cell)) ? { ...cell, cell: null } : cell));
    const isReadEachTime = (cell: TracedCell) =>
      linked.has(placeOf(cell)) || (cell.type === 's' && sharedTextOf(sheet.bytes, cell) === null);
    this.different = this.cells.flatMap((cell, number) => (isReadEachTime(cell) ? [number] : []));
    this.texts = this.textsShown();
    for (const { cell } of this.cells) frozen(cell);
    this.rowsRead = this.rows.map((row) => {
      const isFixed = this.different.every((number) => number < row.first || number >= row.end);
      return isFixed ? frozen(this.rowWith(row, [])) : undefined;
    });
    frozen(shell.merges);
  }

  /** Another sheet as reading it would give it; null where it has to be read. */
  follow(other: SheetBytes): SheetRead | null {
    if (!isSameList(this.context.dateStyles, other.context.dateStyles)) return null;
    const most = this.wasFollowed ? differentLater : this.cells.length * differentAtFirst;
    const otherTexts = this.cellsOfOtherTexts(other.context.strings);
    if (otherTexts.length > most) return null;
    const different = otherTexts.length === 0 ? this.different : ascending(this.different, otherTexts);
    const walk = new SheetWalk(this, other, most - otherTexts.length);
    const read = walk.along(different);
    const shell = read && shellOf(this, other, walk);
    if (!read || !shell) return null;
    // of its own shell the cells with links are read in any case
    if (shell !== this.sheet.shell && !this.areRead(linkedPlaces(shell), read)) return null;
    if (otherTexts.length + walk.learnt.length > 0) {
      this.different = ascending(different, walk.learnt);
      this.texts = this.textsShown();
    }
    this.wasFollowed = true;
    return { rows: this.rowsWith(read), shell };
  }

  /** The number of the cell whose element holds the byte at `at`; undefined where that is between cells. */
  cellAround(at: number): number | undefined {
    let [low, high] = [0, this.cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cells[middle] as TracedCell).to > at) high = middle;
      else low = middle + 1;
    }
    return (this.cells[low]?.from ?? Infinity) <= at ? low : undefined;
  }

  shapeOf(number: number, codec: Codec): CellShape {
    return (this.shapes[number] ??= shapeOf(this.sheet.bytes, this.cells[number] as TracedCell, codec));
  }

  private textsShown(): Map<number, number[]> {
    const differs = new Set(this.different);
    const texts = new Map<number, number[]>();
    this.cells.forEach((cell, number) => {
      if (cell.type !== 's' || differs.has(number)) return;
      const text = sharedTextOf(this.sheet.bytes, cell);
      if (text === null) return;
      const cells = texts.get(text);
      if (cells) cells.push(number);
      else texts.set(text, [number]);
    });
    return texts;
  }

  private cellsOfOtherTexts(strings: readonly string[]): number[] {
    const own = this.context.strings;
    const found: number[] = [];
    for (const [text, cells] of this.texts) if (strings[text] !== own[text]) found.push(...cells);
    return found;
  }

  /** Whether what stands at these places was read, and is nobody else's. */
  private areRead(places: ReadonlySet<string>, read: CellsRead): boolean {
    return (
      places.size === 0 ||
      this.cells.every((one, number) => !one.cell || read[number] !== undefined || !places.has(placeOf(one)))
    );
  }

  private rowsWith(read: CellsRead): Row[] {
    const rows: Row[] = [];
    this.rows.forEach((row, number) => {
      let found = this.rowsRead[number];
      let isAsKnown = found !== undefined;
      for (let cell = row.first; cell < row.end && isAsKnown; cell++) isAsKnown = read[cell] === undefined;
      if (!isAsKnown) found = this.rowWith(row, read);
      if (found) rows.push(found);
    });
    return rows;
  }

  private rowWith({ index, hidden, first, end }: TracedRow, read: CellsRead): Row | null {
    const cells = [];
    for (let number = first; number < end; number++) {
      const other = read[number];
      const cell = other === undefined ? (this.cells[number] as TracedCell).cell : other;
      if (cell) cells.push(cell);
    }
    return cells.length > 0 ? rowOf(index, hidden, cells) : null;
  }
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${row},${column}`;
}

function linkedPlaces({ links }: SheetShell): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ ref }) => {
      const position = positionOf(ref.split(':')[0] ?? '');
      return position ? [placeOf(position)] : [];
    }),
  );
}

function isSameList<T>(some: readonly T[], others: readonly T[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]));
}
