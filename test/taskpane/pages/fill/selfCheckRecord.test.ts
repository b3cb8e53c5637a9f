import { selfCheckRecord } from '../../../../src/taskpane/pages/fill/selfCheckRecord';

const clean = { asked: 60, filled: 60, missing: 0, errors: 0, warnings: 2, explained: 2 };
const at = new Date('2026-01-05T10:20:59');

test('says when, how far, and what was found', () => {
  expect(selfCheckRecord(clean, at)).toBe(
    '2026-01-05 10:20 自检：应填60项，已填60项；错误0条，提示2条（已说明2条）',
  );
});

test.each([
  [{ ...clean, errors: 1 }, '应填60项，已填60项；错误1条，提示2条（已说明2条）'],
  [{ ...clean, filled: 59, missing: 1 }, '应填60项，已填59项，必填缺1项；错误0条，提示2条（已说明2条）'],
])('never passes over what remained: %j', (tally, state) => {
  expect(selfCheckRecord(tally, at)).toBe(`2026-01-05 10:20 自检：${state}；记录时仍有必填缺项或错误`);
});
