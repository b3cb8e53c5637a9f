import type { formula as zh } from '../zh-CN/formula';

export const formula: Record<keyof typeof zh, string> = {};
