import type { FigureRequest } from '../clauseLanguage';
import type { Facts } from '../facts';
import { kinds } from '../kinds/kinds';
import type { Written } from '../kinds/kind';
import type { Form, Part } from './form';

/** `[FY_01]`: this year's value. */
export const value: Form = {
  numeric: false,
  main: true,
  write(request, facts) {
    const written = valueOf(request, facts);
    if (!written || !request.operands) return written;
    return [{ ...written, request: request.request }, ...operandsOf(request.code, facts)];
  },
  lacks: (request, facts) => facts.shortfalls.of(request.code),
};

function valueOf(request: FigureRequest, facts: Facts): Written | null {
  const indicator = facts.indicator(request.code);
  const own = facts.current(request.code);
  if (request.nonZero && own?.value === 0) return null;
  return indicator && own ? kinds[indicator.kind].write(own, indicator, request, facts) : null;
}

/** （38件中34件）: what a rate was divided from, where both are known. */
function operandsOf(code: string, facts: Facts): Part[] {
  const { numerator, denominator } = facts.indicator(code) ?? {};
  if (numerator === undefined || denominator === undefined) return [];
  const [whole, part] = [denominator, numerator].map((operand) => {
    const asked = { request: operand, code: operand } as const;
    const request = { type: 'figure', ...asked, form: 'value', bare: false, start: 0, end: 0 } as const;
    const written = valueOf(request, facts);
    return written && { ...written, indicator: operand, request: operand };
  });
  return whole && part ? ['（', whole, '中', part, '）'] : [];
}
