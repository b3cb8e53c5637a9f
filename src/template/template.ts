import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message, say } from '../messages/message';
import type { Workbook } from '../workbook/workbook';
import { adjustmentSheetOf } from './adjustmentSheet';
import { chapterSheet } from './chapterSheet';
import { coverSheetOf } from './coverSheet';
import type { Entries } from './entries';
import { hintsOf } from './hints';
import { identitySheetOf } from './identitySheet';
import type { Issue } from './issue';
import { layoutOf } from './layout';
import { rulesFor } from './rules';
import { sightOf } from './sight';
import { templateStyles } from './styles';
import { tableSheet } from './tableSheet';

export type TemplateOptions = {
  /** Last year's figures by indicator: prefilled and closed where given. */
  previous?: ReadonlyMap<string, number>;
  /** When it was issued, as the face knows the day: `2026-01-05`. */
  issued?: string;
  /** Marks every sheet as 示例数据. */
  example?: boolean;
  /** Filled in already, with every formula's result as Excel would have saved it. */
  entries?: Entries;
};

/**
 * The workbook that one unit fills in: 封面, a sheet a chapter, breakdown tables, 去重 on an own unit's, and the very hidden identity.
 * Checks are live native formulas, so they work without any program of ours.
 * @example templateWorkbook(catalogue, township).sheets.map(({ name }) => name) //=> ['封面', '行政复议', '_huibiao']
 */
export function templateWorkbook(catalogue: Catalogue, unit: Unit, options: TemplateOptions = {}): Workbook {
  const { previous = new Map<string, number>(), issued = '', example = false, entries } = options;
  const layout = layoutOf(catalogue, unit, new Set(previous.keys()));
  const sight = sightOf(catalogue, layout, entries, previous);
  const hints = hintsOf(layout, rulesFor(catalogue, unit), sight);
  const issue: Issue = { catalogue, unit, layout, sight, hints, lastYear: previous, example };
  const { id, name, version } = catalogue.definition;

  const drawn = layout.sheets.map((plan) =>
    plan.kind === 'chapter' ? chapterSheet(plan, issue) : tableSheet(plan, issue),
  );
  const edition = say(
    message(issued ? 'template.edition-issued' : 'template.edition', { id, version, issued }),
  );
  return {
    sheets: [
      coverSheetOf(issue, entries?.contact, edition),
      ...drawn.map(({ sheet }) => sheet),
      ...(unit.own ? [adjustmentSheetOf(issue, entries?.adjustments)] : []),
      identitySheetOf({
        definition: id,
        version,
        hash: catalogue.hash,
        kind: 'template',
        unit: unit.code,
        year: catalogue.year,
        issued,
      }),
    ],
    names: drawn.flatMap(({ names }) => names),
    styles: templateStyles([...layout.lines.values()].map(({ indicator }) => indicator)),
    active: 0,
    properties: {
      title: say(message('template.title', { name, year: catalogue.year, unit: unit.name })),
      subject: unit.code,
    },
  };
}
