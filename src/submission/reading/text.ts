import { readFigure } from '../../number/figure';
import type { Reader } from './reading';

/** Any text is itself; a dash or 不适用 says that there is nothing to tell. */
export const readText: Reader = (value) => {
  const typed = String(value).trim();
  const { kind } = readFigure(typed);
  if (kind === 'blank') return { state: 'blank' };
  return kind === 'not-applicable' ? { state: 'not-applicable', typed } : { state: 'value', value: typed };
};
