import { message, say } from '../../messages/message';
import type { PageSetup } from '../../workbook/workbook';

/** A4, as wide as the paper and as many pages as it takes; sheet and page at the foot. */
export function pageSetup(orientation: 'landscape' | 'portrait'): PageSetup {
  return {
    paper: 'A4',
    orientation,
    fit: { width: 1, height: 0 },
    margins: { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 },
    footer: { left: '&A', right: say(message('definition.page-of', { page: '&P', pages: '&N' })) },
    centerHorizontally: true,
  };
}
