/** What a thing stands on, by code; a code that is not in the map stands on nothing. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/**
 * The codes so ordered that each stands after what it depends on, otherwise in the order of the map; and the cycles met, each with its
 * first code repeated at the end.
 * @example orderOf(new Map([['B', ['A']], ['A', []]])) //=> { order: ['A', 'B'], cycles: [] }
 */
export function orderOf(dependencies: Dependencies): { order: string[]; cycles: string[][] } {
  const order: string[] = [];
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of dependencies.keys()) {
    if (done.has(start)) continue;
    const path: { code: string; rest: string[] }[] = [];
    const onPath = new Set<string>();
    const enter = (code: string) => {
      path.push({ code, rest: [...(dependencies.get(code) ?? [])].reverse() });
      onPath.add(code);
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        path.pop();
        onPath.delete(top.code);
        done.add(top.code);
        order.push(top.code);
      } else if (onPath.has(next)) {
        const codes = path.map(({ code }) => code);
        cycles.push([...codes.slice(codes.indexOf(next)), next]);
      } else if (dependencies.has(next) && !done.has(next)) {
        enter(next);
      }
    }
  }
  return { order, cycles };
}
