import { difference } from './difference';
import { runTests, testsOf } from './runner';

test('difference: as toEqual sees it', () => {
  const cases: [unknown, unknown, string | null][] = [
    [1, 1, null],
    [{ a: 1, b: undefined }, { a: 1 }, null],
    [[{ a: [1, 2] }], [{ a: [1, 3] }], '[0].a[1]: 2, where 3 was wanted'],
    [[], {}, 'the value: [], where {} was wanted'],
    [[1], [1, 2], 'the value: [1], where [1,2] was wanted'],
    [null, undefined, 'the value: null, where undefined was wanted'],
    [{ a: null }, {}, '.a: null, where undefined was wanted'],
    [NaN, NaN, null],
  ];
  expect(cases.map(([found, wanted]) => difference(found, wanted))).toEqual(
    cases.map(([, , mistake]) => mistake),
  );
  expect(difference({}, {}, '', true)).toBe('the value: {}, where {} was wanted');
});

test('tests run one after another, and a failure says where', async () => {
  const jests = { describe, test, expect };
  const order: string[] = [];
  try {
    const tests = testsOf(() =>
      describe('端口', () => {
        test('good', async () => {
          await Promise.resolve();
          order.push('good');
          expect({ a: 1 }).toEqual({ a: 1 });
        });
        test('bad', () => {
          order.push('bad');
          expect(1).toBe(2);
        });
        test('unknown matcher', () => expect(1).toBeGreaterThan(2));
      }),
    );
    const begun: string[] = [];
    const outcomes = await runTests(
      tests,
      ({ result }, at) => order.push(`${at} ${result}`),
      ({ name }) => begun.push(name),
    );
    jests.expect(order).toEqual(['good', '0 passed', 'bad', '1 failed', '2 failed']);
    jests.expect(begun).toEqual(['端口 › good', '端口 › bad', '端口 › unknown matcher']);
    jests.expect(outcomes.slice(0, 2)).toEqual([
      { name: '端口 › good', result: 'passed' },
      { name: '端口 › bad', result: 'failed', message: 'the value: 1, where 2 was wanted' },
    ]);
    jests.expect(outcomes[2]?.message).toContain('toBeGreaterThan is not a function');
  } finally {
    Object.assign(globalThis, jests);
  }
});
