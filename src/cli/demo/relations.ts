import type { Catalogue } from '../../definition/catalogue';
import type { Expression } from '../../formula/expression';

/** What a rule says of a whole and its parts: `parts` together are at most the whole, or exactly it where `exhaustive`. */
export type Relation = { whole: string; parts: string[]; exhaustive: boolean };

/** The relations that the definition's rules of the forms `A+B<=C` and `A+B=C` (either way round) state. */
export function relationsOf(catalogue: Catalogue): Relation[] {
  return catalogue.rules.flatMap(({ expression }) => readings(expression).slice(0, 1));
}

/** Ways to read a comparison as a whole and its parts; `A=B+C` and `B+C=A` say the same. */
function readings(expression: Expression): Relation[] {
  if (expression.type !== 'binary') return [];
  const { operator, left, right } = expression;
  if (operator === '<=') return reading(right, left, false);
  if (operator === '>=') return reading(left, right, false);
  return operator === '=' ? [...reading(right, left, true), ...reading(left, right, true)] : [];
}

function reading(whole: Expression, parts: Expression, exhaustive: boolean): Relation[] {
  const codes = summands(parts);
  return whole.type === 'indicator' && codes !== null
    ? [{ whole: whole.code, parts: codes, exhaustive }]
    : [];
}

/** The codes of a plain sum, or null for anything else. */
function summands(expression: Expression): string[] | null {
  if (expression.type === 'indicator') return [expression.code];
  const terms =
    expression.type === 'binary' && expression.operator === '+'
      ? [expression.left, expression.right]
      : expression.type === 'call' && expression.name.toUpperCase() === 'SUM'
        ? expression.arguments
        : null;
  if (terms === null) return null;
  const codes = terms.map(summands);
  return codes.includes(null) ? null : (codes as string[][]).flat();
}

/** Codes so ordered that parts come before their wholes. */
export function partsFirst(codes: readonly string[], relations: readonly Relation[]): string[] {
  const ordered = new Set<string>();
  const entered = new Set<string>();
  const visit = (code: string) => {
    if (entered.has(code)) return;
    entered.add(code);
    for (const { whole, parts } of relations) if (whole === code) parts.forEach(visit);
    ordered.add(code);
  };
  codes.forEach(visit);
  return [...ordered].filter((code) => codes.includes(code));
}
