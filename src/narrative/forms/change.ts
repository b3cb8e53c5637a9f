import { compare, rationalOf, toNumber } from '../../number/rational';
import { pointsOf, scaled } from '../measure';
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

    const { measure, per } = scaled(indicator.measure, request.scale);
    const moved = compare(per, rationalOf(1)) !== 0;
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
};
