import { formatFigure } from '../../number/format';
import { plainNumber } from './plainNumber';
import type { Cell, CellStyle } from '../../workbook/workbook';
import { formatted, isPercent } from './numberFormat';

/** What is put into a cell by hand. */
export type Entered = string | number | boolean | null;

/**
 * What typed text becomes in a cell of this number format: a plain number or percentage becomes a number as Excel would take it,
 * everything else stays text, also behind a leading `=`. A cell of format text (`@`) keeps all as text.
 * @example typedValue('1,234.5') //=> 1234.5
 * @example typedValue('86.1%') //=> 0.861
 * @example typedValue('=1+1') //=> '=1+1'
 */
export function typedValue(text: string, format?: string): Entered {
  if (text === '') return null;
  if (format === '@') return text;
  if (text.startsWith("'")) return text.slice(1);
  const number = plainNumber(text);
  if (!number) return text;
  const isHundredths = number.percent || (isPercent(format) && Math.abs(number.value) >= 1);
  return isHundredths ? Number((number.value / 100).toPrecision(15)) : number.value;
}

/** The text that editing a cell begins with, from which `typedValue` makes the same value again. */
export function editedText(cell: Cell | undefined, style: CellStyle | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value !== 'number' || cell?.date === true) {
    return formatted(value, style?.format, cell?.date);
  }
  if (!isPercent(style?.format)) return formatFigure(value);
  return `${formatFigure(Number((value * 100).toPrecision(15)))}%`;
}
