import { formatFigure } from '../../number/format';
import type { KindWriting } from './kind';

/** 文字: as it was entered, on one line and without the mark that closed it, so that it can stand inside a sentence. */
export const text: KindWriting = {
  numeric: false,
  write(own) {
    const entered = typeof own.value === 'number' ? formatFigure(own.value, { group: false }) : own.value;
    const lines = entered.split(/[\r\n]+/).map((line) => line.trim().replace(/[，、；：。,;.\s]+$/u, ''));
    const joined = lines.filter((line) => line !== '').join('；');
    return joined === '' ? null : { text: joined, value: null, operands: [own] };
  },
};
