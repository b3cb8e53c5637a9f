import { message, say, type MessageKey } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import { SheetDraft } from '../../workbook/draft';
import type { Sheet } from '../../workbook/workbook';
import type { Definition } from '../definition';
import { aboutFields, aboutSheetName } from '../sheets/about';
import type { FlatRow } from '../sheets/sheet';
import { sheets, type Collection } from '../sheets/sheets';
import { pageSetup } from './page';
import { rowHeight } from './rowHeight';
import { cellsUnder, choiceOf } from './rowSheet';

const valueWidth = 110;

/** What is counted, and the field that has a value once for each. */
const counts: readonly { label: MessageKey; collection: Collection; field: string }[] = [
  { label: 'definition.count-chapters', collection: 'chapters', field: 'code' },
  { label: 'definition.count-indicators', collection: 'indicators', field: 'code' },
  { label: 'definition.count-tables', collection: 'tables', field: 'title' },
  { label: 'definition.count-units', collection: 'units', field: 'code' },
  { label: 'definition.count-rules', collection: 'rules', field: 'id' },
  { label: 'definition.count-texts', collection: 'texts', field: 'id' },
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
  const draft = new SheetDraft(aboutSheetName).widths(20, valueWidth);
  draft.height(0, 34).put(0, 0, definition.name, { style: 'title' });
  draft.height(1, 20).put(1, 0, say(message('definition.about-subtitle')), { style: 'subtitle' });
  let row = section(draft, 3, 'definition.about-basic');
  for (const { caption, field, codec, note } of aboutFields) {
    const value = codec.write(definition[field as 'id' | 'version' | 'name' | 'rounding']);
    draft
      .put(row, 0, caption, { style: 'label', note: say(message(note)) })
      .put(row, 1, value, { style: 'value' });
    draft.height(row, rowHeight([{ text: String(value ?? ''), width: valueWidth }]));
    if (codec.choices) {
      draft.set({ validations: [{ ranges: [addressOf(row, 1)], ...choiceOf(caption, codec.choices) }] });
    }
    row += 1;
  }
  row = section(draft, row + 1, 'definition.about-content');
  for (const { label, collection, field } of counts) {
    const sheet = sheets[collection];
    const value = rows[collection].filter((each) => each[field] !== undefined).length;
    draft.put(row, 0, say(message(label)), { style: 'label', link: { sheet: sheet.name, address: 'A1' } });
    draft
      .put(row, 1, value, { style: 'count', formula: `COUNTA(${cellsUnder(sheet, field)})` })
      .height(row, rowHeight([]));
    row += 1;
  }
  row = section(draft, row + 1, 'definition.about-guide');
  for (const { topic, lines } of guide) {
    lines.forEach((line, at) => {
      draft.put(row, 0, at === 0 ? topic : null, { style: 'label' });
      const text = say(message(line));
      draft.put(row, 1, text, { style: 'guide' }).height(row, rowHeight([{ text, width: valueWidth }]));
      row += 1;
    });
  }
  return draft.set({ page: pageSetup('landscape'), gridLines: false }).finish();
}

/** A band across the sheet; returns the row below it. */
function section(draft: SheetDraft, row: number, title: MessageKey): number {
  draft
    .height(row, 22)
    .put(row, 0, say(message(title)), { style: 'section' })
    .put(row, 1, null, { style: 'section' });
  return row + 1;
}
