import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { evaluate } from '../formula/evaluate';
import type { Expression, Operand, Scope } from '../formula/expression';
import { printExcel } from '../formula/print';
import { absoluteAddressOf, quotedSheet } from '../workbook/address';
import type { CellValue } from '../workbook/workbook';
import { derivationOf, namingOf, operandsOfDerived } from './derivation';
import type { Entries } from './entries';
import { kinds } from './kinds/kinds';
import type { Layout, Place } from './layout';
import { cell, text, type Live } from './live';
import { previousName } from './names';

/** What the formulas of one template see: every cell by its name and with its present value. */
export type Sight = {
  /** The 本年数 cell as it stands: a number, text, or blank. */
  current(code: string): Live;
  /** The same as rules reckon with it (是 as 1). */
  numeric(code: string): Live;
  /** The 上年数 cell. */
  previous(code: string): Live;
  /**
   * The formula of a derived indicator, guarded: it shows nothing until all its operands are numbers. Null for an entered one, and
   * where an operand is not on this template.
   */
  derivation(code: string): Live | null;
  /** The 情况说明 cell of the indicator's row, as a formula on `sheet` refers to it. */
  explanation(code: string, sheet: string): Live;
  /** A formula over codes, unguarded. */
  judged(expression: Expression): Live;
};

export function sightOf(
  catalogue: Catalogue,
  layout: Layout,
  entries: Entries | undefined,
  lastYear: ReadonlyMap<string, number>,
): Sight {
  const values = new Map<string, CellValue>();
  const derivations = new Map<string, Live>();
  const explanations = explanationsByPlace(layout, entries);

  const current = (code: string) => cell(code, values.get(code) ?? null);
  const previous = (code: string) => cell(previousName(code), lastYear.get(code) ?? null);
  const numeric = (code: string) => {
    const indicator = catalogue.indicators.get(code);
    return indicator ? kinds[indicator.kind].numeric(current(code)) : current(code);
  };
  const naming = namingOf(catalogue);
  const scope: Scope = {
    value: (code) => operandOf(numeric(code).value),
    previous: (code) => operandOf(previous(code).value),
    children: () => [],
  };

  for (const [code, { indicator }] of layout.lines) {
    if (!indicator.derivation) values.set(code, entries?.values.get(code) ?? null);
  }
  for (const indicator of catalogue.derived) {
    if (!layout.lines.has(indicator.code)) continue;
    const live = isReckonable(indicator) ? derivationOf(indicator, catalogue, scope) : null;
    if (!live) continue;
    derivations.set(indicator.code, live);
    values.set(indicator.code, live.value);
  }

  return {
    current,
    numeric,
    previous,
    derivation: (code) => derivations.get(code) ?? null,
    explanation(code, sheet) {
      const place = layout.lines.get(code)?.explanation;
      if (!place) return text('');
      const address = absoluteAddressOf(place.row, place.column);
      return cell(
        place.sheet === sheet ? address : `${quotedSheet(place.sheet)}!${address}`,
        explanations.get(keyOf(place)) ?? null,
      );
    },
    judged: (expression) => ({
      formula: printExcel(expression, naming),
      value: evaluate(expression, scope),
    }),
  };

  /** Every operand has its cell here. */
  function isReckonable(indicator: OpenIndicator): boolean {
    const { current: values, previous: before } = operandsOfDerived(indicator);
    return (
      values.every((code) => layout.lines.has(code)) &&
      before.every((code) => layout.lines.get(code)?.previous)
    );
  }
}

function operandOf(value: CellValue): Operand {
  return typeof value === 'object' && value !== null ? { error: '#VALUE!' } : value;
}

/** Explanations by cell: in a breakdown table several indicators share one. */
function explanationsByPlace(layout: Layout, entries: Entries | undefined): Map<string, string> {
  const explanations = new Map<string, string>();
  for (const [code, explanation] of entries?.explanations ?? []) {
    const place = layout.lines.get(code)?.explanation;
    if (!place) continue;
    const before = explanations.get(keyOf(place));
    explanations.set(keyOf(place), before === undefined ? explanation : `${before}；${explanation}`);
  }
  return explanations;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}
