import { message, say } from '../messages/message';
import type { Rollup } from '../rollup/rollup';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { putNotice } from './heading';
import { portraitPage } from './page';
import { putMerged } from './put';
import { rowsOfText } from './rowsOfText';
import { narrativeSheetName } from './sheets';

const width = 84;
const titleRow = 0;
const noticeRow = 1;
const firstRow = 2;
const leastHeight = 24;

/** 统计段落: one paragraph a row, as it goes into the report; a very long one over several rows. */
export function narrativeSheet(rollup: Rollup, paragraphs: readonly string[]): Sheet {
  const { unit, year } = rollup;
  const draft = new SheetDraft(narrativeSheetName).widths(width);
  draft
    .put(titleRow, 0, say(message('summary.narrative-title', { unit: unit.name, year })), {
      style: 'paragraphTitle',
    })
    .height(titleRow, 36);
  putNotice(draft, noticeRow, rollup);
  const texts = paragraphs.length === 0 ? [say(message('summary.narrative-none'))] : paragraphs;
  let row = firstRow;
  for (const text of texts) {
    const { rows, height } = rowsOfText({ text, width, size: 14 }, leastHeight);
    putMerged(draft, { row, toRow: row + rows - 1, from: 0, to: 0 }, text, 'paragraph');
    for (const end = row + rows; row < end; row++) draft.height(row, height);
  }
  return draft.set({ gridLines: false, page: portraitPage(narrativeSheetName, rollup) }).finish();
}
