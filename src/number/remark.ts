import { message, type Message } from '../messages/message';

/** What was done to understand a figure; plain ASCII digits need nothing. */
export const remarks = [
  'full-width',
  'spaces',
  'apostrophe',
  'sign',
  'thousands',
  'multiplier',
  'chinese-numerals',
  'exponent',
  'percent',
  'unit',
  'approximate',
  'precision',
] as const;

export type Remark = (typeof remarks)[number];

/**
 * A remark for a person to read.
 * @example say(remarkMessage('thousands')) //=> '去掉了千位逗号'
 */
export function remarkMessage(remark: Remark): Message {
  return message(`number.remark-${remark}`);
}
