/** Edits of definitions for laws: another order, another value, a row less. */
import type fc from 'fast-check';
import type { Definition } from '../../src/definition/definition';

export type Path = (string | number)[];

/** The same content with lists and keys in another order. */
export function shuffled<T>(value: T, random: fc.Stream<number>): T {
  if (typeof value !== 'object' || value === null) return value;
  const order = <I>(items: I[]) =>
    items
      .map((item) => ({ item, rank: random.next().value ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  if (Array.isArray(value)) return order(value).map((item) => shuffled<unknown>(item, random)) as T;
  return Object.fromEntries(
    order(Object.entries(value)).map(([key, member]) => [key, shuffled(member, random)]),
  ) as T;
}

/** The places of all values that are no list and no row. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** Another value of the same kind at a place. */
export function changeLeaf(definition: Definition, path: Path): void {
  const holder = valueAt(definition, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) as string;
  const value = holder[key];
  holder[key] =
    typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

/** The places of all lists that hold something. */
export function listsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, member]) => listsOf(member, [...path, key]));
  return Array.isArray(value) && value.length > 0 ? [path, ...below] : below;
}

export function valueAt(definition: Definition, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], definition);
}
