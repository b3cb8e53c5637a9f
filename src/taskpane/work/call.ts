import type { Message } from '../../messages/message';
import { CancelledError, DeskError, type Desk, type Progress } from './desk';
import { sentenceOf } from './explain';

/** How an answer crosses from the worker: errors do not keep their class on the way, so they travel as data. */
export type Answer =
  { value: unknown } | { failed: Message; details: readonly Message[] } | { cancelled: true };

/** What the worker lets the pane call. */
export type Line = {
  call(verb: keyof Desk, given: unknown[], progress: Progress): Promise<Answer>;
};

/** The desk at the other end of a line; a progress function among the arguments is told by `share`d calls. */
export function deskOn(line: Line, share: (progress: Progress) => Progress): Desk {
  return new Proxy({} as Desk, {
    get(_, verb) {
      // a promise that resolves to the desk must not take it for a promise
      if (verb === 'then' || typeof verb === 'symbol') return undefined;
      return async (...given: unknown[]) => {
        const last = given.at(-1);
        const progress = typeof last === 'function' ? (given.pop() as Progress) : silent;
        const answer = await line.call(verb as keyof Desk, given, share(progress));
        if ('value' in answer) return answer.value;
        if ('cancelled' in answer) throw new CancelledError();
        throw new DeskError(answer.failed, answer.details);
      };
    },
  });
}

const silent: Progress = () => undefined;

/** The other end: answers calls from a desk of its own. */
export function lineTo(desk: Desk): Line {
  return {
    async call(verb, given, progress) {
      try {
        const work = desk[verb] as (...given: unknown[]) => Promise<unknown>;
        return { value: await work.call(desk, ...given, progress) };
      } catch (error) {
        if (error instanceof CancelledError) return { cancelled: true };
        if (error instanceof DeskError) return { failed: error.reason, details: error.details };
        return { failed: sentenceOf(error), details: [] };
      }
    },
  };
}
