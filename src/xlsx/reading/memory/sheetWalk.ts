import type { Cell } from '../../../workbook/workbook';
import { admit } from '../cells';
import type { SheetBytes } from '../sheetPart';
import { codesOf, startsWith } from '../startsWith';
import { readCellElement } from './cellElement';
import type { KnownSheet } from './knownSheet';
import { SideBySide } from './sideBySide';
import type { TracedCell } from './sheetTrace';

/** By the number of the cell: those that were read, null for one that holds nothing; undefined for the others, which are as known. */
export type CellsRead = readonly (Cell | null | undefined)[];

const dataTag = codesOf('<sheetData');
/** How far into a sheet its cells are looked for. */
const headAtMost = 65_536;

/** Of formulas that are others than in the known sheet: more of them, and it is another sheet's pattern. */
const formulasAltered = 2;

/** One pass over a sheet beside a known one. */
export class SheetWalk {
  /** Where `sheetData` begins and ends in the sheet. */
  from = 0;
  to = 0;
  /** The cells that were found to differ as it went. */
  readonly learnt: number[] = [];
  private readonly read: (Cell | null | undefined)[];
  private otherFormulas = 0;
  private readonly both: SideBySide;

  /** @param most cells that may be found to differ */
  constructor(
    private readonly known: KnownSheet,
    private readonly other: SheetBytes,
    private readonly most: number,
  ) {
    this.read = new Array<Cell | null | undefined>(known.cells.length);
    this.from = this.start();
    this.both = new SideBySide(known.sheet.bytes, other.bytes, other.codec, known.sheet.from, this.from);
  }

  /** @returns the cells that were read, those of `different` and those learnt; null where the sheet is another one */
  along(different: readonly number[]): CellsRead | null {
    const { sheet, cells } = this.known;
    if (this.from < 0) return null;
    for (const number of different) {
      if (!this.passTo((cells[number] as TracedCell).from) || !this.readCell(number)) return null;
    }
    if (!this.passTo(sheet.to)) return null;
    this.to = this.both.here;
    this.admit();
    return this.read;
  }

  /** Where `sheetData` begins; -1 where that is not plain to see. */
  private start(): number {
    const { known, other } = this;
    const { bytes, from } = known.sheet;
    if (other.codec.same(bytes, 0, other.bytes, 0, from)) return from;
    const end = Math.min(other.bytes.length - dataTag.length, headAtMost);
    for (let at = 0; at < end; at++) {
      if (startsWith(other.bytes, dataTag, at)) return at;
    }
    return -1;
  }

  /** Passes over what is the same up to `end` in the known sheet; a cell on the way that differs is read. */
  private passTo(end: number): boolean {
    const { known, both } = this;
    return both.passTo(end, (place) => {
      const number = known.cellAround(place);
      if (number === undefined || this.learnt.length >= this.most) return false;
      both.backTo((known.cells[number] as TracedCell).from);
      if (!this.readCell(number)) return false;
      this.learnt.push(number);
      return true;
    });
  }

  private readCell(number: number): boolean {
    const traced = this.known.cells[number] as TracedCell;
    const { known, other, both } = this;
    const shape = known.shapeOf(number, other.codec);
    const found = readCellElement(known.sheet.bytes, traced, shape, other, both.here);
    if (!found) return false;
    if (traced.cell?.formula !== undefined && found.cell?.formula !== traced.cell.formula)
      this.otherFormulas += 1;
    if (this.otherFormulas > formulasAltered) return false;
    if (found.cell !== traced.cell) this.read[number] = found.cell;
    both.move(traced.to, found.end);
    return true;
  }

  /** Counts the cells that were taken as known; the others were counted as they were read. */
  private admit(): void {
    const kept = this.known.cells.filter(({ cell }, number) => cell && this.read[number] === undefined);
    admit(this.other.context, kept.length);
  }
}
