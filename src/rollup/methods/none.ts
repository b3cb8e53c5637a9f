import type { Method } from './method';

/** 不汇总: what the area's own unit filed. */
export const none: Method = {
  adjustable: false,
  rollUp(_indicator, shares) {
    const own = shares.filter(({ unit }) => unit.own);
    return { value: own.find(({ value }) => value !== null)?.value ?? null, taken: own };
  },
};
