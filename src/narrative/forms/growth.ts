import { compare, divide, rationalOf, subtract } from '../../number/rational';
import { pointsOf } from '../measure';
import { changed, incomparable, pointsChanged } from './comparison';
import { bothYears, type Form } from './form';

/** Growth from here on (as a multiple of last year's value) is said in 倍. */
const timesFrom = 1;
const timesDecimals = 2;
const percentDecimals = 1;

/**
 * `[FY_01|同比]`. A percentage needs a base: none is written over 0, over nothing or with negative values. Ratios differ by
 * points. A fall is never said in 倍.
 */
export const growth: Form = {
  numeric: true,
  main: false,
  write(request, facts) {
    const remark = incomparable(request.code, facts);
    if (remark) return remark;
    const indicator = facts.indicator(request.code);
    const years = bothYears(request.code, facts);
    if (!indicator || !years) return null;
    const all = request.decimals !== undefined;
    const points = pointsOf(indicator.measure);
    if (points) return pointsChanged(years, facts, points, request.decimals ?? indicator.decimals, all);

    const base = rationalOf(years.previous.value);
    if (years.previous.value <= 0 || years.current.value < 0) return null;
    const rise = divide(subtract(rationalOf(years.current.value), base), base);
    const previous = `PREV(${request.code})`;
    if (compare(rise, rationalOf(timesFrom)) >= 0) {
      return changed({
        years,
        facts,
        per: base,
        decimals: request.decimals ?? timesDecimals,
        all,
        up: 'narrative.growth-times',
        down: 'narrative.fall',
        formula: (difference) => `(${difference})/${previous}`,
      });
    }
    return changed({
      years,
      facts,
      per: divide(base, rationalOf(100)),
      decimals: request.decimals ?? percentDecimals,
      all,
      never: [100],
      up: 'narrative.growth',
      down: 'narrative.fall',
      formula: (difference) => `(${difference})/${previous}*100`,
    });
  },
  lacks: (request, facts) => facts.shortfalls.of(request.code),
};
