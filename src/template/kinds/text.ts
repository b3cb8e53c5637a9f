import { message } from '../../messages/message';
import { text as nothing } from '../live';
import type { InputKind } from './kind';

/** Long enough for a list of names, short enough to print. */
const longest = 500;

/** 文字. */
export const text: InputKind = {
  comparison: 'none',
  align: 'left',
  rule: () => ({ type: 'text-length', max: longest }),
  demand: () => message('template.demand-text', { max: longest }),
  fault: (value) =>
    typeof value === 'string' && value.length > longest
      ? { code: 'too-long', what: message('template.too-long', { max: longest }), expected: null }
      : null,
  hint: () => nothing(''),
  numeric: (input) => input,
  format: () => '@',
};
