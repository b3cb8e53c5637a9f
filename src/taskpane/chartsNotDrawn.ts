import { ExcelError } from '../excel/excelError';
import { message } from '../messages/message';

/** The sheets are in the workbook, but their charts could not be drawn. */
export class ChartsNotDrawnError extends ExcelError {
  /**
   * @param sheets what the sheets are called now
   * @param draw draws the charts, and nothing else, once more
   */
  constructor(
    readonly sheets: string[],
    readonly draw: () => Promise<void>,
    cause: ExcelError,
  ) {
    super(message('taskpane.charts-not-drawn', { reason: cause.reason }), cause.canRetry, { cause });
  }
}
