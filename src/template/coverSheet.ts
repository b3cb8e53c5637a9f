import { message, say } from '../messages/message';
import { SheetDraft } from '../workbook/draft';
import type { CellValue, Sheet } from '../workbook/workbook';
import { coverLabels, coverSheet } from './captions';
import type { Entries } from './entries';
import { exampleBanner, type Issue } from './issue';
import { putMerged } from './merged';
import { portraitPage, protection } from './page';
import { putProgress } from './progress';
import { rowHeight } from './rowHeight';
import type { StyleKey } from './styles';

const widths = [8, 30, 12, 12, 12, 12];
const last = widths.length - 1;
/** Room for a record of two lines. */
const selfCheckHeight = 44;
const wholeWidth = widths.reduce((sum, width) => sum + width, 0);

const notes = [
  'template.note-entry',
  'template.note-not-applicable',
  'template.note-computed',
  'template.note-hints',
  'template.note-shape',
] as const;

/** 封面: whose workbook it is, who filled it in, how far it has come, and how it is filled in. */
export function coverSheetOf(issue: Issue, contact: Entries['contact'], edition: string): Sheet {
  const { catalogue, example } = issue;
  const draft = new SheetDraft(coverSheet).widths(...widths);
  putAcross(draft, 0, catalogue.definition.name, 'coverTitle', 66);
  putAcross(draft, 1, say(message('template.cover-subtitle', { year: catalogue.year })), 'coverSubtitle', 36);
  putAcross(draft, 2, example ? exampleBanner() : null, 'banner', 26);
  const afterFields = putFields(draft, 3, issue, contact);
  draft.height(afterFields, 12);
  const progress = putProgress(draft, afterFields + 1, issue);
  draft.height(progress.end, 12);
  const afterNotes = putNotes(draft, progress.end + 1);
  draft.height(afterNotes, 16);
  putAcross(draft, afterNotes + 1, say(message('template.signature')), 'line', 26);
  putAcross(draft, afterNotes + 2, edition, 'small', 18);
  return draft
    .set({ protection, gridLines: false, page: portraitPage(), conditionals: progress.conditionals })
    .finish();
}

/** @returns the row after the last */
function putFields(
  draft: SheetDraft,
  from: number,
  { catalogue, unit }: Issue,
  contact: Entries['contact'],
): number {
  const fields: [string, CellValue, StyleKey][] = [
    [coverLabels.unit, unit.name, 'coverValue'],
    [coverLabels.code, unit.code, 'coverValue'],
    [coverLabels.year, catalogue.year, 'coverValue'],
    [coverLabels.contact, contact?.name ?? null, 'coverEntry'],
    [coverLabels.phone, contact?.phone ?? null, 'coverEntry'],
    [coverLabels.date, contact?.date ?? null, 'coverEntry'],
    [coverLabels.selfCheck, contact?.selfCheck ?? null, 'coverEntry'],
  ];
  fields.forEach(([label, value, style], at) => {
    putMerged(draft, from + at, { from: 0, to: 1 }, label, 'label');
    putMerged(draft, from + at, { from: 2, to: last }, value, style);
    draft.height(from + at, label === coverLabels.selfCheck ? selfCheckHeight : 26);
  });
  return from + fields.length;
}

function putNotes(draft: SheetDraft, from: number): number {
  putAcross(draft, from, say(message('template.notes')), 'heading', 22);
  notes.forEach((key, at) => {
    const note = `${at + 1}．${say(message(key))}`;
    const height = rowHeight([{ text: note, width: wholeWidth, size: 10.5 }], 18);
    putAcross(draft, from + 1 + at, note, 'note', height);
  });
  return from + 1 + notes.length;
}

function putAcross(draft: SheetDraft, row: number, value: CellValue, style: StyleKey, height: number): void {
  putMerged(draft, row, { from: 0, to: last }, value, style);
  draft.height(row, height);
}
