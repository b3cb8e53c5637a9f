import type { narrative as zh } from '../zh-CN/narrative';

export const narrative: Record<keyof typeof zh, string> = {};
