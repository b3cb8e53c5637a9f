import { message } from '../../messages/message';
import { no, notApplicable, yes } from '../captions';
import { any, cell, isEmpty, isOneOf, text, when, type Live } from '../live';
import type { InputKind } from './kind';

/** 是否: entered as 是 or 否, reckoned as 1 or 0. */
export const yesno: InputKind = {
  comparison: 'none',
  align: 'center',
  rule: () => ({ type: 'list', items: [yes, no, notApplicable] }),
  demand: () => message('template.demand-yesno'),
  fault: (value) =>
    value === 0 || value === 1
      ? null
      : { code: 'not-yes-or-no', what: message('template.not-yes-or-no'), expected: null },
  hint: (input, _figure, say) =>
    when(
      any([isEmpty(input), isOneOf(input, [yes, no, notApplicable])]),
      text(''),
      say(message('template.not-yes-or-no')),
    ),
  numeric: (input) => when(isOneOf(input, [yes]), one, when(isOneOf(input, [no]), zero)),
  format: () => 'General',
};

const one: Live = cell('1', 1);
const zero: Live = cell('0', 0);
