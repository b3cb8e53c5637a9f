import type { template as zh } from '../zh-CN/template';

export const template: Record<keyof typeof zh, string> = {};
