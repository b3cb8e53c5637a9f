/** What 前N位 and 各行 share: names with their figures, a mark between them. */
import type { FigureRequest } from '../clauseLanguage';
import type { Facts } from '../facts';
import { kinds } from '../kinds/kinds';
import type { FigureOperand } from '../narrative';
import type { Part } from './form';

/** One entry: whose it is, of which indicator, and how much. */
export type Entry = { name: string; indicator: string; operand: FigureOperand & { value: number } };

/** 威远镇12件、丹麻镇8件. Null where there is none. */
export function listed(entries: readonly Entry[], request: FigureRequest, facts: Facts): Part[] | null {
  const mark = markFor(entries.map(({ name }) => name).join(''));
  const parts = entries.flatMap(({ name, indicator: code, operand }): Part[] => {
    const indicator = facts.indicator(code);
    const written = indicator && kinds[indicator.kind].write(operand, indicator, request, facts);
    return written ? [mark + name, { ...written, indicator: code }] : [];
  });
  const [first, ...others] = parts;
  return typeof first === 'string' ? [first.slice(1), ...others] : null;
}

/** One that no name has: 警告、通报批评12宗 is one entry. */
function markFor(names: string): string {
  return ['、', '，'].find((mark) => !names.includes(mark)) ?? '；';
}

/** The `count` largest, and whoever has as much as the last of them; the order of equals is kept. */
export function largest(entries: readonly Entry[], count: number): Entry[] {
  const sorted = [...entries].sort((a, b) => b.operand.value - a.operand.value);
  const least = sorted[count - 1]?.operand.value;
  return least === undefined ? sorted : sorted.filter(({ operand }) => operand.value >= least);
}
