import { message, say } from '../../../messages/message';
import { isUnfinished, stateOf, type Tally } from './tally';

/**
 * What 封面 keeps under 自检情况: always in Chinese, as the form is, and never more than is true.
 * @param at the time of the check, shown as the clock on the wall
 * @example selfCheckRecord(tally, at) //=> '2026-01-05 10:20 自检：应填60项，已填60项；错误0条，提示2条（已说明2条）'
 */
export function selfCheckRecord(tally: Tally, at: Date): string {
  const params = { time: timeOf(at), state: stateOf(tally) };
  return say(message(isUnfinished(tally) ? 'pane.fill-record-unfinished' : 'pane.fill-record', params));
}

function timeOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
