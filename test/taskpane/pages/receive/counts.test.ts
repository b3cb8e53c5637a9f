import { message } from '../../../../src/messages/message';
import { countsOf } from '../../../../src/taskpane/pages/receive/counts';
import { batchOf, returnLine } from './returnLine';

const reason = message('taskpane.cancelled');

test('expected are those reported, missing and refused; a summary’s own line is none of them', () => {
  const batch = batchOf(
    [
      returnLine('甲', 'reported'),
      returnLine('乙', 'problem'),
      returnLine('丙', 'returned'),
      returnLine('丁', 'missing'),
      returnLine('戊', 'problem', { reason }),
      returnLine('某县', 'reported', { expected: false }),
    ],
    { rejected: [{ file: '戊.xlsx', code: 'wrong-year', message: reason }] },
  );
  expect(countsOf(batch)).toEqual({
    expected: 5,
    reported: 3,
    problem: 1,
    returned: 1,
    missing: 1,
    refused: 1,
    rejectedFiles: 1,
  });
});
