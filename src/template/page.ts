import type { Unit } from '../definition/definition';
import { message, say } from '../messages/message';
import type { PageSetup, Protection } from '../workbook/workbook';

/** What a clerk may do beside filling in: make columns wider and rows higher. No password, ever. */
export const protection: Protection = { allow: ['formatColumns', 'formatRows'] };

/** The longest header or footer part that Excel takes. */
const longestPart = 255;

/** A4 landscape, as wide as the paper and as many pages as it takes, sheet and unit named on every page. */
export function landscapePage(unit: Unit, repeat: { from: number; to: number }): PageSetup {
  return {
    paper: 'A4',
    orientation: 'landscape',
    fit: { width: 1, height: 0 },
    margins: { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 },
    footer: { left: literal(unit.name), center: pageNumbers(), right: '&A' },
    repeatRows: repeat,
    centerHorizontally: true,
  };
}

export function portraitPage(): PageSetup {
  return {
    paper: 'A4',
    orientation: 'portrait',
    fit: { width: 1, height: 1 },
    margins: { top: 25, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
    footer: { center: pageNumbers() },
    centerHorizontally: true,
  };
}

/** 第 1 页 共 3 页, in Excel's header codes. */
export function pageNumbers(): string {
  return say(message('template.page-of', { page: '&P', pages: '&N' }));
}

/** Text from data, in which an ampersand is no header code. */
export function literal(text: string): string {
  return text.replaceAll('&', '&&').slice(0, longestPart);
}
