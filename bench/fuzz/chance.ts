import { seededRandom, type Random } from '../../src/cli/demo/random';

/** What is left to chance in one mutant: the same seed and number give the same mutant on every machine. */
export class Chance {
  private readonly random: Random;

  constructor(seed: number, number: number) {
    this.random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** @param share of the times, from 0 to 1 */
  is(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('nothing to choose from');
    return choices[this.below(choices.length)] as T;
  }
}
