import type { number as zh } from '../zh-CN/number';

export const number: Record<keyof typeof zh, string> = {
  'number.remark-full-width': 'full-width characters taken as ASCII',
  'number.remark-spaces': 'spaces or invisible characters removed',
  'number.remark-apostrophe': 'leading apostrophe removed',
  'number.remark-sign': 'sign taken as its usual form',
  'number.remark-thousands': 'thousands marks removed',
  'number.remark-multiplier': '百, 千, 万 or 亿 multiplied out',
  'number.remark-chinese-numerals': 'Chinese numerals taken as digits',
  'number.remark-exponent': 'exponent notation written out',
  'number.remark-percent': 'per cent sign removed, value unchanged',
  'number.remark-unit': 'unit of measure removed',
  'number.remark-approximate': 'approximate; taken as the number written',
  'number.remark-precision': 'only the 15 or so significant digits that a spreadsheet keeps',
};
