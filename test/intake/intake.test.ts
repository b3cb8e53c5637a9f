/** Every case of docs/收表实例.md through the whole of receiving: what is read, what is said, what is refused. */
import { whenPresent } from '../tools';
import type { Case } from './case';
import { hostile, messy } from './cases';
import { outcomeOf } from './outcome';

describe.each([
  ['messy', messy],
  ['hostile', hostile],
])('%s', (_, groups) => {
  describe.each(groups.map(({ title, cases }) => [title, cases] as const))('%s', (__, cases) => {
    cases.forEach((one) => {
      if (one.needs) whenPresent(one.needs, one.name, () => tested(one));
      else tested(one);
    });
  });
});

function tested({ name, files, outcome }: Case): void {
  test(name, async () => {
    expect(await outcomeOf(await files())).toEqual(outcome);
  });
}
