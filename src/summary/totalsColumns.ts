import { chapterCaptions, totalsCaptions } from '../template/captions';
import { rowsOfText, type RowsOfText } from './rowsOfText';

/** Header of 指标总表; where the definition has weighted means, two more captions follow. */
export const captions = [...chapterCaptions.slice(0, 7), totalsCaptions.answers] as const;

const at = (caption: (typeof captions)[number]) => captions.indexOf(caption);

export const totalsColumns = {
  code: at('指标代码'),
  name: at('指标名称'),
  measure: at('计量单位'),
  current: at('本年数'),
  previous: at('上年数'),
  change: at('增减'),
  growth: at('同比(%)'),
  answers: at(totalsCaptions.answers),
  products: captions.length,
  weights: captions.length + 1,
} as const;

export const totalsWidths = [13, 46, 10, 18, 18, 16, 13, 11];
export const partWidths = [14, 14];

/** A text total takes the room of 本年数 to 同比(%), which it has no use for. */
const textRoom = totalsWidths
  .slice(totalsColumns.current, totalsColumns.growth + 1)
  .reduce((sum, width) => sum + width, 0);
const leastHeight = 20;

/** How a text is laid out in 指标总表. */
export function textRows(text: string): RowsOfText {
  return rowsOfText({ text, width: textRoom, size: 10 }, leastHeight);
}
