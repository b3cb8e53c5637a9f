/** Well below the 5 MB of a request: what the client adds to each range and value is only estimated. */
const mostBytes = 3 * 1024 * 1024;

/**
 * Parts a list so that each portion fits into one request; a short list is one portion.
 * @param bytesOf what an item takes in the request, not less
 */
function portions<T>(items: readonly T[], bytesOf: (item: T) => number): T[][] {
  const parts: T[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const more = bytesOf(item);
    if (bytes + more > mostBytes && bytes > 0) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(item);
    bytes += more;
  }
  return parts;
}

/** Does work on a list in as many requests as it takes, the last of which is left to be sent. Nothing is calculated meanwhile. */
export async function inPortions<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  bytesOf: (item: T) => number,
  work: (portion: readonly T[]) => void,
): Promise<void> {
  for (const [at, portion] of portions(items, bytesOf).entries()) {
    if (at > 0) await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    work(portion);
  }
}
