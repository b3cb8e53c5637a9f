import type { summary as zh } from '../zh-CN/summary';

export const summary: Record<keyof typeof zh, string> = {};
