/** What a change is about, in words. */
import { message, type Message } from '../../messages/message';
import type { Change, Named } from './change';

/** More names than this say less. */
const mostNames = 8;

/** Of what continues another: that one first. @example '由“受理”（FY_02）改为“受理案件”（FY_12）' */
export function labelOf(change: Change): Message {
  const what = labelOfOne(change, change);
  if (!change.formerly) return what;
  return message('definition.change-continued', { former: labelOfOne(change, change.formerly), what });
}

/** The first few names, and how many there are. */
export function namesOf(items: readonly Named[]): Message | string {
  const names = items
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join('、');
  if (items.length <= mostNames) return names;
  return message('definition.change-some-names', { names, count: items.length });
}

function labelOfOne({ subject, table, kind, fields }: Change, { code, name }: Named): Message {
  const params = { code, name, table: table?.name ?? '' };
  const measure = fields.find(({ field }) => field === 'measure');
  const measured = kind === 'added' ? measure?.new : kind === 'dropped' ? measure?.old : null;
  if (measured && (subject === 'indicator' || subject === 'column')) {
    return message(`definition.change-${subject}-measured`, { ...params, measure: String(measured) });
  }
  return message(`definition.change-${subject === 'text' ? 'rule' : subject}`, params);
}
