import type { Catalogue, OpenIndicator, OpenRule } from '../definition/catalogue';
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

/** By the list that a unit is asked for, which units alike share. */
const within = new WeakMap<readonly OpenIndicator[], readonly OpenRule[]>();

/** The rules that `unit` can be held to: within their scope, with every operand on its template. */
export function rulesFor(catalogue: Catalogue, unit: Unit): OpenRule[] {
  const asked = catalogue.askedOf(unit);
  let rules = within.get(asked);
  if (!rules) within.set(asked, (rules = rulesOver(asked, catalogue)));
  return rules.filter(({ scope }) => scope.length === 0 || catalogue.names(scope, unit));
}

function rulesOver(asked: readonly OpenIndicator[], { rules }: Catalogue): OpenRule[] {
  const codes = new Set(asked.map(({ code }) => code));
  return rules.filter(
    ({ needsChildren, operands }) => !needsChildren && operands.every((code) => codes.has(code)),
  );
}
