import { numericKind } from './numeric';

/** 比率. Where it is entered rather than computed, a share cannot pass the whole. */
export const rate = numericKind(
  ({ measure }) => ({ min: 0, max: measure === '%' ? 100 : measure === '‰' ? 1000 : null }),
  'points',
);
