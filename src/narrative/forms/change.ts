import { rationalOf, subtract, toNumber } from '../../number/rational';
import { fitting, pointsOf } from '../measure';
import { changed, incomparable, pointsChanged } from './comparison';
import { bothYears, type Form } from './form';

const scaledDecimals = 2;

/** `[FY_01|增减]`: how many more or fewer than last year. */
export const change: Form = {
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

    const difference = subtract(rationalOf(years.current.value), rationalOf(years.previous.value));
    const { measure, per, moved } = fitting(difference, indicator.measure, request);
    return changed({
      years,
      facts,
      per,
      decimals: request.decimals ?? (moved ? scaledDecimals : indicator.decimals),
      all,
      up: 'narrative.more',
      down: 'narrative.fewer',
      measure,
      formula: (difference) => (moved ? `(${difference})/${toNumber(per)}` : difference),
    });
  },
  lacks: (request, facts) => facts.shortfalls.of(request.code),
};
