import { CancelledError } from '../../../src/taskpane/work/desk';
import { Shift } from '../../../src/taskpane/work/shift';

test('a piece of work that was ended stops at its next step', async () => {
  const shift = new Shift();
  await expect(shift.step()).resolves.toBeUndefined();
  shift.end();
  await expect(shift.step()).rejects.toThrow(CancelledError);
  expect(shift.signal.reason).toBeInstanceOf(CancelledError);
});

test('long work lets in the message that ends it', async () => {
  const shift = new Shift();
  setTimeout(() => shift.end());
  const work = async () => {
    for (;;) {
      const until = performance.now() + 5;
      while (performance.now() < until);
      await shift.step();
    }
  };
  await expect(work()).rejects.toThrow(CancelledError);
});
