import type { Remark } from './remark';

/** Long enough for any double written out. */
const longest = 400;

/** Marks that turn the reading direction: the eye sees other digits than the text has. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const invisible = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/g;
const fullWidth = /[\uff01-\uff5e]/g;
/** Two figures, as far as one can see: `12 34`. */
const apart = /[\d.,零〇一二两三四五六七八九十百千万亿]\s+[\d.,零〇一二两三四五六七八九十]/;

/**
 * Text with full-width characters made ASCII and with no spaces, invisible characters or leading apostrophe; null where that would
 * join what stands apart.
 */
export function plainText(text: string): { text: string; remarks: Remark[] } | null {
  if (text.length > longest || turning.test(text)) return null;
  const visible = text.replace(invisible, '');
  const ascii = visible.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const bare = ascii.trim().replace(/^['‘’]/, '');
  if (apart.test(bare)) return null;
  const plain = bare.replace(/\s+/g, '');
  const remarks: Remark[] = [];
  if (ascii !== visible) remarks.push('full-width');
  if (visible !== text || /\s/.test(visible)) remarks.push('spaces');
  if (bare !== ascii.trim()) remarks.push('apostrophe');
  return { text: plain, remarks };
}
