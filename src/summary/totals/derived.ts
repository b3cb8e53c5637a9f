import type { TotalCell } from './total';

export const derived: TotalCell = ({ derivation }) => derivation;
