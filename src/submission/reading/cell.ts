import type { OpenIndicator } from '../../definition/catalogue';
import { message } from '../../messages/message';
import type { Cell } from '../../workbook/workbook';
import { readers, type Reading } from './reading';

/** The day that Excel's day 0 would be, in milliseconds. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** What an entered cell holds, in one of four states; a remark wherever it was not plainly so. */
export function readCell(cell: Cell | undefined, indicator: OpenIndicator): Reading {
  const value = cell?.value ?? null;
  if (value === null || value === '') return { state: 'blank' };
  if (typeof value === 'object') {
    const what = message('submission.error-value', { typed: value.error });
    return {
      state: 'unreadable',
      typed: value.error,
      remark: { code: 'error-value', severity: 'error', what },
    };
  }
  if (cell?.date && typeof value === 'number' && indicator.kind !== 'text') {
    const typed = dateOf(value);
    const what = message('submission.date-in-number', { typed });
    return { state: 'unreadable', typed, remark: { code: 'date-in-number', severity: 'error', what } };
  }
  return readers[indicator.kind](value, indicator);
}

/** @example dateOf(45658) //=> '2025-01-01' */
function dateOf(serial: number): string {
  const date = new Date(dayZero + Math.floor(serial) * day);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
