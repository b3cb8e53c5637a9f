/**
 * Things by a key, keys and things in the order in which they are met. (`Map.groupBy`, which Node has from 21 on.)
 * @example groupedBy([1, 2, 3], (number) => number % 2) //=> new Map([[1, [1, 3]], [0, [2]]])
 */
export function groupedBy<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
