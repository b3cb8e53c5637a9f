import { identitySheet } from '../template/captions';
import type { Cell, CellValue, DefinedName, Row, Sheet, Workbook } from '../workbook/workbook';
import { captionIn } from './captions';
import { cellIn } from './cellIn';
import { isCornerLike } from './grid';
import type { Known } from './known';
import type { KnownForms } from './observe';
import { textOf } from './plainText';
import type { LastYear, Offer, RowPart, Spot } from './scan';

/** What is in a workbook: the settled offers by indicator, and last year's figures; of a workbook laid out as one before, the same forms. */
export type Places = {
  offers: ReadonlyMap<string, Offer>;
  lastYear: readonly LastYear[];
  forms: KnownForms;
};

/** Something that stood in a row of a sheet, both by their numbers. */
type Placed<Of> = { of: Of; sheet: number; row: number };

/** Forms of one kind of unit come in so many layouts at most: as issued, and as one or the other program or clerk changed it. */
const mostLayouts = 4;

/** Layouts of forms in which there was nothing to remark on, the one that was met last first. */
export class KnownLayouts {
  private readonly layouts: KnownLayout[] = [];

  constructor(private readonly known: Known) {}

  /** The places of a workbook that is laid out as one that is known; null for any other. */
  placesIn(workbook: Workbook): Places | null {
    for (const [number, layout] of this.layouts.entries()) {
      const places = layout.placesIn(workbook, this.known);
      if (!places) continue;
      this.layouts.splice(number, 1);
      this.layouts.unshift(layout);
      return places;
    }
    return null;
  }

  /**
   * @param places of `workbook`, found without a remark
   * @param parts what each row is for, where it is for anything
   */
  learn(workbook: Workbook, places: Places, parts: ReadonlyMap<Row, RowPart>): void {
    if (places.offers.size === 0 || workbook.sheets.some(isHiddenInPart)) return;
    this.layouts.splice(mostLayouts - 1);
    this.layouts.unshift(new KnownLayout(workbook, places, parts));
  }
}

/**
 * Where the figures of a form stand. In a workbook that is laid out the same they stand at the same places, and there is nothing to remark on either;
 * finding and settling them row by row takes longer than all the rest.
 *
 * Laid out the same: sheets, names and merged cells are the same, no row or column was put in, taken out or hidden, and each cell that tells of a place
 * holds the same: captions, codes, names of indicators. What is entered or reckoned, or only stands there, may differ, unless it reads like one of those.
 */
class KnownLayout {
  private readonly offers: readonly Placed<Offer>[];
  private readonly lastYear: readonly Placed<LastYear>[];
  private readonly forms: KnownForms;

  constructor(
    private readonly workbook: Workbook,
    { offers, lastYear, forms }: Places,
    private readonly parts: ReadonlyMap<Row, RowPart>,
  ) {
    const placed = placing(workbook);
    this.offers = [...offers.values()].map(placed);
    this.lastYear = lastYear.map(placed);
    this.forms = forms;
  }

  placesIn(workbook: Workbook, known: Known): Places | null {
    if (!this.isLaidOutAs(workbook, known)) return null;
    const offers = new Map<string, Offer>();
    for (const { of, sheet: sheetNumber, row: rowNumber } of this.offers) {
      const sheet = workbook.sheets[sheetNumber] as Sheet;
      const row = sheet.rows[rowNumber] as Row;
      const { indicator, column, code, name, explainedIn, previous } = of;
      offers.set(indicator?.code ?? '', {
        sheet,
        row,
        column,
        cell: cellIn(row, column),
        code,
        name,
        indicator,
        previous: previous && { sheet, row, column: previous.column, cell: cellIn(row, previous.column) },
        explainedIn,
        explanation: explainedIn === null ? '' : textOf(cellIn(row, explainedIn)?.value),
      });
    }
    const lastYear = this.lastYear.map(
      ({ of: { indicator, column }, sheet: sheetNumber, row: rowNumber }) => {
        const sheet = workbook.sheets[sheetNumber] as Sheet;
        const row = sheet.rows[rowNumber] as Row;
        return { sheet, row, column, cell: cellIn(row, column), indicator };
      },
    );
    return { offers, lastYear, forms: this.forms };
  }

  private isLaidOutAs({ sheets, names }: Workbook, known: Known): boolean {
    const own = this.workbook;
    return (
      sheets.length === own.sheets.length &&
      areSameNames(names, own.names) &&
      sheets.every((sheet, number) => this.isSameSheet(sheet, own.sheets[number] as Sheet, known))
    );
  }

  private isSameSheet(sheet: Sheet, own: Sheet, known: Known): boolean {
    return (
      sheet.name === own.name &&
      sheet.state === own.state &&
      !isHiddenInPart(sheet) &&
      areSame(sheet.merges, own.merges) &&
      (sheet.name === identitySheet || this.areSameRows(sheet.rows, own.rows, known))
    );
  }

  private areSameRows(rows: readonly Row[], own: readonly Row[], known: Known): boolean {
    return (
      rows.length === own.length &&
      rows.every((row, number) => {
        const like = own[number] as Row;
        return row === like || (row.index === like.index && this.isSameRow(row, like, known));
      })
    );
  }

  private isSameRow({ cells }: Row, own: Row, known: Known): boolean {
    const part = this.parts.get(own);
    for (let [at, ownAt] = [0, 0]; at < cells.length || ownAt < own.cells.length;) {
      const [cell, before] = [cells[at], own.cells[ownAt]];
      const isThere = cell !== undefined && cell.column <= (before?.column ?? Infinity);
      const wasThere = before !== undefined && before.column <= (cell?.column ?? Infinity);
      if (isThere) at++;
      if (wasThere) ownAt++;
      if (cell === before) continue;
      const column = (isThere ? cell : (before as Cell)).column;
      const [value, valueBefore] = [isThere ? cell.value : null, wasThere ? before.value : null];
      if (
        value !== valueBefore &&
        (tells(part, column) || isTelling(value, known) || isTelling(valueBefore, known))
      )
        return false;
    }
    return true;
  }
}

/** Whether places are told from what stands in this column of a row. */
function tells(part: RowPart | undefined, column: number): boolean {
  if (part === undefined) return false;
  return 'before' in part ? column < part.before : part.columns.includes(column);
}

/** Whether a value reads like what places are told from, wherever it stands. */
function isTelling(value: CellValue, known: Known): boolean {
  return (
    typeof value === 'string' &&
    (captionIn(value) !== undefined || known.isGridColumn(value.trim()) || isCornerLike(value))
  );
}

function isHiddenInPart({ name, state, rows, columns }: Sheet): boolean {
  if (name === identitySheet) return false;
  return state !== 'visible' || columns.some(({ hidden }) => hidden) || rows.some(({ hidden }) => hidden);
}

function placing({ sheets }: Workbook): <Of extends Pick<Spot, 'sheet' | 'row'>>(of: Of) => Placed<Of> {
  const rows = new Map(sheets.flatMap((sheet) => sheet.rows.map((row, number) => [row, number] as const)));
  return (of) => ({ of, sheet: sheets.indexOf(of.sheet), row: rows.get(of.row) ?? -1 });
}

function areSameNames(some: readonly DefinedName[], others: readonly DefinedName[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every(({ name, refersTo }, at) => name === others[at]?.name && refersTo === others[at]?.refersTo))
  );
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]));
}
