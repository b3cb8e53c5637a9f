import { message, say } from '../../messages/message';
import { identitySheet } from '../../template/captions';
import type { Form } from './form';

/** China keeps one time for the whole country. */
const hoursAhead = 8;

/** `[截至日]`: the day on which the summary was last saved, 2026年1月20日. */
export const asOf: Form = {
  about: 'summary',
  numeric: false,
  main: false,
  write(_request, { summary: { modified, file } }) {
    const time = modified === undefined ? NaN : Date.parse(modified);
    if (modified === undefined || Number.isNaN(time)) return null;
    const day = new Date(time + hoursAhead * 3_600_000);
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
    const source = { file, sheet: identitySheet, address: '' };
    const name = say(message('narrative.saved'));
    return [
      {
        text: say(message('narrative.day', { year, month, date })),
        value: null,
        indicator: null,
        operands: [{ indicator: null, name, period: 'current', value: modified, source }],
      },
    ];
  },
  lacks: () => null,
};
