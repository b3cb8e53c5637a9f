import type { Form } from './form';
import { largest, listed, type Entry } from './listing';

/** `[FY_02|前3位]`: the units that have most, with what they have. Said only where so many have anything. */
export const ranking: Form = {
  numeric: true,
  main: false,
  write(request, facts) {
    const count = request.top ?? 0;
    const entries = facts.byUnit(request.code).flatMap(({ unit, name, value, source }): Entry[] => {
      if (value <= 0) return [];
      const operand = { indicator: request.code, name, unit, period: 'current', value, source } as const;
      return [{ name, indicator: request.code, operand }];
    });
    return entries.length < count ? null : listed(largest(entries, count), request, facts);
  },
  // of each unit it is what that unit filed
  lacks: () => null,
};
