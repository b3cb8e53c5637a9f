import type { PageSetup } from '../../workbook/workbook';
import { attributes, element, textElement } from './xml';

const inch = 25.4;
/** Excel's own, in millimetres. */
const standardMargins = { left: 17.8, right: 17.8, top: 19.1, bottom: 19.1, header: 7.6, footer: 7.6 };

/** How a sheet is printed: print options, margins, paper, header and footer, in the order of the schema. */
export function pageXml(page: PageSetup | undefined): string {
  if (!page) return '';
  const margins = page.margins ?? standardMargins;
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins${attributes({
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    })}/>` +
    `<pageSetup${attributes({
      paperSize: 9,
      fitToWidth: page.fit?.width,
      fitToHeight: page.fit?.height,
      orientation: page.orientation,
    })}/>` +
    headerFooter(page)
  );
}

/** @example headerText({ left: '汇表', right: '&P' }) //=> '&L汇表&R&P' */
export function headerText(parts: PageSetup['header']): string {
  if (!parts) return '';
  const { left, center, right } = parts;
  return (left ? `&L${left}` : '') + (center ? `&C${center}` : '') + (right ? `&R${right}` : '');
}

function headerFooter(page: PageSetup): string {
  const header = headerText(page.header);
  const footer = headerText(page.footer);
  if (header === '' && footer === '') return '';
  const parts = (header && textElement('oddHeader', header)) + (footer && textElement('oddFooter', footer));
  return element('headerFooter', {}, parts);
}

function inches(millimetres: number): number {
  return Math.round((millimetres / inch) * 10_000) / 10_000;
}
