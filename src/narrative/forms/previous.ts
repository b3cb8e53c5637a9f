import { kinds } from '../kinds/kinds';
import type { Form } from './form';

/** `[FY_01|上年]`: last year's value, where the years may be set side by side. */
export const previous: Form = {
  numeric: false,
  main: false,
  write(request, facts) {
    const indicator = facts.indicator(request.code);
    const own = facts.previous(request.code);
    if (request.nonZero && own?.value === 0) return null;
    return indicator && own ? kinds[indicator.kind].write(own, indicator, request, facts) : null;
  },
  // last year's totals come without their counts of units
  lacks: () => null,
};
