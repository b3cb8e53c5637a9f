import fc from 'fast-check';
import { rollUp } from '../../src/rollup/consolidate';
import type { Submission } from '../../src/submission/submission';
import { codes } from '../world';
import { asSummary } from './filing';
import { cityOf, essence, tree } from './trees';

test('units into counties and counties into the city come to the same as all units at once', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const { catalogue, counties, submissions } = cityOf(given);
      const roll = (unit: string, from: Submission[]) =>
        rollUp(catalogue, unit, { submissions: from, rejected: [], findings: [] });
      const inSteps = counties.reduce((left, county, at) => {
        if (!given.summarized[at]) return left;
        const below = left.filter(({ unit }) => catalogue.isWithin(unit, county));
        const above = left.filter(({ unit }) => !catalogue.isWithin(unit, county));
        return [...above, asSummary(catalogue, roll(county, below))];
      }, submissions);
      expect(essence(roll(codes.city, inSteps))).toEqual(essence(roll(codes.city, submissions)));
    }),
  );
});

test('the order of submissions does not matter', () => {
  const shuffled = tree.chain((given) => {
    const { catalogue, submissions } = cityOf(given);
    const whole = { minLength: submissions.length, maxLength: submissions.length };
    return fc.shuffledSubarray(submissions, whole).map((other) => ({ catalogue, submissions, other }));
  });
  fc.assert(
    fc.property(shuffled, ({ catalogue, submissions, other }) => {
      const roll = (from: Submission[]) =>
        rollUp(catalogue, codes.city, { submissions: from, rejected: [], findings: [] });
      expect(roll(other)).toEqual(roll(submissions));
    }),
  );
});

test('a sum is what its contributions add up to in whole cents', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const { catalogue, submissions } = cityOf(given);
      const { totals } = rollUp(catalogue, codes.city, { submissions, rejected: [], findings: [] });
      const { value, contributions = [] } = totals.get('FY_01') ?? {};
      const cents = contributions.map((one) => BigInt(Math.round(Number(one.value) * 100)));
      const sum = cents.reduce((a, b) => a + b, 0n);
      expect(value).toBe(cents.length === 0 ? null : Number(sum) / 100);
    }),
  );
});

test('去重 rows and contributors of a total are those that its contributions tell of', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const { catalogue, submissions } = cityOf(given);
      const { totals, rows } = rollUp(catalogue, codes.city, { submissions, rejected: [], findings: [] });
      const childOf = (code: string) =>
        rows.find(({ unit }) => unit.code === code || catalogue.isWithin(code, unit.code))?.unit.code;
      for (const { contributions, adjustments, contributors } of totals.values()) {
        expect(adjustments).toEqual(contributions.filter(({ adjustment }) => adjustment !== undefined));
        const included = contributions.filter((one) => one.included);
        expect(contributors).toEqual(new Set(included.map(({ unit }) => childOf(unit))));
      }
    }),
  );
});
