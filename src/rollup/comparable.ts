import type { Catalogue } from '../definition/catalogue';

/** False where the 口径 of the indicator, or of one that it is computed from, was changed this year. */
export function isComparable(catalogue: Catalogue, code: string): boolean {
  const indicator = catalogue.indicators.get(code);
  if (!indicator?.comparable) return false;
  return (indicator.derivation?.operands ?? []).every(
    (operand) => operand === code || isComparable(catalogue, operand),
  );
}
