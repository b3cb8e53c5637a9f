import type { submission as zh } from '../zh-CN/submission';

export const submission: Record<keyof typeof zh, string> = {};
