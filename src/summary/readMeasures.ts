import { chapterCaptions, totalsSheet, type ChapterCaption } from '../template/captions';
import { cellAt, sheetNamed } from '../workbook/lookup';
import type { Workbook } from '../workbook/workbook';

/** The 计量单位 of each indicator, by its code, as 指标总表 of a summary prints it; none where the sheet or its captions are not there. */
export function readMeasures(workbook: Workbook): ReadonlyMap<string, string> {
  const measures = new Map<string, string>();
  const sheet = sheetNamed(workbook, totalsSheet);
  const header = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === chapterCaptions[0]));
  if (!sheet || !header) return measures;
  const columnOf = (caption: ChapterCaption) => header.cells.find(({ value }) => value === caption)?.column;
  const [code, measure] = [columnOf('指标代码'), columnOf('计量单位')];
  if (code === undefined || measure === undefined) return measures;
  for (const { index } of sheet.rows) {
    const found = cellAt(sheet, index, code)?.value;
    if (index > header.index && typeof found === 'string')
      measures.set(found, String(cellAt(sheet, index, measure)?.value ?? ''));
  }
  return measures;
}
