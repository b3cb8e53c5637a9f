import type { Form, Place } from './form';
import type { Reading } from './reading/reading';
import type { Observation, Source, Submission } from './submission';

/** The observations of a file as columns: which there are, and where, is a form that files have in common. */
export type Figures = {
  form: Form;
  /** By line of the form; null for a blank, and for what `others` has. */
  values: readonly (number | null)[];
  /** Whole, by their lines: those that are more than a number or a blank. */
  others: readonly (readonly [line: number, observation: Observation])[];
};

/** 上年数 likewise, null where there is no number. Of an indicator in several lines the first with a number counts. */
export type LastYearFigures = Pick<Figures, 'form' | 'values'>;

/** A submission whose figures are columns. */
export type Columned = {
  rest: Omit<Submission, 'observations' | 'previous' | 'previousSources'>;
  figures: Figures;
  lastYear: LastYearFigures;
};

const columned = new WeakMap<Submission, Columned>();

/**
 * A submission that spells its figures out each time it is asked for them: kept until the end for thousands of files, objects about single figures
 * would be most of what is in memory.
 */
export function submissionOf(columns: Columned): Submission {
  const { rest, figures, lastYear } = columns;
  const { file } = rest;
  const submission: Submission = {
    ...rest,
    get observations() {
      return observationsIn(figures, rest);
    },
    get previous() {
      return previousIn(lastYear);
    },
    get previousSources() {
      return lastYearIn(lastYear, (_, { sheet, address }): Source => ({ file, sheet, address }));
    },
  };
  columned.set(submission, columns);
  return submission;
}

/** What a submission was made of; undefined where it was not made of columns. */
export function columnsOf(submission: Submission): Columned | undefined {
  return columned.get(submission);
}

export function figuresOf(submission: Submission): Figures {
  return columnsOf(submission)?.figures ?? folded(submission);
}

/** Last year's figures by indicator. */
export function previousIn(lastYear: LastYearFigures): Record<string, number> {
  return lastYearIn(lastYear, (value) => value);
}

/** Null for a blank; undefined where there is more to what was read than a number. */
export function plainValue(read: Observation | Reading): number | null | undefined {
  if ('typed' in read && read.typed !== undefined) return undefined;
  if (read.state === 'blank') return null;
  return read.state === 'value' && typeof read.value === 'number' ? read.value : undefined;
}

function folded({ observations, file, unit, year }: Submission): Figures {
  const others: [number, Observation][] = [];
  const values = observations.map((observation, line) => {
    const { source, explanation } = observation;
    const isOwn = observation.unit === unit && observation.year === year && source.file === file;
    const value = isOwn && explanation === undefined ? plainValue(observation) : undefined;
    if (value === undefined) others.push([line, observation]);
    return value ?? null;
  });
  const form = observations.map(({ indicator, source: { sheet, address } }) => ({
    indicator,
    sheet,
    address,
  }));
  return { form, values, others };
}

function observationsIn(
  { form, values, others }: Figures,
  { file, unit, year }: Pick<Submission, 'file' | 'unit' | 'year'>,
): Observation[] {
  let next = 0;
  return form.map(({ indicator, sheet, address }, line): Observation => {
    const other = others[next];
    if (other?.[0] === line) {
      next += 1;
      return other[1];
    }
    const source = { file, sheet, address };
    const value = values[line] ?? null;
    return value === null
      ? { unit, indicator, year, source, state: 'blank' }
      : { unit, indicator, year, source, state: 'value', value };
  });
}

function lastYearIn<T>(
  { form, values }: LastYearFigures,
  of: (value: number, place: Place) => T,
): Record<string, T> {
  const all: Record<string, T> = {};
  form.forEach((place, line) => {
    const value = values[line] ?? null;
    if (value !== null && !(place.indicator in all)) all[place.indicator] = of(value, place);
  });
  return all;
}
