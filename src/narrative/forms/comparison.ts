/** What 同比 and 增减 share: the ways of saying that nothing changed, and that nothing can be said. */
import { message, say, type MessageKey } from '../../messages/message';
import { compare, divide, isZero, negate, rationalOf, subtract, type Rational } from '../../number/rational';
import type { Facts } from '../facts';
import type { Written } from '../kinds/kind';
import { exactly, print } from '../quantity';
import type { BothYears } from './form';

/** 口径调整，不可比, once there is a value to say it of; null where the years may be compared. */
export function incomparable(code: string, facts: Facts): Written | null {
  const current = facts.comparable(code) ? null : facts.current(code);
  return current && { text: say(message('narrative.incomparable')), value: null, operands: [current] };
}

type Saying = {
  years: BothYears;
  facts: Facts;
  /** What the difference is divided by: the base of a percentage, the size of 万. */
  per: Rational;
  decimals: number;
  /** Print all decimals. */
  all: boolean;
  never?: readonly number[];
  up: MessageKey;
  down: MessageKey;
  measure?: string;
  /** The formula of a rise or fall, given the difference. */
  formula(difference: string): string;
};

/** A change with its direction in words: the number itself is never negative. */
export function changed(saying: Saying): Written {
  const { years, facts, per, decimals, all, never, measure = '' } = saying;
  const { current, previous } = years;
  const operands = [current, previous];
  const difference = subtract(rationalOf(current.value), rationalOf(previous.value));
  if (isZero(difference)) return { text: say(message('narrative.level')), value: null, operands };
  const rises = compare(difference, rationalOf(0)) > 0;
  const quantity = exactly(
    divide(rises ? difference : negate(difference), per),
    facts.catalogue.definition.rounding,
  );
  if (quantity.at(decimals) === 0)
    return { text: say(message('narrative.nearly-level')), value: null, operands };
  const { text, value } = print(quantity, decimals, { all, never: never ?? [] });
  const [more, less] = [current.indicator, `PREV(${current.indicator})`];
  return {
    text: say(message(rises ? saying.up : saying.down, { figure: text, measure })),
    value,
    formula: saying.formula(rises ? `${more}-${less}` : `${less}-${more}`),
    operands,
  };
}

/** Percentages of a measure such as % differ by points: what is subtracted are the two figures as published. */
export function pointsChanged(
  years: BothYears,
  facts: Facts,
  points: string,
  decimals: number,
  all: boolean,
): Written {
  return changed({
    years,
    facts,
    per: rationalOf(1),
    decimals,
    all,
    up: 'narrative.points-up',
    down: 'narrative.points-down',
    measure: points,
    formula: (difference) => difference,
  });
}
