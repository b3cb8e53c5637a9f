import { numericKind } from './numeric';

/** 金额: may be negative where money was paid back. */
export const amount = numericKind(() => ({ min: null, max: null }), 'growth');
