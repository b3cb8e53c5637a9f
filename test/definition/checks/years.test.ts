import fc from 'fast-check';
import { askedIn, type Years } from '../../../src/definition/cells';
import { commonYears, yearWithout } from '../../../src/definition/checks/years';

const span: fc.Arbitrary<Years> = fc
  .tuple(fc.option(fc.integer({ min: 2000, max: 2009 })), fc.option(fc.integer({ min: 0, max: 9 })))
  .map(([since, length]) => ({
    ...(since !== null && { since }),
    ...(length !== null && { until: (since ?? 2000) + length }),
  }));
const years = Array.from({ length: 60 }, (_, at) => 1970 + at);

test('a year without is found where there is one', () => {
  fc.assert(
    fc.property(span, span, (figure, needed) => {
      const found = yearWithout(figure, needed);
      const lacking = years.filter((year) => askedIn(year, figure) && !askedIn(year, needed));
      expect(found === undefined).toBe(lacking.length === 0);
      if (found !== undefined) expect(lacking).toContain(found);
    }),
  );
});

test('common years are those of all', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
      const common = commonYears(spans);
      const all = years.filter((year) => spans.every((each) => askedIn(year, each)));
      expect(common === null ? [] : years.filter((year) => askedIn(year, common))).toEqual(all);
    }),
  );
});
