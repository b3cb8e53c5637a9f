import { message, say } from '../messages/message';
import type { Rollup } from '../rollup/rollup';
import { exampleMark } from '../template/captions';
import type { SheetDraft } from '../workbook/draft';

/** How far reporting has come, in one sentence: partial totals never pass as whole. */
export function stateOfReporting({ units }: Rollup): string {
  const params = { expected: units.expected.length, reported: units.reported.length };
  return say(
    units.missing.length === 0
      ? message('summary.complete', params)
      : message('summary.so-far', { state: message('rollup.partial', params) }),
  );
}

/** The line below a sheet's title: 示例数据 where it is that, and the state of reporting. */
export function putNotice(draft: SheetDraft, row: number, rollup: Rollup): void {
  const { units, example } = rollup;
  const state = stateOfReporting(rollup);
  const style = units.missing.length > 0 || example ? 'warning' : 'notice';
  draft.put(row, 0, example ? `${exampleMark}　${state}` : state, { style }).height(row, 20);
}

/** Title and notice above a table, both from the left, so that they are seen however wide the table is. */
export function putHeading(draft: SheetDraft, rollup: Rollup, sheet: string): void {
  const { unit, year } = rollup;
  const title = say(message('summary.sheet-title', { unit: unit.name, year, sheet }));
  draft.put(0, 0, title, { style: 'title' }).height(0, 30);
  putNotice(draft, 1, rollup);
}
