import type { Catalogue } from '../definition/catalogue';
import type { Rollup } from '../rollup/rollup';
import { totalsSheet } from '../template/captions';
import type { Live } from '../template/live';
import type { CellValue } from '../workbook/workbook';
import { boardOf, seenFrom } from './board';
import { planOf, type Plan } from './plan';
import { shown } from './put';
import { askedBy, takenBy } from './taken';
import { totalsColumns } from './totalsColumns';
import { columnFigures, type ColumnFigures } from './unitColumn';

/** One summary in the making: everything that its sheets are drawn from. */
export type Drawing = {
  rollup: Rollup;
  catalogue: Catalogue;
  plan: Plan;
  /** Columns of the 分表, by sheet. */
  columns: ReadonlyMap<string, readonly ColumnFigures[]>;
  /** The total of an indicator as a formula on `sheet` takes it from the 分表; where no formula made it, what it says; null for none. */
  totalOf(code: string, sheet: string): Live | string | null;
  /** The same for what a direct child brings. */
  unitOf(code: string, line: number, sheet: string): Live;
};

export function drawingOf(rollup: Rollup, catalogue: Catalogue): Drawing {
  const plan = planOf(rollup, catalogue);
  const board = boardOf(rollup, plan, { totalsName: totalsSheet, previousColumn: totalsColumns.previous });
  const source = {
    rollup,
    catalogue,
    plan,
    board,
    isTaken: takenBy(rollup),
    isAsked: askedBy(rollup, catalogue),
  };
  const columns = new Map(
    plan.unitSheets.map(({ name, columns: own }) => [
      name,
      own.flatMap((column) => columnFigures(column, name, source)),
    ]),
  );
  const totals = new Map<string, Live | CellValue>();
  for (const { code, total } of [...columns.values()].flat()) {
    if (code !== undefined) totals.set(code, total.content);
  }
  return {
    rollup,
    catalogue,
    plan,
    columns,
    totalOf(code, sheet) {
      const place = plan.columns.get(code);
      const content = totals.get(code) ?? null;
      if (typeof content === 'string') return content;
      if (!place || content === null) return null;
      return seenFrom(
        sheet,
        { sheet: place.sheet, row: plan.totalRow, column: place.column },
        shown(content),
      );
    },
    unitOf: (code, line, sheet) => board.figure(code, line, sheet),
  };
}
