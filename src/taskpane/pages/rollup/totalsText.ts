/** How a line of the totals table prints: by its indicator's decimals, with thousands marks; what is not known is a dash, never 0. */
import { message, type Message } from '../../../messages/message';
import { formatFigure } from '../../../number/format';
import type { Shown, TotalLine } from '../../work/views';

const growthDecimals = 1;

export const nothing: Message = message('pane.rollup-none');

/** @example figureText(2697700.5, 2) //=> '2,697,700.50' */
export function figureText(value: Shown, decimals: number): string | Message {
  if (value === null) return nothing;
  return typeof value === 'number' ? formatFigure(value, { decimals, group: true }) : value;
}

/** 增减: of a rate in percentage points. */
export function changeText({ change, comparison, decimals, measure }: TotalLine): string | Message {
  if (comparison === 'incomparable') return message('pane.rollup-incomparable');
  if (change === null) return nothing;
  const text = formatFigure(change, { decimals, group: true });
  const points = comparison === 'points' ? pointsIn[measure] : undefined;
  return points ? message(points, { change: text }) : text;
}

/** 同比. A rate has none: its change says it all. */
export function growthText({ growth, comparison }: TotalLine): Message {
  if (comparison === 'incomparable') return message('pane.rollup-incomparable');
  if (growth === null) return nothing;
  return message('pane.rollup-percent', {
    percent: formatFigure(growth, { decimals: growthDecimals, group: true }),
  });
}

/** 报送单位. @example answeredText({ asked: 57, answered: 55, … }) //=> '55/57' */
export function answeredText({ asked, answered }: Pick<TotalLine, 'asked' | 'answered'>): string | Message {
  return asked === 0 ? nothing : `${answered}/${asked}`;
}

/** A total that does not hold all the units asked. What nobody answered is no total. */
export function isPartial({
  asked,
  answered,
  value,
}: Pick<TotalLine, 'asked' | 'answered' | 'value'>): boolean {
  return value !== null && answered < asked;
}

const pointsIn: Readonly<Record<string, 'pane.rollup-points' | 'pane.rollup-thousandths'>> = {
  '%': 'pane.rollup-points',
  '％': 'pane.rollup-points',
  '‰': 'pane.rollup-thousandths',
};
