import type { Catalogue, OpenRule } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { referencesOf } from '../formula/references';

/** The cells that a rule looks at: codes of this year's figures, then of last year's. */
export type Operands = { current: readonly string[]; previous: readonly string[] };

const known = new WeakMap<OpenRule, Operands>();

export function operandsOf(rule: OpenRule): Operands {
  let operands = known.get(rule);
  if (!operands) {
    const { values, previous } = referencesOf(rule.expression);
    known.set(rule, (operands = { current: values, previous }));
  }
  return operands;
}

/** The rules that `unit` can be held to: within their scope, with every operand on its template. */
export function rulesFor(catalogue: Catalogue, unit: Unit): OpenRule[] {
  const asked = new Set(catalogue.askedOf(unit).map(({ code }) => code));
  return catalogue.rules.filter(
    (rule) =>
      !rule.needsChildren &&
      (rule.scope.length === 0 || catalogue.names(rule.scope, unit)) &&
      rule.operands.every((code) => asked.has(code)),
  );
}
