import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Scope } from '../formula/expression';
import { message } from '../messages/message';
import { formatFigure } from '../number/format';
import { derivationOf, derivedValue } from '../template/derivation';
import type { Cell } from '../workbook/workbook';
import type { Complaint } from './complaint';
import { readCell } from './reading/cell';
import type { Reading } from './reading/reading';

const nothingKnown: Scope = { value: () => null, previous: () => null, children: () => [] };

const issued = new WeakMap<Catalogue, Map<string, string>>();

/** The formula that a template has for a derived indicator, as it is compared. */
function issuedFormula(indicator: OpenIndicator, catalogue: Catalogue): string {
  let formulas = issued.get(catalogue);
  if (!formulas) issued.set(catalogue, (formulas = new Map()));
  let formula = formulas.get(indicator.code);
  if (formula === undefined) {
    formula = derivationOf(indicator, catalogue, nothingKnown)?.formula ?? '';
    formulas.set(indicator.code, formula);
  }
  return formula;
}

/**
 * A derived figure is reckoned anew from the figures that were read, since a file's own result may be stale or made from text. What
 * stands in the cell is kept only where it cannot be reckoned, and is never passed over in silence.
 */
export function readDerived(
  indicator: OpenIndicator,
  cell: Cell | undefined,
  { catalogue, former }: { catalogue: Catalogue; former: boolean },
  scope: Scope,
): { reading: Reading; complaint: Omit<Complaint, 'about' | 'cells' | 'indicators'> | null } {
  const value = derivedValue(indicator, scope, catalogue.definition.rounding);
  const shown = readCell(cell, indicator);
  const isIntact =
    cell?.formula !== undefined && (former || isSame(cell.formula, issuedFormula(indicator, catalogue)));
  const reading: Reading = value !== null ? { state: 'value', value } : isIntact ? { state: 'blank' } : shown;
  const actual = shown.state === 'value' ? shown.value : null;
  if (isIntact) {
    const isStale = typeof actual === 'number' && actual !== value;
    if (!isStale) return { reading, complaint: null };
    const what = message('submission.stale-result', {
      actual: formatFigure(actual),
      expected: value === null ? message('submission.blank') : formatFigure(value),
    });
    return { reading, complaint: { code: 'stale-result', severity: 'info', what, actual, expected: value } };
  }
  if (cell?.formula === undefined && shown.state === 'blank' && value === null)
    return { reading, complaint: null };
  const typed = 'typed' in shown ? shown.typed : undefined;
  const found = typed ?? (actual === null ? message('submission.blank') : String(actual));
  const expected = value === null ? message('submission.blank') : formatFigure(value);
  const key =
    cell?.formula !== undefined
      ? 'submission.altered-formula'
      : actual === value
        ? 'submission.formula-gone'
        : 'submission.overwritten-formula';
  return {
    reading,
    complaint: {
      code: 'altered-formula',
      severity: actual === value ? 'info' : 'warning',
      what: message(key, { found, expected, formula: cell?.formula ?? '' }),
      actual,
      expected: value,
    },
  };
}

/** Programs that save a file anew write functions in capitals and put or drop spaces. */
function isSame(found: string, wanted: string): boolean {
  return found === wanted || bare(found) === bare(wanted);
}

function bare(formula: string): string {
  return formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/\s+|\$|_xlfn\./g, '').toUpperCase() : part))
    .join('"');
}
