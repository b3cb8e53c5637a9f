import type { Catalogue } from '../definition/catalogue';
import { message, say } from '../messages/message';
import type { Rollup } from '../rollup/rollup';
import { identitySheetOf } from '../template/identitySheet';
import type { Workbook } from '../workbook/workbook';
import { chartSheet } from './chartSheet';
import { contentsSheet } from './contentsSheet';
import { drawingOf } from './drawing';
import { factsSheet, holdsFacts } from './factsSheet';
import { findingsSheet } from './findingsSheet';
import { narrativeSheet } from './narrativeSheet';
import { returnsSheet } from './returnsSheet';
import { narrativeSheetName } from './sheets';
import { summaryStyles } from './styles';
import { tableSheet } from './tableSheet';
import { totalsSheetOf } from './totalsSheet';
import { unitSheet } from './unitSheet';

export type SummaryOptions = {
  /** ISO 8601, when the summary was made. */
  issued?: string;
  /** 统计段落, one string a paragraph. */
  narrative?: readonly string[];
};

/**
 * The summary workbook of a roll-up. Totals are native formulas over the units' figures, with the values that they yield; missing
 * units' cells are blank; what the definition's own unit filed, who is missing and what was found stand beside. It is a submission to
 * the unit above.
 */
export function summaryWorkbook(
  rollup: Rollup,
  catalogue: Catalogue,
  options: SummaryOptions = {},
): Workbook {
  const { issued, narrative = [] } = options;
  const { unit, year } = rollup;
  const drawing = drawingOf(rollup, catalogue);
  const { id, version, name } = catalogue.definition;
  return {
    sheets: [
      contentsSheet(drawing, issued),
      totalsSheetOf(drawing),
      ...drawing.plan.unitSheets.map((plan) =>
        unitSheet(plan, drawing.columns.get(plan.name) ?? [], drawing),
      ),
      ...drawing.plan.tableSheets.map((plan) => tableSheet(plan, drawing)),
      findingsSheet(drawing),
      returnsSheet(drawing),
      chartSheet(drawing),
      narrativeSheet(rollup, narrative),
      ...(holdsFacts(rollup) ? [factsSheet(rollup, catalogue)] : []),
      identitySheetOf({
        definition: id,
        version,
        hash: catalogue.hash,
        kind: 'summary',
        unit: unit.code,
        year,
        issued: issued ?? '',
      }),
    ],
    names: [],
    styles: summaryStyles(catalogue.indicators.values()),
    active: 0,
    properties: {
      title: say(message('summary.cover-title', { unit: unit.name, year })),
      subject: name,
      ...(issued !== undefined && { created: issued, modified: issued }),
    },
  };
}

/** The same workbook with other paragraphs: they are written from the summary, so that it is there before them. */
export function withParagraphs(workbook: Workbook, rollup: Rollup, paragraphs: readonly string[]): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === narrativeSheetName ? narrativeSheet(rollup, paragraphs) : sheet,
  );
  return { ...workbook, sheets };
}
