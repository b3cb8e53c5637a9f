import { unreadable } from '../unreadable';

/** Bytes of formulas, in all sheets; text takes several times as much. */
const mostBytes = 8 * 1024 * 1024;
/** Array formulas times formulas of one sheet: the library looks through all of the one for each of the other. */
const mostPairs = 20_000_000;

/**
 * What the formulas of a workbook cost when they are spelled out: a cell that follows another takes as much as the longest that its sheet
 * shares.
 */
export class FormulaBudget {
  private spent = 0;
  private longest = 0;
  private following = 0;
  private formulas = 0;
  private arrays = 0;

  constructor(private readonly part: string) {}

  formula(length: number, follows: boolean): void {
    this.formulas++;
    if (follows) this.following++;
    else this.spend(length);
  }

  shared(length: number, isArray: boolean): void {
    this.longest = Math.max(this.longest, length);
    if (isArray) this.arrays++;
    this.spend(length);
  }

  /** @throws UnreadableWorkbookError where the sheet asks for more than any workbook does */
  endSheet(): void {
    this.spend(this.following * this.longest);
    if (this.arrays * this.formulas > mostPairs) throw this.exceeded();
    this.longest = this.following = this.formulas = this.arrays = 0;
  }

  private spend(bytes: number): void {
    this.spent += bytes;
    if (this.spent > mostBytes) throw this.exceeded();
  }

  private exceeded() {
    return unreadable('too-large', 'xlsx.formulas-too-long', { part: this.part });
  }
}
