import fc from 'fast-check';
import { pack, unpack, type Forms } from '../../src/batch/parcel';
import { message } from '../../src/messages/message';
import { submissionOf } from '../../src/submission/figures';
import type { Submission } from '../../src/submission/submission';
import { columnsFiled, everything, own, plainSubmission } from '../submission/columns';

const across = (submission: Submission, forms: Forms = new Map()) =>
  unpack(structuredClone(pack({ submission })), forms);

test.each([
  ['nothing', []],
  ['observations of every kind', everything],
  ['odd observations first and last', [...everything].reverse()],
])('a submission comes across a border between threads as it was: %s', (_, observations) => {
  const columns = plainSubmission(observations, { FY_01: [3, 'E4'], FY_02: [4.5, 'E5'] });
  const submission = submissionOf(columns);
  expect(across(submission)).toStrictEqual({ submission });
  expect(submission.observations).toStrictEqual(observations);
});

test('one that is not made of columns, too', () => {
  const { rest } = plainSubmission([], {});
  const submission: Submission = { ...rest, observations: everything, previous: { FY_01: 3 } };
  expect(across(submission)).toStrictEqual({ submission });
});

test('a rejection crosses as it is', () => {
  const rejection = { file: own.file, code: 'truncated' as const, message: message('xlsx.truncated') };
  expect(unpack(structuredClone(pack({ rejection })), new Map())).toStrictEqual({ rejection });
});

test('files that share their forms keep their own figures, however often these are asked for', () => {
  fc.assert(
    fc.property(fc.array(columnsFiled, { maxLength: 4 }), (batch) => {
      const forms: Forms = new Map();
      // each twice, so that every form is met again
      const sent = [...batch, ...batch].map(submissionOf);
      const arrived = sent.map((submission) => across(submission, forms));
      const expected = sent.map((submission) => ({ submission }));
      expect(arrived).toStrictEqual(expected);
      expect(arrived).toStrictEqual(expected);
      expect(forms.size).toBeLessThanOrEqual(2 * batch.length);
    }),
  );
});
