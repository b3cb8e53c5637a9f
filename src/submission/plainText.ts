import type { CellValue } from '../workbook/workbook';

const spaces = /[\s\u00a0\u3000\u200b\ufeff]+/g;

/** A cell as text without the spaces at its ends; the empty text for a blank one. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'object' ? value.error : String(value);
}

/**
 * A caption or name as it is compared: full-width letters made plain, spaces gone, so that `同比（％）` is `同比(%)`.
 * @example normalised(' 指标 代码') //=> '指标代码'
 */
export function normalised(text: string): string {
  return text.normalize('NFKC').replace(spaces, '');
}
