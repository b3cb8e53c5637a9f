import { ExcelError } from '../excel/excelError';
import { movedCharts } from '../excel/movedCharts';
import { officeAdapter } from '../excel/officeAdapter';
import { ChartsNotDrawnError } from './chartsNotDrawn';
import type { Host } from './host';

/** The pane in Excel. */
export function excelHost(): Host {
  const port = officeAdapter();
  return {
    kind: 'excel',
    port,
    followOpen: () => () => undefined,
    openFile: ({ bytes }) => port.openBeside(bytes),
    async insert(_file, { bytes, sheets, charts }) {
      const insertion = await port.insertSheets(bytes);
      if (insertion.kind === 'opened-beside') return [];
      const draw = () => port.addCharts(movedCharts(charts, sheets, insertion.sheets));
      try {
        await draw();
      } catch (error) {
        throw error instanceof ExcelError ? new ChartsNotDrawnError(insertion.sheets, draw, error) : error;
      }
      return insertion.sheets;
    },
  };
}
