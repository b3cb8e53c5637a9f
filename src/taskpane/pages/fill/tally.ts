import { message, type Message } from '../../../messages/message';
import { requiredBlankRule } from '../../../validation/entries';
import type { FillView, FindingView } from '../../work/views';

/** How far a template has come, in numbers. */
export type Tally = {
  /** Figures to be entered, and those that were. */
  asked: number;
  filled: number;
  /** Required ones left blank; they do not count as errors too. */
  missing: number;
  errors: number;
  /** All warnings, and those of them that are explained. */
  warnings: number;
  explained: number;
};

export function tallyOf({ sheets, findings }: FillView): Tally {
  const sum = (key: 'asked' | 'filled' | 'missing') => sheets.reduce((total, sheet) => total + sheet[key], 0);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return {
    asked: sum('asked'),
    filled: sum('filled'),
    missing: sum('missing'),
    errors: findings.filter((finding) => finding.severity === 'error' && !isMissing(finding)).length,
    warnings: warnings.length,
    explained: warnings.filter(({ explained }) => explained).length,
  };
}

/** Whether a finding only says that a required figure is blank. */
export function isMissing({ rule }: FindingView): boolean {
  return rule === requiredBlankRule;
}

/** Whether something has to be mended before the form can go out. */
export function isUnfinished({ missing, errors }: Tally): boolean {
  return missing > 0 || errors > 0;
}

/** @example say(stateOf(tally)) //=> '应填60项，已填58项，必填缺2项；错误1条，提示2条（已说明1条）' */
export function stateOf({ asked, filled, missing, errors, warnings, explained }: Tally): Message {
  const found = foundOf({ errors, warnings, explained });
  return missing > 0
    ? message('pane.fill-state-missing', { asked, filled, missing, found })
    : message('pane.fill-state', { asked, filled, found });
}

/** What is left to do, for people who do not see it change. @example say(leftOf(tally)) //=> '必填缺2项；错误1条，提示2条' */
export function leftOf({ missing, ...found }: Tally): Message {
  return message('pane.fill-left', { missing, found: foundOf(found) });
}

function foundOf({ errors, warnings, explained }: Pick<Tally, 'errors' | 'warnings' | 'explained'>): Message {
  return explained > 0
    ? message('pane.fill-found-explained', { errors, warnings, explained })
    : message('pane.fill-found', { errors, warnings });
}
