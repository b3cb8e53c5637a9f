import { numericKind } from './numeric';

/** 计数: cases, people, documents. */
export const count = numericKind(() => ({ min: 0, max: null }), 'growth');
