import type { Catalogue } from '../definition/catalogue';
import { severityWords } from '../definition/words';
import { message, say } from '../messages/message';
import type { Rollup } from '../rollup/rollup';
import type { Finding } from '../submission/finding';
import type { Source } from '../submission/submission';
import { acceptanceCaptions, coverageStates } from '../template/captions';
import type { Live } from '../template/live';
import { rowHeight } from '../template/rowHeight';
import { absoluteAddressOf, addressOf, rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { CellValue, Sheet } from '../workbook/workbook';
import type { Drawing } from './drawing';
import { putHeading } from './heading';
import { landscapePage } from './page';
import { putFigure } from './put';
import { findingsSheetName } from './sheets';
import { overlays } from './styles';

const columns = [
  'ordinal',
  'severity',
  'rule',
  'unit',
  'indicators',
  'place',
  'actual',
  'expected',
  'text',
  'explained',
] as const;
const widths = [6, 8, 13, 22, 24, 30, 14, 14, 50, 9];
/** Hidden, and within the filter's range, so that they move with their line when it is sorted. */
const idColumn = columns.length;
const reasonColumn = idColumn + 1;
const severityColumn = columns.indexOf('severity');
const countCaptions = 2;
const countRow = 3;
const captionRow = 4;
const firstRow = 5;
const leastHeight = 20;
const mostHeight = 409;

/** One line of 审核情况. */
type Line = {
  severity: string;
  /** Only of the definition's own rules: the codes of the reader's complaints tell a person nothing. */
  rule: CellValue;
  unit: CellValue;
  indicators: CellValue;
  place: CellValue;
  actual: CellValue;
  expected: CellValue;
  text: string;
  explained: CellValue;
  /** Of a finding that was accepted: its id, and why. */
  accepted?: { id: string; reason: string };
};

/** 审核情况: what the rules, the reader and the roll-up have to say, the files left out, and the 去重 rows with their reasons. */
export function findingsSheet({ rollup, catalogue }: Drawing): Sheet {
  const lines = linesOf(rollup, catalogue);
  const draft = new SheetDraft(findingsSheetName);
  const lastRow = firstRow + Math.max(lines.length, 1) - 1;
  putHeading(draft, rollup, findingsSheetName);
  putCounts(draft, lines, lastRow);
  draft
    .putRow(
      captionRow,
      0,
      columns.map((key) => say(message(`summary.findings-${key}`))),
      'header',
    )
    .put(captionRow, idColumn, acceptanceCaptions.id, { style: 'header' })
    .put(captionRow, reasonColumn, acceptanceCaptions.reason, { style: 'header' })
    .hideColumn(idColumn)
    .hideColumn(reasonColumn)
    .height(captionRow, 26);
  if (lines.length === 0) {
    draft.putRow(
      firstRow,
      0,
      [null, null, null, null, null, null, null, null, say(message('summary.findings-none')), null],
      'centre',
    );
  }
  lines.forEach((line, index) => putLine(draft, firstRow + index, index + 1, line));
  const range = rangeOf({ row: firstRow, column: severityColumn }, { row: lastRow, column: severityColumn });
  const first = addressOf(firstRow, severityColumn);
  return draft
    .widths(...widths)
    .set({
      freeze: { rows: firstRow, columns: 0 },
      gridLines: false,
      filter: rangeOf({ row: captionRow, column: 0 }, { row: lastRow, column: reasonColumn }),
      conditionals: [
        {
          range,
          formula: `OR(${first}="${severityWords.error}",${first}="${coverageStates.rejected}")`,
          style: overlays.error,
        },
        { range, formula: `${first}="${severityWords.warning}"`, style: overlays.warning },
      ],
      page: landscapePage(findingsSheetName, rollup, { repeatRows: { from: captionRow, to: captionRow } }),
    })
    .finish();
}

function putLine(draft: SheetDraft, row: number, ordinal: number, line: Line): void {
  const text = (key: keyof Line & (typeof columns)[number]) => ({
    text: String(line[key] ?? ''),
    width: widths[columns.indexOf(key)] ?? 0,
    size: 10,
  });
  const wrapped = (['rule', 'unit', 'indicators', 'place', 'text'] as const).map(text);
  draft.put(row, 0, ordinal, { style: 'ordinal' });
  for (const [key, style] of Object.entries(styles) as [keyof typeof styles, string][]) {
    putFigure(draft, row, columns.indexOf(key), line[key], style);
  }
  if (line.accepted) {
    draft
      .put(row, idColumn, line.accepted.id, { style: 'text' })
      .put(row, reasonColumn, line.accepted.reason, { style: 'text' });
  }
  draft.height(row, Math.min(mostHeight, rowHeight(wrapped, leastHeight)));
}

const styles: Record<Exclude<keyof Line, 'accepted'>, string> = {
  severity: 'centre',
  rule: 'centre',
  unit: 'text',
  indicators: 'text',
  place: 'text',
  actual: 'any',
  expected: 'any',
  text: 'text',
  explained: 'centre',
};

function linesOf(rollup: Rollup, catalogue: Catalogue): Line[] {
  const rules = new Set(catalogue.rules.map(({ id }) => id));
  const unitName = (code: string | undefined) =>
    code === undefined ? null : (catalogue.units.get(code)?.name ?? code);
  const indicatorName = (code: string) => catalogue.indicators.get(code)?.name ?? code;
  const refused = rollup.rejected.map(({ file, unit, message: text }): Line => ({
    severity: coverageStates.rejected,
    rule: null,
    unit: unitName(unit),
    indicators: null,
    place: file,
    actual: null,
    expected: null,
    text: say(text),
    explained: null,
  }));
  const order = { error: 0, warning: 1, info: 2 };
  const findings = [...rollup.findings]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .map((finding): Line => ({
      severity:
        finding.severity === 'info' ? say(message('summary.severity-info')) : severityWords[finding.severity],
      rule: rules.has(finding.rule) ? finding.rule : null,
      unit: unitName(finding.unit),
      indicators: finding.indicators.map((code) => `${code} ${indicatorName(code)}`).join('；') || null,
      place: placesIn(finding.cells),
      actual: finding.actual,
      expected: finding.expected,
      text: textOf(finding),
      explained: settledBy(finding),
      ...(finding.accepted !== undefined && { accepted: { id: finding.id, reason: finding.accepted } }),
    }));
  const adjusted = [...rollup.totals.values()].flatMap(({ indicator, adjustments }) =>
    adjustments.map(({ unit, value, source, adjustment }): Line => ({
      severity: say(message('summary.adjustment-short')),
      rule: null,
      unit: unitName(unit),
      indicators: `${indicator} ${indicatorName(indicator)}`,
      place: placesIn([source]),
      actual: value,
      expected: null,
      text: say(message('summary.adjustment-reason', { reason: adjustment })),
      explained: null,
    })),
  );
  return [...refused, ...findings, ...adjusted];
}

/** What was found, and why the receiver lets it stand, or did until other figures came. */
function textOf({ message: what, accepted, lapsed }: Finding): string {
  if (accepted !== undefined) return say(message('summary.accepted-because', { what, reason: accepted }));
  if (!lapsed) return say(what);
  const { reason, actual, expected } = lapsed;
  const params = { what, reason, actual: actual ?? '—', expected: expected ?? '—' };
  return say(message('summary.accepted-until', params));
}

function settledBy({ explained, accepted }: Finding): string | null {
  if (accepted !== undefined) return say(message('summary.accepted'));
  return explained ? say(message('summary.explained')) : null;
}

function placesIn(cells: readonly Source[]): string | null {
  const [first] = cells;
  if (!first) return null;
  const place = [first.file, first.sheet, first.address].filter((part) => part !== '').join(' › ');
  return cells.length === 1 ? place : say(message('summary.places', { place, count: cells.length }));
}

/** How many lines of each severity there are, live. */
function putCounts(draft: SheetDraft, lines: readonly Line[], lastRow: number): void {
  const range = `${absoluteAddressOf(firstRow, severityColumn)}:${absoluteAddressOf(lastRow, severityColumn)}`;
  const words = [
    severityWords.error,
    severityWords.warning,
    say(message('summary.severity-info')),
    coverageStates.rejected,
  ];
  words.forEach((word, index) => {
    const count: Live = {
      formula: `COUNTIF(${range},"${word}")`,
      value: lines.filter(({ severity }) => severity === word).length,
    };
    draft.put(countCaptions, 2 + index, word, { style: 'label' });
    putFigure(draft, countRow, 2 + index, count, 'count');
  });
  draft.height(countCaptions, 22).height(countRow, 22);
}
