import { sameAs, type TotalCell } from './total';

export const none: TotalCell = ({ rows, cellAt, total }) => {
  const own = rows.findIndex(({ unit }) => unit.own);
  return own < 0 ? null : sameAs(cellAt(own), total);
};
