import { message, type Message } from '../../messages/message';
import { formatFigure } from '../../number/format';
import { round } from '../../number/round';
import { notApplicable } from '../captions';
import {
  any,
  isAbove,
  isBelow,
  isEmpty,
  isFinerThan,
  isNumber,
  isOneOf,
  text,
  when,
  type Live,
} from '../live';
import type { Figure, InputKind } from './kind';

export type Bounds = { min: number | null; max: number | null };

/** The kinds that hold numbers differ in their bounds and in how years are compared; all else is told once, here. */
export function numericKind(
  bounds: (figure: Figure) => Bounds,
  comparison: InputKind['comparison'],
): InputKind {
  return {
    comparison,
    align: 'right',
    numeric: (input) => input,

    rule(address, figure) {
      const { min, max } = bounds(figure);
      const wanted = [
        ...(min === null ? [] : [`${address}>=${min}`]),
        ...(max === null ? [] : [`${address}<=${max}`]),
        `ROUND(${address},${figure.decimals})=${address}`,
      ];
      return {
        type: 'custom',
        formula: `IF(ISNUMBER(${address}),AND(${wanted.join(',')}),${address}="${notApplicable}")`,
      };
    },

    demand(figure) {
      const { min, max } = bounds(figure);
      return message('template.demand-number', {
        range:
          max !== null
            ? message('template.demand-range', { min: min ?? 0, max })
            : min === null
              ? message('template.demand-any')
              : message('template.demand-from', { min }),
        precision: precisionOf(figure),
      });
    },

    fault(value, figure) {
      if (typeof value !== 'number') {
        return { code: 'not-a-number', what: message('template.not-a-number'), expected: null };
      }
      const { min, max } = bounds(figure);
      if (min !== null && value < min)
        return { code: 'below-minimum', what: belowMinimum(min), expected: min };
      if (max !== null && value > max)
        return { code: 'above-maximum', what: aboveMaximum(max), expected: max };
      const rounded = round(value, figure.decimals, 'half-away');
      return rounded === value ? null : { code: 'too-fine', what: tooFine(figure), expected: rounded };
    },

    hint(input, figure, say) {
      const { min, max } = bounds(figure);
      let ofNumber: Live = when(isFinerThan(input, figure.decimals), say(tooFine(figure)));
      if (max !== null) ofNumber = when(isAbove(input, max), say(aboveMaximum(max)), ofNumber);
      if (min !== null) ofNumber = when(isBelow(input, min), say(belowMinimum(min)), ofNumber);
      const ofText = when(
        any([isEmpty(input), isOneOf(input, [notApplicable])]),
        text(''),
        say(message('template.not-a-number')),
      );
      return when(isNumber(input), ofNumber, ofText);
    },

    format: ({ decimals }) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`),
  };
}

function precisionOf({ decimals }: Figure): Message {
  return decimals === 0
    ? message('template.precision-whole')
    : message('template.precision-decimals', { decimals });
}

function belowMinimum(min: number): Message {
  return message('template.below-minimum', { min: formatFigure(min) });
}

function aboveMaximum(max: number): Message {
  return message('template.above-maximum', { max: formatFigure(max) });
}

function tooFine({ decimals }: Figure): Message {
  return decimals === 0 ? message('template.not-whole') : message('template.too-many-decimals', { decimals });
}
