import { oneAtATime } from '../../src/taskpane/oneAtATime';

/** Work that ends when the test says so, and what it has been doing. */
function work() {
  const log: string[] = [];
  const ends: ((fails?: boolean) => void)[] = [];
  let runs = 0;
  const run = oneAtATime(() => {
    const number = ++runs;
    log.push(`${number} begins`);
    return new Promise<number>((resolve, reject) => {
      ends.push((fails = false) => {
        log.push(`${number} ends`);
        if (fails) reject(new Error(`${number}`));
        else resolve(number);
      });
    });
  });
  const end = async (number: number, fails?: boolean) => {
    ends[number - 1]?.(fails);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { run, end, log };
}

test('calls made meanwhile share one more run, begun when the present one has ended', async () => {
  const { run, end, log } = work();
  const results = [run(), run(), run()];
  await end(1);
  await end(2);
  expect([await Promise.all(results), log]).toEqual([
    [1, 2, 2],
    ['1 begins', '1 ends', '2 begins', '2 ends'],
  ]);
});

test('a call while the waiting run is under way gets a run of its own', async () => {
  const { run, end } = work();
  const results = [run(), run()];
  await end(1);
  results.push(run());
  await end(2);
  await end(3);
  expect(await Promise.all(results)).toEqual([1, 2, 3]);
});

test('a call after all has ended begins at once', async () => {
  const { run, end, log } = work();
  const first = run();
  await end(1);
  const second = run();
  await end(2);
  expect([await first, await second, log]).toEqual([1, 2, ['1 begins', '1 ends', '2 begins', '2 ends']]);
});

test('a run that fails does not keep the next from beginning', async () => {
  const { run, end } = work();
  const results = Promise.allSettled([run(), run()]);
  await end(1, true);
  await end(2);
  expect((await results).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
