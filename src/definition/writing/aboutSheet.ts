import { message, say, type MessageKey } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import { SheetDraft } from '../../workbook/draft';
import type { Sheet } from '../../workbook/workbook';
import type { Definition } from '../definition';
import { aboutFields, aboutSheetName, type AboutField } from '../sheets/about';
import type { FlatRow } from '../sheets/sheet';
import { sheets, type Collection } from '../sheets/sheets';
import { pageSetup } from './page';
import { rowHeight } from './rowHeight';
import { liveCounts } from './liveCounts';
import { choiceOf } from './rowSheet';

const labelWidth = 26;
const valueWidth = 110;
/** What the parts of a count stand further in, in characters. */
const partIndent = 4;

/** What people do most, step by step. */
const jobs: readonly { job: MessageKey; steps: readonly MessageKey[] }[] = [
  {
    job: 'definition.job-add-indicator',
    steps: [
      'definition.job-add-indicator-1',
      'definition.job-add-indicator-2',
      'definition.job-add-indicator-3',
      'definition.job-add-indicator-4',
    ],
  },
  {
    job: 'definition.job-change-unit',
    steps: [
      'definition.job-change-unit-1',
      'definition.job-change-unit-2',
      'definition.job-change-unit-3',
      'definition.job-change-unit-4',
    ],
  },
  {
    job: 'definition.job-add-rule',
    steps: ['definition.job-add-rule-1', 'definition.job-add-rule-2', 'definition.job-add-rule-3'],
  },
  {
    job: 'definition.job-retire-indicator',
    steps: [
      'definition.job-retire-indicator-1',
      'definition.job-retire-indicator-2',
      'definition.job-retire-indicator-3',
    ],
  },
  {
    job: 'definition.job-issue',
    steps: ['definition.job-issue-1', 'definition.job-issue-2', 'definition.job-issue-3'],
  },
];

/** The guide, sheet by sheet. */
const guide: readonly { topic: string; lines: readonly MessageKey[] }[] = [
  {
    topic: say(message('definition.guide-topic-all')),
    lines: [
      'definition.guide-all-1',
      'definition.guide-all-2',
      'definition.guide-all-3',
      'definition.guide-all-4',
    ],
  },
  { topic: sheets.chapters.name, lines: ['definition.guide-chapters-1'] },
  {
    topic: sheets.indicators.name,
    lines: [
      'definition.guide-indicators-1',
      'definition.guide-indicators-2',
      'definition.guide-indicators-3',
      'definition.guide-indicators-4',
      'definition.guide-indicators-5',
    ],
  },
  {
    topic: sheets.tables.name,
    lines: ['definition.guide-tables-1', 'definition.guide-tables-2', 'definition.guide-tables-3'],
  },
  {
    topic: sheets.units.name,
    lines: ['definition.guide-units-1', 'definition.guide-units-2', 'definition.guide-units-3'],
  },
  {
    topic: sheets.rules.name,
    lines: ['definition.guide-rules-1', 'definition.guide-rules-2', 'definition.guide-rules-3'],
  },
  { topic: sheets.texts.name, lines: ['definition.guide-texts-1'] },
];

/** What the definition is called, how much it holds, and how a newcomer fills in the other sheets. */
export function aboutSheet(
  definition: Definition,
  rows: Readonly<Record<Collection, readonly FlatRow[]>>,
): Sheet {
  const draft = new SheetDraft(aboutSheetName).widths(labelWidth, valueWidth);
  draft.height(0, 34).put(0, 0, definition.name, { style: 'title' });
  draft.height(1, 20).put(1, 0, say(message('definition.about-subtitle')), { style: 'subtitle' });
  let row = section(draft, 3, 'definition.about-basic');
  for (const { caption, field, codec, note } of aboutFields) {
    const value = codec.write(definition[field as AboutField]);
    draft
      .put(row, 0, caption, { style: 'label', note: say(message(note)) })
      .put(row, 1, value, { style: 'value' });
    draft.height(row, rowHeight([{ text: String(value ?? ''), width: valueWidth }]));
    if (codec.choices) {
      draft.set({ validations: [{ ranges: [addressOf(row, 1)], ...choiceOf(caption, codec.choices) }] });
    }
    row += 1;
  }
  row = section(draft, row + 1, 'definition.about-sheets');
  for (const sheet of Object.values(sheets)) {
    row = line(draft, row, { label: sheet.name, text: say(message(sheet.hint)), link: sheet.name });
  }
  row = section(draft, row + 1, 'definition.about-jobs');
  for (const { job, steps } of jobs) {
    steps.forEach((step, at) => {
      const text = say(message('definition.job-step', { number: at + 1, step: message(step) }));
      row = line(draft, row, { label: at === 0 ? say(message(job)) : null, text });
    });
  }
  row = section(draft, row + 1, 'definition.about-content');
  for (const { collection, label, isPart, formula, value } of liveCounts(rows)) {
    const link = { sheet: sheets[collection].name, address: 'A1' };
    draft
      .put(row, 0, label, { style: isPart ? 'part' : 'label', ...(!isPart && { link }) })
      .put(row, 1, value, { style: 'count', formula })
      .height(row, rowHeight([{ text: label, width: labelWidth - partIndent }]));
    row += 1;
  }
  row = section(draft, row + 1, 'definition.about-guide');
  for (const { topic, lines } of guide) {
    lines.forEach((each, at) => {
      row = line(draft, row, { label: at === 0 ? topic : null, text: say(message(each)) });
    });
  }
  return draft.set({ page: pageSetup('landscape'), gridLines: false }).finish();
}

/** A label, where there is one, and a text beside it; returns the row below. */
function line(
  draft: SheetDraft,
  row: number,
  { label, text, link }: { label: string | null; text: string; link?: string },
): number {
  draft
    .put(row, 0, label, {
      style: 'label',
      ...(link !== undefined && { link: { sheet: link, address: 'A1' } }),
    })
    .put(row, 1, text, { style: 'guide' })
    .height(row, rowHeight([{ text, width: valueWidth }]));
  return row + 1;
}

/** A band across the sheet; returns the row below it. */
function section(draft: SheetDraft, row: number, title: MessageKey): number {
  draft
    .height(row, 22)
    .put(row, 0, say(message(title)), { style: 'section' })
    .put(row, 1, null, { style: 'section' });
  return row + 1;
}
