import { legible } from '../messages/legible';
import { message, type Message } from '../messages/message';
import type { Finding } from './finding';
import type { Source } from './submission';

/** What the reader has to say about a place, before it is known whose file it is. */
export type Complaint = {
  /** Stable, in kebab-case. */
  code: ComplaintCode;
  severity: Finding['severity'];
  /** What the complaint is about, so that ids are stable: an indicator, a sheet, a cell. */
  about: string;
  what: Message;
  indicators?: string[];
  cells?: Source[];
  actual?: number | string | null;
  expected?: number | string | null;
};

export type ComplaintCode =
  // the workbook
  | 'cover-differs'
  | 'identity-from-cover'
  | 'former-code'
  | 'former-name'
  | 'definition-edited'
  | 'former-version'
  | 'replaced-codes'
  | 'external-links'
  | 'macros-not-run'
  | 'other-format'
  | 'unreadable-sheet'
  | 'two-files'
  // sheets, rows, columns
  | 'missing-sheet'
  | 'renamed-sheet'
  | 'extra-sheet'
  | 'missing-row'
  | 'copied-sheet'
  | 'duplicate-row'
  | 'moved-rows'
  | 'unknown-row'
  | 'not-asked'
  | 'inserted-columns'
  | 'moved-columns'
  | 'missing-columns'
  | 'hidden-input'
  | 'merged-input'
  // names
  | 'found-by-name'
  | 'found-by-caption'
  | 'name-elsewhere'
  | 'deleted-names'
  // cells
  | 'text-in-number'
  | 'approximate-figure'
  | 'converted-unit'
  | 'other-unit'
  | 'unfit-unit'
  | 'unreadable-figure'
  | 'unreadable-answer'
  | 'date-in-number'
  | 'error-value'
  | 'fraction-for-percent'
  | 'formula-in-input'
  | 'formula-without-result'
  | 'altered-formula'
  | 'stale-result'
  // 去重
  | 'unknown-adjustment'
  | 'unreadable-adjustment'
  | 'adjustment-not-negative'
  | 'adjustment-without-reason'
  // a summary's 报送情况
  | 'unknown-covered-unit';

/** The complaint as a finding about `unit`; its message leads with the first place. */
export function findingOf(unit: string, complaint: Complaint): Finding {
  const {
    code,
    severity,
    about,
    what,
    indicators = [],
    cells = [],
    actual = null,
    expected = null,
  } = complaint;
  return {
    id: `${code}@${unit}:${about}`,
    rule: code,
    severity,
    unit,
    indicators,
    cells,
    message: legible(placed(cells[0], what)),
    actual,
    expected,
    explained: false,
  };
}

/** @example say(placed({ file: 'a.xlsx', sheet: '行政复议', address: 'D5' }, what)) //=> '表“行政复议”› D5 › …' */
export function placed(place: Source | undefined, what: Message): Message {
  if (!place) return what;
  const { sheet, address } = place;
  return address === ''
    ? message('submission.on-sheet', { sheet, what })
    : message('submission.at-cell', { sheet, address, what });
}

/** The message without its place, for where the place has a column of its own. */
export function withoutPlace(text: Message): Message {
  const what = text.params?.['what'];
  return (text.key === 'submission.at-cell' || text.key === 'submission.on-sheet') && typeof what === 'object'
    ? what
    : text;
}
