import type { Codec } from '../../codec';

/** Two parts of nearly the same bytes, gone through together from a place in each on. */
export class SideBySide {
  /** @param at how far it has come in the known part, `here` in the other */
  constructor(
    private readonly known: Uint8Array,
    private readonly other: Uint8Array,
    private readonly codec: Codec,
    public at: number,
    public here: number,
  ) {}

  /**
   * Passes over what is the same up to `end` in the known part.
   * @param differs is told where that ends, in the known part, and has to move past it in both; false where it cannot
   */
  passTo(end: number, differs: (place: number) => boolean): boolean {
    while (!this.codec.same(this.known, this.at, this.other, this.here, end - this.at)) {
      if (!differs(this.at + this.sameBytes(end))) return false;
    }
    this.move(end, this.here + end - this.at);
    return true;
  }

  /** Goes back to a place in the known part since which both were the same. */
  backTo(at: number): void {
    this.move(at, this.here + at - this.at);
  }

  move(at: number, here: number): void {
    this.at = at;
    this.here = here;
  }

  private sameBytes(end: number): number {
    const length = end - this.at;
    for (let offset = 0; offset < length; offset++) {
      if (this.known[this.at + offset] !== this.other[this.here + offset]) return offset;
    }
    return length;
  }
}
