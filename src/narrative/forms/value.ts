import { kinds } from '../kinds/kinds';
import type { Form } from './form';

/** `[FY_01]`: this year's value. */
export const value: Form = {
  numeric: false,
  main: true,
  write(request, facts) {
    const indicator = facts.indicator(request.code);
    const own = facts.current(request.code);
    return indicator && own ? kinds[indicator.kind].write(own, indicator, request, facts) : null;
  },
  lacks: (request, facts) => facts.shortfalls.of(request.code),
};
