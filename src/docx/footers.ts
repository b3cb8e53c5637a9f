import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { fonts, sizes } from './layout';

/** One character of 14 pt, in twentieths of a point. */
const character = 280;

/** — 1 — in 宋体, digits and dashes alike, on the outer side of the page, one character in (GB/T 9704-2012, 7.5). */
export const footers = {
  default: footer(AlignmentType.RIGHT, { right: character }),
  even: footer(AlignmentType.LEFT, { left: character }),
};

function footer(alignment: 'right' | 'left', indent: { left?: number; right?: number }): Footer {
  const number = new TextRun({
    font: fonts.song,
    size: sizes.footer,
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}
