import type { Position } from '../../workbook/address';
import type { Cell } from '../../workbook/workbook';
import { sharedFormulaText } from '../limits';
import { unreadable } from '../unreadable';
import { SharedFormula } from './sharedFormula';

/** Characters of shared formulas written out so far, in all sheets. */
export type FormulaBudget = { written: number };

/** The formulas that cells of one sheet share. A cell may come before the one that spells the formula out. */
export class SharedFormulas {
  private readonly formulas = new Map<string, SharedFormula>();
  private readonly followers: { index: string; cell: Cell; at: Position }[] = [];

  constructor(
    private readonly part: string,
    private readonly budget: FormulaBudget,
  ) {}

  define(index: string, formula: string, at: Position): void {
    this.formulas.set(index, new SharedFormula(formula, at));
  }

  /** `cell` has formula `index`, once it is known. */
  follow(index: string, cell: Cell, at: Position): void {
    this.followers.push({ index, cell, at });
  }

  /** @throws UnreadableWorkbookError where few bytes stand for endless formulas */
  settle(): void {
    for (const { index, cell, at } of this.followers) {
      // a formula stands here, even where the file does not say which
      cell.formula = this.formulas.get(index)?.at(at) ?? '#REF!';
      this.budget.written += cell.formula.length;
      if (this.budget.written > sharedFormulaText) {
        throw unreadable('too-large', 'xlsx.formulas-too-long', { part: this.part });
      }
    }
  }
}
