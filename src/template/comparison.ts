import type { OpenIndicator } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { ratio, round, type Rounding } from '../number/round';
import { exactSum } from '../number/sum';
import { kinds } from './kinds/kinds';
import { countNumbers, roundingFormula, text, when, type Live } from './live';

/** 增减: this year less last year; a rate's difference is in percentage points. Blank unless both are numbers. */
export function changeOf(indicator: OpenIndicator, current: Live, previous: Live): Live | null {
  const { comparison } = kinds[indicator.kind];
  if (comparison === 'none' || !indicator.comparable) return null;
  const [now, before] = [current.value, previous.value];
  return whenBoth(current, previous, {
    formula: `ROUND(${current.formula}-${previous.formula},${indicator.decimals})`,
    value:
      typeof now === 'number' && typeof before === 'number'
        ? round(exactSum([now, -before]), indicator.decimals, 'half-away')
        : '',
  });
}

/**
 * 同比(%): growth over last year. Blank unless both are numbers and last year's is above 0; blank for rates, whose difference says it
 * all; a word where the 口径 changed.
 */
export function growthOf(
  indicator: OpenIndicator,
  current: Live,
  previous: Live,
  rounding: Rounding,
): Live | string | null {
  if (kinds[indicator.kind].comparison !== 'growth') return null;
  if (!indicator.comparable) return say(message('template.not-comparable'));
  const [now, before] = [current.value, previous.value];
  const both = typeof now === 'number' && typeof before === 'number';
  const positive: Live = { formula: `${previous.formula}>0`, value: both && before > 0 };
  return whenBoth(
    current,
    previous,
    when(positive, {
      formula: roundingFormula(
        `(${current.formula}-${previous.formula})/${previous.formula}*100`,
        growthDecimals,
        rounding,
      ),
      value: both ? ratio(exactSum([now, -before]), before, 100, growthDecimals, rounding) : '',
    }),
  );
}

const growthDecimals = 1;

function whenBoth(current: Live, previous: Live, result: Live): Live {
  const numbers = countNumbers([current, previous]);
  return when({ formula: `${numbers.formula}=2`, value: numbers.value === 2 }, result, text(''));
}
