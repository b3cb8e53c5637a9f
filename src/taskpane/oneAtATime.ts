/**
 * Work that is never under way twice. Calls made meanwhile share one more run, begun when the present one has ended, so that what a
 * caller gets is newer than its call.
 */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let waiting: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    waiting = null;
    const begun = work();
    running = begun;
    const ended = () => {
      if (!waiting) running = null;
    };
    begun.then(ended, ended);
    return begun;
  };

  return () => {
    if (!running) return begin();
    return (waiting ??= running.then(begin, begin));
  };
}
