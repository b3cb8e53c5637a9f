import { say } from '../../../../src/messages/message';
import { leftOf, stateOf, tallyOf } from '../../../../src/taskpane/pages/fill/tally';
import { finding, form } from './form';

const tally = tallyOf(
  form([
    finding({ severity: 'error' }),
    finding({ severity: 'error', rule: 'required-blank' }),
    finding(),
    finding({ explained: true }),
    finding({ severity: 'info' }),
  ]),
);

test('a required blank is missing and no error besides; explained warnings are warnings still', () => {
  expect(tally).toEqual({ asked: 60, filled: 58, missing: 2, errors: 1, warnings: 2, explained: 1 });
});

test('the state in a sentence', () => {
  expect(say(stateOf(tally))).toBe('应填60项，已填58项，必填缺2项；错误1条，提示2条（已说明1条）');
  expect(say(leftOf(tally))).toBe('必填缺2项；错误1条，提示2条（已说明1条）');
});

test('what is not there is not told of', () => {
  expect(say(stateOf({ ...tally, filled: 60, missing: 0, errors: 0, warnings: 0, explained: 0 }))).toBe(
    '应填60项，已填60项；错误0条，提示0条',
  );
});
