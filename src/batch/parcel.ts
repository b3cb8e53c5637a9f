import { formIn, formText, type Form, type Place } from '../submission/form';
import type { ReadOutcome } from '../submission/read';
import type { Observation, Submission } from '../submission/submission';

/**
 * What came of a file, ready to cross from one thread to another. Of a submission nearly all is observations, each an object with objects in it,
 * which is slow to copy: they cross as columns.
 */
export type Parcel = Exclude<ReadOutcome, { submission: unknown }> | { submission: Folded };

/** Figures by indicator, each with its place, all in one file. */
type Columns = {
  /** As `formText` has it: a text is quickly copied, and quickly known again. */
  form: string;
  /** null for a blank. */
  values: (number | null)[];
};

/** Forms by their text: each is kept once, however many files have it. */
export type Forms = Map<string, Form>;

type Figure = Place & { value: number | null };

type Folded = Omit<Submission, 'observations' | 'previous' | 'previousSources'> & {
  figures: Columns;
  /** What is more than a number or a blank of the submission's own file, unit and year: these whole, by their place in the list. */
  others: [number, Observation][];
  previous: Columns | Pick<Submission, 'previous' | 'previousSources'>;
};

/** The other thread's `unpack` gives the same back. */
export function pack(outcome: ReadOutcome): Parcel {
  if (!('submission' in outcome)) return outcome;
  const { observations, previous, previousSources, ...rest } = outcome.submission;
  const figures: Figure[] = [];
  const others: [number, Observation][] = [];
  observations.forEach((observation, place) => {
    const figure = figureOf(observation, rest);
    if (figure) figures.push(figure);
    else others.push([place, observation]);
  });
  const lastYear = lastYearFigures(previous, previousSources, rest.file);
  return {
    submission: {
      ...rest,
      figures: columnsOf(figures),
      others,
      previous: lastYear ? columnsOf(lastYear) : { previous, ...(previousSources && { previousSources }) },
    },
  };
}

/**
 * What crossed as columns is spelled out each time it is asked for: kept until the end for thousands of files, objects about single figures
 * would be most of what is in memory.
 * @param forms of the files before, to which this one's are added
 */
export function unpack(parcel: Parcel, forms: Forms): ReadOutcome {
  if (!('submission' in parcel)) return parcel;
  const { figures, others, previous, ...rest } = parcel.submission;
  const { file } = rest;
  const form = formOf(figures, forms);
  const observations = () => observationsIn(form, figures.values, others, rest);
  if ('previous' in previous) {
    return {
      submission: {
        ...rest,
        get observations() {
          return observations();
        },
        ...previous,
      },
    };
  }
  const lastYear = formOf(previous, forms);
  return {
    submission: {
      ...rest,
      get observations() {
        return observations();
      },
      get previous() {
        return byIndicator(lastYear, (_, at) => previous.values[at] as number);
      },
      get previousSources() {
        return byIndicator(lastYear, ({ sheet, address }) => ({ file, sheet, address }));
      },
    },
  };
}

type Own = Pick<Submission, 'file' | 'unit' | 'year'>;

/** Null where the observation is more than that. */
function figureOf(observation: Observation, { file, unit, year }: Own): Figure | null {
  const { indicator, source, state } = observation;
  const value = state === 'value' ? observation.value : null;
  const isPlain =
    (state === 'blank' || typeof value === 'number') &&
    observation.typed === undefined &&
    observation.explanation === undefined &&
    observation.unit === unit &&
    observation.year === year &&
    source.file === file;
  if (!isPlain || typeof value === 'string') return null;
  return { indicator, sheet: source.sheet, address: source.address, value };
}

function observationsIn(
  form: Form,
  values: readonly (number | null)[],
  others: readonly (readonly [number, Observation])[],
  { file, unit, year }: Own,
): Observation[] {
  const observations: Observation[] = [];
  let next = 0;
  const fill = (end: number) => {
    while (observations.length < end) {
      const { indicator, sheet, address } = form[next] as Place;
      const value = values[next++] as number | null;
      const source = { file, sheet, address };
      observations.push(
        value === null
          ? { unit, indicator, year, source, state: 'blank' }
          : { unit, indicator, year, source, state: 'value', value },
      );
    }
  };
  for (const [place, other] of others) {
    fill(place);
    observations.push(other);
  }
  fill(form.length + others.length);
  return observations;
}

/** Null where the two lists do not tell of the same indicators, or of other files. */
function lastYearFigures(
  previous: Submission['previous'],
  sources: Submission['previousSources'],
  file: string,
): Figure[] | null {
  if (!sources) return null;
  const figures: Figure[] = [];
  for (const [indicator, value] of Object.entries(previous)) {
    const source = sources[indicator];
    if (source?.file !== file) return null;
    figures.push({ indicator, sheet: source.sheet, address: source.address, value });
  }
  return Object.keys(sources).length === figures.length ? figures : null;
}

function byIndicator<T>(form: Form, of: (place: Place, at: number) => T): Record<string, T> {
  const all: Record<string, T> = {};
  form.forEach((place, at) => (all[place.indicator] = of(place, at)));
  return all;
}

function columnsOf(figures: readonly Figure[]): Columns {
  return { form: formText(figures), values: figures.map(({ value }) => value) };
}

function formOf({ form: text }: Columns, forms: Forms): Form {
  let form = forms.get(text);
  if (!form) forms.set(text, (form = formIn(text)));
  return form;
}
