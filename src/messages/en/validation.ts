import type { validation as zh } from '../zh-CN/validation';

export const validation: Record<keyof typeof zh, string> = {};
