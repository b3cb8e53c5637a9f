/** As much of a test runner as the contract needs, for a page: `describe`, `test` and `expect` with two matchers. */
import { difference } from './difference';

export type Outcome = { name: string; result: 'passed' | 'failed'; message?: string };

export type Test = { name: string; body(): Promise<void> | void };

/** Lets `define` call `describe`, `test` and `expect` as Jest's globals. @returns the tests that it declares, in order, not yet run */
export function testsOf(define: () => void): Test[] {
  const tests: Test[] = [];
  const within: string[] = [];
  const globals = {
    describe(name: string, body: () => void) {
      within.push(name);
      body();
      within.pop();
    },
    test(name: string, body: Test['body']) {
      tests.push({ name: [...within, name].join(' › '), body });
    },
    expect: (found: unknown) => ({
      toBe: (wanted: unknown) =>
        assert(Object.is(found, wanted) ? null : difference(found, wanted, '', true)),
      toEqual: (wanted: unknown) => assert(difference(found, wanted)),
    }),
  };
  Object.assign(globalThis, globals);
  define();
  return tests;
}

/** One after another: they share one Excel. */
export async function runTests(
  tests: readonly Test[],
  progress: (outcome: Outcome, at: number) => void,
  before: (test: Test) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [at, test] of tests.entries()) {
    before(test);
    const outcome = await outcomeOf(test);
    outcomes.push(outcome);
    progress(outcome, at);
  }
  return outcomes;
}

async function outcomeOf({ name, body }: Test): Promise<Outcome> {
  try {
    await body();
    return { name, result: 'passed' };
  } catch (error) {
    return { name, result: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function assert(mistake: string | null): void {
  if (mistake !== null) throw new Error(mistake);
}
