import { numericKind } from './numeric';

/** 期末数: what there was on the last day of the year. */
export const stock = numericKind(() => ({ min: 0, max: null }), 'growth');
