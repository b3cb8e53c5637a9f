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
import type { NarrativeChart } from '../narrative/chart';
import { figuresOf } from '../narrative/narrate';
import type { Narrative } from '../narrative/narrative';
import { font, fonts, millimetres } from './layout';
import { chartRows, sourceColumns, sourceRows, sourcesOrigin, type SourceRow } from './sourceRows';
import { styleIds } from './styles';

/** 数据来源: on a page of its own, each figure of the text in order with the cells that it was made of, and then each chart. */
export function sourcesOf(
  narrative: Narrative,
  charts: readonly NarrativeChart[] = [],
): (Paragraph | Table)[] {
  const figures = figuresOf(narrative);
  if (figures.length === 0) return [];
  const heading = new Paragraph({
    style: 'Heading1',
    children: [new TextRun(say(message('docx.sources')))],
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(225), type: WidthType.DXA },
    columnWidths: sourceColumns.map(({ width }) => millimetres(width)),
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    rows: [captions(), ...[...sourceRows(figures), ...chartRows(charts)].map(rowOf)],
  });
  const origin = new TextRun(sourcesOrigin(figures, narrative.definition));
  return [heading, new Paragraph({ style: styleIds.table, children: [origin] }), table];
}

function captions(): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: sourceColumns.map(({ caption }, index) =>
      cell(index, say(message(caption)), { typeface: fonts.heading }),
    ),
  });
}

/** Rows of one figure are kept on one page; what is said of the figure as a whole spans them. */
function rowOf({ texts, at, of }: SourceRow): TableRow {
  const merge = { verticalMerge: at === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
  return new TableRow({
    cantSplit: true,
    children: sourceColumns.map(({ whole }, column) =>
      cell(column, texts[column] ?? '', {
        keepNext: at < of - 1,
        ...(whole && of > 1 ? { merge } : {}),
      }),
    ),
  });
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
    width: { size: millimetres(sourceColumns[column]?.width ?? 0), type: WidthType.DXA },
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
