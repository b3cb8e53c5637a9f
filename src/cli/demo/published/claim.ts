/** Short words for writing claims down, one call a claim. */
import type { Claim } from './published';

/** A figure that the report states and that `formula` should give at so many decimals. */
export function value(
  id: string,
  label: string,
  stated: number,
  formula: string,
  decimals: number,
  measure: string,
  sameRootAs?: string,
): Claim {
  return { ...relation(id, label, formula, sameRootAs), stated: { value: stated, decimals, measure } };
}

/** A total beside what the report lists of it after 其中, which need not be all. */
export function partial(id: string, label: string, stated: number, formula: string, measure: string): Claim {
  return { ...value(id, label, stated, formula, 0, measure), soft: true };
}

/** A comparison that should hold. */
export function relation(id: string, label: string, formula: string, sameRootAs?: string): Claim {
  return { id, label, formula, ...(sameRootAs !== undefined && { sameRootAs }) };
}
