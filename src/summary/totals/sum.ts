import { overNumbers, type TotalCell } from './total';

export const sum: TotalCell = ({ range, values }) => overNumbers('SUM', range, values);
