import type { ReadOutcome } from '../submission/read';
import type { Observation, Source, Submission } from '../submission/submission';

/**
 * What came of a file, ready to cross from one thread to another. Of a submission nearly all is observations, each an object with objects in it,
 * which is slow to copy: they cross as columns.
 */
export type Parcel = Exclude<ReadOutcome, { submission: unknown }> | { submission: Folded };

/** Figures by indicator, each with its place, all in one file. Codes, and addresses, are joined by spaces: neither has one. */
type Columns = {
  codes: string;
  values: number[];
  addresses: string;
  sheets: string[];
  /** Of each figure the number of its sheet. */
  onSheet: number[];
};

type Folded = Omit<Submission, 'observations' | 'previous' | 'previousSources'> & {
  figures: Columns;
  /** What is more than a number in a cell of the submission's own unit and year: these whole, by their place in the list. */
  others: [number, Observation][];
  previous: Columns | Pick<Submission, 'previous' | 'previousSources'>;
};

type Figure = { indicator: string; value: number; source: Source };

/** The other thread's `unpack` gives the same back. */
export function pack(outcome: ReadOutcome): Parcel {
  if (!('submission' in outcome)) return outcome;
  const { observations, previous, previousSources, ...rest } = outcome.submission;
  const figures: Figure[] = [];
  const others: [number, Observation][] = [];
  observations.forEach((observation, place) => {
    if (isPlain(observation, rest)) figures.push(observation);
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
 * @param kept texts that many submissions share, indicator codes and addresses: each is kept once, however many files have it
 */
export function unpack(parcel: Parcel, kept: Map<string, string>): ReadOutcome {
  if (!('submission' in parcel)) return parcel;
  const { figures, others, previous, ...rest } = parcel.submission;
  const { file, unit, year } = rest;
  const plain = figuresIn(figures, file, kept);
  const observations: Observation[] = [];
  let next = 0;
  const fill = (end: number) => {
    while (observations.length < end) {
      const { indicator, source, value } = plain[next++] as Figure;
      observations.push({ unit, indicator, year, source, state: 'value', value });
    }
  };
  for (const [place, other] of others) {
    fill(place);
    observations.push(other);
  }
  fill(plain.length + others.length);
  if ('previous' in previous) return { submission: { ...rest, observations, ...previous } };
  return {
    submission: {
      ...rest,
      observations,
      // unfolded each time they are asked for: hardly anyone asks, and there are thousands of them
      get previous() {
        return byIndicator(figuresIn(previous, file, kept), ({ value }) => value);
      },
      get previousSources() {
        return byIndicator(figuresIn(previous, file, kept), ({ source }) => source);
      },
    },
  };
}

function isPlain(
  observation: Observation,
  { unit, year, file }: Pick<Submission, 'unit' | 'year' | 'file'>,
): observation is Observation & { state: 'value'; value: number } {
  return (
    observation.state === 'value' &&
    typeof observation.value === 'number' &&
    observation.typed === undefined &&
    observation.explanation === undefined &&
    observation.unit === unit &&
    observation.year === year &&
    observation.source.file === file
  );
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
    figures.push({ indicator, value, source });
  }
  return Object.keys(sources).length === figures.length ? figures : null;
}

function byIndicator<T>(figures: readonly Figure[], of: (figure: Figure) => T): Record<string, T> {
  return Object.fromEntries(figures.map((figure) => [figure.indicator, of(figure)]));
}

function columnsOf(figures: readonly Figure[]): Columns {
  const sheets = new Map<string, number>();
  const onSheet = figures.map(({ source: { sheet } }) => {
    const number = sheets.get(sheet) ?? sheets.size;
    sheets.set(sheet, number);
    return number;
  });
  return {
    codes: figures.map(({ indicator }) => indicator).join(' '),
    values: figures.map(({ value }) => value),
    addresses: figures.map(({ source }) => source.address).join(' '),
    sheets: [...sheets.keys()],
    onSheet: onSheet,
  };
}

function figuresIn(
  { codes, values, addresses, sheets, onSheet }: Columns,
  file: string,
  kept: Map<string, string>,
) {
  const once = (text: string) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
  const names = sheets.map(once);
  const addressList = addresses.split(' ');
  const codeList = values.length === 0 ? [] : codes.split(' ');
  return codeList.map((code, at): Figure => ({
    indicator: once(code),
    value: values[at] as number,
    source: { file, sheet: names[onSheet[at] as number] as string, address: once(addressList[at] as string) },
  }));
}
