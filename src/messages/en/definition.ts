import type { definition as zh } from '../zh-CN/definition';

export const definition: Record<keyof typeof zh, string> = {};
