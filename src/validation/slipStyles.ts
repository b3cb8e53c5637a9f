import type { CellStyle } from '../workbook/workbook';

const song = '宋体';
const hei = '黑体';
const ink = '000000';
const red = 'C00000';
const amber = '9C5700';

const cell: CellStyle = {
  font: { name: song, size: 10, color: ink },
  border: 'thin',
  borderColor: '7F7F7F',
  align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 },
};
const centre: CellStyle = { ...cell, align: { horizontal: 'center', vertical: 'center', wrap: true } };

export const slipStyles = {
  title: { font: { name: hei, size: 16, color: ink }, align: { horizontal: 'center', vertical: 'center' } },
  banner: {
    font: { name: hei, size: 11, color: red, bold: true },
    align: { horizontal: 'center', vertical: 'center' },
  },
  line: { font: { name: song, size: 11, color: ink }, align: { vertical: 'center' } },
  note: { font: { name: song, size: 10.5, color: ink }, align: { vertical: 'center', wrap: true } },
  header: { ...centre, font: { name: hei, size: 10.5, color: ink }, fill: 'DCE6F1' },
  centre,
  error: { ...centre, font: { name: hei, size: 10, color: red } },
  warning: { ...centre, font: { name: hei, size: 10, color: amber } },
  text: cell,
  // LibreOffice forgets the indent of a number that may wrap
  figure: { ...cell, align: { horizontal: 'right', vertical: 'center', indent: 1 } },
  figureText: { ...cell, align: { horizontal: 'right', vertical: 'center', wrap: true, indent: 1 } },
  answer: { ...cell, fill: 'FFFBE6', locked: false },
} satisfies Record<string, CellStyle>;

export type SlipStyle = keyof typeof slipStyles;
