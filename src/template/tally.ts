import { absoluteAddressOf, quotedSheet } from '../workbook/address';
import { hintMarks } from './captions';
import { rowKey } from './hints';
import type { Issue } from './issue';
import { captionColumn, type ChapterPlan, type Lines, type TablePlan } from './layout';
import { total, type Live } from './live';

/** What 封面 counts on one sheet. */
export type Tally = { missing: Live; errors: Live; warnings: Live };

export function tallyOf(plan: ChapterPlan | TablePlan, issue: Issue): Tally {
  return {
    missing: blanksAmong(plan, issue),
    errors: marksOn(plan, hintMarks.error, issue),
    warnings: marksOn(plan, hintMarks.warning, issue),
  };
}

/** Required entries still blank, counted over runs of neighbouring cells. */
function blanksAmong(plan: ChapterPlan | TablePlan, { sight }: Issue): Live {
  const required = plan.lines.filter(({ indicator }) => indicator.required && !indicator.derivation);
  return total(
    runsOf(required).map((run) => ({
      formula: `COUNTBLANK(${spanOf(run)})`,
      value: run.filter(({ indicator }) => {
        const { value } = sight.current(indicator.code);
        return value === null || value === '';
      }).length,
    })),
  );
}

/** How often 审核提示 says `mark`, over the whole column: one hint may say it twice. */
function marksOn(plan: ChapterPlan | TablePlan, mark: string, { hints }: Issue): Live {
  const rows = [...new Map(plan.lines.map((line) => [rowKey(line), line])).values()];
  const column = plan.kind === 'chapter' ? captionColumn('审核提示') : plan.hintColumn;
  const numbers = rows.map(({ current }) => current.row);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const range = `${quotedSheet(plan.name)}!${absoluteAddressOf(from, column)}:${absoluteAddressOf(to, column)}`;
  const said = rows.map((line) => hints.get(rowKey(line))?.value);
  return {
    formula: `SUMPRODUCT((LEN(${range})-LEN(SUBSTITUTE(${range},"${mark}","")))/${mark.length})`,
    value: said.reduce<number>(
      (sum, hint) => sum + (typeof hint === 'string' ? hint.split(mark).length - 1 : 0),
      0,
    ),
  };
}

/** Entries that stand below or beside one another, so that one range holds them. */
function runsOf(lines: readonly Lines[]): Lines[][] {
  const runs: Lines[][] = [];
  let run: Lines[] = [];
  let direction: 'down' | 'right' | null = null;
  for (const line of lines) {
    const before = run.at(-1);
    const step = before && stepBetween(before, line);
    if (step && (direction === null || direction === step)) {
      run.push(line);
      direction = step;
    } else {
      run = [line];
      direction = null;
      runs.push(run);
    }
  }
  return runs;
}

function stepBetween({ current: a }: Lines, { current: b }: Lines): 'down' | 'right' | null {
  if (a.column === b.column && a.row + 1 === b.row) return 'down';
  return a.row === b.row && a.column + 1 === b.column ? 'right' : null;
}

function spanOf(run: readonly Lines[]): string {
  const [first, last] = [run.at(0), run.at(-1)].map((line) => line?.current);
  if (!first || !last) return '';
  const corner = ({ row, column }: { row: number; column: number }) => absoluteAddressOf(row, column);
  return `${quotedSheet(first.sheet)}!${corner(first)}:${corner(last)}`;
}
