/**
 * A narrative to a Word file, and back to an edited one. docx/ is the only place that knows Word; it may import xlsx/ (which reads and
 * changes packages of XML parts) and what stands below it, and uses no Node module: the same code runs in the task pane.
 *
 * The measures of an official document, GB/T 9704-2012: A4; a type area of 156 × 225 mm holding 22 lines of 28 characters of 16 pt.
 */
import { PageOrientation, type IRunPropertiesOptions, type ISectionPropertiesOptions } from 'docx';

/** Twentieths of a point, which Word counts in. */
export function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}

/** 22 lines in 225 mm: 28.95 pt. */
export const linePitch = Math.floor(millimetres(225) / 22);

/**
 * 28 characters in 156 mm leave each a little less than its 16 pt: what is taken off between them. (A character grid of Word's
 * says the same, but LibreOffice sets its lines far too wide.)
 */
export const characterSpacing = Math.floor(millimetres(156) / 28 - 320);

/** Half-points: 2号, 3号, 4号, 小4号, 5号, 小5号. */
export const sizes = { title: 44, body: 32, footer: 28, caption: 24, note: 21, table: 18 } as const;

/** Two characters of 16 pt. */
export const indent = { firstLine: 640, firstLineChars: 200 } as const;

/** The typefaces of official documents; fontTable.ts names what stands in where a machine lacks one. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  song: '宋体',
  latin: 'Times New Roman',
} as const;

/** A Chinese typeface, with digits and letters in Times New Roman. */
export function font(name: string): NonNullable<IRunPropertiesOptions['font']> {
  return { eastAsia: name, ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, hint: 'eastAsia' };
}

const paper = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    // the dash of the page number stands 7 mm below the type area
    footer: millimetres(24.5),
    gutter: 0,
  },
};

/** Pages of text, on a grid of lines. */
export const textPage: ISectionPropertiesOptions = { page: paper, grid: { linePitch, type: 'lines' } };

/**
 * Pages of wide tables, lying: the type area of 225 × 156 mm turned with the sheet, lines closer than the grid.
 * (The library takes the measures of the sheet as it stands upright.)
 */
export const tablePage: ISectionPropertiesOptions = {
  page: {
    size: { ...paper.size, orientation: PageOrientation.LANDSCAPE },
    margin: {
      ...paper.margin,
      top: millimetres(28),
      bottom: millimetres(26),
      left: millimetres(37),
      right: millimetres(35),
      footer: millimetres(15.5),
    },
  },
  type: 'nextPage',
};
