import type { Catalogue } from '../definition/catalogue';
import { referencesOf } from '../formula/references';
import { multiply, rationalOf, toNumber } from '../number/rational';
import type { ChildRow, Rollup } from '../rollup/rollup';
import { notApplicable } from '../template/captions';
import { countNumbers, text, when, type Live } from '../template/live';
import { rangeOf } from '../workbook/address';
import type { CellValue } from '../workbook/workbook';
import { seenFrom, type Board, type Line } from './board';
import { derivationOf } from './derivation';
import type { FigureColumn, Plan } from './plan';
import { shown } from './put';
import { figureStyle, ofTotal } from './styles';
import { totalCells } from './totals/totalCells';
import { overNumbers } from './totals/total';

/** What stands in a cell, and how it is dressed. */
export type Figure = { content: Live | CellValue; style: string };

/** One column of a 分表 from the first unit down to 合计. */
export type ColumnFigures = {
  /** Of the indicator; absent for the columns beside a weighted mean. */
  code?: string;
  column: number;
  /** By index of the direct children. */
  units: Figure[];
  adjustment: Figure;
  total: Figure;
};

/** What the columns are drawn from. */
export type UnitFigures = {
  rollup: Rollup;
  catalogue: Catalogue;
  plan: Plan;
  board: Board;
  /** Whether what a child brings is in the total. */
  isTaken(code: string, row: ChildRow): boolean;
  /** Whether a filing unit is asked for the indicator. */
  isAsked(code: string, row: ChildRow): boolean;
};

/** The column of an indicator, and for a weighted mean the two columns beside it. */
export function columnFigures(figure: FigureColumn, sheet: string, source: UnitFigures): ColumnFigures[] {
  const { indicator, column } = figure;
  const { rollup, catalogue, plan, board, isTaken, isAsked } = source;
  const { code } = indicator;
  const total = rollup.totals.get(code);
  if (!total) return [];
  const beside = partColumns(figure, sheet, source);
  const adjustment = plan.adjustments.get(code)?.amount ?? null;
  const content = totalCells[indicator.rollup]({
    indicator,
    total,
    rows: rollup.rows,
    cellAt: (line) => board.figure(code, line, sheet),
    range: rangeAbove(plan, column),
    values: [...rollup.rows.map((_, line) => board.value(code, line)), adjustment],
    parts: beside && {
      products: totalSeen(beside.products, sheet, plan),
      weights: totalSeen(beside.weights, sheet, plan),
    },
    derivation: derivation('total'),
    rounding: catalogue.definition.rounding,
    names: catalogue.names,
  });
  const own: ColumnFigures = {
    code,
    column,
    units: rollup.rows.map((row, line) =>
      indicator.derivation
        ? { content: unitDerivation(row, line), style: figureStyle('computed', indicator, 'one') }
        : unitFigure(row),
    ),
    adjustment: { content: adjustment, style: figureStyle('unit', indicator, 'many') },
    total: { content, style: figureStyle('total', indicator, ofTotal(indicator)) },
  };
  return beside ? [own, beside.products, beside.weights] : [own];

  function unitFigure(row: ChildRow): Figure {
    const mark = row.marks.get(code);
    if (mark !== undefined) return { content: mark, style: mark === notApplicable ? 'mark' : 'doubtful' };
    if (!row.values.has(code) && row.filing && !isAsked(code, row)) return { content: null, style: 'closed' };
    const style = figureStyle(
      isTaken(code, row) ? 'unit' : 'outside',
      indicator,
      row.filing ? 'one' : 'many',
    );
    return { content: row.values.get(code) ?? null, style };
  }

  /** What a unit says of last year stands nowhere in the summary: what is computed from that is given as a value. */
  function unitDerivation(row: ChildRow, line: number): Live | CellValue {
    const needsLastYear =
      indicator.derivation && referencesOf(indicator.derivation.expression).previous.length > 0;
    return needsLastYear ? (row.values.get(code) ?? null) : derivation(line);
  }

  function derivation(line: Line): Live | null {
    const cells = {
      value: (operand: string) => board.figure(operand, line, sheet),
      previous: (operand: string) => board.previous(operand, sheet),
    };
    return derivationOf(indicator, cells, catalogue.definition.rounding);
  }
}

type Parts = { products: ColumnFigures; weights: ColumnFigures };

/** Beside a weighted mean: value × weight, and the weight where both are given. An area brings its own sums. */
function partColumns({ indicator, parts }: FigureColumn, sheet: string, source: UnitFigures): Parts | null {
  const { weight, code } = indicator;
  if (!parts || weight === undefined) return null;
  const { rollup, plan, board } = source;
  const columnOf = (
    part: 'products' | 'weights',
    ofUnit: (value: Live, weight: Live) => Live,
  ): ColumnFigures => {
    const column = parts[part];
    const units = rollup.rows.map((row, line) => {
      if (!row.filing) return row.weighted.get(code)?.[part] ?? null;
      const [value, by] = [board.figure(code, line, sheet), board.figure(weight, line, sheet)];
      const both = countNumbers([value, by]);
      return when({ formula: `${both.formula}=2`, value: both.value === 2 }, ofUnit(value, by), text(''));
    });
    return {
      column,
      units: units.map((content) => ({ content, style: 'any' })),
      adjustment: { content: null, style: 'any' },
      total: { content: overNumbers('SUM', rangeAbove(plan, column), units.map(shown)), style: 'any' },
    };
  };
  return {
    products: columnOf('products', (value, by) => ({
      formula: `${value.formula}*${by.formula}`,
      value: product(value.value, by.value),
    })),
    weights: columnOf('weights', (_value, by) => by),
  };
}

function product(a: CellValue, b: CellValue): CellValue {
  return typeof a === 'number' && typeof b === 'number'
    ? toNumber(multiply(rationalOf(a), rationalOf(b)))
    : '';
}

function totalSeen(
  { column, total: { content } }: ColumnFigures,
  sheet: string,
  { totalRow: row }: Plan,
): Live {
  return seenFrom(sheet, { sheet, row, column }, shown(content));
}

/** From the first unit to the 去重 row, where there is one. */
function rangeAbove({ firstRow, lastRow, adjustmentRow }: Plan, column: number): string {
  return rangeOf({ row: firstRow, column }, { row: adjustmentRow ?? lastRow, column });
}
