import type { Observation, Submission } from '../submission/submission';

/** Observations of many submissions, asked for one submission at a time: all of a province's at once would fill the memory. */
export type Observations = Iterable<Observation> & { readonly length: number };

/** @example [...observationsOf(submissions)] //=> those of the first submission, then those of the second */
export function observationsOf(submissions: readonly Submission[]): Observations {
  return {
    length: submissions.reduce((sum, { observations }) => sum + observations.length, 0),
    *[Symbol.iterator]() {
      for (const { observations } of submissions) yield* observations;
    },
  };
}
