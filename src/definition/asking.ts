import { namesUnit } from './audience';
import type { Indicator, Unit } from './definition';

/** The units that are asked for an indicator, by its code; none for an unknown code. */
export type Asking = (code: string) => ReadonlySet<Unit>;

/** What asking needs to know of an indicator: its audience, and its operands where it is derived. */
export type Asked = Pick<Indicator, 'code' | 'audience'> & { derivation?: { operands: readonly string[] } };

/**
 * A derived indicator is asked of those units of its audience (all, where it is empty) that are asked for everything it is computed
 * from. Computed once an indicator.
 */
export function askingOf(indicators: ReadonlyMap<string, Asked>, units: readonly Unit[]): Asking {
  const everyone: ReadonlySet<Unit> = new Set(units);
  const nobody: ReadonlySet<Unit> = new Set();
  const named = new Map<string, ReadonlySet<Unit>>();
  const asked = new Map<string, ReadonlySet<Unit>>();

  const namedBy = (audience: readonly string[]) => {
    const key = audience.join('\n');
    let found = named.get(key);
    if (!found) named.set(key, (found = new Set(units.filter((unit) => namesUnit(audience, unit)))));
    return found;
  };
  const compute = ({ audience, derivation }: Asked): ReadonlySet<Unit> => {
    if (!derivation) return namedBy(audience);
    const start = audience.length > 0 ? namedBy(audience) : everyone;
    return derivation.operands.map(asking).reduce((left, right) => intersection(left, right), start);
  };
  const asking = (code: string): ReadonlySet<Unit> => {
    const known = asked.get(code);
    if (known) return known;
    const indicator = indicators.get(code);
    // an indicator that is computed from itself is asked of nobody
    asked.set(code, nobody);
    if (indicator) asked.set(code, compute(indicator));
    return asked.get(code) as ReadonlySet<Unit>;
  };
  return asking;
}

function intersection(left: ReadonlySet<Unit>, right: ReadonlySet<Unit>): ReadonlySet<Unit> {
  return left === right ? left : new Set([...left].filter((unit) => right.has(unit)));
}
