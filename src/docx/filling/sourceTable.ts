import { message, say } from '../../messages/message';
import { sourceColumns, type SourceRow } from '../sourceRows';
import { element, textElement } from '../wordXml';

/** Half-points: 小5号. */
const size = 18;
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** 数据来源 as a table across the page, in the document's own typeface; its captions are repeated on every page. */
export function sourceTable(rows: readonly SourceRow[], qualifier: string): string {
  const w = (name: string, pairs: Record<string, string | number> = {}, content = '') =>
    element(
      qualifier + name,
      Object.fromEntries(Object.entries(pairs).map(([key, value]) => [qualifier + key, value])),
      content,
    );
  const whole = sourceColumns.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number) => Math.round((width / whole) * 5000);
  const cell = (column: number, text: string, merge: string) =>
    w(
      'tc',
      {},
      w('tcPr', {}, w('tcW', { w: share(sourceColumns[column]?.width ?? 0), type: 'pct' }) + merge) +
        w(
          'p',
          {},
          w('pPr', {}, w('ind', { firstLineChars: 0, firstLine: 0 })) +
            w('r', {}, w('rPr', {}, w('sz', { val: size })) + textElement(`${qualifier}t`, text)),
        ),
    );
  const captions = w(
    'tr',
    {},
    w('trPr', {}, w('cantSplit') + w('tblHeader')) +
      sourceColumns.map(({ caption }, column) => cell(column, say(message(caption)), '')).join(''),
  );
  const row = ({ texts, at, of }: SourceRow) =>
    w(
      'tr',
      {},
      w('trPr', {}, w('cantSplit')) +
        sourceColumns
          .map(({ whole: spans }, column) => {
            const merge = spans && of > 1 ? w('vMerge', { val: at === 0 ? 'restart' : 'continue' }) : '';
            return cell(column, texts[column] ?? '', merge);
          })
          .join(''),
    );
  const borders = sides.map((side) => w(side, { val: 'single', sz: 4, space: 0, color: 'auto' })).join('');
  return w(
    'tbl',
    {},
    w('tblPr', {}, w('tblW', { w: 5000, type: 'pct' }) + w('tblBorders', {}, borders)) +
      w('tblGrid', {}, sourceColumns.map(({ width }) => w('gridCol', { w: share(width) })).join('')) +
      captions +
      rows.map(row).join(''),
  );
}
