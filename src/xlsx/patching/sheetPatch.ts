import { addressOf, positionOf, rangeOf, type Position } from '../../workbook/address';
import { sharedFormulaText, type ReadLimits } from '../limits';
import { SharedFormula } from '../reading/sharedFormula';
import { unpatchable } from '../unpatchable';
import { unreadable } from '../unreadable';
import { textElement } from '../writing/xml';
import { escapeAttribute } from '../xstring';
import { cellXml, type ChangedCell, type ChangedRows } from './changedCell';
import { Edits } from './edits';
import { findSites, type CellSite, type FormulaSite, type RowSite, type SheetSites } from './sheetSites';

export type SheetPatch = {
  xml: string;
  /** The part is another than before. */
  changed: boolean;
  /** A cell has lost its formula. */
  formulaGone: boolean;
  /** Relationship ids of the sheet's tables. */
  tables: string[];
};

/**
 * A worksheet part with other values in some cells. Whatever formulas yielded is taken out, so that no program shows a figure that no
 * longer follows: the next one to open the file reckons them.
 * @throws UnpatchableWorkbookError where a cell belongs to a formula that fills several
 */
export function patchSheet(
  xml: string,
  part: string,
  sheet: string,
  wanted: ChangedRows,
  limits: ReadLimits,
): SheetPatch {
  const sites = findSites(xml, part, wanted, limits);
  assertNoArray(sheet, wanted, sites.arrays);
  const gone = lostFormulas(wanted, sites);
  const patcher = new SheetPatcher(xml, sites, new SharedText(part, gone, sites));
  for (const cell of sites.calculated) patcher.dropResult(cell);
  patcher.put(wanted);
  patcher.widenDimension(wanted);
  const { edits } = patcher;
  return { xml: edits.apply(), changed: edits.count > 0, formulaGone: gone.length > 0, tables: sites.tables };
}

/** The formulas of cells that get a value in their place. */
function lostFormulas(wanted: ChangedRows, sites: SheetSites): FormulaSite[] {
  return [...sites.rows].flatMap(([index, { cells }]) =>
    [...cells].flatMap(([column, { formula }]) =>
      formula && !wanted.get(index)?.get(column)?.result ? [formula] : [],
    ),
  );
}

/** Spells out formulas whose text stood in a cell that has lost it. */
class SharedText {
  private readonly orphaned = new Map<string, SharedFormula>();
  private written = 0;

  constructor(
    private readonly part: string,
    gone: readonly FormulaSite[],
    sites: SheetSites,
  ) {
    const lost = new Set(
      gone.flatMap(({ shared, text }) => (shared !== undefined && text !== '' ? [shared] : [])),
    );
    const changed = [...sites.rows.values()].flatMap(({ cells }) => [...cells.values()]);
    for (const { formula } of [...changed, ...sites.calculated]) {
      const { shared, text = '', at } = formula ?? {};
      if (at && shared !== undefined && text !== '' && lost.has(shared)) {
        this.orphaned.set(shared, new SharedFormula(text, at));
      }
    }
  }

  /** The element that must stand in the place of `site`; undefined where it may stay. */
  instead({ shared, text, at, qualifier }: FormulaSite): string | undefined {
    const formula = shared === undefined || text !== '' ? undefined : this.orphaned.get(shared)?.at(at);
    if (formula === undefined) return undefined;
    this.written += formula.length;
    if (this.written > sharedFormulaText) {
      throw unreadable('too-large', 'xlsx.formulas-too-long', { part: this.part });
    }
    return textElement(`${qualifier}f`, formula);
  }
}

class SheetPatcher {
  readonly edits: Edits;

  constructor(
    private readonly xml: string,
    private readonly sites: SheetSites,
    private readonly sharedText: SharedText,
  ) {
    this.edits = new Edits(xml);
  }

  dropResult({ result, formula }: CellSite): void {
    for (const { from, to } of result) this.edits.replace(from, to, '');
    const instead = formula && this.sharedText.instead(formula);
    if (formula && instead !== undefined) this.edits.replace(formula.from, formula.to, instead);
  }

