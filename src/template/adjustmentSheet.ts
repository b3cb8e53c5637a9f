import type { OpenIndicator } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { addressOf, rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { adjustmentCaptions, adjustmentSheet } from './captions';
import type { Entries } from './entries';
import { putHeading, type Issue } from './issue';
import { kinds } from './kinds/kinds';
import { headerRow } from './layout';
import { landscapePage, portraitPage, protection } from './page';

const widths = [12, 42, 12, 46];
const freeRows = 8;

/**
 * 去重, on an own unit's template: what several units below counted of one joint activity is taken off the total once, with the
 * reason. Lists the indicators that are summed over two or more units; rows below take the code of any other.
 */
export function adjustmentSheetOf(issue: Issue, adjustments: Entries['adjustments'] = []): Sheet {
  const draft = new SheetDraft(adjustmentSheet);
  const last = adjustmentCaptions.length - 1;
  const listed = summedBelow(issue);
  const codes = new Set(listed.map(({ code }) => code));
  const others = adjustments.filter(({ indicator }) => !codes.has(indicator));
  const amounts = new Map(adjustments.map((adjustment) => [adjustment.indicator, adjustment]));
  putHeading(draft, issue, last);
  draft
    .putRow(headerRow, 0, adjustmentCaptions, 'header')
    .height(headerRow, 26)
    .widths(...widths)
    .merge(rangeOf({ row: 0, column: 0 }, { row: 0, column: last }));
  const rows = [
    ...listed.map(({ code, name }) => ({ code, name, given: amounts.get(code) })),
    ...others.map((given) => ({ code: given.indicator, name: null, given })),
    ...Array.from({ length: freeRows }, () => ({ code: null, name: null, given: undefined })),
  ];
  rows.forEach(({ code, name, given }, at) => {
    const row = headerRow + 1 + at;
    const open = at >= listed.length;
    draft
      .put(row, 0, code, { style: open ? 'codeEntry' : 'code' })
      .put(row, 1, name, { style: open ? 'explanation' : 'name' })
      .put(row, 2, given?.amount ?? null, { style: 'adjustment' })
      .put(row, 3, given?.reason ?? null, { style: 'explanation' })
      .height(row, 20);
  });
  const amountCells = rangeOf({ row: headerRow + 1, column: 2 }, { row: headerRow + rows.length, column: 2 });
  const first = addressOf(headerRow + 1, 2);
  return draft
    .set({
      freeze: { rows: headerRow + 1, columns: 0 },
      protection,
      gridLines: false,
      page: {
        ...landscapePage(issue.unit, { from: 0, to: headerRow }),
        orientation: portraitPage().orientation,
      },
      validations: [
        {
          ranges: [amountCells],
          rule: { type: 'custom', formula: `AND(ISNUMBER(${first}),${first}<0)` },
          allowBlank: true,
          prompt: {
            title: say(message('template.adjustment-title')),
            text: say(message('template.adjustment-prompt')),
          },
          error: {
            severity: 'stop',
            title: say(message('template.entry-refused')),
            text: say(message('template.demand-adjustment')),
          },
        },
      ],
    })
    .finish();
}

/** Indicators whose total is a sum over at least two units of the area that the own unit stands for. */
function summedBelow({ catalogue, unit }: Issue): OpenIndicator[] {
  const askedBy = new Map<string, number>();
  for (const filing of unit.parent === undefined ? [] : catalogue.filingUnits(unit.parent)) {
    for (const { code } of catalogue.askedOf(filing)) askedBy.set(code, (askedBy.get(code) ?? 0) + 1);
  }
  return [...catalogue.indicators.values()].filter(
    ({ code, cell, rollup, kind }) =>
      rollup === 'sum' && !cell && kinds[kind].comparison !== 'none' && (askedBy.get(code) ?? 0) > 1,
  );
}
