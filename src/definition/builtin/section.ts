/** A part of a chapter: indicators that belong together, their tables, and what must hold between them. */
import type { BreakdownTable, Rule, RuleSeverity } from '../definition';
import type { FigureSource, IndicatorSource } from './indicators';

/** A row with what differs from its columns. */
type TableRow = { code: string; name: string } & Partial<BreakdownTable['rows'][number]>;

export type TableSource = {
  code: string;
  name: string;
  rows: TableRow[];
  columns: ({ code: string; name: string } & FigureSource)[];
};

export type Section = {
  indicators: IndicatorSource[];
  tables?: TableSource[];
  rules: Rule[];
};

/** A rule that must hold. `message` says what is wrong; `[FY_02]` prints the value. */
export function hard(id: string, formula: string, message: string): Rule {
  return rule(id, 'error', formula, message, 'skip');
}

/** A rule that may be broken for a reason, given in 情况说明. */
export function soft(id: string, formula: string, message: string): Rule {
  return rule(id, 'warning', formula, message, 'skip');
}

/** A soft rule between figures that different units file: judged on the totals of counties and cities. */
export function softOnTotals(id: string, formula: string, message: string): Rule {
  return { ...soft(id, formula, message), scope: ['县', '市'] };
}

/** The same judged on the totals of counties alone: a city's own departments are not in the tree. */
export function softOnCounties(id: string, formula: string, message: string): Rule {
  return { ...soft(id, formula, message), scope: ['县'] };
}

/** A rule of each department's own figures: on totals, one side has the townships' part in it and the other has not. */
export function ofDepartments(rule: Rule): Rule {
  return { ...rule, scope: ['部门'] };
}

/** Must hold, and its figures must be filled together. */
export function paired(id: string, formula: string, message: string): Rule {
  return rule(id, 'error', formula, message, 'error');
}

function rule(
  id: string,
  severity: RuleSeverity,
  formula: string,
  message: string,
  blank: Rule['blank'],
): Rule {
  return { id, severity, formula, message, scope: [], blank };
}
