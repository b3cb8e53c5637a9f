/** One sync as it went over the wire, and which test asked for it. */
export type Recording = { test: string; request: unknown; answer: unknown };

type Executor = {
  executeAsync(customData: string, flags: number, message: { Body: unknown }): Promise<unknown>;
};

/**
 * Writes down every request of the client and its answer. The client keeps whatever carries its requests, Excel's own or a test's, in a
 * member of each context: here that member hands out the same thing with a pen beside it. It is private; where a version of the client
 * no longer has it, nothing is recorded and the tests run all the same.
 * @param context the class of contexts, `OfficeExtension.ClientRequestContext`
 */
export function recordRequests(
  context: { prototype: object },
  note: (recording: Omit<Recording, 'test'>) => void,
): void {
  const executors = new WeakMap<object, Executor>();
  Object.defineProperty(context.prototype, '_requestExecutor', {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, {
        async executeAsync(customData, flags, message) {
          // as they are now: the client goes on with the same objects
          const request: unknown = structuredClone(message.Body);
          const answer = await executor.executeAsync(customData, flags, message);
          note({ request, answer: structuredClone(answer) });
          return answer;
        },
      });
    },
  });
}
