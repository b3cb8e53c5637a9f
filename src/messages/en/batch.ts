import type { batch as zh } from '../zh-CN/batch';

export const batch: Record<keyof typeof zh, string> = {};