  put(wanted: ChangedRows): void {
    const { data, gaps, rows } = this.sites;
    let last = '';
    for (const [index, cells] of wanted) {
      const row = rows.get(index);
      for (const [column, site] of row?.cells ?? []) {
        const cell = cells.get(column);
        if (cell) this.replace(site, cell);
      }
      const fresh = [...cells].filter(([column, { value }]) => value !== null && !row?.cells.has(column));
      if (fresh.length === 0) continue;
      if (row) {
        this.addCells(index, row, fresh);
        continue;
      }
      const xml = this.freshRow(index, fresh);
      const gap = gaps.get(index);
      if (gap === undefined) last += xml;
      else this.edits.insert(gap, xml);
    }
    if (last !== '') this.edits.fill(data, last);
  }

  /** The sheet's stated extent takes in the cells that have come; a cell that holds nothing does not count. */
  widenDimension(wanted: ChangedRows): void {
    const { dimension } = this.sites;
    const corners = dimension?.ref.split(':').map(positionOf) ?? [];
    const [from, to = from] = corners;
    if (!dimension || !from || !to) return;
    const [first, last] = [{ ...from }, { ...to }];
    for (const [row, cells] of wanted) {
      for (const [column, { value }] of cells) {
        if (value === null) continue;
        first.row = Math.min(first.row, row);
        first.column = Math.min(first.column, column);
        last.row = Math.max(last.row, row);
        last.column = Math.max(last.column, column);
      }
    }
    const same = rangeOf(first, last) === rangeOf(from, to);
    if (!same) this.edits.replace(dimension.from, dimension.to, rangeOf(first, last));
  }

  private replace(site: CellSite, { value, result }: ChangedCell): void {
    const { formula, qualifier, at } = site;
    const attributes = ` r="${addressOf(at.row, at.column)}"${site.attributes}`;
    const kept =
      result && formula ? (this.sharedText.instead(formula) ?? this.xml.slice(formula.from, formula.to)) : '';
    this.edits.replace(site.from, site.to, cellXml(qualifier, attributes, value, kept));
  }

  private addCells(index: number, row: RowSite, cells: readonly [number, ChangedCell][]): void {
    // a hint to programs, which would be wrong now
    if (row.spans) this.edits.replace(row.spans.from, row.spans.to, '');
    let last = '';
    for (const [column, cell] of cells) {
      const xml = this.freshCell(row.qualifier, { row: index, column }, cell, row.style);
      const gap = row.gaps.get(column);
      if (gap === undefined) last += xml;
      else this.edits.insert(gap, xml);
    }
    if (last !== '') this.edits.fill(row, last);
  }

  private freshRow(index: number, cells: readonly [number, ChangedCell][]): string {
    const { qualifier } = this.sites.data;
    const content = cells.map(([column, cell]) => this.freshCell(qualifier, { row: index, column }, cell));
    return `<${qualifier}row r="${index + 1}">${content.join('')}</${qualifier}row>`;
  }

  /** A cell that was not there looks like its row, else like its column. */
  private freshCell(
    qualifier: string,
    { row, column }: Position,
    { value }: ChangedCell,
    rowStyle?: string,
  ): string {
    const inColumn = this.sites.columns.find(({ first, last }) => first <= column && column <= last);
    const style = rowStyle ?? inColumn?.style ?? '0';
    const styled = style === '0' ? '' : ` s="${escapeAttribute(style)}"`;
    return cellXml(qualifier, ` r="${addressOf(row, column)}"${styled}`, value);
  }
}

/** @throws UnpatchableWorkbookError where a cell that is to change lies in a range that one formula fills */
function assertNoArray(sheet: string, wanted: ChangedRows, arrays: readonly string[]): void {
  for (const range of arrays) {
    const [from, to = from] = range.split(':').map(positionOf);
    if (!from || !to || (from.row === to.row && from.column === to.column)) continue;
    for (const [row, cells] of wanted) {
      if (row < from.row || row > to.row) continue;
      for (const [column, { address, result }] of cells) {
        if (result || column < from.column || column > to.column) continue;
        throw unpatchable('part-of-array', 'xlsx.unpatchable-array', { sheet, address, range });
      }
    }
  }
}
