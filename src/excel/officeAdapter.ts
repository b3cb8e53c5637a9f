import type { WorkbookPort } from './port';
import { addCharts } from './office/addCharts';
import { followEdits } from './office/followEdits';
import { goTo } from './office/goTo';
import { insertSheets } from './office/insertSheets';
import { markFindings } from './office/markFindings';
import { openBeside } from './office/openBeside';
import { readWorkbook } from './office/readWorkbook';
import { inExcel } from './office/run';
import { getSetting, setSetting } from './office/settings';
import { writeCells } from './office/writeCells';

/** How long after the last edit followers are told, in milliseconds. */
const settled = 400;

/**
 * The workbook that Excel has open, by Office.js, whose globals `Excel` and `Office` must be there (after `Office.onReady`).
 * Each verb is a constant number of round trips whatever the number of cells, as long as one request stays below 5 MB.
 */
export function officeAdapter(options: { settle?: number } = {}): WorkbookPort {
  return {
    readWorkbook: () => inExcel(readWorkbook),
    insertSheets,
    openBeside,
    goTo: (sheet, address) => inExcel((context) => goTo(context, sheet, address)),
    markFindings: (marks) => inExcel((context) => markFindings(context, marks)),
    clearMarks: async () => {
      await inExcel((context) => markFindings(context, []));
    },
    followEdits: (listener) => followEdits(listener, options.settle ?? settled),
    addCharts: (charts) => inExcel((context) => addCharts(context, charts)),
    writeCells: (sheet, cells) => inExcel((context) => writeCells(context, sheet, cells)),
    getSetting: (key) => inExcel((context) => getSetting(context, key)),
    setSetting: (key, value) => inExcel((context) => setSetting(context, key, value)),
  };
}
