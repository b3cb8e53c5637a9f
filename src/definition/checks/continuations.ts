import { convertMeasure } from '../../number/measure';
import { orderOf } from '../order';
import { complaint, type Complaint } from './complaint';
import type { Survey, SurveyedIndicator } from './survey';
import { firstAtEach } from './unique';
import { commonYears } from './years';

/** Figures that continue others of earlier years, by 替代: that last year's value can be set beside this year's. */
export function continuationComplaints(survey: Survey): Complaint[] {
  return [...firstAtEach([...otherMeasures(survey), ...rivals(survey)]), ...cycles(survey)];
}

/** Last year's 万元 are read as 元, but never 件 as 人次. */
function otherMeasures({ indicators, byCode }: Survey): Complaint[] {
  return indicators.flatMap(({ continues, value }): Complaint[] => {
    const former = value.replaces === undefined ? undefined : byCode.get(value.replaces)?.value;
    if (!former || !value.comparable || convertMeasure(1, former.measure, value.measure) !== null) return [];
    const params = { code: former.code, found: former.measure, measure: value.measure };
    return [complaint([...continues, 'replaces'], 'definition.replaces-other-measure', params)];
  });
}

/** Two that take over one value would count it twice. */
function rivals({ indicators }: Survey): Complaint[] {
  const known = new Map<string, SurveyedIndicator[]>();
  return indicators.flatMap((indicator): Complaint[] => {
    const { continues, value } = indicator;
    const { replaces } = value;
    if (replaces === undefined || !value.comparable) return [];
    const others = known.get(replaces) ?? [];
    known.set(replaces, [...others, indicator]);
    const other = others.find((each) => commonYears([each.value, value]) !== null);
    if (!other) return [];
    const params = { code: replaces, known: other.value.code };
    const at = [...continues, 'replaces'];
    return [complaint(at, 'definition.replaces-twice', params, [...other.continues, 'replaces'])];
  });
}

function cycles({ byCode }: Survey): Complaint[] {
  const former = new Map(
    [...byCode.values()].map(({ value: { code, replaces } }) => [
      code,
      replaces === undefined || replaces === code ? [] : [replaces],
    ]),
  );
  return firstAtEach(
    orderOf(former).cycles.map((cycle) =>
      complaint(
        [...(byCode.get(cycle[0] as string)?.continues ?? []), 'replaces'],
        'definition.replaces-cycle',
        { cycle: cycle.join(' → ') },
      ),
    ),
  );
}
