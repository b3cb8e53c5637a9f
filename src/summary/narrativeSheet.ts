import { message, say } from '../messages/message';
import { rowHeight } from '../template/rowHeight';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { putNotice } from './heading';
import { portraitPage } from './page';
import { putFigure } from './put';
import { narrativeSheetName } from './sheets';
import type { Rollup } from '../rollup/rollup';

const width = 84;
const titleRow = 0;
const noticeRow = 1;
const firstRow = 2;
const mostHeight = 409;

/** 统计段落: one paragraph a row, as it goes into the report. */
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
  texts.forEach((text, index) => {
    putFigure(draft, firstRow + index, 0, text, 'paragraph');
    draft.height(firstRow + index, Math.min(mostHeight, rowHeight([{ text, width, size: 14 }], 24)));
  });
  return draft.set({ gridLines: false, page: portraitPage(narrativeSheetName, rollup) }).finish();
}
