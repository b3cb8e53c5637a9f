import type { TotalCell } from './total';

/** Texts with their units' names: no function of older Excels joins a range. */
export const list: TotalCell = ({ total }) => (typeof total.value === 'string' ? total.value : null);
