import { message } from '../messages/message';
import { adjustmentCaptions } from '../template/captions';
import type { Row, Sheet } from '../workbook/workbook';
import { cellIn } from './cellIn';
import type { Complaint } from './complaint';
import type { Known } from './known';
import { normalised, textOf } from './plainText';
import { readCell } from './reading/cell';
import type { Spot } from './scan';
import type { Adjustment, Source } from './submission';

type Caption = (typeof adjustmentCaptions)[number];
type Columns = ReadonlyMap<Caption, number>;

const captions = new Map<string, Caption>(adjustmentCaptions.map((caption) => [caption, caption]));
const longestCaption = 12;

/** 去重 rows, wherever a sheet has 去重数 beside 指标代码. */
export function readAdjustments(
  sheets: readonly Sheet[],
  known: Known,
  sourceOf: (spot: Pick<Spot, 'sheet' | 'row' | 'column'>) => Source,
  complaints: Complaint[],
): Adjustment[] {
  return sheets.flatMap((sheet) => {
    const at = sheet.rows.findIndex((row) => columnsIn(row) !== null);
    const header = sheet.rows[at];
    const columns = header && columnsIn(header);
    if (!columns) return [];
    return sheet.rows.slice(at + 1).flatMap((row) => readRow(sheet, row, columns));
  });

  function readRow(sheet: Sheet, row: Row, columns: Columns): Adjustment[] {
    const under = (caption: Caption) => {
      const column = columns.get(caption);
      return column === undefined ? undefined : cellIn(row, column);
    };
    const amountCell = under('去重数');
    const typed = textOf(amountCell?.value);
    if (typed === '') return [];
    const source = sourceOf({ sheet, row, column: columns.get('去重数') ?? 0 });
    const [code, name, reason] = (['指标代码', '指标名称', '原因'] as const).map((caption) =>
      textOf(under(caption)?.value),
    );
    const complain = (
      key:
        | 'unknown-adjustment'
        | 'unreadable-adjustment'
        | 'adjustment-not-negative'
        | 'adjustment-without-reason',
      severity: Complaint['severity'],
      indicator?: string,
    ) =>
      complaints.push({
        code: key,
        severity,
        about: indicator ?? `${source.sheet}!${source.address}`,
        indicators: indicator === undefined ? [] : [indicator],
        cells: [source],
        what: message(`submission.${key}`, { typed, found: code || name || '' }),
        actual: typed,
      });

    const indicator = known.indicator(code ?? '') ?? known.named(name ?? '');
    if (!indicator) {
      complain('unknown-adjustment', 'error');
      return [];
    }
    const reading = readCell(amountCell, { ...indicator, kind: 'amount' });
    if (reading.state !== 'value' || typeof reading.value !== 'number') {
      if (reading.state === 'unreadable') complain('unreadable-adjustment', 'error', indicator.code);
      return [];
    }
    const amount = reading.value;
    if (amount === 0) return [];
    if (amount > 0) complain('adjustment-not-negative', 'warning', indicator.code);
    if (!reason) complain('adjustment-without-reason', 'warning', indicator.code);
    return [{ indicator: indicator.code, amount, reason: reason ?? '', source }];
  }
}

function columnsIn({ cells }: Row): Columns | null {
  const columns = new Map<Caption, number>();
  for (const { value, column } of cells) {
    if (typeof value !== 'string' || value.length > longestCaption) continue;
    const caption =
      captions.get(value) ?? (/[指去原]/.test(value) ? captions.get(normalised(value)) : undefined);
    if (caption !== undefined && !columns.has(caption)) columns.set(caption, column);
  }
  return columns.has('去重数') && (columns.has('指标代码') || columns.has('指标名称')) ? columns : null;
}
