import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { figuresOf, type Figures } from '../submission/figures';
import { formText, type Form } from '../submission/form';
import type { Observation, Submission } from '../submission/submission';
import type { Contribution } from './rollup';

/**
 * What a filing unit is asked and what it answered. Thousands of units stay small because but for its values and its file a unit has nothing
 * of its own: the rest is shared by all that are asked the same.
 */
export type Filing = {
  unit: Unit;
  asked: ReadonlySet<string>;
  file: string;
  form: Form;
  /** The line of the form that an indicator is in. */
  lineOf: ReadonlyMap<string, number>;
  /** By line; null where there is none. */
  values: readonly (number | string | null)[];
  notApplicable: ReadonlySet<string>;
};

/** @param templates by unit; what each observes stands in its own file */
export function filingsOf(
  catalogue: Catalogue,
  templates: ReadonlyMap<string, Submission>,
): (unit: Unit) => Filing {
  const forms = new Map<string, Pick<Filing, 'form' | 'lineOf'>>();
  const codes = new Map<readonly unknown[], ReadonlySet<string>>();
  return (unit) => {
    const template = templates.get(unit.code);
    const { form, values, others } = template ? figuresOf(template) : nothingFiled;
    const indicators = catalogue.askedOf(unit);
    const notApplicable = others.filter(([, { state }]) => state === 'not-applicable');
    return {
      unit,
      asked: once(codes, indicators, () => new Set(indicators.map(({ code }) => code))),
      file: template?.file ?? '',
      ...once(forms, formText(form), () => ({
        form,
        lineOf: new Map(form.map(({ indicator }, line) => [indicator, line])),
      })),
      values: others.length === 0 ? values : valuesWith(others, values),
      notApplicable:
        notApplicable.length === 0 ? nowhere : new Set(notApplicable.map(([, { indicator }]) => indicator)),
    };
  };
}

const nothingFiled: Figures = { form: [], values: [], others: [] };
const nowhere: ReadonlySet<string> = new Set();

function valuesWith(others: Figures['others'], values: Figures['values']): Filing['values'] {
  const all: (number | string | null)[] = [...values];
  for (const [line, observation] of others) {
    if (observation.state === 'value') all[line] = observation.value;
  }
  return all;
}

export function valueFiled({ lineOf, values }: Filing, code: string): number | string | null {
  const line = lineOf.get(code);
  return line === undefined ? null : (values[line] ?? null);
}

/** With a value or 不适用. */
export function isAnswered(filing: Filing, code: string): boolean {
  return valueFiled(filing, code) !== null || filing.notApplicable.has(code);
}

export function contributionsFiled(
  { unit, file, form, lineOf, values }: Filing,
  code: string,
): readonly Contribution[] {
  const line = lineOf.get(code);
  const [place, value = null] = line === undefined ? [] : [form[line], values[line]];
  if (!place || value === null) return nothing;
  const { sheet, address } = place;
  return [{ unit: unit.code, value, source: { file, sheet, address }, included: true }];
}

const nothing: readonly Contribution[] = [];

/** A value as the contribution it makes; nothing where there is none. */
export function contributionsOf(observation: Observation | undefined): readonly Contribution[] {
  if (observation?.state !== 'value') return nothing;
  const { unit, value, source } = observation;
  return [{ unit, value, source, included: true }];
}

function once<Key, T>(made: Map<Key, T>, key: Key, make: () => T): T {
  let found = made.get(key);
  if (found === undefined) made.set(key, (found = make()));
  return found;
}
