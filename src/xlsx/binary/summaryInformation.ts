import type { Workbook } from '../../workbook/workbook';
import { decoderOf } from './codepages';

type Properties = Workbook['properties'];

const texts: Readonly<Record<number, 'title' | 'subject' | 'creator' | 'description' | 'application'>> = {
  2: 'title',
  3: 'subject',
  4: 'creator',
  6: 'description',
  18: 'application',
};
const moments: Readonly<Record<number, 'created' | 'modified'>> = { 12: 'created', 13: 'modified' };

/** More than any program writes. */
const mostProperties = 256;

const [codepageProperty, narrowText, wideText, fileTime] = [1, 30, 31, 64] as const;

/**
 * Document properties of an .xls file, from its stream `\x05SummaryInformation` ([MS-OLEPS] 2.21). What cannot be read is left out: no
 * figure hangs on it.
 */
export function readSummaryInformation(stream: Uint8Array): Properties {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: Properties = {};
  const fits = (at: number, length: number) => at >= 0 && at + length <= stream.length;
  if (!fits(0, 48) || view.getUint32(24, true) === 0) return found;
  const section = view.getUint32(44, true);
  if (!fits(section, 8)) return found;
  const count = Math.min(view.getUint32(section + 4, true), mostProperties);
  const places = new Map<number, number>();
  for (let number = 0; number < count && fits(section + 8 + number * 8, 8); number++) {
    const at = section + 8 + number * 8;
    places.set(view.getUint32(at, true), section + view.getUint32(at + 4, true));
  }
  const codepageAt = places.get(codepageProperty) ?? -1;
  const codepage = fits(codepageAt, 6) ? view.getUint16(codepageAt + 4, true) : 1252;
  for (const [id, at] of places) {
    if (!fits(at, 12)) continue;
    const type = view.getUint32(at, true);
    const text = texts[id];
    const moment = moments[id];
    if (text && (type === narrowText || type === wideText)) {
      const length = view.getUint32(at + 4, true) * (type === wideText ? 2 : 1);
      if (!fits(at + 8, length)) continue;
      const decoder = type === wideText ? decoderOf(1200) : decoderOf(codepage);
      const value = decoder.decode(stream.subarray(at + 8, at + 8 + length)).replace(/\0[^]*$/, '');
      if (value !== '') found[text] = value;
    } else if (moment && type === fileTime) {
      const value = instant(view.getBigUint64(at + 4, true));
      if (value !== undefined) found[moment] = value;
    }
  }
  return found;
}

/** Tenths of a microsecond since 1601. @returns ISO 8601 in UTC; undefined for no moment */
function instant(time: bigint): string | undefined {
  const date = new Date(Number(time / 10_000n) - 11_644_473_600_000);
  if (time === 0n || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return undefined;
  return date.toISOString().replace('.000Z', 'Z');
}
