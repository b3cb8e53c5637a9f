/** The numbers of two lists, each once, the least first. */
export function ascending(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}
