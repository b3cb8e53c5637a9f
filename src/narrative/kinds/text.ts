import { formatFigure } from '../../number/format';
import type { Facts } from '../facts';
import type { KindWriting } from './kind';

/** 文字: as it was entered, on one line and without the mark that closed it, so that it can stand inside a sentence. */
export const text: KindWriting = {
  numeric: false,
  write(own, _indicator, _request, facts) {
    const listed = typeof own.value === 'number' ? formatFigure(own.value, { group: false }) : own.value;
    const entered = withoutOwnName(listed, facts);
    const lines = entered.split(/[\r\n]+/).map((line) => line.trim().replace(/[，、；：。,;.\s]+$/u, ''));
    const joined = lines.filter((line) => line !== '').join('；');
    return joined === '' ? null : { text: joined, value: null, operands: [own] };
  },
};

/** What a county's own unit wrote is the county's: where that stands first in a list, it needs no name. */
function withoutOwnName(listed: string, { catalogue, summary }: Facts): string {
  const own = catalogue.children(summary.unit).find((unit) => unit.own);
  const prefix = `${own?.name}：`;
  return own && listed.startsWith(prefix) ? listed.slice(prefix.length) : listed;
}
