import { message } from '../../messages/message';
import { readFigure } from '../../number/figure';
import { no, yes } from '../../template/captions';
import { normalised } from '../plainText';
import type { Reader } from './reading';

const words = new Map<string, 0 | 1>([
  ...['是', '有', '已', '√', '✓', '✔', 'Y', 'YES', 'TRUE', '1'].map((word) => [word, 1] as const),
  ...['否', '无', '未', '没有', '×', '✗', '✘', 'N', 'NO', 'FALSE', '0'].map((word) => [word, 0] as const),
]);

/** 是 is 1 and 否 is 0; other ways to say so are understood and remarked on. */
export const readYesNo: Reader = (value) => {
  const typed = String(value).trim();
  if (typed === yes) return { state: 'value', value: 1 };
  if (typed === no) return { state: 'value', value: 0 };
  const answer = words.get(normalised(typed).toUpperCase());
  if (answer !== undefined) {
    const what = message('submission.yes-or-no-in-other-words', { typed, value: answer ? yes : no });
    return {
      state: 'value',
      value: answer,
      typed,
      remark: { code: 'text-in-number', severity: 'warning', what },
    };
  }
  const { kind } = readFigure(typed);
  if (kind === 'blank') return { state: 'blank' };
  if (kind === 'not-applicable') return { state: 'not-applicable', typed };
  const what = message('submission.unreadable-answer', { typed });
  return { state: 'unreadable', typed, remark: { code: 'unreadable-answer', severity: 'error', what } };
};
