import { message, type Message } from '../../messages/message';
import { readFigure, type Figure } from '../../number/figure';
import { formatFigure } from '../../number/format';
import { inMeasure } from '../../number/measure';
import { remarkMessage } from '../../number/remark';
import { shownNumber } from '../../template/shownNumber';
import type { Reader, Reading } from './reading';

type Typed = Figure & { kind: 'number' };

/** Words that people put for one another behind the same figure. */
const alike = ['件起宗例个项条份', '人名位个', '家户个所处座', '次场期批', '部篇册本份件个'].map(
  (words) => new Set(words),
);

/** Numbers as they are; figures typed as text as `readFigure` understands them, never silently, never as 0 by default. */
export const readNumber: Reader = (value, { measure }) => {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return plainNumber(shownNumber(value) + 0, measure);
    return unreadable(
      String(value),
      message('submission.unreadable-figure', { typed: String(value), measure }),
    );
  }
  const typed = String(value);
  if (typeof value === 'boolean')
    return unreadable(typed, message('submission.unreadable-figure', { typed, measure }));
  const figure = readFigure(value, measure);
  switch (figure.kind) {
    case 'blank':
      return { state: 'blank' };
    case 'not-applicable':
      return { state: 'not-applicable', typed };
    case 'unreadable':
      return unreadable(typed, message('submission.unreadable-figure', { typed, measure }));
    case 'number':
      return inUnits(figure, typed, measure);
  }
};

/** 95.5% typed into a cell of numbers is 0.955: below one per cent, a percentage may be such a share. */
function plainNumber(value: number, measure: string): Reading {
  if (measure !== '%' || value <= 0 || value >= 1) return { state: 'value', value };
  const percent = formatFigure(shownNumber(value * 100));
  const what = message('submission.fraction-for-percent', { value: formatFigure(value), percent });
  return { state: 'value', value, remark: { code: 'fraction-for-percent', severity: 'warning', what } };
}

function inUnits(figure: Typed, typed: string, measure: string): Reading {
  const value = inMeasure(figure, measure);
  const { unit = '' } = figure;
  if (value === null && !isAlike(unit, measure)) {
    const key = unit === '' ? 'submission.unclear-unit' : 'submission.unfit-unit';
    return {
      state: 'unreadable',
      typed,
      remark: { code: 'unfit-unit', severity: 'error', what: message(key, { typed, unit, measure }) },
    };
  }
  const understood = value ?? figure.value;
  return {
    state: 'value',
    value: understood,
    typed,
    remark: { severity: 'warning', ...remarkOn(figure, understood, typed, measure, value === null) },
  };
}

/** One remark a cell: the one that a person most needs to look at. */
function remarkOn(figure: Typed, value: number, typed: string, measure: string, otherUnit: boolean) {
  const inOwnUnit = value !== figure.value && typed.includes(measure);
  // 70万元 where 万元 is measured: its 万 is part of the unit
  const remarks = figure.remarks.filter((remark) => !(inOwnUnit && remark === 'multiplier'));
  const params = {
    typed,
    value: formatFigure(value),
    measure,
    unit: figure.unit ?? '',
    how: listed(remarks.map(remarkMessage)),
  };
  if (otherUnit) return { code: 'other-unit' as const, what: message('submission.other-unit', params) };
  if (figure.approximate)
    return { code: 'approximate-figure' as const, what: message('submission.approximate-figure', params) };
  if (value !== figure.value && !inOwnUnit)
    return { code: 'converted-unit' as const, what: message('submission.converted-unit', params) };
  return remarks.length === 0
    ? { code: 'text-in-number' as const, what: message('submission.number-as-text', params) }
    : { code: 'text-in-number' as const, what: message('submission.text-in-number', params) };
}

function listed([first, ...others]: readonly Message[]): Message | string {
  if (!first) return '';
  return others.reduce<Message>((before, next) => message('submission.and', { before, next }), first);
}

function isAlike(unit: string, measure: string): boolean {
  return alike.some((words) => words.has(unit) && words.has(measure));
}

function unreadable(typed: string, what: Message): Reading {
  return { state: 'unreadable', typed, remark: { code: 'unreadable-figure', severity: 'error', what } };
}
