import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { message, say } from '../messages/message';
import { figuresOf } from '../narrative/narrate';
import type { Figure, FigureOperand, Narrative } from '../narrative/narrative';
import { formatFigure } from '../number/format';
import { font, fonts, millimetres, sizes } from './layout';

/** 156 mm in all. */
const columns = [
  { caption: 'docx.column-number', width: 11 },
  { caption: 'docx.column-figure', width: 33 },
  { caption: 'docx.column-indicator', width: 52 },
  { caption: 'docx.column-formula', width: 28 },
  { caption: 'docx.column-sheet', width: 18 },
  { caption: 'docx.column-cell', width: 14 },
] as const;

/** 数据来源: on a page of its own, each figure of the text in order with the cells that it was made of. */
export function sourcesOf(narrative: Narrative): (Paragraph | Table)[] {
  const figures = figuresOf(narrative);
  if (figures.length === 0) return [];
  const heading = new Paragraph({
    style: 'Heading1',
    pageBreakBefore: true,
    children: [new TextRun(say(message('docx.sources')))],
  });
  const files = [...new Set(figures.flatMap((figure) => figure.sources.map((source) => source.file)))];
  const { name, version } = narrative.definition;
  const origin = say(message('docx.sources-origin', { files: files.join('、'), definition: name, version }));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(156), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => millimetres(width)),
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    rows: [captions(), ...figures.flatMap((figure, index) => rowsOf(figure, index + 1))],
  });
  return [heading, line(origin, AlignmentType.LEFT), table];
}

function captions(): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ caption }, index) =>
      cell(index, say(message(caption)), { typeface: fonts.heading }),
    ),
  });
}

/** One row for each operand; what is said of the figure as a whole spans them. */
function rowsOf(figure: Figure, number: number): TableRow[] {
  const { operands } = figure;
  const formula = figure.formula ?? say(message('docx.as-it-stands'));
  return operands.map((operand, index) => {
    const own =
      index > 0
        ? []
        : [
            cell(0, `${number}`, { rowSpan: operands.length }),
            cell(1, figure.text, { rowSpan: operands.length }),
          ];
    const computed = index > 0 ? [] : [cell(3, formula, { rowSpan: operands.length })];
    const { sheet, address } = operand.source;
    return new TableRow({
      cantSplit: true,
      children: [...own, cell(2, operandText(operand)), ...computed, cell(4, sheet), cell(5, address)],
    });
  });
}

function operandText({ indicator, name, period, value }: FigureOperand): string {
  const shown = typeof value === 'number' ? formatFigure(value) : value;
  const key =
    period === 'previous'
      ? 'docx.operand-previous'
      : indicator === null
        ? 'docx.operand-count'
        : 'docx.operand';
  return say(message(key, { indicator: indicator ?? '', name, value: shown }));
}

function cell(
  column: number,
  text: string,
  options: { rowSpan?: number; typeface?: string } = {},
): TableCell {
  const { rowSpan, typeface } = options;
  const middle = column === 0 || typeface !== undefined;
  return new TableCell({
    width: { size: millimetres(columns[column]?.width ?? 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rowSpan !== undefined && rowSpan > 1 ? { rowSpan } : {}),
    children: [line(text, middle ? AlignmentType.CENTER : AlignmentType.LEFT, typeface)],
  });
}

function line(text: string, alignment: 'left' | 'center', typeface: string = fonts.song): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { line: 300 },
    children: [new TextRun({ text, font: font(typeface), size: sizes.table })],
  });
}
