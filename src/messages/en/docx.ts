import type { docx as zh } from '../zh-CN/docx';

export const docx: Record<keyof typeof zh, string> = {};
