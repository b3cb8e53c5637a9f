import { overNumbers, type TotalCell } from './total';

export const max: TotalCell = ({ range, entries }) =>
  overNumbers(
    'MAX',
    range,
    entries.map(({ cell }) => cell),
  );
