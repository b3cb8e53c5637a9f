import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { message, say } from '../messages/message';
import { figuresOf } from '../narrative/narrate';
import type { Figure, FigureOperand, Narrative } from '../narrative/narrative';
import { formatFigure } from '../number/format';
import { font, fonts, millimetres } from './layout';
import { styleIds } from './styles';

/** 156 mm in all. `whole`: said of the figure, not of each operand. */
const columns = [
  { caption: 'docx.column-number', width: 10, whole: true },
  { caption: 'docx.column-figure', width: 31, whole: true },
  { caption: 'docx.column-indicator', width: 46, whole: false },
  { caption: 'docx.column-formula', width: 37, whole: true },
  { caption: 'docx.column-sheet', width: 18, whole: false },
  { caption: 'docx.column-cell', width: 14, whole: false },
] as const;

/** 数据来源: on a page of its own, each figure of the text in order with the cells that it was made of. */
export function sourcesOf(narrative: Narrative): (Paragraph | Table)[] {
  const figures = figuresOf(narrative);
  if (figures.length === 0) return [];
  const heading = new Paragraph({
    style: 'Heading1',
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
  return [heading, new Paragraph({ style: styleIds.table, children: [new TextRun(origin)] }), table];
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

/** One row for each operand, kept on one page; what is said of the figure as a whole spans them. */
function rowsOf(figure: Figure, number: number): TableRow[] {
  const { operands } = figure;
  const plain = figure.indicator === null ? 'docx.units-counted' : 'docx.as-it-stands';
  const formula = figure.formula ?? say(message(plain));
  return operands.map((operand, index) => {
    const { sheet, address } = operand.source;
    const texts = [`${number}`, figure.text, operandText(operand), formula, sheet, address];
    const keepNext = index < operands.length - 1;
    const merge = { verticalMerge: index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
    return new TableRow({
      cantSplit: true,
      children: columns.map(({ whole }, column) => {
        const text = whole && index > 0 ? '' : (texts[column] ?? '');
        return cell(column, text, { keepNext, ...(whole && operands.length > 1 ? { merge } : {}) });
      }),
    });
  });
}

function operandText({ indicator, name, period, value, answers }: FigureOperand): string {
  const shown = typeof value === 'number' ? formatFigure(value) : value;
  if (indicator === null) return say(message('docx.operand-count', { name, value: shown }));
  const key = period === 'previous' ? 'docx.operand-previous' : 'docx.operand';
  const text = say(message(key, { indicator, name, value: shown }));
  return answers ? text + say(message('docx.operand-partial', answers)) : text;
}

type CellOptions = {
  keepNext?: boolean;
  merge?: Pick<ITableCellOptions, 'verticalMerge'>;
  typeface?: string;
};

function cell(column: number, text: string, options: CellOptions = {}): TableCell {
  const { keepNext = false, merge, typeface } = options;
  const isCentred = column === 0 || typeface !== undefined;
  const run = typeface === undefined ? new TextRun(text) : new TextRun({ text, font: font(typeface) });
  return new TableCell({
    width: { size: millimetres(columns[column]?.width ?? 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...merge,
    children: [
      new Paragraph({
        style: styleIds.table,
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...(keepNext ? { keepNext } : {}),
        children: [run],
      }),
    ],
  });
}
