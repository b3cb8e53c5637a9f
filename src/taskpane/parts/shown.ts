import { formatFigure } from '../../number/format';
import type { Shown } from '../work/views';

/** A value as the pane prints it; a blank one by the word for it. @example shown(1234.5, '（空）') //=> '1,234.5' */
export function shown(value: Shown, blank: string): string {
  if (value === null) return blank;
  return typeof value === 'number' ? formatFigure(value, { group: true }) : value;
}
