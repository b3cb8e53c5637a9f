import fc from 'fast-check';
import { columnsOf, figuresOf, previousIn, submissionOf } from '../../src/submission/figures';
import { everything, observationsFiled, own, plainSubmission } from './columns';

test('a submission spells its columns out', () => {
  const columns = plainSubmission(everything, { FY_01: [3, 'E4'], FY_02: [null, 'E5'], FY_03: [0, 'E6'] });
  const submission = submissionOf(columns);
  const source = (address: string) => ({ file: own.file, sheet: '行政复议', address });
  expect(submission).toStrictEqual({
    ...columns.rest,
    observations: everything,
    previous: { FY_01: 3, FY_03: 0 },
    previousSources: { FY_01: source('E4'), FY_03: source('E6') },
  });
  expect(columnsOf(submission)).toBe(columns);
  expect(columnsOf({ ...submission })).toBeUndefined();
});

test('of an indicator in several lines of last year the first that has a number counts', () => {
  const form = ['E4', 'E9', 'E12'].map((address) => ({ indicator: 'FY_01', sheet: '行政复议', address }));
  expect(previousIn({ form, values: [null, 7, 8] })).toEqual({ FY_01: 7 });
});

test('only what is a number or a blank of its own file, unit and year is plain', () => {
  const { rest } = plainSubmission([], {});
  const { values, others } = figuresOf({ ...rest, observations: everything, previous: {} });
  expect(values).toStrictEqual([null, 0.1, -0, null, null, null, null, 3, null, null, null]);
  expect(others.map(([line]) => line)).toEqual([3, 4, 5, 6, 8, 9, 10]);
});

test('observations as columns and spelled out again are the same', () => {
  fc.assert(
    fc.property(observationsFiled, (observations) => {
      expect(submissionOf(plainSubmission(observations, {})).observations).toStrictEqual(observations);
    }),
  );
});
