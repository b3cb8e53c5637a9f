import { sameAs, type TotalCell } from './total';

export const none: TotalCell = ({ entries, total }) => {
  const own = entries.find(({ row }) => row.unit.own);
  return own ? sameAs(own.cell, total) : null;
};
