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

/** Title and state of reporting above a table, both from the left, so that they are seen however wide the table is. */
export function putHeading(draft: SheetDraft, rollup: Rollup, sheet: string): void {
  const { unit, year, units, example } = rollup;
  const title = say(message('summary.sheet-title', { unit: unit.name, year, sheet }));
  const notice = example ? `${exampleMark}　${stateOfReporting(rollup)}` : stateOfReporting(rollup);
  draft
    .put(0, 0, title, { style: 'title' })
    .height(0, 30)
    .put(1, 0, notice, { style: units.missing.length > 0 || example ? 'warning' : 'notice' })
    .height(1, 20);
}
