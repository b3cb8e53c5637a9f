/** What the demo ends with: published against rolled up, what cannot be compared and why, and what the reports' own figures contradict. */
import type { Catalogue } from '../../definition/catalogue';
import { message, say, type Message } from '../../messages/message';
import { formatFigure } from '../../number/format';
import type { Rollup } from '../../rollup/rollup';
import { tableLines, type Screen } from '../screen';
import { judge, type Judgement } from './claims';
import { compareFigures, type Comparison } from './compare';
import type { Conflict } from './distribute';
import type { PublishedReport } from './published/published';

/** A published report with what the chain made of its figures. */
export type Outcome = { report: PublishedReport; result: Rollup; catalogue: Catalogue };

export function printComparison(outcomes: readonly Outcome[], screen: Screen): void {
  const word = (text: Message) => say(text, screen.language);
  const compared = outcomes.map((outcome) => ({
    outcome,
    rows: compareFigures(outcome.report, outcome.result.totals, outcome.catalogue),
  }));
  const header = ['report', 'indicator', 'measure', 'published', 'rolled', 'equal'] as const;
  const table = tableLines(
    [
      header.map((column) => word(message(`cli.demo-column-${column}`))),
      ...compared.flatMap(({ outcome, rows }) => rows.map((row) => comparisonCells(row, outcome, word))),
    ],
    ['left', 'left', 'left', 'right', 'right', 'left'],
  );
  for (const line of table) screen.print(line);
  screen.print('');
  for (const { outcome, rows } of compared) {
    const counted = rows.filter(({ derived }) => !derived);
    const rates = rows.filter(({ derived }) => derived);
    screen.print(
      message('cli.demo-equal-count', {
        ...placeOf(outcome),
        all: counted.length,
        equal: counted.filter(({ equal }) => equal).length,
        rates: rates.length,
        rateEqual: rates.filter(({ equal }) => equal).length,
      }),
    );
  }
}

function comparisonCells(row: Comparison, outcome: Outcome, word: (text: Message) => string): string[] {
  const { area, year } = placeOf(outcome);
  return [
    `${area}${year}`,
    `${row.indicator} ${row.name}`,
    row.measure,
    formatFigure(row.published),
    row.rolled === null ? word(message('cli.demo-unknown')) : formatFigure(row.rolled),
    word(message(row.equal ? 'cli.demo-equal' : 'cli.demo-unequal')),
  ];
}

/** Published figures that have no place in the table, by reason. */
export function printRest(outcomes: readonly Outcome[], screen: Screen): void {
  const rest = outcomes.map((outcome) => ({ outcome, reasons: restOf(outcome, screen) }));
  const count = rest.reduce((sum, { reasons }) => sum + [...reasons.values()].flat().length, 0);
  screen.print('');
  screen.print(message('cli.demo-rest', { count }));
  for (const { outcome, reasons } of rest) {
    for (const [reason, facts] of reasons) {
      screen.print(message('cli.demo-rest-line', { ...placeOf(outcome), facts: facts.join(' '), reason }));
    }
  }
}

function restOf({ report, catalogue }: Outcome, screen: Screen): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const figure of report.figures) {
    if ('indicator' in figure) continue;
    const why =
      'reason' in figure
        ? message(`cli.demo-reason-${figure.reason}`)
        : message('cli.demo-year-on-year', {
            name: catalogue.indicators.get(figure.yearOnYear)?.name ?? figure.yearOnYear,
          });
    const reason = say(why, screen.language);
    reasons.set(reason, [...(reasons.get(reason) ?? []), figure.fact]);
  }
  return reasons;
}

/** Where a county's and the city's published figures cannot both stand; no figure was bent to make them fit. */
export function printConflicts(conflicts: readonly Conflict[], catalogue: Catalogue, screen: Screen): void {
  screen.print('');
  screen.print(message(conflicts.length === 0 ? 'cli.demo-no-conflicts' : 'cli.demo-conflicts'));
  for (const conflict of conflicts) screen.print(conflictLine(conflict, catalogue));
}

function conflictLine(conflict: Conflict, catalogue: Catalogue): Message {
  const { name = conflict.indicator, measure = '' } = catalogue.indicators.get(conflict.indicator) ?? {};
  const unitName = (code: string) => catalogue.units.get(code)?.name ?? code;
  const above = unitName(conflict.above);
  if (conflict.kind === 'rest') {
    const [left, parts] = [formatFigure(conflict.left), formatFigure(conflict.parts)];
    return message('cli.demo-conflict-rest', { name, measure, above, left, parts });
  }
  return message('cli.demo-conflict-share', {
    name,
    measure,
    above,
    area: unitName(conflict.area),
    value: formatFigure(conflict.value),
    aboveValue: formatFigure(conflict.aboveValue),
  });
}

export function printClaims(outcomes: readonly Outcome[], screen: Screen): void {
  const judged = outcomes.flatMap((outcome) =>
    outcome.report.claims.map((claim) => ({ outcome, judgement: judge(claim, outcome.result.totals) })),
  );
  const decided = judged.filter(({ judgement }) => judgement.holds !== null);
  const broken = decided.filter(({ judgement }) => judgement.holds === false);
  screen.print('');
  screen.print(message('cli.demo-claims'));
  for (const { outcome, judgement } of broken) screen.print(claimLine(outcome, judgement, screen));
  screen.print(
    message('cli.demo-claims-count', {
      all: decided.length,
      held: decided.length - broken.length,
      broken: broken.length,
      roots: broken.filter(({ judgement }) => judgement.claim.sameRootAs === undefined).length,
      rest:
        judged.length -
        decided.length +
        outcomes.reduce((sum, { report }) => sum + report.uncheckable.length, 0),
    }),
  );
}

function claimLine(outcome: Outcome, { claim, expected, arithmetic }: Judgement, screen: Screen): string {
  const { label, stated, sameRootAs, soft } = claim;
  const text =
    stated === undefined || expected === null
      ? message('cli.demo-claim-relation', { ...placeOf(outcome), label, arithmetic })
      : message('cli.demo-claim-line', {
          ...placeOf(outcome),
          label,
          stated: formatFigure(stated.value),
          expected: formatFigure(expected),
          measure: stated.measure,
          arithmetic,
        });
  const notes = [
    ...(sameRootAs === undefined ? [] : [message('cli.demo-claim-same-root')]),
    ...(soft ? [message('cli.demo-claim-soft')] : []),
  ];
  return `  ${[text, ...notes].map((part) => say(part, screen.language)).join('')}`;
}

function placeOf({ report, catalogue }: Outcome): { area: string; year: number } {
  return { area: catalogue.units.get(report.unit)?.name ?? report.unit, year: report.year };
}
