import type { number as zh } from '../zh-CN/number';

export const number: Record<keyof typeof zh, string> = {
  'number.not-applicable': 'not applicable',
};
