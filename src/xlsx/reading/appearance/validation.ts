import { positionOf } from '../../../workbook/address';
import type { A1, Validation } from '../../../workbook/workbook';
import { excel } from '../../limits';
import { unescapeXstring } from '../../xstring';
import type { XmlScanner } from '../scanner';
import { eachChild } from './children';

/** What a `dataValidation` tests, as the file has it. */
type Test = { type: string; operator: string; first: string; second: string };

/**
 * The data validation just opened, read to its end. One whose test the model cannot say is read for its prompt alone, as one that
 * takes anything; null where that has none either, or holds for no cell.
 */
export function readValidation(scanner: XmlScanner): Validation | null {
  const text = (name: string) => unescapeXstring(scanner.attribute(name) ?? '');
  const ranges = rangesOf(scanner.attribute('sqref') ?? '');
  const allowBlank = scanner.flag('allowBlank');
  const prompt = { title: text('promptTitle'), text: text('prompt') };
  const prompted = scanner.flag('showInputMessage') && prompt.title + prompt.text !== '';
  const error = readError(scanner);
  const test: Test = {
    type: scanner.attribute('type') ?? 'none',
    operator: scanner.attribute('operator') ?? 'between',
    first: '',
    second: '',
  };
  eachChild(scanner, (name) => {
    const formula = unescapeXstring(scanner.text());
    if (name === 'formula1') test.first = formula;
    else if (name === 'formula2') test.second = formula;
  });
  const rule = ruleOf(test) ?? (prompted ? anything : null);
  if (!rule || ranges.length === 0) return null;
  return { ranges, rule, allowBlank, ...(prompted && { prompt }), ...(error && { error }) };
}

const anything: Validation['rule'] = { type: 'custom', formula: 'TRUE' };

/** Undefined where the error text is Excel's own. One that is not to be shown lets everything pass, as an information does. */
function readError(scanner: XmlScanner): Validation['error'] {
  if (!scanner.flag('showErrorMessage')) return { severity: 'information', title: '', text: '' };
  const style = scanner.attribute('errorStyle');
  const title = scanner.attribute('errorTitle');
  const text = scanner.attribute('error');
  if (style === undefined && title === undefined && text === undefined) return undefined;
  return {
    severity: style === 'warning' || style === 'information' ? style : 'stop',
    title: unescapeXstring(title ?? ''),
    text: unescapeXstring(text ?? ''),
  };
}

function ruleOf(test: Test): Validation['rule'] | null {
  switch (test.type) {
    case 'whole':
    case 'decimal':
      return boundsRule(test.type, test);
    case 'list':
      return listRule(test.first);
    case 'textLength': {
      const bounds = boundsOf(test, 1);
      return bounds?.max !== undefined && (bounds.min ?? 0) <= 0
        ? { type: 'text-length', max: bounds.max }
        : null;
    }
    case 'custom':
      return test.first === '' ? null : { type: 'custom', formula: test.first };
    default:
      return null;
  }
}

function listRule(source: string): Validation['rule'] | null {
  const items = /^"(.*)"$/s.exec(source.trim())?.[1];
  if (items === undefined) return source.trim() === '' ? null : { type: 'list-range', source };
  return { type: 'list', items: items.replaceAll('""', '"').split(',') };
}

type Bounds = { min?: number; max?: number };

/** Bounds as wide as Excel's own dialog takes are none. */
function boundsRule(type: 'whole' | 'decimal', test: Test): Validation['rule'] | null {
  const bounds = boundsOf(test, type === 'whole' ? 1 : 0);
  if (!bounds) return null;
  const widest = excel.bounds[type];
  const { min = -widest, max = widest } = bounds;
  return { type, ...(min > -widest && { min }), ...(max < widest && { max }) };
}

/**
 * The closed range that a test asks for; null where it is none, or hangs on cells.
 * @param step from a number to its neighbour; 0 where there is no neighbour, and so no closed range beyond a number
 */
function boundsOf({ operator, first, second }: Test, step: 0 | 1): Bounds | null {
  const from = numberOf(first);
  if (from === undefined) return null;
  const exact = step === 1 && Number.isInteger(from);
  switch (operator) {
    case 'between': {
      const to = numberOf(second);
      return to === undefined ? null : { min: from, max: to };
    }
    case 'equal':
      return { min: from, max: from };
    case 'greaterThanOrEqual':
      return { min: from };
    case 'lessThanOrEqual':
      return { max: from };
    case 'greaterThan':
      return exact ? { min: from + step } : null;
    case 'lessThan':
      return exact ? { max: from - step } : null;
    default:
      return null;
  }
}

function numberOf(formula: string): number | undefined {
  const number = formula.trim() === '' ? NaN : Number(formula);
  return Number.isFinite(number) ? number : undefined;
}

/** @example rangesOf('C3:C4 $D$3') //=> ['C3:C4', 'D3'] */
function rangesOf(sqref: string): A1[] {
  return sqref
    .replaceAll('$', '')
    .split(/\s+/)
    .filter((range) => {
      const corners = range.split(':');
      return corners.length <= 2 && corners.every((corner) => positionOf(corner) !== null);
    });
}
