import { overNumbers, type TotalCell } from './total';

export const sum: TotalCell = ({ range, entries, adjustment }) =>
  overNumbers('SUM', range, [...entries.map(({ cell }) => cell), ...(adjustment ? [adjustment] : [])]);
