import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message } from '../messages/message';
import { formatFigure } from '../number/format';
import { placed } from '../submission/complaint';
import type { Finding } from '../submission/finding';
import type { Observation, Submission } from '../submission/submission';
import { kinds } from '../template/kinds/kinds';

/** The rule of findings about required figures left blank. */
export const requiredBlankRule = 'required-blank';

/**
 * Entered figures one by one: required ones left blank, and values that their kind does not allow. A summary's are totals of figures
 * that were looked at before. A row that is gone is the reader's to tell.
 */
export function entryFindings(submission: Submission, unit: Unit, catalogue: Catalogue): Finding[] {
  if (submission.kind === 'summary') return [];
  return submission.observations.flatMap((observation): Finding[] => {
    const indicator = catalogue.indicators.get(observation.indicator);
    if (!indicator || indicator.derivation) return [];
    if (observation.state === 'blank')
      return indicator.required ? [requiredBlank(observation, indicator, unit)] : [];
    if (observation.state !== 'value') return [];
    const fault = kinds[indicator.kind].fault(observation.value, indicator);
    if (!fault) return [];
    const { value } = observation;
    const what = message('validation.unfit-value', {
      name: indicator.name,
      value: typeof value === 'number' ? formatFigure(value) : value.length,
      fault: fault.what,
    });
    const { code, expected } = fault;
    const actual = typeof value === 'number' ? value : value.length;
    return [
      { ...findingOn(code, observation, unit), message: placed(observation.source, what), actual, expected },
    ];
  });
}

function requiredBlank(observation: Observation, { name, code }: OpenIndicator, unit: Unit): Finding {
  const what = message('validation.required-blank', { name, code });
  return {
    ...findingOn(requiredBlankRule, observation, unit),
    message: placed(observation.source, what),
    actual: null,
    expected: null,
  };
}

function findingOn(rule: string, { indicator, source }: Observation, { code }: Unit) {
  return {
    id: `${rule}@${code}:${indicator}`,
    rule,
    severity: 'error' as const,
    unit: code,
    indicators: [indicator],
    cells: [source],
    explained: false,
  };
}
