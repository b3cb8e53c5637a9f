import type { Share } from '../share';
import type { Method } from './method';

/** 列示: texts side by side, each with the name of its unit; what comes from an area stands in brackets after the area's name. */
export const list: Method = {
  adjustable: false,
  rollUp: (_indicator, shares) => ({ value: listOf(shares), taken: shares }),
};

/** @example listOf([texts of 威远镇 and of 互助县]) //=> '威远镇：3月已公布；互助县（司法局：6月已公布）' */
export function listOf(shares: readonly Share[]): string | null {
  const entries = shares.flatMap(({ unit, filing, value }) => {
    if (value === null || value === '') return [];
    return [filing ? `${unit.name}：${value}` : `${unit.name}（${value}）`];
  });
  return entries.length === 0 ? null : entries.join('；');
}
