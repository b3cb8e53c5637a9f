import type { xlsx as zh } from '../zh-CN/xlsx';

export const xlsx: Record<keyof typeof zh, string> = {};
