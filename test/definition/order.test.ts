import fc from 'fast-check';
import { orderOf } from '../../src/definition/order';

const codes = ['A', 'B', 'C', 'D', 'E'];

test('everything stands after what it depends on, otherwise in order', () => {
  const dependencies = new Map([
    ['C', ['A', 'B']],
    ['B', ['A', 'X']],
    ['D', []],
    ['A', []],
  ]);
  expect(orderOf(dependencies)).toEqual({ order: ['A', 'B', 'C', 'D'], cycles: [] });
});

test('a circle is told from its first code to that code', () => {
  const dependencies = new Map([
    ['A', ['B']],
    ['B', ['C']],
    ['C', ['B']],
    ['D', ['D']],
  ]);
  expect(orderOf(dependencies).cycles).toEqual([
    ['B', 'C', 'B'],
    ['D', 'D'],
  ]);
});

test('whatever depends on what: each code once, after its dependencies, unless there is a circle', () => {
  const graph = fc.array(fc.subarray(codes), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(graph, (edges) => {
      const dependencies = new Map(codes.map((code, at) => [code, edges[at] ?? []]));
      const { order, cycles } = orderOf(dependencies);
      expect([...order].sort()).toEqual(codes);
      const late = codes.filter((code) =>
        dependencies.get(code)?.some((needed) => order.indexOf(needed) >= order.indexOf(code)),
      );
      expect(late.length === 0).toBe(cycles.length === 0);
    }),
  );
});
