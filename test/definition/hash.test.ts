import fc from 'fast-check';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { hashDefinition } from '../../src/definition/hash';
import { sketchDefinition } from '../world';
import { validDefinition } from './arbitrary';
import { changeLeaf, leavesOf, listsOf, shuffled, valueAt } from './edits';

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
      changeLeaf(changed, places[drawn % places.length] ?? []);
      expect(hashDefinition(changed)).not.toBe(hashDefinition(definition));
    }),
  );
});

test('a row, a word or a column less counts', () => {
  fc.assert(
    fc.property(validDefinition, fc.nat(), fc.nat(), (definition, drawn, at) => {
      const lists = listsOf(definition);
      const fewer = structuredClone(definition);
      const list = valueAt(fewer, lists[drawn % lists.length] ?? []) as unknown[];
      list.splice(at % list.length, 1);
      expect(hashDefinition(fewer)).not.toBe(hashDefinition(definition));
    }),
  );
});
