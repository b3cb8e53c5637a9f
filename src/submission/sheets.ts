import type { OpenIndicator } from '../definition/catalogue';
import { message } from '../messages/message';
import { adjustmentSheet, coverSheet, identitySheet } from '../template/captions';
import type { Workbook } from '../workbook/workbook';
import type { Complaint } from './complaint';
import { coverOf } from './cover';
import type { Known } from './known';
import type { Resolution } from './resolve';
import type { Source } from './submission';

/** How the sheets of a file differ from those that were issued. */
export type SheetComplaints = {
  complaints: Complaint[];
  /** Indicators whose sheet is gone as a whole: their rows are not missed one by one. */
  missed: ReadonlySet<string>;
};

/** Sheets renamed, added or gone. A renamed one is known by what most of its figures are. */
export function sheetComplaints(
  workbook: Workbook,
  asked: ReadonlyMap<string, OpenIndicator>,
  { offers, copies }: Resolution,
  known: Known,
  file: string,
): SheetComplaints {
  const expected = new Map<string, string[]>();
  for (const indicator of asked.values()) {
    const sheet = known.sheetOf(indicator);
    const codes = expected.get(sheet);
    if (codes) codes.push(indicator.code);
    else expected.set(sheet, [indicator.code]);
  }
  const present = new Set(workbook.sheets.map(({ name }) => name));
  const figuresOn = new Map<string, Map<string, number>>();
  for (const { sheet, indicator } of offers.values()) {
    if (!indicator) continue;
    const counts = figuresOn.get(sheet.name) ?? new Map<string, number>();
    const home = known.sheetOf(indicator);
    counts.set(home, (counts.get(home) ?? 0) + 1);
    figuresOn.set(sheet.name, counts);
  }

  const complaints: Complaint[] = [];
  const at = (sheet: string): Source => ({ file, sheet, address: '' });
  const renamed = new Set<string>();
  for (const { name, state } of workbook.sheets) {
    if (state === 'veryHidden' || expected.has(name) || ownSheets.has(name)) continue;
    const [home] = [...(figuresOn.get(name) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (home === undefined) {
      if (copies.has(name) || name === coverOf(workbook)?.sheet.name) continue;
      const what = message('submission.extra-sheet');
      complaints.push({ code: 'extra-sheet', severity: 'info', about: name, cells: [at(name)], what });
    } else if (!present.has(home) && !renamed.has(home)) {
      renamed.add(home);
      const what = message('submission.renamed-sheet', { expected: home });
      complaints.push({ code: 'renamed-sheet', severity: 'info', about: name, cells: [at(name)], what });
    }
  }

  const missed = new Set<string>();
  for (const [sheet, codes] of expected) {
    if (present.has(sheet) || codes.some((code) => offers.has(code))) continue;
    for (const code of codes) missed.add(code);
    complaints.push({
      code: 'missing-sheet',
      severity: 'error',
      about: sheet,
      indicators: codes,
      cells: [at(sheet)],
      what: message('submission.missing-sheet', { count: codes.length }),
    });
  }
  return { complaints, missed };
}

const ownSheets: ReadonlySet<string> = new Set([coverSheet, adjustmentSheet, identitySheet]);

/** What the file carries besides cells. */
export function workbookComplaints({ found }: Workbook): Complaint[] {
  const complaints: Complaint[] = [];
  if (found?.externalLinks) {
    const what = message('submission.external-links', { count: found.externalLinks });
    complaints.push({ code: 'external-links', severity: 'warning', about: 'workbook', what });
  }
  if (found?.macros) {
    const what = message('submission.macros-not-run');
    complaints.push({ code: 'macros-not-run', severity: 'warning', about: 'workbook', what });
  }
  if (found?.format) {
    const what = message('submission.other-format', { format: found.format });
    complaints.push({ code: 'other-format', severity: 'info', about: 'workbook', what });
  }
  for (const sheet of found?.unreadableSheets ?? []) {
    const what = message('submission.unreadable-sheet', { sheet });
    complaints.push({ code: 'unreadable-sheet', severity: 'error', about: sheet, what });
  }
  return complaints;
}
