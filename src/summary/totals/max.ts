import { overNumbers, type TotalCell } from './total';

export const max: TotalCell = ({ range, values }) => overNumbers('MAX', range, values);
