import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message, say } from '../messages/message';
import type { Finding } from '../submission/finding';
import type { Submission } from '../submission/submission';
import { exampleBanner } from '../template/issue';
import { literal, pageNumbers } from '../template/page';
import { rowHeight } from '../template/rowHeight';
import { rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { PageSetup, Workbook } from '../workbook/workbook';
import { demandOf, indicatorsOf, inSheetOrder, placesOf, severityOf, textOf } from './slipLine';
import { slipStyles, type SlipStyle } from './slipStyles';

export type SlipOptions = {
  /** The day it is written: `2026-02-10`. */
  issued?: string;
  /** The submission that it answers: its file, its contact. */
  submission?: Submission;
};

export const slipCaptions = [
  'number',
  'severity',
  'place',
  'indicator',
  'actual',
  'expected',
  'problem',
  'demand',
  'answer',
] as const;

const widths = [6, 7, 22, 26, 11, 11, 46, 24, 22];
const last = widths.length - 1;
const headerRow = 5;
const leastHeight = 26;
const wholeWidth = widths.reduce((sum, width) => sum + width, 0);

/**
 * 退回单: what a unit has to mend or explain, to be printed, answered in the last column and sent back. The unit's own figures stay as
 * they are; only a new submission changes them.
 */
export function returnSlipWorkbook(
  unit: Unit,
  findings: readonly Finding[],
  catalogue: Catalogue,
  options: SlipOptions = {},
): Workbook {
  const name = say(message('validation.slip'));
  const draft = new SheetDraft(name).widths(...widths);
  const ordered = inSheetOrder(findings, catalogue);
  putHead(draft, unit, ordered, catalogue, options);
  draft
    .putRow(
      headerRow,
      0,
      slipCaptions.map((key) => say(message(`validation.slip-${key}`))),
      'header',
    )
    .height(headerRow, 28);
  ordered.forEach((finding, at) => putLine(draft, headerRow + 1 + at, at + 1, finding, catalogue));
  putFoot(draft, headerRow + 1 + ordered.length);
  const { submission, issued } = options;
  return {
    sheets: [
      draft
        .set({ freeze: { rows: headerRow + 1, columns: 0 }, gridLines: false, page: pageOf(unit) })
        .finish(),
    ],
    names: [],
    styles: slipStyles,
    active: 0,
    properties: {
      title: say(message('validation.slip-title', { unit: unit.name, year: yearOf(catalogue, submission) })),
      subject: unit.code,
      ...(issued !== undefined && { created: issued, modified: issued }),
    },
  };
}

/** Title, then two lines of facts: whose, of which year and file, how many findings, until when, whom to ask. */
function putHead(
  draft: SheetDraft,
  unit: Unit,
  findings: readonly Finding[],
  catalogue: Catalogue,
  { issued, submission }: SlipOptions,
): void {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && !finding.explained).length;
  const { name, phone } = submission?.contact ?? {};
  const contact = [name, phone].filter((part) => part !== undefined).join(' ');
  const line = (row: number, left: string, middle: string, right: string) => {
    putSpan(draft, row, 0, 3, left, 'line');
    putSpan(draft, row, 4, 6, middle, 'line');
    putSpan(draft, row, 7, last, right, 'line');
    draft.height(row, 22);
  };
  putSpan(
    draft,
    0,
    0,
    last,
    say(message('validation.slip-title', { unit: unit.name, year: yearOf(catalogue, submission) })),
    'title',
  );
  draft.height(0, 36);
  putSpan(draft, 1, 0, last, submission?.example ? exampleBanner() : null, 'banner');
  draft.height(1, submission?.example ? 22 : 4);
  line(
    2,
    say(message('validation.slip-unit', { unit: unit.name, code: unit.code })),
    say(message('validation.slip-file', { file: baseName(submission?.file ?? '') })),
    say(message('validation.slip-contact', { contact })),
  );
  line(
    3,
    say(message('validation.slip-counts', { errors: count('error'), warnings: count('warning') })),
    say(message('validation.slip-deadline')),
    say(message('validation.slip-issued', { issued: issued ?? '' })),
  );
  const request = say(message('validation.slip-request'));
  putSpan(draft, 4, 0, last, request, 'note');
  draft.height(4, rowHeight([{ text: request, width: wholeWidth, size: 10.5 }], 24));
}

function putLine(
  draft: SheetDraft,
  row: number,
  number: number,
  finding: Finding,
  catalogue: Catalogue,
): void {
  const texts = {
    place: placesOf(finding),
    indicator: indicatorsOf(finding, catalogue),
    problem: textOf(finding),
    demand: demandOf(finding),
  };
  const severity: SlipStyle = finding.explained
    ? 'centre'
    : finding.severity === 'error'
      ? 'error'
      : 'warning';
  draft
    .put(row, 0, number, { style: 'centre' })
    .put(row, 1, severityOf(finding), { style: finding.severity === 'info' ? 'centre' : severity })
    .put(row, 2, texts.place, { style: 'text' })
    .put(row, 3, texts.indicator, { style: 'text' })
    .put(row, 4, finding.actual, { style: figureStyle(finding.actual) })
    .put(row, 5, finding.expected, { style: figureStyle(finding.expected) })
    .put(row, 6, texts.problem, { style: 'text' })
    .put(row, 7, texts.demand, { style: 'text' })
    .put(row, last, null, { style: 'answer' })
    .height(
      row,
      rowHeight(
        [
          { text: texts.place, width: widths[2] ?? 0, size: 10 },
          { text: texts.indicator, width: widths[3] ?? 0, size: 10 },
          { text: texts.problem, width: widths[6] ?? 0, size: 10 },
          { text: texts.demand, width: widths[7] ?? 0, size: 10 },
        ],
        leastHeight,
      ),
    );
}

function figureStyle(value: Finding['actual']): SlipStyle {
  return typeof value === 'string' ? 'figureText' : 'figure';
}

function putFoot(draft: SheetDraft, from: number): void {
  draft.height(from, 14);
  putSpan(draft, from + 1, 0, 3, say(message('validation.slip-sender')), 'line');
  putSpan(draft, from + 1, 4, last, say(message('validation.slip-receiver')), 'line');
  draft.height(from + 1, 26);
}

function putSpan(
  draft: SheetDraft,
  row: number,
  from: number,
  to: number,
  value: string | null,
  style: SlipStyle,
): void {
  draft.put(row, from, value, { style }).merge(rangeOf({ row, column: from }, { row, column: to }));
}

function pageOf(unit: Unit): PageSetup {
  return {
    paper: 'A4',
    orientation: 'landscape',
    fit: { width: 1, height: 0 },
    margins: { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 },
    footer: { left: literal(unit.name), center: pageNumbers() },
    repeatRows: { from: headerRow, to: headerRow },
    centerHorizontally: true,
  };
}

function yearOf(catalogue: Catalogue, submission: Submission | undefined): number {
  return submission?.year ?? catalogue.year;
}

/** The unit knows its file by name; in whose folders it lay is no concern of its. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
