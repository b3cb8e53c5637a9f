import { message, say } from '../messages/message';
import type { NarrativeChart } from '../narrative/chart';
import type { Figure, FigureOperand, Narrative } from '../narrative/narrative';
import { chartNumber } from './charts/chartWords';
import { formulaText, operandText } from './sourceLines';

/** Columns of 数据来源, 225 mm in all. `whole`: said of the figure, not of each value that it was made of. */
export const sourceColumns = [
  { caption: 'docx.column-number', width: 12, whole: true },
  { caption: 'docx.column-figure', width: 40, whole: true },
  { caption: 'docx.column-indicator', width: 64, whole: false },
  { caption: 'docx.column-formula', width: 46, whole: true },
  { caption: 'docx.column-sheet', width: 25, whole: false },
  { caption: 'docx.column-cell', width: 16, whole: false },
  { caption: 'docx.column-units', width: 22, whole: false },
] as const;

/** A value that a figure was made of: number `at` (from 0) of `of`; what is said of the figure stands in the first alone. */
export type SourceRow = { texts: string[]; at: number; of: number };

/** The figures of a text in order, one row for each value that they were made of. */
export function sourceRows(figures: readonly Figure[]): SourceRow[] {
  return figures.flatMap((figure, index) =>
    rowsOf(`${index + 1}`, figure.text, formulaText(figure), figure.operands),
  );
}

/** The charts of a text in order, one row for each value that they show. */
export function chartRows(charts: readonly NarrativeChart[]): SourceRow[] {
  const formula = say(message('docx.as-it-stands'));
  return charts.flatMap(({ title, lines }, at) =>
    rowsOf(
      chartNumber(at),
      title,
      formula,
      lines.flatMap(({ values }) => values),
    ),
  );
}

function rowsOf(
  number: string,
  text: string,
  formula: string,
  operands: readonly FigureOperand[],
): SourceRow[] {
  return operands.map((operand, at): SourceRow => {
    const { sheet, address } = operand.source;
    const texts = [number, text, operandText(operand), formula, sheet, address, unitsText(operand)];
    const shown = texts.map((one, column) => (at > 0 && sourceColumns[column]?.whole ? '' : one));
    return { texts: shown, at, of: operands.length };
  });
}

/** 57个中55个; nothing where no units were counted. */
function unitsText({ answers }: FigureOperand): string {
  return answers ? say(message('docx.units-of', answers)) : '';
}

/** Which file and definition the figures are from. */
export function sourcesOrigin(
  figures: readonly Figure[],
  { name, version }: Narrative['definition'],
): string {
  const sources = figures.flatMap((figure) => figure.sources);
  const files = [...new Set(sources.map(({ file }) => file))].join('、');
  return say(message('docx.sources-origin', { files, definition: name, version }));
}
