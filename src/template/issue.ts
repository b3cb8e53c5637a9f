import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message, say } from '../messages/message';
import { absoluteAddressOf, quotedSheet } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type { DefinedName, Sheet } from '../workbook/workbook';
import { exampleMark } from './captions';
import type { Layout, Place } from './layout';
import type { Live } from './live';
import type { Sight } from './sight';
import type { StyleKey } from './styles';

/** One unit's template in the making: everything that its sheets are drawn from. */
export type Issue = {
  catalogue: Catalogue;
  unit: Unit;
  layout: Layout;
  sight: Sight;
  /** 审核提示 by row, see `rowKey`. */
  hints: ReadonlyMap<string, Live>;
  lastYear: ReadonlyMap<string, number>;
  example: boolean;
};

export type Drawn = { sheet: Sheet; names: DefinedName[] };

/** Puts a formula with what it yields now; one that can never show anything leaves the cell blank. */
export function putLive(
  draft: SheetDraft,
  row: number,
  column: number,
  live: Live | null,
  style: string,
): void {
  if (live === null || live.formula === '""') draft.put(row, column, null, { style });
  else draft.put(row, column, live.value, { formula: live.formula, style });
}

/** Title and unit line above the header, on every sheet that is filled in. */
export function putHeading(draft: SheetDraft, { catalogue, unit, example }: Issue, lastColumn: number): void {
  const style = (key: StyleKey) => ({ style: key });
  draft
    .put(
      0,
      0,
      say(message('template.sheet-title', { year: catalogue.year, sheet: draft.name })),
      style('title'),
    )
    .height(0, 30)
    .put(1, 0, say(message('template.unit-line', { unit: unit.name, code: unit.code })), style('line'))
    .height(1, 20);
  if (example) draft.put(1, lastColumn, exampleBanner(), style('bannerRight'));
}

export function exampleBanner(): string {
  return say(message('template.example', { mark: exampleMark }));
}

export function nameOf(name: string, { sheet, row, column }: Place): DefinedName {
  return { name, refersTo: `${quotedSheet(sheet)}!${absoluteAddressOf(row, column)}` };
}
