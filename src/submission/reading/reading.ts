import type { OpenIndicator } from '../../definition/catalogue';
import type { IndicatorKind } from '../../definition/definition';
import type { Message } from '../../messages/message';
import type { Finding } from '../finding';
import type { ComplaintCode } from '../complaint';
import { readNumber } from './number';
import { readText } from './text';
import { readYesNo } from './yesno';

/** What a cell was understood as. */
export type Reading = (
  | { state: 'value'; value: number | string; typed?: string }
  | { state: 'blank' }
  | { state: 'not-applicable'; typed: string }
  | { state: 'unreadable'; typed: string }
) & { remark?: ReadingRemark };

/** What there is to say about how it was understood. */
export type ReadingRemark = {
  code: ComplaintCode;
  severity: Finding['severity'];
  what: Message;
};

/** Text, a number or TRUE; blanks, errors and dates are dealt with before. */
export type Reader = (value: string | number | boolean, indicator: OpenIndicator) => Reading;

/** Adding a kind of indicator means a reader here. */
export const readers: Record<IndicatorKind, Reader> = {
  count: readNumber,
  amount: readNumber,
  stock: readNumber,
  rate: readNumber,
  yesno: readYesNo,
  text: readText,
};
