import { orderOf } from '../order';
import { complaint, unknownCode, type Complaint } from './complaint';
import { formulaSyntax, yieldsTruth } from './formula';
import { isReversed, yearWithout } from './years';
import type { Survey, SurveyedIndicator } from './survey';

/** Formulas of derived indicators: that they can be read, what they refer to, and that none is computed from itself. */
export function derivationComplaints(survey: Survey): Complaint[] {
  const complaints = new Map<string, Complaint[]>();
  for (const indicator of survey.indicators) {
    const at = indicator.listed.join('/');
    // a column's mistake shows in each of its cells: the first is enough
    const found = complaints.has(at) ? [] : complaintsAbout(indicator, survey);
    if (found.length > 0) complaints.set(at, found);
  }
  return [...[...complaints.values()].flat(), ...cycles(survey)];
}

function complaintsAbout(indicator: SurveyedIndicator, { codes, byCode }: Survey): Complaint[] {
  const { value, listed, derivation, followsTheTable } = indicator;
  if (!derivation) return [];
  const at = [...listed, 'formula'];
  if ('error' in derivation) return [{ path: at, message: formulaSyntax(derivation.error) }];
  const { operands, expression, needsChildren } = derivation;
  if (operands.length === 0) return [complaint(at, 'definition.formula-without-codes')];
  if (needsChildren) return [complaint(at, 'definition.derived-with-children')];
  if (yieldsTruth(expression)) return [complaint(at, 'definition.derived-is-comparison')];
  return operands.flatMap((code): Complaint[] => {
    if (!codes.has(code)) return [unknownCode(at, code, codes)];
    const operand = byCode.get(code)?.value;
    // that a text is computed at all is told where it is listed
    if (operand?.kind === 'text' && value.kind !== 'text')
      return [complaint(at, 'definition.text-as-number', { code })];
    const areYears = operand && !isReversed(operand) && !isReversed(value);
    const year = areYears ? yearWithout(value, operand) : undefined;
    return year !== undefined && !followsTheTable
      ? [complaint(at, 'definition.operand-not-asked', { code, year })]
      : [];
  });
}

function cycles({ byCode }: Survey): Complaint[] {
  const dependencies = new Map(
    [...byCode.values()].map(({ value, derivation }) => [
      value.code,
      derivation && 'operands' in derivation ? derivation.operands : [],
    ]),
  );
  const said = new Set<string>();
  return orderOf(dependencies).cycles.flatMap((cycle) => {
    const at = [...(byCode.get(cycle[0] as string)?.listed ?? []), 'formula'];
    if (said.has(at.join('/'))) return [];
    said.add(at.join('/'));
    return [complaint(at, 'definition.formula-cycle', { cycle: cycle.join(' → ') })];
  });
}
