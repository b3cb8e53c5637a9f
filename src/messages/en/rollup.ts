import type { rollup as zh } from '../zh-CN/rollup';

export const rollup: Record<keyof typeof zh, string> = {};
