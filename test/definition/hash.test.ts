import fc from 'fast-check';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Definition } from '../../src/definition/definition';
import { hashDefinition } from '../../src/definition/hash';
import { sketchDefinition } from '../world';
import { validDefinition } from './arbitrary';

test('the hash is 16 hex digits of the SHA-256 of the canonical JSON', () => {
  const empty = sketchDefinition({ chapters: {}, definition: { units: [] } });
  // printf '{"chapters":[],"id":"test",…}' | sha256sum
  expect(hashDefinition(empty)).toBe('7cbf8f31a936ea62');
  expect(hashDefinition(builtInDefinition)).toMatch(/^[0-9a-f]{16}$/);
});

test('the order of rows, words and keys does not count', () => {
  fc.assert(
    fc.property(validDefinition, fc.infiniteStream(fc.nat()), (definition, random) => {
      expect(hashDefinition(shuffled(definition, random))).toBe(hashDefinition(definition));
    }),
  );
});

test('any change of content counts', () => {
  fc.assert(
    fc.property(validDefinition, fc.nat(), (definition, drawn) => {
      const places = leavesOf(definition);
      const changed = structuredClone(definition);
      change(changed, places[drawn % places.length] as Path);
      expect(hashDefinition(changed)).not.toBe(hashDefinition(definition));
    }),
  );
});

type Path = (string | number)[];

/** The same content with lists and keys in another order. */
function shuffled<T>(value: T, random: fc.Stream<number>): T {
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

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function change(definition: Definition, path: Path): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], definition);
  const holder = parent as Record<string | number, unknown>;
  const key = path.at(-1) as string;
  const value = holder[key];
  holder[key] =
    typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)}x`;
}
