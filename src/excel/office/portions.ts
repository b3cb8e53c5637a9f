/** Well below the 5 MB of a request: what the client adds to each range and value is only estimated. */
const mostBytes = 3 * 1024 * 1024;

/**
 * Parts a list so that each portion fits into one request; a short list is one portion.
 * @param bytesOf what an item takes in the request, not less
 */
export function portions<T>(items: readonly T[], bytesOf: (item: T) => number): T[][] {
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
