import type { WorkbookPort } from '../../../excel/port';

/**
 * Checks after every change of the open workbook, once no further one has come for a moment.
 * @param check is called with nothing else under way that it began; its own failures are its to tell
 * @param settle in milliseconds
 * @param failed told where changes cannot be followed, with a way to try again
 * @returns how to stop
 */
export function followChanges(
  port: Pick<WorkbookPort, 'followEdits'>,
  check: () => void,
  settle: number,
  failed: (error: unknown, retry: () => void) => void,
): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopFollowing: (() => Promise<void>) | null = null;

  const begin = async () => {
    try {
      const stop = await port.followEdits(() => {
        clearTimeout(timer);
        if (!isStopped) timer = setTimeout(check, settle);
      });
      if (isStopped) await quietly(stop);
      else stopFollowing = stop;
    } catch (error) {
      if (!isStopped) failed(error, () => void begin());
    }
  };
  void begin();

  return () => {
    isStopped = true;
    clearTimeout(timer);
    if (stopFollowing) void quietly(stopFollowing);
  };
}

/** Whoever follows is stopped by our own doing too: a program that is busy now loses nothing by it. */
async function quietly(stop: () => Promise<void>): Promise<void> {
  await stop().catch(() => undefined);
}
